import type {Page} from 'puppeteer-core';

/**
 * What does not fit on a page as it stands: sideways scrolling, text that is cut or that lies over
 * other text, and targets that are too small for a finger (WCAG 2.2, 1.4.10, 1.4.12, 2.5.8).
 */
export function measure(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const view = document.documentElement;
    if (view.scrollWidth > view.clientWidth) {
      found.push(`the page is ${view.scrollWidth} wide in ${view.clientWidth}`);
    }
    interface Piece {
      readonly words: string;
      readonly node: Text;
      readonly box: DOMRect;
    }
    const texts: Piece[] = [];
    const elements: HTMLElement[] = [];
    const shown = (element: Element) => element.checkVisibility({visibilityProperty: true});
    const unseen = (element: Element | null): boolean =>
      !!element &&
      (element.matches('.hidden, [id=portal-widgets-status]') || unseen(element.parentElement));
    const collect = (root: Element | ShadowRoot): void => {
      for (const child of root.childNodes) {
        if (child instanceof HTMLElement || child instanceof SVGElement) {
          if (!shown(child) || unseen(child) || child.matches('script, style, option')) continue;
          if (child instanceof HTMLElement) elements.push(child);
          collect(child.shadowRoot ?? child);
        } else if (child instanceof Text && child.data.trim()) {
          const range = document.createRange();
          range.selectNodeContents(child);
          for (const box of range.getClientRects()) {
            texts.push({words: child.data.trim().slice(0, 30), node: child, box});
          }
        }
      }
    };
    // What a dialog covers is not to be seen.
    const dialog = document
      .querySelector('portal-article-view')
      ?.shadowRoot?.querySelector('dialog[open]');
    collect(dialog ?? document.querySelector('main')!);

    const scrolls = (element: Element | null): boolean =>
      !!element &&
      (/(auto|scroll)/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    for (const {words, node, box} of texts) {
      if (scrolls(node.parentElement)) continue;
      if (box.left < -1 || box.right > view.clientWidth + 1)
        found.push(`beside the page: ${words}`);
    }
    for (const element of elements) {
      const style = getComputedStyle(element);
      const cuts = /(hidden|clip)/.test(`${style.overflowX} ${style.overflowY}`);
      // A summary ends after three lines on purpose; the whole text is where its link leads.
      if (!cuts || style.webkitLineClamp !== 'none') continue;
      const {scrollWidth, clientWidth, scrollHeight, clientHeight} = element;
      if (scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1) {
        found.push(`cut: ${element.localName}[${element.getAttribute('part') ?? ''}]`);
      }
    }
    // The ink of a line stands in the middle of its box, which may reach into the next line's.
    const ink = ({left, right, top, bottom}: DOMRect) => {
      const margin = (bottom - top) * 0.2;
      return {left: left + 1, right: right - 1, top: top + margin, bottom: bottom - margin};
    };
    texts.forEach((one, index) => {
      for (const other of texts.slice(index + 1)) {
        if (other.node === one.node) continue;
        const [a, b] = [ink(one.box), ink(other.box)];
        const apart =
          a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
        if (!apart) found.push(`one over the other: ${one.words} / ${other.words}`);
      }
    });
    const targets = elements.filter(element =>
      element.matches('a[href], button, input, select, summary, [tabindex="0"]'),
    );
    const places = targets.map(element => {
      // A label is part of its button, and what a link draws over its item part of the link.
      const item = element.closest('label') ?? element;
      const own = item.getBoundingClientRect();
      const after = getComputedStyle(element, '::after');
      const wide = after.position === 'absolute' && after.content !== 'none';
      return wide ? element.closest('[part=item]')!.getBoundingClientRect() : own;
    });
    const isInText = (element: Element) =>
      element.matches('a') && element.closest('[part=body] p, [part=body] td') !== null;
    places.forEach((place, index) => {
      if (isInText(targets[index]!) || (place.width >= 24 && place.height >= 24)) return;
      // Small ones do where a circle of 24 pixels around each meets no other target.
      const [x, y] = [place.left + place.width / 2, place.top + place.height / 2];
      const crowded = places.some((other, at) => {
        if (at === index || targets[at]!.contains(targets[index]!)) return false;
        const dx = Math.max(other.left - x, 0, x - other.right);
        const dy = Math.max(other.top - y, 0, y - other.bottom);
        return Math.hypot(dx, dy) < 12;
      });
      if (crowded) {
        found.push(
          `too small: ${targets[index]!.textContent.trim() || targets[index]!.localName} ` +
            `${Math.round(place.width)} × ${Math.round(place.height)}`,
        );
      }
    });
    return [...new Set(found)];
  });
}

/** Sets a style sheet for the page and everything inside the widgets; an empty one takes it away. */
export async function restyle(page: Page, css: string): Promise<void> {
  await page.evaluate(async text => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    const roots = [...document.querySelectorAll('*')].flatMap(({shadowRoot}) => shadowRoot ?? []);
    for (const root of [document, ...roots]) {
      const own = root as DocumentOrShadowRoot & {before?: CSSStyleSheet[]};
      own.before ??= [...own.adoptedStyleSheets];
      own.adoptedStyleSheets = [...own.before, sheet];
    }
    for (let n = 0; n < 2; n++) await new Promise(resolve => requestAnimationFrame(resolve));
  }, css);
}
