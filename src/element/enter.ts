/**
 * Keeps Enter to a widget: pages of ASP.NET are one form and listen for it, to press their default
 * button. What a page put into a widget is the page's own, and not kept.
 */
export function keepEnter(root: HTMLElement | DocumentFragment): void {
  for (const type of ['keydown', 'keypress', 'keyup']) root.addEventListener(type, keep);
}

function keep(event: Event): void {
  const {key, target, currentTarget} = event as KeyboardEvent;
  const isOwn = (currentTarget as Node).contains(target as Node);
  if (key === 'Enter' && isOwn) event.stopPropagation();
}
