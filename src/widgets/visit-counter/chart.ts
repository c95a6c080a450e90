import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Visits} from '../../data/models/visits.js';
import {formatMoment, formatNumber} from '../../element/format.js';
import type {MessageKey, MessageValues} from '../../element/messages.js';

type Daily = NonNullable<Visits['daily']>;

const day = 86_400_000;
/** How many days the picture has. */
const span = 30;
const height = 10;

/** The last 30 days as a small picture, and as a table for those who do not see it. */
export function chart(
  daily: Daily,
  language: string,
  text: (key: MessageKey, values?: MessageValues) => string,
): TemplateResult | typeof nothing {
  const days = [...new Map(daily.map(({date, count}) => [date, count]))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(-span);
  const last = days[days.length - 1];
  if (!last) return nothing;
  const place = (date: string) => span - 1 - (Date.parse(last[0]) - Date.parse(date)) / day;
  const shown = days.filter(([date]) => place(date) >= 0);
  const top = Math.max(...shown.map(([, count]) => count));
  // A calendar day has no zone; its noon in UTC is the same day in Viet Nam.
  const name = (date: string) => formatMoment(`${date}T05:00:00Z`, language);
  const tall = (count: number) => (top > 0 ? (count / top) * height : 0);
  return html`<figure part="chart">
    <svg
      part="picture"
      viewBox="0 0 ${span} ${height}"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      ${shown.map(
        ([date, count]) =>
          svg`<rect part="bar" x=${place(date) + 0.1} y=${height - tall(count)} width="0.8" height=${tall(count)}><title>${name(date)}: ${formatNumber(count, language)}</title></rect>`,
      )}
    </svg>
    <div part="axis" aria-hidden="true">
      <span>${name(shown[0]![0])}</span>
      <span>${text('visits.top', {n: top})}</span>
      <span>${name(last[0])}</span>
    </div>
    <div class="hidden">
      <table>
        <caption>
          ${text('visits.daily')}
        </caption>
        <thead>
          <tr>
            <th scope="col">${text('visits.day')}</th>
            <th scope="col">${text('visits.visits')}</th>
          </tr>
        </thead>
        <tbody>
          ${shown.map(
            ([date, count]) =>
              html`<tr>
                <th scope="row">${name(date)}</th>
                <td>${formatNumber(count, language)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </figure>`;
}
