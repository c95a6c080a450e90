import {gone} from './errors.js';
import {whenIdle} from './idle.js';

/**
 * One request for all who ask the same at the same time, aborted when the last of them leaves.
 * An answer stays fresh for a moment, so that a widget which asks a little later costs nothing.
 */

interface Flight {
  readonly promise: Promise<unknown>;
  readonly controller: AbortController;
  takers: number;
  settled: boolean;
}

/** How long an answer serves those who come later, in ms. */
const fresh = 3_000;

/** How often it is looked whether answers are still under way, in ms, and how many times at most. */
const pause = 150;
const patience = 20;

const flights = new Map<string, Flight>();

/**
 * The answer to a question, named by `key`.
 *
 * @param again - asks anew even if there is a fresh answer (but joins a request under way).
 * @throws an `AbortError` when `signal` aborts; whatever `fetchIt` throws.
 */
export function share<T>(
  key: string,
  fetchIt: (signal: AbortSignal) => Promise<T>,
  signal: AbortSignal,
  again = false,
): Promise<T> {
  let flight = flights.get(key);
  if (!flight || (again && flight.settled)) {
    flight = depart(key, fetchIt);
    flights.set(key, flight);
  }
  return take(key, flight, signal) as Promise<T>;
}

/** Puts an answer where the next who ask `key` find it. */
export function publish(key: string, answer: unknown): void {
  const flight: Flight = {
    promise: Promise.resolve(answer),
    controller: new AbortController(),
    takers: 0,
    settled: true,
  };
  flights.set(key, flight);
  expire(key, flight);
}

/**
 * Calls `work` when the answers that are under way have come and the page has nothing else to do, in
 * any case before long: a page seems idle between two answers, and what begins then makes a person
 * wait for the second.
 */
export function afterAnswers(work: () => void, looks = patience): void {
  setTimeout(() => {
    const waits = looks > 0 && [...flights.values()].some(({settled}) => !settled);
    if (waits) afterAnswers(work, looks - 1);
    else whenIdle(work);
  }, pause);
}

function depart(key: string, fetchIt: (signal: AbortSignal) => Promise<unknown>): Flight {
  const controller = new AbortController();
  const flight: Flight = {
    controller,
    takers: 0,
    settled: false,
    promise: fetchIt(controller.signal).then(
      answer => {
        flight.settled = true;
        expire(key, flight);
        return answer;
      },
      (thrown: unknown) => {
        flight.settled = true;
        // A failure is never kept: the next who asks tries again.
        forget(key, flight);
        throw thrown;
      },
    ),
  };
  return flight;
}

function take(key: string, flight: Flight, signal: AbortSignal): Promise<unknown> {
  flight.takers++;
  return new Promise((resolve, reject) => {
    const leave = () => {
      if (--flight.takers === 0 && !flight.settled) {
        forget(key, flight);
        flight.controller.abort();
      }
      reject(gone());
    };
    if (signal.aborted) {
      leave();
      return;
    }
    signal.addEventListener('abort', leave, {once: true});
    flight.promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
  });
}

// Answers that come in one turn of the page have one timer: a thousand cost as much as their questions.
let expiring: Set<() => void> | undefined;

function expire(key: string, flight: Flight): void {
  if (!expiring) {
    const together = (expiring = new Set());
    queueMicrotask(() => (expiring = undefined));
    setTimeout(() => together.forEach(end => end()), fresh);
  }
  expiring.add(() => forget(key, flight));
}

function forget(key: string, flight: Flight): void {
  if (flights.get(key) === flight) flights.delete(key);
}
