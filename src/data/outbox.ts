import {alone} from './alone.js';
import {afterAnswers} from './answers.js';
import {send, subjectKey, type Answered, type Connection} from './ask.js';
import {PortalError} from './errors.js';
import {whenBack} from './outages.js';
import {seen} from './seen.js';
import {onStored, store, stored, storedNames} from './storage.js';
import type {Query, Sent, TopicName} from './topics.js';

/** What a person did with a topic, to be brought to the back end. */
export interface Letter<T extends TopicName = TopicName> {
  readonly topic: T;
  readonly query: Query<T>;
  readonly sent: Sent<T>;
  readonly connection: Connection;
  /** Whether what was acknowledged last is kept, for who wants to change it. */
  readonly remember?: boolean;
  /** Whether a second delivery would count twice; then an unclear outcome is let be. */
  readonly once?: boolean;
}

/** What is known about what was sent. */
export interface Sending<T extends TopicName = TopicName> {
  /** Not acknowledged yet. */
  readonly waits?: Sent<T>;
  /** Acknowledged last. */
  readonly done?: Sent<T>;
  /** Refused for good, and dropped; until something else is sent. */
  readonly refused?: {readonly sent: Sent<T>; readonly status?: number | undefined};
}

type Slot = Omit<Letter, 'sent'> & Sending;

/** How a delivery ended: with an answer, with an error, or with neither when another tab had it. */
export interface Outcome<T extends TopicName = TopicName> {
  readonly answered?: Answered<T>;
  readonly error?: PortalError;
  /** Whether it is kept, to be tried again. */
  readonly waits: boolean;
}

type Listener = (key: string, answered?: Answered<TopicName>) => void;

const beginning = 'sent:';

const listeners = new Set<Listener>();
let opens = false;
let isOpen = false;

/**
 * Keeps a letter until the back end has acknowledged it, whatever becomes of the page, and delivers
 * it. A later letter of the same key takes the place of one that still waits.
 */
export async function post<T extends TopicName>(
  letter: Letter<T>,
  key = subjectKey(letter.topic, letter.query, letter.connection),
): Promise<Outcome<T>> {
  const {sent, ...rest} = letter as unknown as Letter;
  const done = read(key)?.done;
  write(key, {...rest, waits: sent, ...(done && {done})});
  tell(key);
  return (await deliver(key)) as Outcome<T>;
}

/** What is known about what was sent under a key; nothing yet while a page begins. */
export function sending<T extends TopicName>(key: string): Sending<T> {
  return (isOpen ? read(key) : undefined) ?? {};
}

/**
 * Calls `listener` when something becomes of a letter, with its answer where one came; returns how
 * to stop that. The first who listens on a page sets those going that were left from another.
 */
export function onSending(listener: Listener): () => void {
  listeners.add(listener);
  // The first touch of the browser's storage stops a page for as long as it takes to draw a widget.
  if (!opens) afterAnswers(open);
  opens = true;
  return () => listeners.delete(listener);
}

function open(): void {
  isOpen = true;
  onStored(name => {
    if (name.startsWith(beginning)) tell(name.slice(beginning.length));
  });
  for (const name of storedNames(beginning)) {
    const key = name.slice(beginning.length);
    tell(key);
    if (read(key)?.waits) void deliverSeen(key);
  }
}

/** Delivers what waits under a key, unless another tab is first. */
export function deliver(key: string): Promise<Outcome> {
  return alone(beginning + key, async () => {
    const slot = read(key);
    if (!slot?.waits) return {waits: false};
    const {topic, query, connection, waits, once, remember} = slot;
    // Nobody may find and repeat it, should the page go away before the answer is there.
    if (once) settle(key, waits, {});
    try {
      const {signal} = new AbortController();
      const answered = await send(topic, query, waits as never, connection, signal);
      settle(key, waits, remember ? {done: waits} : {});
      tell(key, answered);
      return {answered, waits: false};
    } catch (thrown) {
      const error = PortalError.from(thrown);
      const kept = once ? isUndone(error) : error.isPassing || error.reason === 'unknown-source';
      if (kept) {
        if (once) write(key, slot);
        whenBack(connection.endpoint, () => void deliverSeen(key));
      } else {
        settle(key, waits, remember ? {refused: {sent: waits, status: error.status}} : {});
      }
      tell(key);
      return {error, waits: kept};
    }
  });
}

/** A page that is hidden leaves it to one that is seen. */
async function deliverSeen(key: string): Promise<void> {
  await seen(new AbortController().signal);
  await deliver(key);
}

/** Whether the back end has surely done nothing. */
function isUndone({reason, status}: PortalError): boolean {
  return reason === 'offline' || status === 429 || status === 503;
}

/** Takes away what was sent, unless something else has taken its place meanwhile. */
function settle(key: string, sent: object, news: Sending): void {
  const slot = read(key);
  if (!slot) return;
  const {waits, ...rest} = slot;
  const same = JSON.stringify(waits) === JSON.stringify(sent);
  write(key, {...(same ? rest : slot), ...news});
}

function read(key: string): Slot | undefined {
  const text = stored(beginning + key);
  if (!text) return undefined;
  try {
    const slot = JSON.parse(text) as Partial<Slot> | null;
    if (slot?.topic && slot.query && slot.connection) return slot as Slot;
  } catch {
    // Somebody else wrote there.
  }
  store(beginning + key, undefined);
  return undefined;
}

function write(key: string, slot: Slot): void {
  const {waits, done, refused} = slot;
  store(beginning + key, waits || done || refused ? JSON.stringify(slot) : undefined);
}

function tell(key: string, answered?: Answered<TopicName>): void {
  for (const listener of [...listeners]) listener(key, answered);
}
