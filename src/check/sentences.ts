import type {Advice} from '../data/advice.js';
import {en as enAdvice} from '../locales/en.js';
import {vi as viAdvice} from '../locales/vi.js';
import {originOf} from './hints.js';
import type {Finding, Hint, Note, Place, Report, Values} from './report.js';
import {en, type WordKey, type Words} from './words/en.js';
import {vi} from './words/vi.js';

/** The languages of the check. */
export type CheckLanguage = 'vi' | 'en';

const dictionaries: Readonly<Record<CheckLanguage, Words>> = {vi, en};
const advices = {vi: viAdvice, en: enAdvice};

/** A word or sentence of the check. */
export function say(language: CheckLanguage, key: WordKey, values: Values = {}): string {
  return fill(dictionaries[language][key], values, language);
}

export function sayNote(language: CheckLanguage, {key, values}: Note): string {
  return say(language, key, values);
}

/** A line of the report, in words. */
export interface Line {
  /** `works`, `missing`, `wrong`, `left`; `good`, `better`, `unknown` of a hint. */
  readonly kind: Finding['outcome'] | Hint['verdict'];
  /** The same in the language. */
  readonly word: string;
  /** What was asked; of a hint nothing. */
  readonly name: string;
  readonly sentence: string;
  readonly places: readonly string[];
  readonly advice: readonly string[];
  /** The address, for what went wrong. */
  readonly asked?: string;
}

/** More places than these help nobody who puts them right one after another. */
const mostPlaces = 10;

export function findingLine(
  language: CheckLanguage,
  finding: Finding,
  {source, page}: Pick<Report, 'source' | 'page'>,
): Line {
  const {ask, outcome, note, places, advice, url} = finding;
  return {
    kind: outcome,
    word: say(language, `outcome.${outcome}`),
    name: say(language, `ask.${ask}`),
    sentence: sayNote(language, note),
    places: [
      ...places.slice(0, mostPlaces).map(place => placeSentence(language, place)),
      ...(places.length > mostPlaces ? ['…'] : []),
    ],
    advice: advice.map(each => adviceSentence(language, each, {source, page, url: url ?? ''})),
    ...(outcome === 'wrong' && url ? {asked: url} : {}),
  };
}

export function hintLine(language: CheckLanguage, {verdict, note}: Hint): Line {
  return {
    kind: verdict,
    word: say(language, `verdict.${verdict}`),
    name: '',
    sentence: sayNote(language, note),
    places: [],
    advice: [],
  };
}

/** The whole report as plain text. */
export function reportText(language: CheckLanguage, report: Report): string {
  const {endpoint, source, outcome, findings, hints} = report;
  const lines = [
    say(language, 'report.title', {endpoint, source}),
    say(language, `report.${outcome}`),
    '',
    `${say(language, 'report.findings')}:`,
    ...findings.flatMap(finding => textLines(language, findingLine(language, finding, report))),
  ];
  if (hints.length > 0) {
    lines.push('', `${say(language, 'report.hints')}:`);
    lines.push(...hints.flatMap(hint => textLines(language, hintLine(language, hint))));
  }
  return lines.join('\n');
}

const signs: Readonly<Record<Line['kind'], string>> = {
  works: '✓',
  missing: '–',
  wrong: '✗',
  left: '·',
  good: '✓',
  better: '!',
  unknown: '?',
};

function textLines(
  language: CheckLanguage,
  {kind, word, name, sentence, places, advice, asked}: Line,
): string[] {
  return [
    `  ${signs[kind]} ${name ? `${name} (${word})` : `(${word})`}: ${sentence}`,
    ...places.map(place => `      ${place}`),
    ...(asked ? [`      ${say(language, 'report.asked', {url: asked})}`] : []),
    ...advice.map(each => `      ${say(language, 'report.todo', {advice: each})}`),
  ];
}

function placeSentence(language: CheckLanguage, {path, expected, came}: Place): string {
  return say(language, 'place', {
    path,
    expected: expected
      .split('|')
      .map(each => expectedWord(language, each))
      .join(say(language, 'or')),
    came: came ?? say(language, 'place.nothing'),
  });
}

function expectedWord(language: CheckLanguage, expected: string): string {
  const [, sign, n = ''] = /^([<>]=)(.*)$/.exec(expected) ?? [];
  if (sign) return say(language, sign === '>=' ? 'expected.least' : 'expected.most', {n});
  const key = `expected.${expected === 'unsafe-link' ? 'link' : expected}`;
  return key in en ? say(language, key as WordKey) : expected;
}

interface Where {
  readonly source: string;
  readonly page: string;
  readonly url: string;
}

function adviceSentence(language: CheckLanguage, {name, like = ''}: Advice, where: Where): string {
  const {source, page, url} = where;
  // None of them counts anything.
  const text = advices[language][`advice.${name}`] as string;
  return fill(text, {url, source, like, host: originOf(page)}, language);
}

function fill(text: string, values: Values, language: CheckLanguage): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (typeof value === 'number') return new Intl.NumberFormat(language).format(value);
    return value ?? whole;
  });
}
