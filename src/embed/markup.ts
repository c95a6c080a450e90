const marker = 'data-portal-widget';
const kept = ['id', 'class', 'lang', 'dir', 'title', 'hidden', 'slot'];

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
    if (isWhole(element)) upgrade(element);
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
  if (!customElements.get(tag)) return;
  const widget = document.createElement(tag);
  for (const {name, value} of element.attributes) {
    if (name === marker) continue;
    if (kept.includes(name) || name.startsWith('data-portal-')) widget.setAttribute(name, value);
    else if (name.startsWith('data-')) widget.setAttribute(name.slice('data-'.length), value);
  }
  widget.append(...element.childNodes);
  element.replaceWith(widget);
}
