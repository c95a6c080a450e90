/**
 * What a page can notice of others in it: names on `window`, changes of the language's and the
 * browser's own objects, styles and places of its elements, style sheets, attributes.
 */
export interface Measured {
  readonly globals: string[];
  readonly builtins: Record<string, string>;
  readonly elements: Record<string, string>;
  readonly sheets: string[];
}

const own = '#widgets, #widgets *, #portal-widgets-status, #late, #late *, script';

export function measure(window: Window & typeof globalThis): Measured {
  return {
    globals: Object.getOwnPropertyNames(window)
      // The browser counts frames here.
      .filter(name => !/^\d+$/.test(name))
      // jQuery ends a name of its own with a random number.
      .map(name => name.replace(/\d{9,}$/, '#'))
      .sort(),
    builtins: builtins(window),
    elements: elements(window),
    sheets: [
      ...[...window.document.styleSheets].map(sheet => sheet.href ?? 'inline'),
      ...window.document.adoptedStyleSheets.map(() => 'adopted'),
    ],
  };
}

/** What differs, as lines: `- ` what the first has, `+ ` what the second has. */
export function differences(before: Measured, after: Measured): string[] {
  const lines = (measured: Measured) =>
    Object.entries(measured).flatMap(([kind, all]: [string, string[] | Record<string, string>]) =>
      Array.isArray(all)
        ? all.map(line => `${kind}: ${line}`)
        : Object.entries(all).map(([name, value]) => `${kind}: ${name} = ${value}`),
    );
  const [one, two] = [lines(before), lines(after)];
  const [inOne, inTwo] = [new Set(one), new Set(two)];
  return [
    ...one.filter(line => !inTwo.has(line)).map(line => `- ${line}`),
    ...two.filter(line => !inOne.has(line)).map(line => `+ ${line}`),
  ];
}

function builtins(window: Window & typeof globalThis): Record<string, string> {
  const found: Record<string, string> = {};
  const note = (path: string, holder: object) => {
    for (const key of Reflect.ownKeys(holder)) {
      const described = Object.getOwnPropertyDescriptor(holder, key)!;
      const parts = ['value', 'get', 'set'].map(part => source(Reflect.get(described, part)));
      found[`${path}.${String(key)}`] = parts.join();
    }
  };
  for (const name of Object.getOwnPropertyNames(window)) {
    const value: unknown = Object.getOwnPropertyDescriptor(window, name)!.value;
    if (typeof value !== 'function') continue;
    note(name, value);
    const prototype: unknown = value.prototype;
    if (typeof prototype === 'object' && prototype) note(`${name}.prototype`, prototype);
  }
  for (const name of ['JSON', 'Math', 'Reflect', 'Intl'] as const) note(name, window[name]);
  return found;
}

/** A function's text; numbers and texts count things, and that is the page's own affair. */
function source(value: unknown): string {
  return typeof value === 'function' ? Function.prototype.toString.call(value).slice(0, 200) : '';
}

function elements(window: Window & typeof globalThis): Record<string, string> {
  const found: Record<string, string> = {};
  [...window.document.querySelectorAll('*')]
    .filter(element => !element.matches(own))
    .forEach((element, index) => {
      const name = `${index} <${element.localName} id="${element.id}">`;
      const around = element.querySelector('#widgets, #late') !== null;
      const attributes = [...element.attributes].map(({name, value}) => `${name}="${value}"`);
      found[`${name} attributes`] = attributes.join(' ');
      const style = window.getComputedStyle(element);
      for (const property of style) {
        // What holds widgets grows with them.
        if (around && /size|height|width|origin|inset|^(top|bottom|left|right)$/.test(property)) {
          continue;
        }
        found[`${name} ${property}`] = style.getPropertyValue(property);
      }
      const {x, y, width, height} = element.getBoundingClientRect();
      if (!around) found[`${name} place`] = [x, y, width, height].join();
    });
  return found;
}
