import {absolute} from './addresses.js';
import {isCounter} from './pictures.js';
import {inert} from './text.js';

/**
 * HTML whose addresses start from `base`, where it was written, and not from the endpoint; without
 * the dots that count readers for somebody else.
 */
export function rooted(html: string, base: string): string {
  if (!/\s(src|href)\s*=/i.test(html)) return html;
  const {body, images} = inert(html);
  [...images].filter(isCounter).forEach(image => image.remove());
  for (const name of ['src', 'href']) {
    body.querySelectorAll(`[${name}]`).forEach(element => {
      const address = element.getAttribute(name)!;
      if (!address.startsWith('#')) element.setAttribute(name, absolute(address, base));
    });
  }
  return body.innerHTML;
}

/** Plain text as HTML, its blank lines as paragraphs. */
export function paragraphs(text: string): string {
  const escaped = text.replace(/[&<>]/g, sign => `&#${sign.charCodeAt(0)};`).trim();
  return (
    escaped &&
    `<p>${escaped
      .split(/\n\s*\n/)
      .join('</p><p>')
      .replaceAll('\n', '<br>')}</p>`
  );
}
