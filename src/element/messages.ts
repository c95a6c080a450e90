import {en, type MessageKey, type Messages, type Plural} from '../locales/en.js';
import {vi} from '../locales/vi.js';
import {formatNumber, made} from './format.js';

export type {MessageKey, Messages, Plural};

const fallback = 'vi';
const dictionaries = new Map<string, Partial<Messages>>([
  ['vi', vi],
  ['en', en],
]);
const listeners = new Set<() => void>();

/**
 * Adds a language, or changes some messages of one that is there. Widgets on the page show it at
 * once.
 *
 * @param language - a BCP 47 tag, `lo` or `zh-Hant`.
 */
export function registerMessages(language: string, messages: Partial<Messages>): void {
  const tag = language.toLowerCase();
  dictionaries.set(tag, {...dictionaries.get(tag), ...messages});
  for (const listener of [...listeners]) listener();
}

/** Calls `listener` whenever messages come in; returns how to stop that. */
export function onMessages(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The best language there are messages in: the tag itself, less and less of it, Vietnamese. */
export function languageFor(tag: string | undefined): string {
  for (let wanted = (tag ?? '').toLowerCase(); wanted;) {
    if (dictionaries.has(wanted)) return wanted;
    const cut = wanted.lastIndexOf('-');
    wanted = cut < 0 ? '' : wanted.slice(0, cut);
  }
  return fallback;
}

/** Values to fill in; `n` also chooses the plural form. Numbers are written as the language does. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** A message in a language, Vietnamese where that language lacks it. */
export function message(language: string, key: MessageKey, values: MessageValues = {}): string {
  const found = dictionaries.get(language)?.[key] ?? vi[key];
  return fill(
    typeof found === 'string' ? found : pluralOf(found, language, values),
    language,
    values,
  );
}

/** Whether there is a message of that name. */
export function isMessageKey(key: string): key is MessageKey {
  return key in en;
}

function pluralOf(forms: Plural, language: string, {n}: MessageValues): string {
  const rule = typeof n === 'number' ? pluralRules(language).select(n) : 'other';
  return forms[rule] ?? forms.other;
}

function pluralRules(language: string): Intl.PluralRules {
  return made(`${language} plural`, () => new Intl.PluralRules(language));
}

function fill(text: string, language: string, values: MessageValues): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? formatNumber(value, language, 3) : value;
  });
}
