import {html, nothing, type TemplateResult} from 'lit';
import type {Rating} from '../../data/models/rating.js';
import {flat} from '../../element/flat.js';
import {formatNumber, formatShare, noNumber} from '../../element/format.js';
import {voteName, type RatingFrame} from './frame.js';

/** What people gave: the average or the share of the satisfied, and how many they are. */
export function summary(rating: Rating | undefined, frame: RatingFrame): TemplateResult {
  const {text} = frame;
  const {count, average} = rating ?? {};
  const value = count ? (average ?? 0) : 0;
  return flat(
    html`<p part="summary">
      ${
        frame.scale === 'stars'
          ? html`<span
              part="stars"
              aria-hidden="true"
              .style=${`--_max:${frame.max};--_value:${value}`}
            ></span>`
          : nothing
      }
      ${
        count === 0
          ? html`<slot name="empty"><span part="none">${text('rating.none')}</span></slot>`
          : html`<span part="average">${rating ? mean(rating, frame) : unknown(frame)}</span>`
      }
      ${count ? html`<span part="count">${text('rating.count', {n: count})}</span>` : nothing}
    </p>`,
  );
}

/** How the votes spread: a bar for each, the best first. */
export function spread({distribution = []}: Rating, frame: RatingFrame): unknown {
  const all = sum(distribution);
  if (all === 0) return nothing;
  const name = (stars: number) =>
    frame.scale === 'levels' ? voteName(stars, frame) : frame.text('rating.stars', {n: stars});
  return html`<ul part="spread" class=${frame.scale} aria-label=${frame.text('rating.spread')}>
    ${distribution
      .map(
        (votes, index) =>
          html`<li part="share">
            ${name(index + 1)}
            <span part="bar" aria-hidden="true" .style=${`--_share:${(votes / all) * 100}%`}></span>
            <span part="votes">${formatNumber(votes, frame.language)}</span>
          </li>`,
      )
      .reverse()}
  </ul>`;
}

function mean({average, distribution}: Rating, frame: RatingFrame): unknown {
  const {language, text, max, scale} = frame;
  const all = sum(distribution ?? []);
  if (scale === 'levels' && all > 0) {
    const satisfied = all - (distribution?.[0] ?? 0);
    return text('rating.satisfied', {share: formatShare(satisfied / all, language)});
  }
  if (!average) return unknown(frame);
  const value = formatNumber(average, language, 1);
  return text(scale === 'levels' ? 'rating.mean' : 'rating.of', {value, max});
}

function unknown({text}: RatingFrame): TemplateResult {
  return html`<span aria-hidden="true">${noNumber}</span
    ><span class="hidden">${text('rating.unknown')}</span>`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
