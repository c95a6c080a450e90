import {formatMoment} from '../../../element/format.js';
import type {ToolFrame} from './tool.js';

const leftOut =
  '[part~=tools],[part~=panel],[part~=audio],[part~=related],[part~=around],[part~=viewer],audio,video,.video,slot';

/** The sheet that an article is printed and saved with. */
export const paperSheet = `
:root { color-scheme: light; }
body { max-width: 42em; margin: 0 auto; padding: 1em; color: #000; background: #fff;
  font: 12pt/1.5 "Times New Roman", "Noto Serif", serif; overflow-wrap: anywhere; }
h1, h2, h3, h4, h5, h6 { break-after: avoid; }
[part=title] { font-size: 1.5em; }
[part=meta], figcaption, caption, footer { font-size: 0.85em; }
[part=meta] > * { margin-inline-end: 1em; }
[part=lead] { font-weight: 700; }
img { display: block; max-width: 100%; height: auto; margin: 0 auto; }
figure { margin: 1em 0; text-align: center; }
figure, img, tr { break-inside: avoid; }
table { border-collapse: collapse; min-width: 100%; overflow-wrap: normal; }
thead { display: table-header-group; }
td, th { padding: 0.3em 0.5em; border: 1px solid #666; vertical-align: top; text-align: start; }
.layout td { border: 0; }
[part=origin] { text-align: end; font-weight: 700; }
a { color: inherit; }
footer { margin-block-start: 2em; padding-block-start: 0.5em; border-block-start: 1px solid #666; }
@page { margin: 2cm; }
@media print { body { max-width: none; padding: 0; } }
`;

/** A copy of the article as it is shown, for paper: without what is only for the screen. */
export function paper(shown: Element, {address, language, text}: ToolFrame): HTMLElement {
  // In a document that is never shown, where pictures and films do not load again.
  const inert = document.implementation.createHTMLDocument('');
  const copy = inert.importNode(shown, true) as HTMLElement;
  copy.removeAttribute('class');
  copy.querySelectorAll(leftOut).forEach(element => element.remove());
  copy.querySelectorAll('.enlarge').forEach(element => element.replaceWith(...element.childNodes));
  copy.querySelectorAll('[role=region],[tabindex]').forEach(element => {
    element.removeAttribute('role');
    element.removeAttribute('tabindex');
  });
  copy.querySelectorAll('img').forEach(image => (image.loading = 'eager'));
  copy.querySelectorAll('details').forEach(element => (element.open = true));
  const footer = document.createElement('footer');
  footer.lang = language;
  for (const line of [
    text('article.address', {address}),
    text('article.copied', {time: formatMoment(Date.now(), language, true)}),
  ]) {
    footer.appendChild(document.createElement('p')).textContent = line;
  }
  copy.append(footer);
  return copy;
}
