import {hex} from './contrast.js';
import {fill, make, option, prose} from './dom.js';
import {isColor, isUsable} from './tokens.js';

/** The theme and its tokens: fields, and how well what is chosen can be read. */

const themes = [
  ['', ['Không dùng', 'None']],
  ['red', ['Đỏ (red.css)', 'Red (red.css)']],
  ['blue', ['Xanh (blue.css)', 'Blue (blue.css)']],
  ['contrast', ['Tương phản cao (contrast.css)', 'High contrast (contrast.css)']],
];

const surfaces = {
  '--portal-color-background': ['trên nền widget', 'on the background'],
  '--portal-color-surface': ['trên nền thẻ', 'on cards'],
  '--portal-color-accent': ['trên màu nhấn', 'on the accent'],
};

/**
 * @param {HTMLElement} section
 * @param {import('../manifest.js').Named[]} tokens
 * @param {import('./state.js').State} state
 * @param {(english: string) => string} vietnamese
 */
export function drawLook(section, tokens, state, vietnamese) {
  const wasOpen = section.querySelector('details')?.open;
  const theme = make('select', {id: 'theme', name: 'theme'});
  for (const [value, text] of themes) theme.append(option(value, text));
  theme.value = state.theme;
  section.querySelectorAll('.field, details, p').forEach(old => old.remove());
  section.append(
    make(
      'div',
      {className: 'field'},
      make('label', {htmlFor: 'theme'}, ['Bộ màu có sẵn', 'A theme']),
      theme,
    ),
    make('p', {id: 'contrast-summary'}),
    make(
      'details',
      {open: wasOpen ?? Object.keys(state.tokens).length > 0},
      make('summary', {}, ['Từng màu và kích thước', 'Each colour and size']),
      make(
        'div',
        {className: 'tokens'},
        ...tokens.map(token => tokenField(token, state.tokens[token.name], vietnamese)),
      ),
    ),
  );
}

function tokenField({name, initial, description}, value = '', vietnamese) {
  const id = name.slice(2);
  const text = make('input', {
    type: 'text',
    id,
    name,
    value,
    placeholder: initial,
    spellcheck: false,
    maxLength: 200,
    describedBy: `${id}-help ${id}-ratio`,
  });
  const picker = make('input', {
    type: 'color',
    value: hex(value || initial),
    label: [`Chọn màu cho ${name}`, `Pick a colour for ${name}`],
  });
  picker.dataset.token = name;
  return make(
    'div',
    {className: 'field token'},
    make('label', {htmlFor: id}, make('code', {textContent: name})),
    make('div', {className: 'pick'}, isColor(name) && picker, text),
    make(
      'small',
      {id: `${id}-help`},
      make('span', {lang: 'vi'}, prose(vietnamese(description))),
      make('span', {lang: 'en'}, prose(description)),
    ),
    make('p', {id: `${id}-ratio`, className: 'ratio'}),
  );
}

/**
 * What stands in the fields, without what cannot stand for its token; that is told beside it.
 *
 * @param {HTMLElement} section
 */
export function readLook(section) {
  const tokens = {};
  for (const field of section.querySelectorAll('.token input[type=text]')) {
    const value = field.value.trim();
    const usable = value === '' || isUsable(field.name, value);
    field.setAttribute('aria-invalid', usable ? 'false' : 'true');
    if (usable && value) tokens[field.name] = value;
    if (!usable) {
      fill(
        document.getElementById(`${field.id}-ratio`),
        make('span', {className: 'bad'}, [
          'Giá trị này không dùng được ở đây.',
          'This value cannot be used here.',
        ]),
      );
    }
  }
  return {tokens, theme: section.querySelector('#theme').value};
}

/** The picker beside a field writes into it, and shows what was written there. */
export function followPicker(target) {
  const field = target.closest('.token');
  const text = field?.querySelector('input[type=text]');
  const picker = field?.querySelector('input[type=color]');
  if (target === picker) text.value = picker.value;
  else if (picker && isUsable(text.name, text.value)) picker.value = hex(text.value);
}

/**
 * Tells the ratios beside the colours, and in sum.
 *
 * @param {ReturnType<typeof import('./contrasts.js').measure>} measured
 * @returns {import('./dom.js').Pair | undefined} what is to be said, where something is too faint.
 */
export function tellContrast(measured) {
  const faint = measured.filter(({passes}) => !passes);
  for (const place of document.querySelectorAll('.token .ratio')) {
    const field = place.parentElement.querySelector('input[type=text]');
    if (field.getAttribute('aria-invalid') === 'true') continue;
    const own = measured.filter(({front}) => front === field.name);
    fill(
      place,
      ...own.flatMap(each => [make('span', {}, ratioOf(each), ': ', verdict(each)), ' ']),
    );
  }
  const summary = document.getElementById('contrast-summary');
  if (measured.length === 0) {
    fill(summary);
    return undefined;
  }
  const said =
    faint.length === 0
      ? [
          'Mọi cặp màu đủ tương phản (WCAG 2.2, mức AA).',
          'All colours contrast well (WCAG 2.2, AA).',
        ]
      : [
          `${faint.length} cặp màu chưa đủ tương phản: ${faint.map(each => sentence(each, 0)).join('; ')}.`,
          `${faint.length} ${faint.length > 1 ? 'pairs' : 'pair'} of colours too faint: ${faint.map(each => sentence(each, 1)).join('; ')}.`,
        ];
  fill(summary, make('span', {className: faint.length === 0 ? 'good' : 'bad'}, said));
  return faint.length > 0 ? said : undefined;
}

function ratioOf({behind, ratio}) {
  const [vietnamese, english] = surfaces[behind];
  return [`${vietnamese} ${comma(ratio)} : 1`, `${english} ${ratio.toFixed(1)} : 1`];
}

function verdict({passes, wanted}) {
  return make('b', {className: passes ? 'good' : 'bad'}, [
    passes ? 'đạt' : `chưa đạt (cần ${comma(wanted)})`,
    passes ? 'passes' : `fails (needs ${wanted})`,
  ]);
}

function sentence({front, behind, ratio, wanted}, language) {
  const name = front.replace('--portal-color-', '');
  const place = surfaces[behind][language];
  return language === 0
    ? `${name} ${place} ${comma(ratio)} : 1, cần ${comma(wanted)}`
    : `${name} ${place} ${ratio.toFixed(1)} : 1, needs ${wanted}`;
}

function comma(number) {
  return number.toFixed(1).replace('.', ',').replace(',0', '');
}
