import type {Fault} from '../data/errors.js';
import type {Place} from './report.js';

/** Where something else was expected, and what stands there in this answer. */
export function placesIn(raw: unknown, faults: readonly Fault[]): Place[] {
  return faults
    .filter(({lost}) => lost !== 'withheld')
    .map(({path, message, expected = message}) => {
      const came = shown(at(raw, path));
      return {path, expected, ...(came === undefined ? {} : {came})};
    });
}

/** What stands at a JSON path. */
function at(raw: unknown, path: string): unknown {
  let value = raw;
  for (const [, key, index] of path.slice(1).matchAll(/\.([^.[\]]+)|\[(\d+)\]/g)) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string, unknown>)[key ?? index!];
  }
  return value;
}

/** A value in few words. */
export function shown(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  const text = typeof value === 'string' ? JSON.stringify(value.slice(0, 200)) : flat(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** As JSON, and no more of a large thing than is shown. */
function flat(value: unknown): string {
  if (Array.isArray(value)) return `[${value.slice(0, 5).map(brief).join(', ')}${more(value, 5)}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value);
    const parts = entries
      .slice(0, 5)
      .map(([key, held]) => `${JSON.stringify(key)}: ${brief(held)}`);
    return `{${parts.join(', ')}${more(entries, 5)}}`;
  }
  return String(value);
}

function brief(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 40));
  if (Array.isArray(value)) return value.length > 0 ? '[…]' : '[]';
  return typeof value === 'object' && value !== null ? '{…}' : String(value);
}

function more(list: readonly unknown[], most: number): string {
  return list.length > most ? ', …' : '';
}
