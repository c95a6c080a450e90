import type {MessageKey, MessageValues} from '../../element/messages.js';

/** What the parts of a rating need to say something. */
export interface RatingFrame {
  readonly language: string;
  readonly scale: 'stars' | 'levels';
  /** The best vote. */
  readonly max: number;
  readonly text: (key: MessageKey, values?: MessageValues) => string;
}

/** A vote in words: "3 of 5 stars", "Very satisfied". */
export function voteName(stars: number, {scale, max, text}: RatingFrame): string {
  return scale === 'levels'
    ? text(`rating.level${Math.min(Math.max(stars, 1), 3) as 1 | 2 | 3}`)
    : text('rating.of', {value: stars, max});
}
