import {allowedProperties} from './allowed.js';

/** What an inline style sets, by property. */
export type Style = ReadonlyMap<string, string>;
export type Styles = WeakMap<Element, Style>;

const harmless = /^[-#\w\s.,%()/]{1,100}$/;
const forbidden = /url|var|expression|env|attr|image|element/i;

let scratch: CSSStyleDeclaration | undefined;

/**
 * The allowed part of an inline style, as the browser itself reads it: parsed in a document that
 * is never shown, read back property by property.
 */
export function takeStyle(text: string): Style {
  scratch ??= document.implementation.createHTMLDocument('').createElement('i').style;
  scratch.cssText = text;
  const kept = new Map<string, string>();
  for (const property of allowedProperties) {
    const value = scratch.getPropertyValue(property);
    if (value && harmless.test(value) && !forbidden.test(value)) kept.set(property, value);
  }
  return kept;
}
