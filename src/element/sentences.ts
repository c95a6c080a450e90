import {advise} from '../data/advice.js';
import type {Fault, PortalError} from '../data/errors.js';
import type {TopicName} from '../data/topics.js';
import {isMessageKey, message, type MessageValues} from './messages.js';

/** What a visitor is told about a failure: the most exact sentence there is for it. */
export function errorSentence(
  language: string,
  topic: TopicName,
  {kind, reason, status}: PortalError,
  values: MessageValues,
): string {
  const keys = [`error.${topic}.${reason}`, `error.${reason}`, `error.${kind}`];
  const key = keys.find(isMessageKey) ?? 'error.config';
  // A status is a name, not a quantity: it takes no thousands separator.
  return message(language, key, {...values, status: String(status ?? '')});
}

/** What a webmaster is told about a failure: what is likely wrong, and what can be done. */
export function adviceSentences(language: string, error: PortalError, source: string): string[] {
  const {url = ''} = error;
  const observed = {kind: error.kind, reason: error.reason, url, source, page: location.href};
  return advise(observed).map(({name, like = ''}) =>
    message(language, `advice.${name}`, {url, source, like, host: location.origin}),
  );
}

/** What a visitor is told about the parts of an answer that were left out, each thing once. */
export function faultSentences(language: string, faults: readonly Fault[]): string[] {
  const items = new Set<string>();
  for (const {lost, path} of faults) if (lost === 'item') items.add(itemOf(path));
  const sentences = new Set<string>();
  if (items.size > 0) sentences.add(message(language, 'note.items', {n: items.size}));
  for (const fault of faults) {
    if (fault.lost === 'field' && !items.has(itemOf(fault.path))) {
      sentences.add(message(language, noteOf(fault)));
    }
  }
  return [...sentences];
}

function itemOf(path: string): string {
  return path.replace(/\][^\]]*$/, ']');
}

function noteOf({path, message: said}: Fault) {
  if (said === 'unsafe-link' || path.endsWith('.url')) return 'note.link';
  return /(At|\.date)$/.test(path) ? 'note.date' : 'note.field';
}
