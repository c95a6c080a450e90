import {allowedProperties} from './allowed.js';
import {inert} from './dom.js';

/** What an inline style sets, by property. */
export type Style = ReadonlyMap<string, string>;

const harmless = /^[-#\w\s.,%()/]{1,100}$/;
const forbidden = /url|var|expression|env|attr|image|element/i;

let scratch: CSSStyleDeclaration | undefined;
// Word processors write the same few styles again and again.
let known = new Map<string, Style>();

/**
 * The allowed part of an inline style, as the browser itself reads it: parsed in a document that
 * is never shown, read back property by property.
 */
export function takeStyle(text: string): Style {
  const before = known.get(text);
  if (before) return before;
  scratch ??= inert().createElement('i').style;
  scratch.cssText = text;
  const kept = new Map<string, string>();
  for (const property of allowedProperties) {
    const value = scratch.getPropertyValue(property);
    if (value && harmless.test(value) && !forbidden.test(value)) kept.set(property, value);
  }
  if (known.size >= 500) known = new Map();
  known.set(text, kept);
  return kept;
}
