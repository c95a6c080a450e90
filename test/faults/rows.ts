import type {Step} from './fault-server.mjs';

/** What a widget shows in the end: its state, and of a failure the kind and reason. */
export type Outcome = 'ready' | 'in part' | `failed: ${string}`;

/** One fault, whatever widget meets it. */
export interface Row {
  readonly group: 'Network' | 'Status' | 'Body' | 'Platform';
  readonly name: string;
  /** What the server plays, a script a connection, given a widget's good answer. */
  play(good: string): readonly (readonly Step[])[];
  readonly outcome: Outcome;
  /** How often the server is asked. */
  readonly attempts: number;
  /** How often Firefox itself asks in one attempt, whatever a page wants. */
  readonly firefoxAsks?: number;
  /** Rows that every engine plays; the others run in Chromium. */
  readonly everywhere?: true;
}

const permission = 'access-control-allow-origin: *\r\n';
const close = 'connection: close\r\n';

function head(status: number, headers = '', type = 'application/json; charset=utf-8'): string {
  const kind = type ? `content-type: ${type}\r\n` : '';
  return `HTTP/1.1 ${status} X\r\n${permission}${close}${kind}${headers}\r\n`;
}
const answer = (body: string, type?: string, headers?: string): Step[] => [
  {send: head(200, headers, type)},
  {send: body},
  {end: true},
];
const status = (code: number, headers = '', body = '{}') => [
  [{send: head(code, headers)}, {send: body}, {end: true}] as const,
];
const html = '<!doctype html><title>Đăng nhập</title><form><input name="user"></form>';
const after = (first: readonly Step[]) => (good: string) => [first, answer(good)];
const whole = (good: string) => `content-length: ${new TextEncoder().encode(good).length}\r\n`;

/** The answer, changed as a text. */
const body = (change: (good: string) => string, type?: string) => (good: string) => [
  answer(change(good), type),
];
/** Bytes as they are, one a character. */
const bytes = (text: string): Step => ({send: text, as: 'latin1'});
/** The answer in two bytes a character, with their mark. */
const wide = (good: string) =>
  `\xff\xfe${good.replace(/[^]/g, each => String.fromCharCode(each.charCodeAt(0) & 255, each.charCodeAt(0) >> 8))}`;
/** The beginning of a gzip stream: a header, and a block that is longer than what comes of it. */
const gzipBeginning = '\x1f\x8b\x08\0\0\0\0\0\0\x03\x01\xff\xff\0\0{"items"';
const chunked = 'transfer-encoding: chunked\r\n';

const deep = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);

