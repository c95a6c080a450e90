import {each, rename} from './dom.js';
import type {BodyFrame} from './present.js';

/** Tables of data scroll by themselves and keep their headers; those that only place things don't show. */
export function tables(root: Element, {words}: BodyFrame): void {
  let count = 0;
  const names = new WeakMap<Element, string>();
  const watch = new ResizeObserver(entries => {
    for (const {target} of entries) reachable(target as HTMLElement, names.get(target)!);
  });
  each<HTMLTableElement>(root, 'table', table => {
    if (isLayout(table)) {
      table.setAttribute('role', 'presentation');
      table.className = 'layout';
      return;
    }
    headers(table);
    if (table.parentElement?.closest('.table')) return;
    count++;
    const box = table.ownerDocument.createElement('div');
    box.className = 'table';
    names.set(box, table.caption?.textContent.trim() || words.table(count));
    table.replaceWith(box);
    box.append(table);
    watch.observe(box);
  });
}

/** A box that scrolls can be reached by keyboard, and is known as a part of the page. */
function reachable(box: HTMLElement, name: string): void {
  const scrolls = box.scrollWidth > box.clientWidth || box.scrollHeight > box.clientHeight + 1;
  if (scrolls) {
    box.tabIndex = 0;
    box.setAttribute('role', 'region');
    box.setAttribute('aria-label', name);
  } else {
    // The table says by itself what it is; said of its box too, it would be heard twice.
    for (const attribute of ['tabindex', 'role', 'aria-label']) box.removeAttribute(attribute);
  }
}

function isLayout(table: HTMLTableElement): boolean {
  if (table.caption || table.tHead || table.querySelector('th')) return false;
  return (
    table.querySelector('table') !== null || [...table.rows].every(({cells}) => cells.length < 2)
  );
}

/** A first row that is bold throughout is what an editor without header cells makes of one. */
function headers(table: HTMLTableElement): void {
  if (table.querySelector('th') || table.rows.length < 2) return;
  const cells = [...table.rows[0]!.cells];
  if (!cells.every(isBold)) return;
  for (const cell of cells) rename(cell, 'th').setAttribute('scope', 'col');
}

function isBold(cell: HTMLElement): boolean {
  const words = cell.textContent.trim();
  const bold = [cell, ...cell.querySelectorAll<HTMLElement>('*')].find(
    element =>
      (/^(B|STRONG)$/.test(element.tagName) || /^(bold|[6-9]00)$/.test(element.style.fontWeight)) &&
      element.textContent.trim() === words,
  );
  return words !== '' && bold !== undefined;
}
