const marker = 'data-portal-widget';

// What means the same on any element; the rest is the widget's own.
const universal = ['id', 'class', 'lang', 'dir', 'title', 'hidden', 'slot'];

/**
 * Turns `<div data-portal-widget="news-list" data-limit="5">` into the widget, for editors that
 * strip tags they do not know: now, and whenever one comes into the page.
 */
export function watchMarkup(): void {
  const observer = new MutationObserver(records => {
    if (records.some(record => record.addedNodes.length > 0)) upgradeAll();
  });
  observer.observe(document, {subtree: true, childList: true});
  document.addEventListener('DOMContentLoaded', upgradeAll);
  upgradeAll();
}

function upgradeAll(): void {
  document.querySelectorAll<HTMLElement>(`[${marker}]`).forEach(element => {
    // What a person is writing just now is to be saved as it was written.
    if (isWhole(element) && !element.isContentEditable) upgrade(element);
  });
}

/** Whether the parser is done with an element; until then its children are still to come. */
function isWhole(element: Element): boolean {
  if (document.readyState !== 'loading') return true;
  for (let node: Element | null = element; node; node = node.parentElement) {
    if (node.nextSibling) return true;
  }
  return false;
}

function upgrade(element: HTMLElement): void {
  const tag = `portal-${element.getAttribute(marker)!.trim().toLowerCase()}`;
  const known = customElements.get(tag) as {observedAttributes?: readonly string[]} | undefined;
  if (!known) return;
  const widget = document.createElement(tag);
  for (const {name, value} of element.attributes) {
    if (name === marker) continue;
    if (universal.includes(name) || /^(aria-|data-portal-)/.test(name)) {
      widget.setAttribute(name, value);
      continue;
    }
    // Only what the widget knows: an editor that takes scripts out lets `data-onclick` pass.
    const own = /^data-(.+)/.exec(name)?.[1];
    if (own && (own.startsWith('source-') || known.observedAttributes?.includes(own))) {
      widget.setAttribute(own, value);
    }
  }
  // Through CSSOM, which a strict policy allows.
  if (element.style.length > 0) widget.style.cssText = element.style.cssText;
  widget.append(...element.childNodes);
  element.replaceWith(widget);
}
