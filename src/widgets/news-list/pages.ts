import {html, nothing, type TemplateResult} from 'lit';
import type {NewsPage} from '../../data/models/news.js';
import type {MessageKey, MessageValues} from '../../element/messages.js';

const gap = '…';

/** How many pages there are; `undefined` where the back end does not tell. */
export function pageCount({total, pageSize}: NewsPage): number | undefined {
  return total === undefined ? undefined : Math.ceil(total / pageSize);
}

/** Whether another page follows. */
export function hasMore(data: NewsPage): boolean {
  const count = pageCount(data);
  return count === undefined ? data.more === true : data.page < count;
}

/** The button for the next page below this one. */
export function moreButton(
  busy: boolean,
  more: () => void,
  text: (key: MessageKey) => string,
): TemplateResult {
  return html`<button
    part="button more"
    type="button"
    aria-disabled=${busy ? 'true' : 'false'}
    @click=${() => busy || more()}
  >
    ${text(busy ? 'state.loading' : 'news.more')}
  </button>`;
}

/** The page buttons: the ends, the neighbours of the current one, and gaps between them. */
export function pages(
  data: NewsPage,
  go: (page: number) => void,
  text: (key: MessageKey, values?: MessageValues) => string,
): TemplateResult | typeof nothing {
  const count = pageCount(data);
  const {page} = data;
  if (page === 1 && !hasMore(data)) return nothing;
  const step = (to: number, label: string, possible: boolean) =>
    html`<button
      part="button page"
      type="button"
      aria-disabled=${possible ? 'false' : 'true'}
      @click=${() => possible && go(to)}
    >
      ${label}
    </button>`;
  const number = (at: number) =>
    html`<button
      part=${at === page ? 'button page current' : 'button page'}
      type="button"
      aria-current=${at === page ? 'page' : nothing}
      aria-label=${text('pages.page', {page: String(at)})}
      @click=${() => at !== page && go(at)}
    >
      ${at}
    </button>`;
  return html`<nav part="pages" aria-label=${text('pages.label')}>
    <ul>
      <li>${step(page - 1, text('pages.previous'), page > 1)}</li>
      ${
        count === undefined
          ? html`<li>${number(page)}</li>`
          : numbers(page, count).map(at =>
              at === 0 ? html`<li aria-hidden="true">${gap}</li>` : html`<li>${number(at)}</li>`,
            )
      }
      <li>${step(page + 1, text('pages.next'), hasMore(data))}</li>
    </ul>
  </nav>`;
}

/** `1 … 4 5 6 … 20`, with 0 for a gap; a gap of one page is that page. */
function numbers(page: number, count: number): number[] {
  const wanted = [1, page - 1, page, page + 1, count].filter(at => at >= 1 && at <= count);
  const shown: number[] = [];
  let last = 0;
  for (const at of wanted) {
    if (at <= last) continue;
    if (at === last + 2) shown.push(last + 1);
    else if (at > last + 2) shown.push(0);
    shown.push(at);
    last = at;
  }
  return shown;
}
