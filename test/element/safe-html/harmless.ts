const forbiddenTags =
  /^(script|style|link|meta|base|title|object|embed|applet|form|input|textarea|select|option|svg|math|template|iframe|frame|frameset|noscript|dialog|slot|map|area|marquee|portal|label|is|.*-.*|.*:.*)$/;
const forbiddenAttributes =
  /^(on.*|id|name|is|slot|form.*|action|method|srcdoc|srcset|ping|target|background|poster|usemap|longdesc|cite|accesskey|contenteditable|draggable|autofocus|popover.*|item.*|http-equiv|data-portal-.*|xlink.*|.*:.*)$/;
const styles =
  /^(text-align|color|background-color|font-weight|font-style|text-decoration(-.*)?|vertical-align|width|list-style-type|border-collapse|white-space(-collapse)?|text-wrap(-mode)?|alignment-baseline|baseline-(shift|source))$/;

/** What of a body, as it stands in the page, breaks the rules for bodies; nothing if all is well. */
export function offences(body: Element): string[] {
  const found: string[] = [];
  for (const element of body.querySelectorAll<HTMLElement>('*')) {
    const tag = element.localName;
    const say = (what: string) => found.push(`<${tag}> ${what}`);
    if (forbiddenTags.test(tag)) say('is there');
    if (tag === 'button' && element.getAttribute('type') !== 'button') say('can send a form');
    for (const {name, value} of element.attributes) {
      if (forbiddenAttributes.test(name)) say(`${name}="${value}"`);
    }
    const {href, src} = element as {href?: string; src?: string};
    if (element.hasAttribute('href') && !/^(https?|mailto|tel):/.test(href!)) {
      if (!element.getAttribute('href')!.startsWith('#')) say(`leads to ${href}`);
    }
    if (element.hasAttribute('src') && !/^https?:/.test(src!)) say(`loads ${src}`);
    for (const property of element.style) {
      const value = element.style.getPropertyValue(property);
      if (!styles.test(property) || /url|var\(|expression|attr\(/.test(value)) {
        say(`is styled with ${property}: ${value}`);
      }
    }
    if (/fixed|absolute|sticky/.test(element.style.position)) say('leaves its place');
  }
  return found;
}
