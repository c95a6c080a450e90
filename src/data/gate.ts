import type * as z from 'zod/mini';
import {PortalError, type Fault} from './errors.js';

type Path = readonly PropertyKey[];

// Where the items of a shortened array stood at first, so that a report names what was sent.
type Origins = WeakMap<object, readonly number[]>;

/** What entered, and what was left out on the way. */
export interface Passed<T> {
  readonly data: T;
  readonly faults: readonly Fault[];
}

// A fault can uncover another one level up, and models are at most this deep.
const rounds = 8;
// A report of more would help nobody.
const maxFaults = 100;

/**
 * Lets an answer enter through its model, without what is wrong in it: a bad optional field goes,
 * a bad item of a list goes, and the rest stays. Throws a `PortalError` of kind `format` when what
 * is left cannot be used.
 *
 * The answer itself is not changed. `null` for an optional field counts as absent, since that is
 * what most back ends mean by it.
 */
export function pass<T>(model: z.ZodMiniType<T>, raw: unknown): Passed<T> {
  // By path: a required field that goes takes its item along, and is one fault.
  const faults = new Map<string, Fault>();
  const origins: Origins = new WeakMap();
  let current = raw;
  for (let round = 0; round < rounds; round++) {
    const result = model.safeParse(current);
    if (result.success) return {data: result.data, faults: [...faults.values()]};
    const doomed = new Map<string, Path>();
    for (const issue of result.error.issues) {
      const value = valueAt(current, issue.path);
      const path = value === undefined ? issue.path.slice(0, -1) : issue.path;
      if (path.length === 0)
        throw misshapen(current, result.error.issues, [...faults.values()], origins);
      doomed.set(JSON.stringify(path), path);
      const at = jsonPath(current, issue.path, origins);
      if (value !== null && (faults.size < maxFaults || faults.has(at))) {
        faults.set(at, {
          path: at,
          message: issue.message,
          // Once it is gone, the same place is found empty.
          expected: faults.get(at)?.expected ?? wanted(issue),
          lost: typeof path[path.length - 1] === 'number' ? 'item' : 'field',
        });
      }
    }
    current = without(current, [...doomed.values()], origins);
  }
  throw misshapen(current, [], [...faults.values()], origins);
}

function misshapen(
  root: unknown,
  issues: readonly z.core.$ZodIssue[],
  faults: readonly Fault[],
  origins: Origins,
) {
  const all = [
    ...faults,
    ...issues.map(issue => ({
      path: jsonPath(root, issue.path, origins),
      message: issue.message,
      expected: wanted(issue),
      lost: 'field' as const,
    })),
  ];
  const first = all[all.length - 1];
  return new PortalError(
    'format',
    `The answer does not have the expected shape: ${first ? `${first.path}: ${first.message}` : 'unknown'}`,
    {reason: 'shape', faults: all.slice(0, maxFaults)},
  );
}

/** What a model would have taken: `string`, `>=1`, `datetime|date`. */
function wanted(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected;
    case 'invalid_format':
      return issue.format;
    case 'too_small':
      return `>=${issue.minimum}`;
    case 'too_big':
      return `<=${issue.maximum}`;
    case 'invalid_union':
      return [...new Set(issue.errors.flat().map(wanted))].join('|');
    default:
      return issue.message;
  }
}

function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

/** A copy without the values at these paths; only what lies on the way to them is copied. */
function without(value: unknown, paths: readonly Path[], origins: Origins): unknown {
  const byKey = new Map<PropertyKey, Path[]>();
  for (const [key, ...rest] of paths) {
    const list = byKey.get(key as PropertyKey);
    if (list) list.push(rest);
    else byKey.set(key as PropertyKey, [rest]);
  }
  const goes = (inner: readonly Path[] | undefined) => inner?.some(path => path.length === 0);
  if (Array.isArray(value)) {
    const kept: unknown[] = [];
    const indexes: number[] = [];
    value.forEach((item: unknown, index) => {
      const inner = byKey.get(index);
      if (goes(inner)) return;
      kept.push(inner ? without(item, inner, origins) : item);
      indexes.push(origins.get(value)?.[index] ?? index);
    });
    origins.set(kept, indexes);
    return kept;
  }
  return Object.fromEntries(
    Object.entries(value as object).flatMap(([key, held]: [string, unknown]) => {
      const inner = byKey.get(key);
      if (goes(inner)) return [];
      return [[key, inner ? without(held, inner, origins) : held]];
    }),
  );
}

function jsonPath(root: unknown, path: Path, origins: Origins): string {
  let text = '$';
  path.forEach((key, depth) => {
    const holder = valueAt(root, path.slice(0, depth));
    const origin = typeof holder === 'object' && holder !== null ? origins.get(holder) : undefined;
    text += typeof key === 'number' ? `[${origin?.[key] ?? key}]` : `.${String(key)}`;
  });
  return text;
}
