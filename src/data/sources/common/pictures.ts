import {absolute} from './addresses.js';
import {inert} from './text.js';

// Pictures that a page draws itself, smileys, and what SharePoint shows where there is none.
const noPicture = /^(data|blob):|\/(smilies|emoji)\/|\/sitepagethumbnail\.png/i;

/** The first picture in HTML that is no smiley and does not just count readers. */
export function firstPicture(
  html: string | undefined,
  base: string,
): {url: string; alt: string | undefined} | undefined {
  if (!html || !/<img/i.test(html)) return undefined;
  for (const image of inert(html).images) {
    const source = image.getAttribute('src') || image.dataset.src;
    if (source && !isCounter(image) && !noPicture.test(source)) {
      return {url: absolute(source, base), alt: image.alt || undefined};
    }
  }
  return undefined;
}

/** Whether a picture is a dot that nobody is to see: it is loaded to count readers. */
export function isCounter(image: Element): boolean {
  return ['width', 'height'].some(side => /^[0-2](px)?$/.test(image.getAttribute(side) ?? ''));
}

/** A picture's address, or the picture in that HTML. */
export function pictureOf(
  value: string | undefined,
  base: string,
): {url: string; alt?: string | undefined} | undefined {
  if (!value || noPicture.test(value)) return undefined;
  return value.includes('<') ? firstPicture(value, base) : {url: absolute(value, base)};
}
