import type {PortalError} from '../data/errors.js';

const said = new Set<string>();

/** Tells developers on the console, each thing once a page; `advice` says what can be done. */
export function report(
  tag: string,
  sentence: string,
  error: PortalError,
  advice: readonly string[] = [],
): void {
  const faults = error.faults.map(({path, message}) => `\n${path}: ${message}`).join('');
  const text = `<${tag}> ${sentence}\n${error.message}${faults}${advice.map(each => `\n→ ${each}`).join('')}`;
  if (said.has(text)) return;
  said.add(text);
  console.warn(text, ...(error.cause ? [error.cause] : []));
}
