import {unsafeCSS, type CSSResult} from 'lit';

/** The width of one star with the gap after it, in em. */
export const step = 1.2;
/** The most stars that a row can have. */
const longest = 10;

type Point = readonly [x: number, y: number];

/** In thousandths, as a clip path has them: it is written at a page's start, letter by letter. */
const exact = (length: number) => Math.round(length * 1000) / 1000;

/** A star with five points, its feet on the line at 1 em, smaller by a factor around its middle. */
function ring(factor: number): Point[] {
  return [...Array<undefined>(11)].map((_, corner) => {
    const angle = (0.7 + corner / 5) * Math.PI;
    const radius = (corner % 2 ? 0.24 : 0.52) * factor;
    return [0.5 + radius * Math.cos(angle), 0.58 + radius * Math.sin(angle)];
  });
}

const full = ring(1);
const empty = [...full, ...ring(0.68)];

/** A clip path of some stars in a row, full ones or their outlines; no picture, no font needed. */
function row(stars: number, drawn: readonly Point[]): CSSResult {
  const foot = drawn[0]!;
  // From one to the next below what is seen: such a line would shimmer.
  const below: Point = [foot[0], 2];
  const points = [below, ...drawn, foot, below].map(([x, y]) => [x, `em ${exact(y)}em`] as const);
  let text = '';
  for (let star = 0; star < stars; star++) {
    for (const [x, rest] of points) text += `,${exact(star * step + x)}${rest}`;
  }
  return unsafeCSS(`polygon(evenodd${text})`);
}

export const fullStar = row(1, full);
export const emptyStar = row(1, empty);
export const fullStars = row(longest, full);
export const emptyStars = row(longest, empty);
