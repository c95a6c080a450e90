import {afterAnswers} from './answers.js';

/**
 * The last good answer to each question, kept in the browser for when the endpoint cannot answer.
 * What comes out was in reach of every script of the page: it has to pass the gate again.
 */
export interface Kept {
  /** When it came, in ms since 1970. */
  readonly at: number;
  readonly data: unknown;
}

const prefix = 'portal-widgets:answer:';
/** The most answers that are kept; the oldest go first. */
const most = 40;
/** The longest answer that is kept, in characters; all of them stay under half of a usual quota. */
const longest = 60_000;

// What is to be kept or forgotten: a browser's storage stops the page, and showing comes first.
const unwritten = new Map<string, Kept | undefined>();

/** Keeps an answer, if there is room and the browser allows it. */
export function keep(key: string, kept: Kept): void {
  note(key, kept);
}

/** Forgets what was kept. */
export function drop(key: string): void {
  note(key, undefined);
}

function note(key: string, kept: Kept | undefined): void {
  if (unwritten.size === 0) {
    afterAnswers(writeAll);
    addEventListener('pagehide', writeAll);
  }
  unwritten.set(key, kept);
}

function writeAll(): void {
  removeEventListener('pagehide', writeAll);
  unwritten.forEach((kept, key) => (kept ? write(key, kept) : remove(key)));
  unwritten.clear();
}

function write(key: string, {at, data}: Kept): void {
  // How somebody voted is nobody's business who uses this browser next.
  const shared = 'own' in (data as object) ? {...(data as object), own: undefined} : data;
  const text = `${at} ${JSON.stringify(shared)}`;
  if (text.length > longest) {
    remove(key);
    return;
  }
  withStorage(storage => {
    storage.setItem(prefix + key, text);
    const names = Object.keys(storage).filter(name => name.startsWith(prefix));
    if (names.length <= most) return;
    names
      .sort((a, b) => timeOf(storage, a) - timeOf(storage, b))
      .slice(0, names.length - most)
      .forEach(name => storage.removeItem(name));
  });
}

/** What was kept, if it is younger than `maxAge` ms. */
export function recall(key: string, maxAge: number): Kept | undefined {
  writeAll();
  return withStorage(storage => {
    const text = storage.getItem(prefix + key) ?? '';
    const at = parseInt(text, 10);
    // A clock that was set back makes an age negative; nobody can tell how old that one is.
    const age = Date.now() - at;
    if (!(age >= 0 && age < maxAge)) return undefined;
    return {at, data: JSON.parse(text.slice(text.indexOf(' '))) as unknown};
  });
}

function remove(key: string): void {
  withStorage(storage => storage.removeItem(prefix + key));
}

function timeOf(storage: Storage, name: string): number {
  return parseInt(storage.getItem(name) ?? '', 10) || 0;
}

/** Storage can be forbidden, full or corrupt; then there is just nothing kept. */
function withStorage<T>(work: (storage: Storage) => T): T | undefined {
  try {
    return work(localStorage);
  } catch {
    return undefined;
  }
}
