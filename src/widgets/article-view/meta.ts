import {html, nothing, type TemplateResult} from 'lit';
import {formatMoment} from '../../element/format.js';
import type {ToolFrame} from './tools/tool.js';

/** The line below the title: when, in which category, by whom. */
export function meta({article, language, text}: ToolFrame): TemplateResult {
  const {publishedAt, updatedAt, category, author} = article;
  const time = (key: 'article.published' | 'article.updated', moment: string, part: string) =>
    html`<span
      >${text(key)}
      <time part=${part} datetime=${moment}>${formatMoment(moment, language, true)}</time></span
    >`;
  return html`<p part="meta" lang=${language}>
    ${publishedAt ? time('article.published', publishedAt, 'date') : nothing}
    ${
      updatedAt && updatedAt !== publishedAt
        ? time('article.updated', updatedAt, 'updated')
        : nothing
    }
    ${category ? html`<span part="category">${category.name}</span>` : nothing}
    ${author ? html`<span part="author">${author}</span>` : nothing}
  </p>`;
}
