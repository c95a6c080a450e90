import type {TemplateResult} from 'lit';

/** Where one comes to along the templates met: a branch for each, and what they make together. */
interface Shape {
  readonly next: Map<unknown, Shape>;
  strings?: TemplateStringsArray;
}

const root: Shape = {next: new Map()};
const plain = Symbol('value');
const end = Symbol('end of list');

/**
 * The same template with those in it (also in arrays) made part of it, so that they are drawn at
 * once: of what a long list costs, half is what Lit does for each nested template. Where the inner
 * ones change for others, all of it is drawn anew, so nothing that can have the focus may be in them.
 */
export function flat(result: TemplateResult): TemplateResult {
  const values: unknown[] = [];
  const shape = follow(result, root, values);
  shape.strings ??= trusted(joined(result));
  return {...result, strings: shape.strings, values};
}

function follow(value: unknown, from: Shape, values: unknown[]): Shape {
  if (Array.isArray(value)) {
    let shape = from;
    for (const each of value) shape = follow(each, shape, values);
    return step(shape, end);
  }
  if (!isTemplate(value)) {
    values.push(value);
    return step(from, plain);
  }
  let shape = step(from, value.strings);
  for (const inner of value.values) shape = follow(inner, shape, values);
  return shape;
}

function step({next}: Shape, by: unknown): Shape {
  let shape = next.get(by);
  if (!shape) next.set(by, (shape = {next: new Map()}));
  return shape;
}

function joined(value: unknown): string[] {
  if (Array.isArray(value)) return value.map(joined).reduce(beside, ['']);
  if (!isTemplate(value)) return ['', ''];
  const {strings, values} = value;
  return values.reduce<string[]>(
    (all, inner, index) => beside(beside(all, joined(inner)), [strings[index + 1]!]),
    [strings[0]!],
  );
}

/** One after the other: the last text of the first and the first of the second become one. */
function beside(before: readonly string[], after: readonly string[]): string[] {
  return [...before.slice(0, -1), before.at(-1)! + after[0]!, ...after.slice(1)];
}

// As the texts of a template literal, which is what all parts of it were.
function trusted(strings: string[]): TemplateStringsArray {
  return Object.assign(strings, {raw: strings});
}

function isTemplate(value: unknown): value is TemplateResult {
  if (typeof value !== 'object' || value === null || !('_$litType$' in value)) return false;
  // What has no `raw` was no template literal but data that looks like one; Lit refuses it.
  const {strings} = value as TemplateResult;
  return Array.isArray(strings) && 'raw' in strings;
}
