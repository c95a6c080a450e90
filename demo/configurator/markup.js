/** A widget's tag as text: for HTML, for React's JSX and for Vue's templates. */

/** @typedef {{tag: string, attributes: (readonly [name: string, value: string, kind: string])[], children?: string}} Tag */

/** @param {string} text */
export function escaped(text) {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** @param {Tag} tag */
export function html({tag, attributes, children}) {
  return element(
    tag,
    attributes.map(([name, value, kind]) =>
      kind === 'flag' ? name : `${name}="${escaped(value)}"`,
    ),
    children,
  );
}

/** A tag for editors that keep only tags they know. */
export function stripped({tag, attributes, children}) {
  const data = attributes.map(([name, value, kind]) =>
    // Some editors take out an attribute with nothing in it.
    name === 'id'
      ? `id="${escaped(value)}"`
      : `data-${name}="${kind === 'flag' ? name : escaped(value)}"`,
  );
  return element('div', [`data-portal-widget="${tag.replace('portal-', '')}"`, ...data], children);
}

/** @param {Tag} tag */
export function jsx({tag, attributes, children}) {
  return element(
    tag,
    attributes.map(([name, value, kind]) => {
      if (kind === 'flag') return name;
      if (kind === 'number') return `${name}={${Number(value)}}`;
      // In JSX an attribute knows no escapes but HTML's, and a line break changes it.
      return /["&<>{}\\\n\r]/.test(value)
        ? `${name}={${JSON.stringify(value)}}`
        : `${name}="${value}"`;
    }),
    children,
  );
}

/** @param {Tag} tag */
export function vue({tag, attributes, children}) {
  return element(
    tag,
    attributes.map(([name, value, kind]) => {
      if (kind === 'flag') return name;
      return kind === 'number' ? `:${name}="${Number(value)}"` : `${name}="${escaped(value)}"`;
    }),
    children,
  );
}

/**
 * @param {string} tag
 * @param {string[]} attributes
 * @param {string} [children]
 */
export function element(tag, attributes, children = '') {
  const inside = children && `\n${indented(children, 2)}\n`;
  const line = `<${[tag, ...attributes].join(' ')}>`;
  if (line.length + inside.length < 90) return `${line}${inside}</${tag}>`;
  const [opening, closing] = attributes.length > 1 ? ['\n  ', '\n'] : [' ', ''];
  return `<${tag}${opening}${attributes.join(opening)}${closing}>${inside}</${tag}>`;
}

/**
 * @param {string} text
 * @param {number} by
 */
export function indented(text, by) {
  return text.replace(/^(?=.)/gm, ' '.repeat(by));
}
