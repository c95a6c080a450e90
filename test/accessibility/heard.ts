import type {Page, SerializedAXNode} from 'puppeteer-core';
import type {Engine} from './site.js';

/** A node of either browser's accessibility tree, in the words of ARIA. */
interface Node {
  readonly role: string;
  readonly name: string;
  readonly level?: number | undefined;
  readonly value?: string | undefined;
  readonly says: readonly string[];
  readonly children: readonly Node[];
}

/**
 * What a person hears who goes through a page with a screen reader, as far as the browser's own
 * accessibility tree says it: one line for each thing, and running text in between.
 */
export async function heard(page: Page, engine: Engine): Promise<string[]> {
  const root = engine === 'chromium' ? await chromiumTree(page) : await firefoxTree(page);
  const lines: string[] = [];
  let text = '';
  const flush = () => {
    const words = text.replace(/\s+/g, ' ').trim();
    if (words) lines.push(words);
    text = '';
  };
  const say = ({role, name, level, value, says}: Node, more = '') => {
    flush();
    const what = [`${role}${level ? ` ${level}` : ''}${more}`, name].filter(Boolean).join(': ');
    lines.push([what, ...(value ? [`“${value}”`] : []), ...says].join(', '));
  };
  const walk = (node: Node): void => {
    const {role, name, children} = node;
    if (role === 'text') {
      text += name;
    } else if (/^(link|button|img|radio|searchbox|combobox|audio|checkbox|textbox)$/.test(role)) {
      if (role !== 'img' || name) say(node);
    } else if (role === 'heading') {
      say(node);
      links(node);
    } else if (role === 'list') {
      say(node, ` of ${children.filter(each => each.role === 'listitem').length}`);
      children.forEach(walk);
      flush();
    } else if (/^(region|navigation|search|article|dialog|group|table|status)$/.test(role)) {
      if (name || role === 'article' || role === 'table') say(node);
      children.forEach(walk);
      flush();
    } else if (/^(term|definition|columnheader|rowheader|cell|caption|figcaption)$/.test(role)) {
      flush();
      children.forEach(walk);
      const words = text.replace(/\s+/g, ' ').trim();
      text = '';
      if (words) lines.push(`${role}: ${words}`);
    } else if (role === 'label') {
      // Heard as the name of what it labels.
      for (const child of children) if (child.role !== 'text') walk(child);
    } else if (role !== 'legend') {
      const isBlock = /^(paragraph|listitem|row|block)$/.test(role);
      if (isBlock) flush();
      else text += ' ';
      children.forEach(walk);
      if (isBlock) flush();
      else text += ' ';
    }
  };
  const links = ({children}: Node): void => {
    for (const child of children) {
      if (child.role === 'link') say(child);
      else links(child);
    }
  };
  walk(root);
  flush();
  return lines;
}

async function chromiumTree(page: Page): Promise<Node> {
  const snapshot = await page.accessibility.snapshot({interestingOnly: false});
  const roles: Readonly<Record<string, string>> = {
    StaticText: 'text',
    image: 'img',
    Legend: 'legend',
    Figcaption: 'figcaption',
    gridcell: 'cell',
    Audio: 'audio',
    LabelText: 'label',
  };
  const convert = (node: SerializedAXNode): Node => {
    const {role, name = '', level, value, checked, pressed, expanded, disabled} = node;
    const children = (node.children ?? []).filter(
      ({role}) => role !== 'InlineTextBox' && role !== 'ListMarker',
    );
    return {
      role: roles[role] ?? role,
      name: clean(name, role === 'StaticText'),
      level,
      value: /^(searchbox|combobox)$/.test(role) ? String(value ?? '') : undefined,
      says: [
        ...(role === 'radio' ? [checked ? 'checked' : 'not checked'] : []),
        ...(pressed === undefined ? [] : [pressed ? 'pressed' : 'not pressed']),
        ...(expanded === undefined || role === 'combobox' ? [] : [expanded ? 'open' : 'closed']),
        ...(disabled ? ['off'] : []),
      ],
      children: children.map(convert),
    };
  };
  return convert(snapshot!);
}

interface GeckoNode {
  readonly role: string;
  readonly name: string | null;
  readonly value: string;
  readonly states: readonly string[];
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly GeckoNode[];
}

/** Firefox tells its tree to its own pages only; this asks there, by WebDriver BiDi. */
async function firefoxTree(page: Page): Promise<Node> {
  await page.bringToFront();
  const {connection} = page.browser() as unknown as {connection: Connection};
  const {result: tree} = await connection.send('browsingContext.getTree', {'moz:scope': 'chrome'});
  const {result} = await connection.send('script.callFunction', {
    // The compiler has its functions named by one of its own, which that window lacks.
    functionDeclaration: `address => {const __name = each => each; return (${String(readGecko)})(address)}`,
    arguments: [{type: 'string', value: page.url()}],
    awaitPromise: true,
    target: {context: tree.contexts![0]!.context},
  });
  if (!result.result?.value) throw new Error(`Firefox gave no tree: ${JSON.stringify(result)}`);
  return fromGecko(JSON.parse(result.result.value) as GeckoNode);
}

