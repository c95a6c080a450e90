import {words} from '/site.js';

/**
 * @typedef {import('../src/check/index.js').Finding} Finding
 * @typedef {import('../src/check/index.js').Hint} Hint
 * @typedef {import('../src/check/index.js').Line} Line
 * @typedef {import('../src/check/index.js').Report} Report
 */

const languages = /** @type {const} */ (['vi', 'en']);
const signs = {
  works: '✓',
  missing: '–',
  wrong: '✗',
  left: '·',
  good: '✓',
  better: '!',
  unknown: '?',
};
const colours = {works: 'good', wrong: 'bad', good: 'good', better: 'warn'};

/** @param {string} id */
const byId = id => /** @type {HTMLElement} */ (document.getElementById(id));
/** @param {string} id */
const field = id => /** @type {HTMLInputElement} */ (document.getElementById(id));

/** What stops the check that runs; nothing while none does. */
let running = /** @type {AbortController | undefined} */ (undefined);
/** The texts to copy. */
let texts = /** @type {Record<string, string>} */ ({});

fillIn();
field('source').addEventListener('change', showOptions);
byId('check').addEventListener('submit', event => {
  event.preventDefault();
  void run();
});
byId('check').addEventListener('input', showCommand);
byId('stop').addEventListener('click', () => running?.abort());
byId('copy').addEventListener('click', () => void copy());
byId('own').addEventListener('click', () => {
  field('endpoint').value = '/api/dat-do';
  field('source').value = 'rest';
  showOptions();
  showCommand();
  field('endpoint').focus();
});

/** What the address brings along stands in the fields; nothing is asked for that. */
function fillIn() {
  const asked = new URLSearchParams(location.search);
  field('endpoint').value = asked.get('endpoint') ?? '';
  for (const name of ['source', 'topic']) {
    const select = /** @type {HTMLSelectElement} */ (document.getElementById(name));
    const wanted = asked.get(name);
    if ([...select.options].some(({value}) => value === wanted)) select.value = wanted ?? '';
  }
  const told = [...asked].filter(([name]) => /^source-[\w-]+$/.test(name));
  field('options').value =
    asked.get('options') ?? told.map(([name, value]) => `${name}="${value}"`).join('\n');
  showOptions();
  showCommand();
}

function showOptions() {
  byId('options-field').hidden = field('source').value === 'rest';
}

/** The attributes as they stand in a tag: `source-site="20125"`. */
function options() {
  if (field('source').value === 'rest') return {};
  const found = field('options').value.matchAll(
    /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))/g,
  );
  return Object.fromEntries(
    [...found].map(([, name = '', double, single, bare]) => [
      name.replace(/^source-/, ''),
      double ?? single ?? bare ?? '',
    ]),
  );
}

/** The command that checks the same. */
function showCommand() {
  const endpoint = field('endpoint').value.trim();
  const {value: source} = field('source');
  const parts = ['npx', ...(source === 'rest' ? [] : ['-p portal-widgets -p jsdom@26'])];
  parts.push(
    'portal-widgets check',
    quoted(endpoint ? absolute(endpoint) : 'https://xa.example.vn/api/xa'),
  );
  if (source !== 'rest') parts.push(`--source ${source}`);
  if (field('topic').value) parts.push(`--topic ${field('topic').value}`);
  for (const [name, value] of Object.entries(options())) {
    parts.push(`--option ${quoted(`${name}=${value}`)}`);
  }
  byId('command').textContent = `${parts.join(' ')} --lang vi`;
}

/** @param {string} endpoint */
function absolute(endpoint) {
  return /^\.{0,2}\//.test(endpoint) ? new URL(endpoint, location.href).href : endpoint;
}

