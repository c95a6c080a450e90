import {parseArgs} from 'node:util';
import {
  check,
  faultOf,
  findingLine,
  hintLine,
  reportText,
  say,
  sayNote,
  type CheckLanguage,
  type CheckSettings,
  type Report,
} from '../check/index.js';
import type {TopicName} from '../data/topics.js';
import {bringParsers} from './dom.js';
import {lookAs} from './look.js';
import {words} from './words.js';

const topicNames = ['news', 'article', 'categories', 'visits', 'rating', 'services'] as const;
const exitCodes = {works: 0, wrong: 1, unreachable: 2, stopped: 2} as const;
const badUse = 2;

/** Runs the command; the exit code is what it resolves with. */
export async function run(args: readonly string[]): Promise<number> {
  const language = languageIn(args);
  const text = words[language];
  let settings: CheckSettings;
  let json: boolean;
  try {
    const {values, positionals} = read(args);
    const [command, endpoint = '', ...more] = positionals;
    if (values.help || command === 'help') {
      print(text.help);
      return 0;
    }
    if (command !== 'check' || !endpoint || more.length > 0) return refuse(text.usage);
    const seconds = Number(values.timeout ?? 15);
    if (!(seconds > 0 && seconds <= 15)) return refuse(text.timeout);
    const topics = values.topic;
    if (topics && !topics.every(isTopic)) return refuse(text.topic(topicNames.join(', ')));
    const page = pageIn(values.origin);
    if (page === undefined) return refuse(text.origin);
    json = values.json;
    settings = {
      endpoint,
      source: values.source,
      options: optionsIn(values.option),
      topics: topics,
      subject: values.subject,
      language,
      page: '',
      mustRead: values.origin !== undefined,
      vote: values.vote,
      timeout: seconds * 1000,
      look: lookAs(page),
    };
    const fault = faultOf(settings);
    if (fault) return refuse(sayNote(language, fault));
    settings = {...settings, page};
  } catch (thrown) {
    return refuse(`${(thrown as Error).message}\n${text.usage}`);
  }
  if (settings.source !== 'rest' && !(await bringParsers())) {
    return refuse(text.parsers(settings.source));
  }
  const controller = new AbortController();
  process.once('SIGINT', () => controller.abort());
  const report = await check(settings, controller.signal, ({ask}) => {
    if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${say(language, `ask.${ask}`)}…`);
  });
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
  print(json ? JSON.stringify(inFull(language, report), null, 2) : reportText(language, report));
  return exitCodes[report.outcome];
}

function read(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      source: {type: 'string', default: 'rest'},
      option: {type: 'string', multiple: true, default: []},
      topic: {type: 'string', multiple: true},
      subject: {type: 'string'},
      origin: {type: 'string'},
      lang: {type: 'string'},
      timeout: {type: 'string'},
      vote: {type: 'boolean', default: false},
      json: {type: 'boolean', default: false},
      help: {type: 'boolean', short: 'h', default: false},
    },
  });
}

/** What `--lang` says, else the system's language, wherever the other options go wrong. */
function languageIn(args: readonly string[]): CheckLanguage {
  const text = args.join(' ');
  const told = /(?:^|\s)--lang[= ](\S+)/.exec(text)?.[1] ?? process.env.LC_ALL ?? process.env.LANG;
  return told?.toLowerCase().startsWith('vi') ? 'vi' : 'en';
}

/** `source-path=tin?trang={page}`, with or without the `source-` of the attribute. */
function optionsIn(pairs: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    pairs.map(pair => {
      const [, name = '', value] = /^(?:source-)?([\w-]+)=(.*)$/s.exec(pair) ?? [];
      if (value === undefined) throw new Error(`--option ${pair}: name=value`);
      return [name, value];
    }),
  );
}

function isTopic(name: string): name is TopicName {
  return (topicNames as readonly string[]).includes(name);
}

/** The page for which is checked; one of any other host where none is named. */
function pageIn(origin = 'https://example.vn'): string | undefined {
  try {
    const {protocol, href} = new URL(origin);
    return /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}

/** The report with its sentences, for programs and for those who read what programs keep. */
function inFull(language: CheckLanguage, {findings, hints, ...report}: Report) {
  return {
    ...report,
    summary: say(language, `report.${report.outcome}`),
    findings: findings.map(finding => {
      const {sentence, advice, places} = findingLine(language, finding, report);
      return {...finding, sentence, sentences: {places, advice}};
    }),
    hints: hints.map(hint => ({...hint, sentence: hintLine(language, hint).sentence})),
  };
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function refuse(text: string): number {
  process.stderr.write(`${text}\n`);
  return badUse;
}
