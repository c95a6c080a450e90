import {PortalError} from '../../errors.js';
import {pick} from './pick.js';

/** The list at that path; without one, the first list of objects there is, not too deep. */
export function listAt(answer: unknown, path: string | undefined): readonly unknown[] {
  const found = path ? at(answer, path) : firstList(answer, 3);
  if (found) return found;
  throw new PortalError(
    'format',
    path ? `There is no list at "${path}" in the answer.` : 'There is no list in the answer.',
    {reason: 'shape'},
  );
}

function at(answer: unknown, path: string): readonly unknown[] | undefined {
  const found = pick(answer, path) ?? pick({d: answer}, path);
  if (Array.isArray(found)) return found as unknown[];
  // An empty list is null to some.
  const holder = path.includes('.') ? pick(answer, path.replace(/\.[^.]*$/, '')) : answer;
  const known = typeof holder === 'object' && holder !== null && hasKey(holder, path);
  return found === undefined && known ? [] : undefined;
}

function hasKey(holder: object, path: string): boolean {
  const name = path.split('.').pop()!.toLowerCase();
  return Object.keys(holder).some(key => key.toLowerCase() === name);
}

function firstList(value: unknown, depth: number): readonly unknown[] | undefined {
  if (Array.isArray(value)) {
    const list = value as unknown[];
    return list.every(item => typeof item === 'object') ? list : undefined;
  }
  if (typeof value !== 'object' || value === null || depth === 0) return undefined;
  const inner = Object.values(value) as unknown[];
  const own = inner.find(each => Array.isArray(each) && firstList(each, 1));
  if (own) return own as unknown[];
  for (const each of inner) {
    const found = firstList(each, depth - 1);
    if (found) return found;
  }
  return undefined;
}
