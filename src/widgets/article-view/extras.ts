import {html, nothing, type TemplateResult} from 'lit';
import type {Article, ArticleLink, Attachment} from '../../data/models/article.js';
import {formatMoment, formatSize} from '../../element/format.js';
import {heading} from '../../element/heading.js';
import type {MessageKey} from '../../element/messages.js';

/** What the parts around an article's text share. */
export interface ExtrasFrame {
  readonly language: string;
  /** The level of their headings. */
  readonly level: number;
  /** The language of the article, where it is another one than that of the words around it. */
  readonly lang: string | undefined;
  text(key: MessageKey): string;
  /** A back end's address as the page needs it. */
  absolute(address: string): string;
  /** Where the page shows an article. */
  addressOf(link: ArticleLink): string;
}

/** The files that go with an article, each with its type and size. */
export function attachments(
  files: readonly Attachment[],
  frame: ExtrasFrame,
): TemplateResult | typeof nothing {
  if (files.length === 0) return nothing;
  return html`<section part="attachments">
    ${heading(frame.level, frame.text('article.attachments'), 'subheading')}
    <ul>
      ${files.map(file => {
        const kind = [
          typeOf(file),
          file.size === undefined ? '' : formatSize(file.size, frame.language),
        ]
          .filter(Boolean)
          .join(', ');
        return html`<li>
          <a part="attachment" href=${frame.absolute(file.url)}
            ><span lang=${frame.lang ?? nothing}>${file.title}</span
            >${kind ? html`<span class="kind"> (${kind})</span>` : nothing}</a
          >
        </li>`;
      })}
    </ul>
  </section>`;
}

// The ending says more to people than a media type does.
function typeOf({url, type}: Attachment): string {
  const ending = /\.(\w{2,5})(?:[?#]|$)/.exec(url)?.[1] ?? type?.split('/').pop() ?? '';
  return ending.toUpperCase();
}

/** The next older and the next newer article. */
export function around(
  {previous, next}: Article,
  frame: ExtrasFrame,
): TemplateResult | typeof nothing {
  if (!previous && !next) return nothing;
  const way = (link: ArticleLink, key: MessageKey, part: string) =>
    html`<li>
      <span class="way">${frame.text(key)}</span>
      <a
        part=${part}
        href=${frame.addressOf(link)}
        lang=${frame.lang ?? nothing}
        data-article=${link.id}
        >${link.title}</a
      >
    </li>`;
  return html`<nav part="around" aria-label=${frame.text('article.around')}>
    <ul>
      ${next ? way(next, 'article.next', 'next') : nothing}
      ${previous ? way(previous, 'article.previous', 'previous') : nothing}
    </ul>
  </nav>`;
}

/** Articles on the same matter. */
export function related(
  links: readonly ArticleLink[],
  frame: ExtrasFrame,
): TemplateResult | typeof nothing {
  if (links.length === 0) return nothing;
  return html`<section part="related">
    ${heading(frame.level, frame.text('article.related'), 'subheading')}
    <ul>
      ${links.map(
        link =>
          html`<li>
            <a href=${frame.addressOf(link)} lang=${frame.lang ?? nothing} data-article=${link.id}
              >${link.title}</a
            >
            ${
              link.publishedAt
                ? html`<time datetime=${link.publishedAt}
                    >${formatMoment(link.publishedAt, frame.language)}</time
                  >`
                : nothing
            }
          </li>`,
      )}
    </ul>
  </section>`;
}