/** @param {string} text */
function quoted(text) {
  return /^[\w:/.,@%+=-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

async function run() {
  running?.abort();
  const mine = (running = new AbortController());
  const library = await import('/embed/check.js').catch(() => undefined);
  if (mine.signal.aborted) return;
  if (!library) {
    running = undefined;
    tell(
      'Không tải được phép kiểm tra (embed/check.js).',
      'The check (embed/check.js) cannot be loaded.',
    );
    return;
  }
  const {check, faultOf, findingLine, hintLine, lookFromPage, reportText, say, sayNote} = library;
  const {value: topic} = field('topic');
  const settings = {
    endpoint: field('endpoint').value,
    source: field('source').value,
    options: options(),
    ...(topic ? {topics: [topic]} : {}),
    language: document.documentElement.lang,
    page: location.href,
    look: lookFromPage,
  };
  const fault = faultOf(settings);
  complain(fault ? words(sayNote('vi', fault), sayNote('en', fault)) : undefined);
  if (fault) {
    running = undefined;
    return;
  }
  share();
  begin();
  let done = 0;
  tell('Đang kiểm tra…', 'Checking…');
  /** @type {Pick<Report, 'source' | 'page'>} */
  const around = settings;
  const report = await check(
    settings,
    mine.signal,
    /** @param {Finding} finding */ finding => {
      if (running !== mine) return;
      done += 1;
      byId('findings').append(item(language => findingLine(language, finding, around)));
      const name = /** @param {'vi' | 'en'} language */ language =>
        say(language, `ask.${finding.ask}`);
      tell(`Đang kiểm tra… ${done}: ${name('vi')}`, `Checking… ${done}: ${name('en')}`);
    },
  ).catch(
    /** @param {unknown} thrown */ thrown => {
      if (running === mine) tell(`Lỗi: ${String(thrown)}`, `Error: ${String(thrown)}`);
    },
  );
  if (running !== mine) return;
  running = undefined;
  byId('stop').hidden = true;
  if (!report) return;
  texts = Object.fromEntries(languages.map(language => [language, reportText(language, report)]));
  const summary = /** @param {'vi' | 'en'} language */ language =>
    say(language, `report.${report.outcome}`);
  byId('summary').replaceChildren(words(summary('vi'), summary('en')));
  byId('summary').className = report.outcome === 'works' ? 'good' : 'bad';
  byId('findings').replaceChildren(
    ...report.findings.map(
      /** @param {Finding} finding */ finding =>
        item(language => findingLine(language, finding, report)),
    ),
  );
  byId('hints').replaceChildren(
    ...report.hints.map(
      /** @param {Hint} hint */ hint => item(language => hintLine(language, hint)),
    ),
  );
  byId('hints-part').hidden = report.hints.length === 0;
  byId('copy').hidden = false;
  // The summary stands below for those who see it.
  tell(`Đã kiểm tra xong. ${summary('vi')}`, `The check is done. ${summary('en')}`);
  byId('progress').className = 'hidden';
}

function begin() {
  for (const id of ['findings', 'hints', 'summary']) byId(id).replaceChildren();
  byId('hints-part').hidden = true;
  byId('copy').hidden = true;
  byId('results').hidden = false;
  byId('stop').hidden = false;
}

/** The fields into the address, so that it can be sent to somebody. */
function share() {
  const address = new URL(location.href);
  for (const id of ['endpoint', 'source', 'topic', 'options']) {
    const {value} = field(id);
    if (value.trim()) address.searchParams.set(id, value.trim());
    else address.searchParams.delete(id);
  }
  for (const name of [...address.searchParams.keys()]) {
    if (name.startsWith('source-')) address.searchParams.delete(name);
  }
  history.replaceState(history.state, '', address);
}

/**
 * @param {string} vietnamese
 * @param {string} english
 */
function tell(vietnamese, english) {
  byId('progress').className = '';
  byId('progress').replaceChildren(words(vietnamese, english));
}

/** @param {Node | undefined} sentence */
function complain(sentence) {
  const input = field('endpoint');
  byId('endpoint-error').replaceChildren(...(sentence ? [sentence] : []));
  if (!sentence) {
    input.removeAttribute('aria-invalid');
    return;
  }
  input.setAttribute('aria-invalid', 'true');
  tell('', '');
  input.focus();
}

/**
 * A line of the report in both languages.
 *
 * @param {(language: 'vi' | 'en') => Line} lineIn
 */
function item(lineIn) {
  const [vi, en] = [lineIn('vi'), lineIn('en')];
  const element = document.createElement('li');
  element.className = 'line';
  element.dataset.kind = vi.kind;
  const verdict = add(element, 'span', words(vi.word, en.word));
  verdict.className = `verdict ${colours[/** @type {'works'} */ (vi.kind)] ?? 'muted'}`;
  verdict.dataset.sign = signs[vi.kind];
  const told = add(element, 'div');
  if (vi.name) add(told, 'strong', words(vi.name, en.name));
  add(told, 'span', words(vi.sentence, en.sentence));
  list(told, 'more place', vi.places, en.places);
  if (vi.asked) {
    const asked = add(told, 'span', words(`Đã hỏi: ${vi.asked}`, `Asked: ${vi.asked}`));
    asked.className = 'asked';
  }
  list(told, 'more', vi.advice, en.advice);
  return element;
}

/**
 * @param {HTMLElement} parent
 * @param {string} className
 * @param {readonly string[]} vi
 * @param {readonly string[]} en
 */
function list(parent, className, vi, en) {
  if (vi.length === 0) return;
  const element = add(parent, 'ul');
  element.className = className;
  vi.forEach((text, index) => add(element, 'li', words(text, en[index] ?? text)));
}

/**
 * @param {HTMLElement} parent
 * @param {string} tag
 * @param {Node} [content]
 */
function add(parent, tag, content) {
  const element = document.createElement(tag);
  if (content) element.append(content);
  parent.append(element);
  return element;
}

async function copy() {
  const text = texts[document.documentElement.lang === 'en' ? 'en' : 'vi'] ?? '';
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Pages without https have no clipboard of their own.
    const area = document.createElement('textarea');
    area.className = 'hidden';
    area.value = text;
    document.body.append(area);
    area.select();
    document.execCommand('copy');
    area.remove();
    byId('copy').focus();
  }
  tell('Đã sao chép kết quả.', 'The results are copied.');
}
