import {unsafeCSS, type CSSResult} from 'lit';

/** The width of one star with the gap after it, in em. */
export const step = 1.2;
/** The most stars that a row can have. */
const longest = 10;

type Point = readonly [x: number, y: number];

/** A star with five points, its feet on the line at 1 em, smaller by a factor around its middle. */
function ring(factor: number, left: number): Point[] {
  return [...Array<undefined>(11)].map((_, corner) => {
    const angle = (0.7 + corner / 5) * Math.PI;
    const radius = (corner % 2 ? 0.24 : 0.52) * factor;
    return [left + 0.5 + radius * Math.cos(angle), 0.58 + radius * Math.sin(angle)];
  });
}

/** A clip path of some stars in a row, full ones or their outlines; no picture, no font needed. */
function row(stars: number, rings: readonly number[]): CSSResult {
  const points: Point[] = [];
  for (let star = 0; star < stars; star++) {
    const drawn = rings.flatMap(factor => ring(factor, star * step));
    // From one to the next below what is seen: such a line would shimmer.
    const foot = drawn[0]!;
    const below: Point = [foot[0], 2];
    points.push(below, ...drawn, foot, below);
  }
  const text = points.map(([x, y]) => `${+x.toFixed(3)}em ${+y.toFixed(3)}em`).join();
  return unsafeCSS(`polygon(evenodd,${text})`);
}

export const fullStar = row(1, [1]);
export const emptyStar = row(1, [1, 0.68]);
export const fullStars = row(longest, [1]);
export const emptyStars = row(longest, [1, 0.68]);
