import {Colours} from './colours.js';
import {each, rename} from './dom.js';
import type {Sanitized} from './sanitize.js';

const blocks = 'p,div,span,b,strong,i,em,u,center,font,h1,h2,h3,h4,h5,h6,blockquote,section,small';
const content = 'img,video,audio,iframe,hr,table,a,li,[data-anchor]';
const vietnamese = /[ăâđêôơưà-ỹ]/i;

/** Turns what word processors and old editors wrote into what it means, and leaves out the rest. */
export function plain(root: HTMLElement, clean: Sanitized): void {
  styles(root, clean);
  alignment(root);
  each(root, 'font', element => {
    rename(element, 'span').removeAttribute('size');
  });
  each(root, '[color]', element => element.removeAttribute('color'));
  // Word marks Vietnamese as English, and a screen reader would read it so.
  each(root, '[lang^=en i]', element => {
    if (vietnamese.test(element.textContent)) element.removeAttribute('lang');
  });
  emptiness(root);
}

function styles(root: Element, {styles: known}: Sanitized): void {
  const colours = new Colours();
  for (const [found, style] of known) {
    const element = found as HTMLElement;
    style.forEach((value, property) => {
      if (property.includes('color')) return;
      // What is as wide as a sheet of paper, or one line however long, does not fit a telephone.
      if (property === 'width' && !value.endsWith('%') && element.tagName !== 'IMG') return;
      if (property === 'white-space' && !value.startsWith('pre')) return;
      element.style.setProperty(property, value === 'pre' ? 'pre-wrap' : value);
    });
    const colour = style.get('color') ?? element.getAttribute('color') ?? undefined;
    colours.paint(element, colour, style.get('background-color'));
  }
  each(root, '[width]:not(img,[width$="%"])', element => element.removeAttribute('width'));
  each(root, '[height]:not(img,video)', element => element.removeAttribute('height'));
}

function alignment(root: Element): void {
  each<HTMLElement>(root, '[align]', element => {
    const align = element.getAttribute('align')!.toLowerCase();
    element.removeAttribute('align');
    if (/^(left|right|center|justify)$/.test(align) && !/^(IMG|TABLE)$/.test(element.tagName)) {
      element.style.setProperty('text-align', align);
    }
  });
  each(root, 'center', element => {
    rename(element, 'div').style.setProperty('text-align', 'center');
  });
}

/** Blank lines were the only way to make room; the page makes its own. */
function emptiness(root: Element): void {
  for (const element of [...root.querySelectorAll(blocks)].reverse()) {
    if (element.textContent.trim() || element.querySelector(content)) continue;
    if (element.hasAttribute('data-anchor')) continue;
    if (element.tagName === 'SPAN' && element.textContent) element.replaceWith(' ');
    else element.remove();
  }
  each(root, 'br', element => {
    const before = previous(element);
    if (!isBreak(before) || !isBreak(previous(before))) return;
    // With the blanks before it, or each one that follows would look at all of them again.
    while (element.previousSibling !== before) element.previousSibling!.remove();
    element.remove();
  });
}

function previous(node: Node | null): Node | null {
  let before = node?.previousSibling ?? null;
  while (before instanceof Text && !before.data.trim()) before = before.previousSibling;
  return before;
}

function isBreak(node: Node | null): boolean {
  return node instanceof Element && node.tagName === 'BR';
}
