/** One line of a report. */
export function tell(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Says whether a bar was met, and lets the run fail where it was not. */
export function bar(text: string, met: boolean): void {
  tell(`${met ? 'met   ' : 'MISSED'}  ${text}`);
  if (!met) process.exitCode = 1;
}

/** A number of which a fraction of all are smaller. */
export function percentile(values: readonly number[], fraction: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * fraction))] ?? NaN;
}
