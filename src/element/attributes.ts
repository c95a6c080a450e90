import type {ComplexAttributeConverter} from 'lit';

/** An attribute that takes one of some words; anything else counts as the first of them. */
export function oneOf<T extends string>(...words: readonly [T, ...T[]]) {
  const converter: ComplexAttributeConverter<T> = {
    fromAttribute: value => words.find(word => word === value?.trim().toLowerCase()) ?? words[0],
  };
  return converter;
}

/** An attribute that takes a whole number within bounds; what is no number counts as `initial`. */
export function whole(initial: number, min: number, max: number) {
  const converter: ComplexAttributeConverter<number> = {
    fromAttribute: value => {
      const number = value?.trim() ? Math.trunc(Number(value)) : NaN;
      return Number.isNaN(number) ? initial : Math.min(max, Math.max(min, number));
    },
  };
  return converter;
}

/** Those of some words that a text names, each once, in its order; `initial` where it names none. */
export function someOf<T extends string>(
  text: string | null,
  words: readonly T[],
  initial: readonly T[],
): readonly T[] {
  const named = [...new Set((text ?? '').toLowerCase().split(/[\s,]+/))];
  const known = named.filter((word): word is T => (words as readonly string[]).includes(word));
  return known.length > 0 ? known : initial;
}