interface Connection {
  send(
    method: string,
    parameters: object,
  ): Promise<{
    result: {contexts?: {context: string}[]; result?: {value?: string}};
  }>;
}

function fromGecko({role, name, value, states, attributes, children}: GeckoNode): Node {
  const roles: Readonly<Record<string, string>> = {
    'text leaf': 'text',
    graphic: 'img',
    pushbutton: 'button',
    'toggle button': 'button',
    radiobutton: 'radio',
    grouping: 'group',
    listitem: 'listitem',
    entry: attributes.type === 'search' ? 'searchbox' : 'textbox',
    'combo box': 'combobox',
    combobox: 'combobox',
    definition: 'definition',
    term: 'term',
    'column header': 'columnheader',
    columnheader: 'columnheader',
    rowheader: 'rowheader',
    section: 'block',
    landmark: attributes['xml-roles']?.split(' ')[0] ?? 'region',
  };
  const has = (state: string) => states.includes(state);
  const byTag: Readonly<Record<string, string>> = {
    ...{legend: 'legend', audio: 'audio', p: 'paragraph', figcaption: 'figcaption'},
  };
  const own = byTag[attributes.tag ?? ''] ?? roles[role] ?? role;
  const isButton = own === 'button';
  return {
    role: own,
    name: clean(name ?? '', own === 'text'),
    level: own === 'heading' ? Number(attributes.level) : undefined,
    value: /^(searchbox|combobox)$/.test(own) ? value : undefined,
    says: [
      ...(own === 'radio' ? [has('checked') ? 'checked' : 'not checked'] : []),
      ...(role === 'toggle button' ? [has('pressed') ? 'pressed' : 'not pressed'] : []),
      ...(isButton && has('expandable')
        ? [has('expanded') ? 'open' : 'closed']
        : isButton && has('expanded')
          ? ['open']
          : isButton && has('collapsed')
            ? ['closed']
            : []),
      ...(has('unavailable') && own !== 'group' ? ['off'] : []),
    ],
    children: children.filter(child => child.role !== 'list item marker').map(fromGecko),
  };
}

function clean(name: string, isText: boolean): string {
  const words = name.replace(/\s+/g, ' ');
  return isText ? words : words.trim();
}

/** Runs in Firefox's own window. */
async function readGecko(address: string): Promise<string> {
  interface Accessible {
    readonly role: number;
    readonly name: string | null;
    readonly value: string;
    readonly firstChild: Accessible | null;
    readonly nextSibling: Accessible | null;
    readonly childCount: number;
    readonly attributes: {enumerate(): Iterable<{key: string; value: string}>} | null;
    getState(states: object, extra: object): void;
  }
  interface Service {
    getAccessibleFor(node: unknown): Accessible | null;
    getStringRole(role: number): string;
    getStringStates(states: number, extra: number): {length: number; item(at: number): string};
  }
  const own = globalThis as unknown as {
    Cc: Record<string, {getService(type: unknown): Service}>;
    Ci: Record<string, unknown>;
    gBrowser: {selectedBrowser: {currentURI: {spec: string}}};
  };
  const service = own.Cc['@mozilla.org/accessibilityService;1']!.getService(
    own.Ci.nsIAccessibilityService,
  );
  const read = (node: Accessible): object => {
    const states: {value?: number} = {};
    const extra: {value?: number} = {};
    node.getState(states, extra);
    const names = service.getStringStates(states.value!, extra.value!);
    const attributes: Record<string, string> = {};
    for (const {key, value} of node.attributes?.enumerate() ?? []) attributes[key] = value;
    const children: object[] = [];
    for (let child = node.firstChild; child; child = child.nextSibling) children.push(read(child));
    return {
      role: service.getStringRole(node.role),
      name: node.name,
      value: node.value,
      states: [...Array(names.length).keys()].map(at => names.item(at)),
      attributes,
      children,
    };
  };
  // The page's process hands its tree over in its own time; it is whole when it stays the same.
  let last = '';
  for (let turn = 0; turn < 400; turn++) {
    const {selectedBrowser: tab} = own.gBrowser;
    const page = tab.currentURI.spec === address && service.getAccessibleFor(tab)?.firstChild;
    const now = page && page.childCount > 0 ? JSON.stringify(read(page)) : '';
    if (now && now === last) return now;
    last = now;
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  return '';
}
