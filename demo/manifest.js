/**
 * What `custom-elements.json` says of the widgets, as the demo's pages and their build use it.
 *
 * @typedef {{name: string, kind: 'flag' | 'number' | 'choice' | 'text', type: string, options: string[], initial: string, description: string, own: boolean}} Attribute
 * @typedef {{name: string, type: string, initial: string, description: string}} Named
 * @typedef {{tag: string, name: string, description: string, attributes: Attribute[], properties: Named[], methods: Named[], slots: Named[], parts: Named[], tokens: Named[], events: Named[]}} Widget
 */

/** In this order widgets are shown; one that is not named here comes after them. */
const order = ['news-list', 'article-view', 'service-links', 'visit-counter', 'rating-stars'];

/**
 * @param {any} manifest - `custom-elements.json`.
 * @returns {Widget[]}
 */
export function widgetsOf(manifest) {
  return manifest.modules
    .flatMap(({declarations}) => declarations)
    .filter(({tagName}) => tagName)
    .map(declaration => {
      const members = declaration.members ?? [];
      return {
        tag: declaration.tagName,
        name: declaration.tagName.replace('portal-', ''),
        description: oneLine(declaration.description),
        attributes: (declaration.attributes ?? []).map(attributeOf),
        properties: members.filter(({kind}) => kind === 'field').map(named),
        methods: members.filter(({kind}) => kind === 'method').map(method),
        slots: (declaration.slots ?? []).map(named),
        parts: (declaration.cssParts ?? []).map(named),
        tokens: (declaration.cssProperties ?? []).map(named),
        events: (declaration.events ?? []).map(named),
      };
    })
    .sort((a, b) => place(a) - place(b));
}

function place({name}) {
  return order.includes(name) ? order.indexOf(name) : order.length;
}

function attributeOf(attribute) {
  const {type} = named(attribute);
  const options = [...type.matchAll(/'([^']*)'/g)].map(match => match[1]);
  const plain = type.replace(' | undefined', '');
  return {
    ...named(attribute),
    kind:
      options.length > 0
        ? 'choice'
        : plain === 'boolean'
          ? 'flag'
          : plain === 'number'
            ? 'number'
            : 'text',
    options,
    own: !attribute.inheritedFrom,
  };
}

function named({name, type, default: initial = '', description = '', readonly}) {
  return {
    name,
    type: `${type?.text ?? 'string'}${readonly ? ', readonly' : ''}`,
    initial: initial.replace(/^'(.*)'$/, '$1'),
    description: oneLine(description),
  };
}

function method({name, parameters = [], return: result, description}) {
  const list = parameters.map(each => `${each.name}${each.optional ? '?' : ''}: ${each.type.text}`);
  return {
    ...named({name, description}),
    name: `${name}(${list.join(', ')})`,
    type: result?.type.text ?? 'void',
  };
}

function oneLine(text = '') {
  return text.replace(/\s+/g, ' ').trim();
}
