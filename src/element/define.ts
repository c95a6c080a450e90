/**
 * Makes a tag known, unless something holds that name already: the library may be on a page twice,
 * in two versions, and the first one wins.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
