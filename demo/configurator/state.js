import {isUsable} from './tokens.js';

/**
 * Everything that is chosen. `attributes`, `options` (of the source) and `tokens` are by name, as
 * they are written.
 *
 * @typedef {{widget: string, attributes: Record<string, string>, options: Record<string, string>, tokens: Record<string, string>, theme: string, width: string, ground: string, kind: string, files: string}} State
 * @typedef {{widgets: import('../manifest.js').Widget[], sources: string[], endpoint: string, files: string}} Catalogue
 */

/** What is chosen beside the widget's own, and from what; the first of each is the usual one. */
export const choices = {
  theme: ['', 'red', 'blue', 'contrast'],
  width: ['full', '320', '220'],
  ground: ['light', 'dark'],
  kind: ['script', 'editor', 'npm', 'react', 'vue'],
};

/** The names in the address that are no attribute's. */
export const ownKeys = ['widget', 'files', ...Object.keys(choices)];

/** With what each widget begins, so that there is something to see. */
const beginnings = {
  'news-list': {heading: 'Tin tức', limit: '5', for: 'bai-viet'},
  'article-view': {'article-id': 'lich-tiem-chung-thang-12'},
  'visit-counter': {heading: 'Thống kê truy cập'},
  'rating-stars': {heading: 'Đánh giá trang này', subject: '/trang-chu'},
  'service-links': {heading: 'Dịch vụ trực tuyến', group: 'dich-vu-cong'},
};

/** The longest text that is taken, in characters: what every browser and proxy takes in an address. */
const longest = 2048;

/**
 * @param {Catalogue} catalogue
 * @param {string} widget - its name without `portal-`.
 * @returns {State}
 */
export function beginning(catalogue, widget = 'news-list') {
  return {
    widget: nameOf(catalogue, widget),
    attributes: {endpoint: catalogue.endpoint, ...beginnings[nameOf(catalogue, widget)]},
    options: {},
    tokens: {},
    theme: choices.theme[0],
    width: choices.width[0],
    ground: choices.ground[0],
    kind: choices.kind[0],
    files: catalogue.files,
  };
}

/**
 * What an address holds. Anybody may have written it: only what the page itself could have written
 * is taken.
 *
 * @param {string} hash
 * @param {Catalogue} catalogue
 * @returns {State}
 */
export function readState(hash, catalogue) {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const begun = beginning(catalogue, given.get('widget') ?? undefined);
  if (given.size < 2) return begun;
  const state = {...begun, attributes: {}};
  state.attributes.endpoint = catalogue.endpoint;
  const {attributes, tokens} = widgetOf(catalogue, state);
  for (const [name, written] of given) {
    const value = clean(written);
    const attribute = attributes.find(each => each.name === name);
    if (Object.hasOwn(choices, name)) {
      if (choices[name].includes(value)) state[name] = value;
    } else if (name === 'files') state.files = value;
    else if (attribute && fits(attribute, value, catalogue)) state.attributes[name] = value;
    else if (isOption(name) && value) state.options[name] = value;
    else if (tokens.some(token => token.name === name) && isUsable(name, value)) {
      state.tokens[name] = value;
    }
  }
  return state;
}

/**
 * The address of what is chosen.
 *
 * @param {State} state
 * @param {Catalogue} catalogue
 */
export function writeState(state, catalogue) {
  const written = new URLSearchParams({widget: state.widget});
  for (const [name, value] of Object.entries(state.attributes)) {
    if (name !== 'endpoint' || value !== catalogue.endpoint) written.set(name, value);
  }
  for (const [name, value] of Object.entries({...state.options, ...state.tokens})) {
    written.set(name, value);
  }
  for (const [name, [usual]] of Object.entries(choices)) {
    if (state[name] !== usual) written.set(name, state[name]);
  }
  if (state.files !== catalogue.files) written.set('files', state.files);
  return `#${written}`;
}

/**
 * The widget that is chosen, as the manifest describes it.
 *
 * @param {Catalogue} catalogue
 * @param {State} state
 */
export function widgetOf(catalogue, state) {
  return catalogue.widgets.find(({name}) => name === state.widget);
}

/** @param {string} name */
export function isOption(name) {
  return /^source-[a-z][a-z\d-]*$/.test(name);
}

function nameOf({widgets}, name) {
  return (widgets.find(widget => widget.name === name) ?? widgets[0]).name;
}

function fits({name, kind, options}, value, {sources}) {
  if (name === 'source') return sources.includes(value);
  if (kind === 'flag') return value === '';
  if (kind === 'number') return /^\d{1,7}$/.test(value);
  return kind === 'choice' ? options.includes(value) : value !== '' || name === 'endpoint';
}

function clean(text) {
  return [...text.slice(0, longest)].map(each => (each < ' ' ? ' ' : each)).join('');
}
