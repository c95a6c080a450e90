import {html, nothing, type TemplateResult} from 'lit';
import type {NewsItem} from '../../data/models/news.js';
import {flat} from '../../element/flat.js';
import {formatMoment} from '../../element/format.js';
import {heading} from '../../element/heading.js';
import type {MessageKey} from '../../element/messages.js';

/** How long an item is called new: 3 days, in ms. */
const newFor = 3 * 24 * 60 * 60 * 1000;
// A clock that runs behind makes every item lie ahead of it; those are not called new.
const clockSlack = 60 * 60 * 1000;

/** What all items of a list share, worked out once for all of them. */
export interface ItemFrame {
  readonly language: string;
  readonly level: number;
  readonly now: number;
  /** Whether the layout has room for pictures and summaries. */
  readonly full: boolean;
  readonly current: string | undefined;
  /** How many items there are, where a browser tells only of those that are laid out. */
  readonly total: number | undefined;
  href(item: NewsItem): string | undefined;
  picture(address: string): string;
  /** The language its words are in, where it is another one than the list's. */
  foreign(lang: string | undefined): string | undefined;
  text(key: MessageKey): string;
}

/** One item: a heading with one link, and what is known about it. */
export function newsItem(item: NewsItem, index: number, frame: ItemFrame): TemplateResult {
  const href = frame.href(item);
  const lang = frame.foreign(item.lang) ?? nothing;
  const title = href
    ? html`<a
        part="link"
        href=${href}
        lang=${lang}
        data-id=${item.id}
        aria-current=${item.id === frame.current ? 'true' : nothing}
        >${item.title}</a
      >`
    : html`<span lang=${lang}>${item.title}</span>`;
  return html`<div
    part="item"
    role="listitem"
    aria-posinset=${frame.total ? index + 1 : nothing}
    aria-setsize=${frame.total ?? nothing}
  >
    ${frame.full && item.image ? picture(item.image, frame) : nothing}
    <div class="words">
      ${flat(heading(frame.level, title, 'title'))} ${meta(item, frame, lang)}
      ${frame.full && item.summary ? html`<p part="summary" lang=${lang}>${item.summary}</p>` : nothing}
    </div>
  </div>`;
}

/** Holds the place of so many items. */
export function placeholders(count: number, layout: string): TemplateResult {
  const item = html`<li part="item">
    <div class="words"><span class="bone"></span><span class="bone short"></span></div>
  </li>`;
  return html`<ul part="list" class=${layout} aria-hidden="true">
    ${Array<TemplateResult>(count).fill(item)}
  </ul>`;
}

function picture(
  {url, alt, width, height, srcset}: NonNullable<NewsItem['image']>,
  frame: ItemFrame,
): TemplateResult {
  return html`<div class="picture">
    <img
      part="image"
      loading="lazy"
      decoding="async"
      src=${frame.picture(url)}
      srcset=${srcset ?? nothing}
      sizes=${srcset ? '(max-width: 30em) 100vw, 20em' : nothing}
      alt=${alt ?? ''}
      width=${width ?? nothing}
      height=${height ?? nothing}
    />
  </div>`;
}

function meta(
  {publishedAt, category, pinned}: NewsItem,
  frame: ItemFrame,
  lang: string | typeof nothing,
): unknown {
  const age = publishedAt ? frame.now - Date.parse(publishedAt) : NaN;
  const isNew = age > -clockSlack && age < newFor;
  if (!publishedAt && !category && !pinned) return nothing;
  return flat(
    html`<p part="meta">
      ${pinned ? html`<span part="badge pinned">${frame.text('news.pinned')}</span>` : nothing}
      ${isNew ? html`<span part="badge new">${frame.text('news.new')}</span>` : nothing}
      ${
        publishedAt
          ? html`<time part="date" datetime=${publishedAt}
              >${formatMoment(publishedAt, frame.language)}</time
            >`
          : nothing
      }
      ${category ? html`<span part="category" lang=${lang}>${category.name}</span>` : nothing}
    </p>`,
  );
}
