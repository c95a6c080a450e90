import {html, noChange, type TemplateResult} from 'lit';

/** How many items stand in a group: rows of one to six are full where it ends. */
const size = 60;

/**
 * The items in groups, of which a browser lays out only those that are seen: to ask that of each of
 * ten thousand items takes longer than to lay out what is seen. To assistive technology they are one
 * list.
 *
 * @param kept - how many of the items are drawn, and are the same as they were.
 */
export function groups<T>(
  items: readonly T[],
  kept: number,
  draw: (item: T, index: number) => TemplateResult,
): unknown[] {
  return [...Array(Math.ceil(items.length / size)).keys()].map(group => {
    const start = group * size;
    if (start + size <= kept) return noChange;
    const some = items.slice(start, start + size);
    // A property, since a strict policy allows no such attribute.
    return html`<div class="group" role="none" .style=${`--_items: ${some.length}`}>
      ${some.map((item, index) => draw(item, start + index))}
    </div>`;
  });
}
