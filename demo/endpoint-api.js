import {make, words} from './site.js';

/** @typedef {Record<string, any>} Schema a piece of an OpenAPI document */

/**
 * The contract, readable: each address with its parameters and answers, then the models.
 *
 * @param {Schema} api
 * @returns {Node[]}
 */
export function describeApi({paths, components, servers}) {
  const base = servers?.[0]?.url ?? '';
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) =>
      describeOperation(method, `${base}${path}`, operation),
    ),
  );
  return [
    make('h3', {}, words('Địa chỉ', 'Addresses')),
    make('div', {className: 'list'}, ...operations),
    make('h3', {}, words('Mô hình dữ liệu', 'Models')),
    make(
      'div',
      {className: 'list'},
      ...Object.entries(components.schemas).map(([name, schema]) => describeModel(name, schema)),
    ),
  ];
}

/**
 * @param {string} method
 * @param {string} path
 * @param {Schema} operation
 */
function describeOperation(method, path, {summary, parameters = [], requestBody, responses}) {
  const body = requestBody && schemaOf(requestBody);
  return make(
    'details',
    {className: 'operation'},
    make(
      'summary',
      {},
      make('b', {className: `method ${method}`}, method.toUpperCase()),
      make('code', {}, path),
      make('span', {lang: 'en'}, summary),
    ),
    parameters.length > 0
      ? fields(
          words('Tham số', 'Parameters'),
          parameters.map(({name, required, schema, description, in: where}) => ({
            name: where === 'path' ? `{${name}}` : `?${name}`,
            required,
            schema,
            description,
          })),
        )
      : '',
    body ? make('p', {}, words('Gửi: ', 'Sends: '), typeOf(body)) : '',
    make('h4', {}, words('Trả lời', 'Answers')),
    make(
      'ul',
      {},
      ...Object.entries(responses).map(([status, answer]) => {
        const schema = schemaOf(answer);
        return make('li', {}, `${status}: `, schema ? typeOf(schema) : answer.description);
      }),
    ),
    method === 'get' && !/\{(?!site\})/.test(path) ? tryIt(path.replace('{site}', 'dat-do')) : '',
  );
}

/** @param {string} path */
function tryIt(path) {
  return make('p', {}, words('Thử: ', 'Try: '), make('a', {href: path}, path));
}

/** @param {Schema} message */
function schemaOf({content = {}}) {
  const [type, first] = Object.entries(content)[0] ?? [];
  return type && /json|plain/.test(type) ? first.schema : type && {type};
}

/**
 * @param {string} name
 * @param {Schema} schema
 */
function describeModel(name, schema) {
  const {properties, required = []} = schema;
  return make(
    'details',
    {id: `model-${name}`},
    make('summary', {}, make('code', {}, name)),
    properties
      ? fields(
          words('Trường', 'Fields'),
          Object.entries(properties).map(([field, inner]) => ({
            name: field,
            required: required.includes(field),
            schema: inner,
          })),
        )
      : make('p', {}, typeOf(schema)),
  );
}

/**
 * @param {Node} title
 * @param {{name: string, required?: boolean, schema: Schema, description?: string}[]} rows
 */
function fields(title, rows) {
  return make(
    'div',
    {className: 'scroll', tabIndex: 0, role: 'group'},
    make(
      'table',
      {},
      make('caption', {}, title),
      make(
        'tbody',
        {},
        ...rows.map(({name, required, schema, description}) =>
          make(
            'tr',
            {},
            make('th', {scope: 'row'}, make('code', {}, name)),
            make('td', {}, typeOf(schema), description ? `. ${description}` : ''),
            make(
              'td',
              {},
              required ? words('bắt buộc', 'required') : words('tùy chọn', 'optional'),
            ),
          ),
        ),
      ),
    ),
  );
}

/**
 * What a value may be, in a few words; a model of its own is a link.
 *
 * @param {Schema} schema
 * @returns {Node}
 */
function typeOf(schema) {
  const said = make('span', {lang: 'en', className: 'type'});
  const {$ref, anyOf, items, properties, type, format, enum: options, ...rest} = schema;
  if ($ref) {
    const name = $ref.split('/').at(-1);
    said.append(make('a', {href: `#model-${name}`}, name));
  } else if (anyOf) {
    anyOf.forEach((one, index) => said.append(index > 0 ? ' | ' : '', typeOf(one)));
  } else if (items) {
    said.append('[', typeOf(items), ', …]');
  } else if (properties) {
    said.append('{');
    Object.entries(properties).forEach(([name, inner], index) =>
      said.append(index > 0 ? ', ' : '', `${name}: `, typeOf(inner)),
    );
    said.append('}');
  } else {
    said.append(
      options ? options.map(option => JSON.stringify(option)).join(' | ') : (type ?? 'any'),
    );
    const limits = ['default', 'minimum', 'maximum', 'minLength', 'maxLength']
      .filter(name => rest[name] !== undefined && Math.abs(rest[name]) !== Number.MAX_SAFE_INTEGER)
      .map(name => `${name} ${rest[name]}`);
    const more = [format, ...limits].filter(Boolean).join(', ');
    if (more) said.append(` (${more})`);
  }
  return said;
}

/** A link to a model opens it. */
function openAsked() {
  const model = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (model instanceof HTMLDetailsElement) model.open = true;
}
addEventListener('hashchange', openAsked);