export const rows: readonly Row[] = [
  // Network
  {
    group: 'Network',
    name: 'refused',
    play: () => [],
    outcome: 'failed: network',
    attempts: 0,
    everywhere: true,
  },
  {
    group: 'Network',
    name: 'reset before the headers',
    play: () => [[{reset: true}]],
    outcome: 'failed: network',
    attempts: 3,
    firefoxAsks: 10,
    everywhere: true,
  },
  {
    group: 'Network',
    name: 'reset in the headers',
    play: () => [[{send: 'HTTP/1.1 200 OK\r\ncontent-ty'}, {reset: true}]],
    outcome: 'failed: network',
    attempts: 3,
  },
  {
    group: 'Network',
    name: 'reset in the body',
    play: good => [
      [{send: head(200, whole(good))}, {send: good.slice(0, 9)}, {wait: 50}, {reset: true}],
    ],
    outcome: 'failed: network',
    attempts: 1,
    everywhere: true,
  },
  {
    group: 'Network',
    name: 'closed in the body, short of its length',
    play: good => [[{send: head(200, whole(good))}, {send: good.slice(0, 9)}, {end: true}]],
    outcome: 'failed: network',
    attempts: 1,
  },
  {
    group: 'Network',
    name: 'no HTTP at all',
    play: () => [[{send: 'SSH-2.0-OpenSSH\r\n'}, {end: true}]],
    outcome: 'failed: network',
    attempts: 3,
  },
  {
    group: 'Network',
    name: 'silence before the headers',
    play: () => [[{wait: 60_000}]],
    outcome: 'failed: timeout',
    attempts: 1,
    everywhere: true,
  },
  {
    group: 'Network',
    name: 'slow-loris body',
    play: () => [[{send: head(200)}, {drip: 500}]],
    outcome: 'failed: timeout',
    attempts: 1,
  },
  {
    group: 'Network',
    name: 'stalled body',
    play: good => [[{send: head(200, whole(good))}, {send: good.slice(0, 9)}, {wait: 60_000}]],
    outcome: 'failed: timeout',
    attempts: 1,
    everywhere: true,
  },
  {
    group: 'Network',
    name: '502 in HTML',
    play: () => status(502, '', html),
    outcome: 'failed: http server',
    attempts: 3,
  },
  {
    group: 'Network',
    name: '504 in HTML',
    play: () => status(504, '', html),
    outcome: 'failed: http server',
    attempts: 3,
  },
  {
    group: 'Network',
    name: 'flapping: reset, then well',
    play: after([{reset: true}]),
    outcome: 'ready',
    attempts: 2,
    everywhere: true,
  },
  {
    group: 'Network',
    name: 'flapping: reset, 503, then well',
    play: good => [[{reset: true}], [{send: head(503)}, {end: true}], answer(good)],
    outcome: 'ready',
    attempts: 3,
  },
  {
    group: 'Network',
    name: 'early hints, then well',
    play: good => [
      [{send: 'HTTP/1.1 103 Early Hints\r\nlink: </a.css>; rel=preload\r\n\r\n'}, ...answer(good)],
    ],
    outcome: 'ready',
    attempts: 1,
    everywhere: true,
  },
  {
    group: 'Network',
    name: 'HTTP/1.0 without a length',
    play: good => [[{send: `HTTP/1.0 200 OK\r\n${permission}\r\n`}, {send: good}, {end: true}]],
    outcome: 'ready',
    attempts: 1,
  },
  {
    group: 'Network',
    name: 'a broken chunk',
    play: good => [
      [{send: head(200, chunked)}, {send: `9\r\n${good.slice(0, 9)}\r\nxyz\r\n`}, {end: true}],
    ],
    outcome: 'failed: network',
    attempts: 1,
  },
  {
    group: 'Network',
    name: 'two lengths that differ',
    play: good => [answer(good, undefined, 'content-length: 5\r\ncontent-length: 9\r\n')],
    outcome: 'failed: network',
    attempts: 3,
  },
  {
    group: 'Network',
    name: 'headers of 400 kB',
    play: good => [answer(good, undefined, `x: ${'x'.repeat(400_000)}\r\n`)],
    outcome: 'failed: network',
    attempts: 3,
  },
  // Status
  {
    group: 'Status',
    name: '200 with a login page',
    play: () => [answer(html, 'text/html')],
    outcome: 'failed: format html',
    attempts: 1,
    everywhere: true,
  },
  {
    group: 'Status',
    name: '204',
    play: () => [[{send: head(204)}, {end: true}]],
    outcome: 'failed: format empty',
    attempts: 1,
  },
  {
    group: 'Status',
    name: 'redirect to a login host that gives no permission',
    play: () => status(302, 'location: http://127.0.0.1:1/login\r\n'),
    outcome: 'failed: network',
    attempts: 3,
  },
  {
    group: 'Status',
    name: '301 loop',
    play: () => status(301, 'location: /loop\r\n'),
    outcome: 'failed: network',
    // The browser follows twenty times an attempt; how often is its own business.
    attempts: -1,
  },
  ...[400, 401, 403, 404, 410].map((code): Row => ({
    group: 'Status',
    name: String(code),
    play: () => status(code),
    outcome: `failed: http ${code === 400 ? 'refused' : code < 404 ? 'forbidden' : 'not-found'}`,
    attempts: 1,
    ...(code === 404 ? {everywhere: true} : {}),
  })),
  ...(
    [
      ['', ''],
      [' that says nonsense', 'retry-after: ngày mai\r\n'],
      [' that says 3 days', 'retry-after: 259200\r\n'],
      [' that says −5', 'retry-after: -5\r\n'],
      [' that says a date', 'retry-after: Wed, 21 Oct 2099 07:28:00 GMT\r\n'],
    ] as const
  ).map(([name, header]): Row => ({
    group: 'Status',
    name: `429${name ? ` with a Retry-After${name}` : ''}`,
    play: () => status(429, `access-control-expose-headers: Retry-After\r\n${header}`),
    outcome: 'failed: http busy',
    attempts: 3,
  })),
  ...[500, 502, 503, 504].map((code): Row => ({
    group: 'Status',
    name: String(code),
    play: () => status(code),
    outcome: 'failed: http server',
    attempts: 3,
    ...(code === 503 ? {everywhere: true} : {}),
  })),
  {
    group: 'Status',
    name: '205',
    play: () => [[{send: head(205)}, {end: true}]],
    outcome: 'failed: format empty',
    attempts: 1,
  },
  {
    group: 'Status',
    name: '206, and whole nevertheless',
    play: good => [[{send: head(206)}, {send: good}, {end: true}]],
    outcome: 'ready',
    attempts: 1,
  },
  {
    group: 'Status',
    name: '302 within the host',
    play: good => [...status(302, 'location: /elsewhere\r\n'), answer(good)],
    outcome: 'ready',
    attempts: 2,
    everywhere: true,
  },
  {
    group: 'Status',
    name: '304 without a copy',
    play: () => [[{send: head(304)}, {end: true}]],
    outcome: 'failed: http server',
    attempts: 1,
  },
  ...[402, 418, 451].map((code): Row => ({
    group: 'Status',
    name: String(code),
    play: () => status(code),
    outcome: 'failed: http refused',
    attempts: 1,
  })),
  ...[511, 521].map((code): Row => ({
    group: 'Status',
    name: String(code),
    play: () => status(code, '', html),
    outcome: 'failed: http server',
    attempts: 1,
  })),
  // Body
  {
    group: 'Body',
    name: 'empty',
    play: body(() => ''),
    outcome: 'failed: format empty',
    attempts: 1,
  },
  {
    group: 'Body',
    name: 'null',
    play: body(() => 'null'),
    outcome: 'failed: format shape',
    attempts: 1,
    everywhere: true,
  },
  {
    group: 'Body',
    name: '[]',
    play: body(() => '[]'),
    outcome: 'failed: format shape',
    attempts: 1,
  },
  {
    group: 'Body',
    name: 'trailing garbage',
    play: body(good => `${good}</html>`),
    outcome: 'failed: format json',
    attempts: 1,
  },
  {
    group: 'Body',
    name: 'byte order mark',
    play: body(good => `\ufeff${good}`),
    outcome: 'ready',
    attempts: 1,
    everywhere: true,
  },
  {
    group: 'Body',
    name: 'wrong content type',
    play: body(good => good, 'text/plain'),
    outcome: 'ready',
    attempts: 1,
  },
  {
    group: 'Body',
    name: 'no content type',
    play: body(good => good, ''),
    outcome: 'ready',
    attempts: 1,
  },
  {
    group: 'Body',
    name: 'wrong charset label',
    play: body(good => good, 'application/json; charset=windows-1252'),
    outcome: 'ready',
    attempts: 1,
  },
  {
    group: 'Body',
    name: 'wrong schema',
    play: body(() => '{"ok":true,"data":"x"}'),
    outcome: 'failed: format shape',
    attempts: 1,
  },
  {
    group: 'Body',
    name: '__proto__ keys',
    play: body(good => good.replace('{', '{"__proto__":{"hacked":1},"constructor":{"x":1},')),
    outcome: 'ready',
    attempts: 1,
    everywhere: true,
  },
  {
    group: 'Body',
    name: '50 MB',
    play: () => [[{send: head(200)}, {flood: 50_000_000}, {end: true}]],
    outcome: 'failed: format too-large',
    attempts: 1,
    everywhere: true,
  },
  {
    group: 'Body',
    name: 'nesting 10,000 deep beside what is asked for',
    play: body(good => good.replace('{', `{"x":${deep(10_000)},`)),
    outcome: 'ready',
    attempts: 1,
    everywhere: true,
  },
  {
    group: 'Body',
    name: 'nesting 10,000 deep in its place',
    play: body(() => deep(10_000)),
    outcome: 'failed: format shape',
    attempts: 1,
    everywhere: true,
  },
  {
    group: 'Body',
    name: 'empty, in chunks',
    play: () => [[{send: head(200, chunked)}, {send: '0\r\n\r\n'}, {end: true}]],
    outcome: 'failed: format empty',
    attempts: 1,
  },
  {
    group: 'Body',
    name: 'a warning of PHP before it',
    play: body(good => `<br />\n<b>Warning</b>: Undefined variable in <b>x.php</b>\n${good}`),
    outcome: 'failed: format html',
    attempts: 1,
  },
  {
    group: 'Body',
    name: 'a guard against foreign scripts before it',
    play: body(good => `)]}',\n${good}`),
    outcome: 'failed: format json',
    attempts: 1,
  },
  {
    group: 'Body',
    name: 'NaN and Infinity',
    play: body(good => good.replace('{', '{"x":NaN,"y":-Infinity,')),
    outcome: 'failed: format json',
    attempts: 1,
  },
  {
    group: 'Body',
    name: 'JSON in JSON',
    play: body(good => JSON.stringify(good)),
    outcome: 'failed: format shape',
    attempts: 1,
  },
  {
    group: 'Body',
    name: 'each name twice, the last one right',
    play: body(good =>
      good.replace(
        '{',
        `{${Object.keys(JSON.parse(good) as object)
          .map(key => `"${key}":null`)
          .join()},`,
      ),
    ),
    outcome: 'ready',
    attempts: 1,
  },
  {
    group: 'Body',
    name: 'bytes that are no UTF-8 beside what is asked for',
    play: good => [
      [
        {send: head(200)},
        {send: '{"x":"'},
        bytes('\xff\xc3\xed\xa0\x80'),
        {send: `",${good.slice(1)}`},
        {end: true},
      ],
    ],
    outcome: 'ready',
    attempts: 1,
    everywhere: true,
  },
  {
    group: 'Body',
    name: 'UTF-16 with its mark',
    play: good => [[{send: head(200)}, bytes(wide(good)), {end: true}]],
    outcome: 'failed: format json',
    attempts: 1,
  },
  {
    group: 'Body',
    name: '1 MB of spaces after it',
    play: good => [[{send: head(200)}, {send: good}, {flood: 1_000_000}, {end: true}]],
    outcome: 'ready',
    attempts: 1,
  },
  {
    group: 'Body',
    name: 'said to be gzip, and is not',
    play: good => [answer(good, undefined, 'content-encoding: gzip\r\n')],
    outcome: 'failed: network',
    attempts: 1,
  },
  {
    group: 'Body',
    name: 'gzip that is cut off',
    play: () => [
      [{send: head(200, 'content-encoding: gzip\r\n')}, bytes(gzipBeginning), {end: true}],
    ],
    outcome: 'failed: format json',
    attempts: 1,
  },
  {
    group: 'Body',
    name: 'in an encoding nobody knows',
    play: good => [answer(good, undefined, 'content-encoding: portal\r\n')],
    outcome: 'ready',
    attempts: 1,
  },
  // Platform
  {
    group: 'Platform',
    name: 'no permission for the page (CORS)',
    play: good => [
      [
        {send: `HTTP/1.1 200 OK\r\n${close}content-type: application/json\r\n\r\n${good}`},
        {end: true},
      ],
    ],
    outcome: 'failed: network',
    attempts: 3,
    everywhere: true,
  },
  {
    group: 'Platform',
    name: 'permission for another page',
    play: good => [
      [
        {
          send: `HTTP/1.1 200 OK\r\n${close}access-control-allow-origin: https://khac.example\r\ncontent-type: application/json\r\n\r\n${good}`,
        },
        {end: true},
      ],
    ],
    outcome: 'failed: network',
    attempts: 3,
  },
  {
    group: 'Platform',
    name: 'permission given twice',
    play: good => [answer(good, undefined, permission)],
    outcome: 'failed: network',
    attempts: 3,
  },
];

/** The words a table has for how often the server was asked. */
export function attemptsOf({attempts, firefoxAsks = 1}: Row): string {
  if (attempts < 0) return 'as the browser likes';
  if (attempts === 0) return '–';
  return `${attempts}${firefoxAsks > 1 ? ` (Firefox by itself ${attempts * firefoxAsks})` : ''}`;
}
