import {isSafeResource} from '../../data/models/link.js';
import {each, resolve} from './dom.js';
import type {BodyFrame} from './present.js';
import type {Sanitized} from './sanitize.js';

/** Pictures narrower than this, in CSS pixels, are signs and not worth a larger view. */
const sign = 100;

/** Of a longer caption a button's name has the beginning, in characters. */
const longest = 300;

/** Pictures, sound and films, from where the page may load them. */
export function pictures(root: HTMLElement, {lazy}: Sanitized, frame: BodyFrame): void {
  each(root, '[srcset]', element => element.removeAttribute('srcset'));
  each(root, 'picture > source', element => element.remove());
  each<HTMLElement>(root, 'img,audio,video,source', element => {
    const address =
      loadable(element.getAttribute('src'), frame) ?? loadable(lazy.get(element), frame);
    if (address) element.setAttribute('src', upgraded(address));
    else element.removeAttribute('src');
    if (/^(AUDIO|VIDEO)$/.test(element.tagName)) {
      element.setAttribute('controls', '');
      element.setAttribute('preload', 'none');
    }
  });
  const captions = new Map<Element, string | undefined>();
  each<HTMLImageElement>(root, 'img', image => {
    image.loading = 'lazy';
    image.decoding = 'async';
    if (!image.hasAttribute('alt')) image.alt = '';
    if (!image.hasAttribute('src') || image.closest('a')) return;
    const {width} = image;
    if (width && width < sign) return;
    const figure = image.closest('figure');
    // Once for all pictures in it: there may be many, and the caption long.
    if (figure && !captions.has(figure)) captions.set(figure, captionOf(figure));
    enlargeable(image, frame.words, figure ? captions.get(figure) : undefined);
  });
  // Errors and loads of pictures do not bubble.
  for (const type of ['load', 'error']) root.addEventListener(type, settle, true);
}

function loadable(written: string | null | undefined, {base}: BodyFrame): string | undefined {
  const address = written ? resolve(written, base) : undefined;
  return address && isSafeResource(address) ? address : undefined;
}

function captionOf(figure: Element): string | undefined {
  return figure.querySelector('figcaption')?.textContent.trim().slice(0, longest);
}

/** Pages served by https load nothing else. */
function upgraded(address: string): string {
  return location.protocol === 'https:' ? address.replace(/^http:/, 'https:') : address;
}

function enlargeable(
  image: HTMLImageElement,
  words: BodyFrame['words'],
  caption: string | undefined,
): void {
  const button = image.ownerDocument.createElement('button');
  button.type = 'button';
  button.className = 'enlarge';
  button.setAttribute(
    'aria-label',
    [words.enlarge, image.alt || caption].filter(Boolean).join(': '),
  );
  image.replaceWith(button);
  button.append(image);
}

function settle({type, target}: Event): void {
  const image = target as HTMLImageElement;
  const button = image.parentElement;
  if (button?.className !== 'enlarge') return;
  // One that did not come shows its `alt`, and what it was is nothing to enlarge.
  if (type === 'error' || image.naturalWidth < sign) button.replaceWith(image);
}
