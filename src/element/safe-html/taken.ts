import {each} from './dom.js';
import {takeStyle, type Style} from './styles.js';

/** What is taken from a body before it is cleaned, to be put back safely. */
export interface Taken {
  /** Inline styles by element, outer ones first: allowed properties only. */
  readonly styles: ReadonlyMap<Element, Style>;
  /** What links inside the text call the elements that they lead to. */
  readonly anchors: ReadonlyMap<Element, string>;
  /** Where pictures stand that a script of the portal's would have loaded later. */
  readonly lazy: WeakMap<Element, string>;
}

/** Looks for it in a body whose `style` attributes are masked with `marker`. */
export function take(body: Element, marker: string): Taken {
  const styles = new Map<Element, Style>();
  const anchors = new Map<Element, string>();
  const lazy = new WeakMap<Element, string>();
  const style = `${marker}style`;
  // Forms go in any case, and what is in one can stand in the place of its own methods.
  each(body, `:is([${style}],[color]):not(form)`, element => {
    styles.set(element, takeStyle(element.getAttribute(style)?.trim() ?? ''));
  });
  // An id could take the place of something the page looks up; it only serves as a target.
  each(body, ':is([id],a[name]):not(form)', element => {
    const names = element.localName === 'a' ? /^(id|name)$/ : /^id$/;
    anchors.set(element, first(element, names, marker));
  });
  each(body, ':is([data-src],[data-original]):not(form)', element => {
    lazy.set(element, first(element, /^data-(src|original)$/, marker));
  });
  return {styles, anchors, lazy};
}

/** The value of the first attribute with one of these names. */
function first({attributes}: Element, names: RegExp, marker: string): string {
  const found = [...attributes].find(({name}) => names.test(name));
  return found!.value.trim().replaceAll(marker, '');
}
