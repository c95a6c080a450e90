/** A table whose first column is text and whose others are numbers or text. */
export function table(head, rows) {
  const line = cells => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

export function ms(value) {
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;
}

/** Whether a bar is met, in words. */
export function bar(what, value, limit) {
  return `- ${what}: **${value.toFixed(2)}**, the bar is ${limit.toFixed(2)}: ${value <= limit ? 'met' : 'not met'}`;
}
