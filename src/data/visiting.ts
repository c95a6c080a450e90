import {alone} from './alone.js';
import {send, subjectKey, type Connection} from './ask.js';
import {deliver, post, type Outcome} from './outbox.js';
import {store, stored} from './storage.js';
import {randomToken} from './token.js';

/** A visit is over after so long without a sign of life, in ms; the next one is another. */
const visitTime = 30 * 60_000;
/** How often a visitor gives a sign of life, in ms: "online" means seen in the last 5 minutes. */
export const pulse = 4 * 60_000;

/** What a browser knows about its visit. */
interface Visiting {
  /** A random token, made anew for each visit; absent for those who ask not to be tracked. */
  readonly visitor?: string | undefined;
  /** The last sign of life, in ms since 1970. */
  readonly seen: number;
}

/**
 * Says to a back end that somebody is here: counts the visit when it begins, once whatever happens,
 * and gives a sign of life every few minutes from then on. Does nothing in between.
 *
 * Who asks not to be tracked (GPC, do-not-track) is counted without any key. Such a visit cannot be
 * told from a second one, so it gives no sign of life, and is sent again only where it surely was
 * not counted.
 */
export async function attend(connection: Connection): Promise<Outcome<'visits'>> {
  const subject = subjectKey('visits', {}, connection);
  const name = `visit:${subject}`;
  const page = location.pathname.slice(0, 2048);
  // One tab at a time looks and notes, so that two that open together are one visit.
  const {begins, due, visitor} = await alone(name, () => {
    const now = Date.now();
    const known = read(name);
    const age = now - (known?.seen ?? 0);
    // A clock that was put right a little is no new visit.
    const begins = Math.abs(age) > visitTime;
    const due = begins || age < 0 || age >= pulse;
    const visitor = wantsNoKey() ? undefined : begins ? randomToken() : known?.visitor;
    if (due) store(name, JSON.stringify({visitor, seen: now} satisfies Visiting));
    return Promise.resolve({begins, due, visitor});
  });
  const key = `${subject} ${visitor ?? randomToken()}`;
  const letter = {topic: 'visits', query: {}, sent: {visitor, page}, connection} as const;
  if (begins) return post({...letter, once: !visitor}, key);
  if (due && visitor) {
    const {answered, waits} = await deliver(key);
    if (!answered && !waits) {
      const {signal} = new AbortController();
      // Nothing is lost with a sign of life; the next one will come.
      await send('visits', {}, letter.sent, connection, signal).catch(() => undefined);
    }
  }
  return {waits: false};
}

function wantsNoKey(): boolean {
  const {globalPrivacyControl, doNotTrack} = navigator as Navigator & {
    readonly globalPrivacyControl?: boolean;
    readonly doNotTrack?: string | null;
  };
  return globalPrivacyControl === true || doNotTrack === '1';
}

function read(name: string): Visiting | undefined {
  try {
    const found = JSON.parse(stored(name) ?? '') as Partial<Visiting> | null;
    return typeof found?.seen === 'number' ? (found as Visiting) : undefined;
  } catch {
    return undefined;
  }
}
