/** What a visitor can choose in the header; the first of each is what a page has by itself. */
const choices = {
  lang: ['vi', 'en'],
  scheme: ['auto', 'light', 'dark'],
  theme: ['red', 'blue', 'contrast', 'none'],
};

/** @typedef {keyof typeof choices} Choice */

const page = document.documentElement;
const vietnameseTitle = document.title;

/**
 * What stands in the address, else what was chosen last, else the page's own way.
 *
 * @param {Choice} name
 * @param {readonly string[]} offered
 */
function chosen(name, offered) {
  const asked = new URLSearchParams(location.search).get(name) ?? remembered(name);
  return offered.find(value => value === asked) ?? choices[name][0];
}

/** @param {Choice} name */
function remembered(name) {
  try {
    return localStorage.getItem(`site-${name}`);
  } catch {
    return null;
  }
}

/**
 * @param {Choice} name
 * @param {string} value
 */
function remember(name, value) {
  const address = new URL(location.href);
  address.searchParams.set(name, value);
  history.replaceState(history.state, '', address);
  try {
    localStorage.setItem(`site-${name}`, value);
  } catch {
    // Then it holds for this address alone.
  }
}

/** @type {Record<Choice, (value: string) => void>} */
const apply = {
  lang(value) {
    page.lang = value;
    document.title = (value === 'en' && page.dataset.titleEn) || vietnameseTitle;
    translate(document);
  },
  scheme(value) {
    page.dataset.scheme = value;
  },
  theme(value) {
    const sheet = document.querySelector('link[data-theme]');
    if (!(sheet instanceof HTMLLinkElement)) return;
    sheet.disabled = value === 'none';
    const address = `/embed/themes/${value}.css`;
    if (value !== 'none' && sheet.getAttribute('href') !== address) sheet.href = address;
  },
};

/** The other language of texts that cannot stand side by side: options and attributes. */
const attributes = ['aria-label', 'alt', 'placeholder', 'heading'];

/**
 * Brings what has `data-en` (its text) or `data-en-…` (an attribute) into the page's language. The
 * page's script calls it for what it adds later.
 *
 * @param {ParentNode} root
 */
export function translate(root) {
  for (const element of root.querySelectorAll('[data-en]')) {
    swap(element, 'en', element.textContent, value => (element.textContent = value));
  }
  for (const name of attributes) {
    for (const element of root.querySelectorAll(`[data-en-${name}]`)) {
      swap(element, `en-${name}`, element.getAttribute(name), value =>
        element.setAttribute(name, value),
      );
    }
  }
}

/**
 * @param {Element} element
 * @param {string} name
 * @param {string | null} now
 * @param {(value: string) => void} set
 */
function swap(element, name, now, set) {
  const vietnamese = `data-vi${name.slice(2)}`;
  if (!element.hasAttribute(vietnamese)) element.setAttribute(vietnamese, now ?? '');
  const wanted = element.getAttribute(page.lang === 'en' ? `data-${name}` : vietnamese);
  if (wanted !== null && wanted !== now) set(wanted);
}

/**
 * A sentence of a page's script in both languages, as the pages themselves hold theirs.
 *
 * @param {string} vietnamese
 * @param {string} english
 * @param {string} [tag]
 */
export function words(vietnamese, english, tag = 'span') {
  const both = document.createDocumentFragment();
  for (const [lang, text] of [
    ['vi', vietnamese],
    ['en', english],
  ]) {
    const element = document.createElement(tag);
    element.lang = lang;
    element.textContent = text;
    both.append(element);
  }
  return both;
}

/**
 * An element with its properties and what is in it.
 *
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {Partial<HTMLElementTagNameMap[T]>} properties
 * @param {(Node | string)[]} children
 * @returns {HTMLElementTagNameMap[T]}
 */
export function make(tag, properties, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

for (const name of /** @type {Choice[]} */ (Object.keys(choices))) {
  const select = document.querySelector(`select[data-choice="${name}"]`);
  if (!(select instanceof HTMLSelectElement)) {
    apply[name](chosen(name, choices[name]));
    continue;
  }
  select.value = chosen(
    name,
    [...select.options].map(({value}) => value),
  );
  apply[name](select.value);
  select.addEventListener('change', () => {
    apply[name](select.value);
    remember(name, select.value);
  });
}
