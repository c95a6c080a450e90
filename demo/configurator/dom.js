import {translate, words} from '../site.js';

/** A pair of texts: Vietnamese, English. @typedef {readonly [string, string]} Pair */

/**
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {Partial<HTMLElementTagNameMap[T]> & {describedBy?: string, label?: Pair}} properties
 * @param {(Node | string | Pair | undefined | false)[]} children
 * @returns {HTMLElementTagNameMap[T]}
 */
export function make(tag, {describedBy, label, ...properties} = {}, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  if (describedBy) element.setAttribute('aria-describedby', describedBy);
  if (label) {
    element.setAttribute('aria-label', label[0]);
    element.setAttribute('data-en-aria-label', label[1]);
  }
  for (const child of children) {
    if (child) element.append(Array.isArray(child) ? words(...child) : child);
  }
  return element;
}

/** Text with `code` in it, as doc comments have it. */
export function prose(text) {
  const parts = document.createDocumentFragment();
  text.split('`').forEach((part, at) => {
    if (part) parts.append(at % 2 === 0 ? part : make('code', {textContent: part}));
  });
  return parts;
}

/**
 * A choice of one of several, as a row of buttons that are radios.
 *
 * @param {string} name
 * @param {Pair} legend
 * @param {(readonly [value: string, vietnamese: string, english: string])[]} options
 */
export function switches(name, legend, options) {
  return make(
    'fieldset',
    {className: 'switch'},
    make('legend', {className: 'hidden'}, legend),
    ...options.map(([value, ...text]) =>
      make('label', {}, make('input', {type: 'radio', name, value}), make('span', {}, text)),
    ),
  );
}

/**
 * Options say their second language in an attribute, since they hold no elements.
 *
 * @param {string} value
 * @param {Pair} text
 */
export function option(value, [vietnamese, english]) {
  const element = make('option', {value, textContent: vietnamese});
  if (english !== vietnamese) element.dataset.en = english;
  return element;
}

/** Replaces what an element holds, in the page's language. */
export function fill(element, ...children) {
  element.replaceChildren(...make('div', {}, ...children).childNodes);
  translate(element);
}
