/**
 * Keeps Enter to a widget: pages of ASP.NET are one form and listen for it, to press their default
 * button. What a page put into a widget is the page's own, and not kept.
 */
export function keepEnter(root: HTMLElement | DocumentFragment): void {
  const keep = (event: Event) => {
    const {key, target} = event as KeyboardEvent;
    if (key === 'Enter' && root.contains(target as Node)) event.stopPropagation();
  };
  for (const type of ['keydown', 'keypress', 'keyup']) root.addEventListener(type, keep);
}
