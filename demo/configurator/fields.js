import {make, option, prose} from './dom.js';

/** Fields for what the manifest names, each with its description in both languages. */

/**
 * @param {import('../manifest.js').Attribute} attribute
 * @param {string | undefined} value
 * @param {(english: string) => string} vietnamese
 */
export function attributeField(attribute, value, vietnamese) {
  const {name, kind, description} = attribute;
  const id = `attribute-${name}`;
  const help = make(
    'small',
    {id: `${id}-help`},
    make('span', {lang: 'vi'}, prose(vietnamese(description))),
    make('span', {lang: 'en'}, prose(description)),
  );
  const className = kind === 'text' ? 'field' : 'field narrow';
  if (kind === 'flag') {
    const box = make('input', {
      type: 'checkbox',
      id,
      name,
      checked: value !== undefined,
      describedBy: help.id,
    });
    return make(
      'div',
      {className},
      make('label', {className: 'choice', htmlFor: id}, box, make('code', {textContent: name})),
      help,
    );
  }
  const label = make('label', {htmlFor: id}, make('code', {textContent: name}));
  return make('div', {className}, label, control(attribute, id, value, help.id), help);
}

function control({name, kind, options, initial}, id, value = '', describedBy) {
  if (kind === 'choice') {
    const list = make('select', {id, name, describedBy});
    // The first is the usual one, and needs not be written.
    for (const each of options) list.append(option(each, [each, each]));
    list.value = value || initial;
    return list;
  }
  const number =
    kind === 'number' ? {type: 'number', min: '0', step: '1', inputMode: 'numeric'} : {};
  return make('input', {
    type: 'text',
    id,
    name,
    value,
    placeholder: initial,
    spellcheck: false,
    maxLength: 2048,
    describedBy,
    ...number,
  });
}

/**
 * What a field says of its attribute; `undefined` where it is left as it is.
 *
 * @param {HTMLFormElement} form
 * @param {import('../manifest.js').Attribute} attribute
 */
export function attributeValue(form, {name, kind, initial}) {
  const field = form.querySelector(`#attribute-${name}`);
  if (kind === 'flag') return field.checked ? '' : undefined;
  const value = field.value;
  if (kind === 'number') return /^\d{1,7}$/.test(value) ? String(Number(value)) : undefined;
  return value === '' || (kind === 'choice' && value === initial) ? undefined : value;
}
