import {advise, type Advice} from '../data/advice.js';
import type {PortalError} from '../data/errors.js';
import {shown} from './places.js';
import type {Asker, Replied} from './question.js';
import type {AskName, Finding, Note, Place} from './report.js';
import type {TopicName} from '../data/topics.js';
import type {Seen} from './look.js';

/** Why a question failed, as far as that can be known, and what to do. */
export async function explain<T extends TopicName>(
  {settings: {look, page, source}, signal}: Asker,
  ask: AskName,
  topic: T,
  {error, url, answer, places}: Replied<T> & {readonly error: PortalError},
): Promise<Finding> {
  const {kind, reason, status} = error;
  const address = error.url ?? url;
  const seen = kind === 'network' && address ? await look(address, signal) : {};
  const loginLike = /login|signin|sign-in|dang-nhap|account|sso|cas\b/i.test(error.url ?? '');
  const note = noteOf(error, {seen, free: look.free, page, asked: url, loginLike});
  const text = reason === 'html' || reason === 'json' ? answer?.text().trim() : error.answer;
  const came = shown(typeof text === 'string' ? text.replace(/\s+/g, ' ') : text);
  const isFeed = source === 'feed';
  const whole: Place[] =
    came !== undefined
      ? [{path: '$', expected: kind === 'http' ? 'data' : isFeed ? 'feed' : 'json', came}]
      : [];
  const certain = kind === 'network' && look.free && seen.fault !== undefined;
  const observed = {kind, reason, url: address, source, page: page || 'https://example.invalid/'};
  const {reached} = seen;
  const advice: readonly Advice[] = certain
    ? [{name: 'address'}]
    : advise({...observed, ...(reached === undefined ? {} : {reached})});
  return {
    ask,
    topic,
    outcome: 'wrong',
    kind,
    note,
    ...(status === undefined ? {} : {status}),
    ...(address ? {url: address} : {}),
    places: kind === 'http' || places.length === 0 ? (reason === 'shape' ? places : whole) : places,
    advice,
  };
}

interface Around {
  readonly seen: Seen;
  readonly free: boolean;
  readonly page: string;
  readonly asked: string | undefined;
  readonly loginLike: boolean;
}

function noteOf(error: PortalError, {seen, free, page, asked, loginLike}: Around): Note {
  const {kind, reason, status = 0, url = ''} = error;
  const host = hostOf(url);
  switch (kind) {
    case 'config':
      return {key: 'wrong.config', values: {detail: error.message}};
    case 'timeout':
      return {key: 'wrong.timeout'};
    case 'network':
      if (free)
        return {key: `network.${seen.fault ?? 'other'}`, values: {host, code: seen.code ?? ''}};
      if (reason === 'offline') return {key: 'network.offline'};
      if (page.startsWith('https:') && url.startsWith('http:')) return {key: 'network.mixed'};
      return {key: seen.reached ? 'network.cors' : 'network.unreached', values: {host}};
    case 'http':
      if (reason === 'forbidden') return {key: 'wrong.forbidden', values: {status: String(status)}};
      if (reason === 'not-found')
        return {key: 'wrong.notFound', values: {status: String(status || 404)}};
      if (reason === 'busy') return {key: 'wrong.busy', values: {status: String(status)}};
      return {
        key: reason === 'refused' ? 'wrong.refused' : 'wrong.server',
        values: {status: String(status)},
      };
    case 'format':
      switch (reason) {
        case 'html':
          if (asked && withoutHash(url) !== withoutHash(asked)) {
            return {key: loginLike ? 'wrong.login' : 'wrong.redirected', values: {url}};
          }
          return {key: 'wrong.html'};
        case 'json':
          return {key: 'wrong.json'};
        case 'empty':
          return {key: 'wrong.empty'};
        case 'too-large':
          return {key: 'wrong.tooLarge', values: {n: 8}};
        default:
          return error.faults.length > 0 || reason === 'shape'
            ? {key: 'wrong.shape'}
            : {key: 'wrong.config', values: {detail: error.message}};
      }
  }
}

function withoutHash(address: string): string {
  return address.replace(/#.*$/, '');
}

export function hostOf(address: string): string {
  try {
    return new URL(address).host;
  } catch {
    return address;
  }
}
