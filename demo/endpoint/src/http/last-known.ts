import type {FastifyReply} from 'fastify';
import {Problem} from '../problems.js';

interface Known {
  readonly answer: unknown;
  readonly at: number;
}

/** Answers that are kept. The oldest go first; an article is some 10 kB. */
const kept = 2000;
/** After a failure, how long nobody else has to wait for the next one. */
const pause = 1_000;

/**
 * Asks once for all who ask the same in one turn of the event loop: no answer is older than its
 * question. Remembers the last answers, and gives them again while the database is away, with the
 * standard headers that say so (`Age`, `Cache-Status`).
 */
export class LastKnown {
  readonly #answers = new Map<string, Known>();
  readonly #gathering = new Map<string, Promise<unknown>>();
  #failedAt = -Infinity;

  /** Without a key the answer is not kept. */
  async read<T>(reply: FastifyReply, key: string | undefined, ask: () => Promise<T>): Promise<T> {
    const known = key === undefined ? undefined : this.#answers.get(key);
    if (known && Date.now() - this.#failedAt < pause) return again<T>(reply, known);
    try {
      return await (key === undefined ? ask() : this.#together(key, ask));
    } catch (error) {
      if (error instanceof Problem) throw error;
      this.#failedAt = Date.now();
      if (known) return again<T>(reply, known);
      throw new Problem(503, 'This cannot be read for the moment.', {retryAfter: 2, cause: error});
    }
  }

  #together<T>(key: string, ask: () => Promise<T>): Promise<T> {
    const gathering = this.#gathering.get(key) as Promise<T> | undefined;
    if (gathering) return gathering;
    const begun = new Promise<void>(resolve => setImmediate(resolve)).then(async () => {
      this.#gathering.delete(key);
      const answer = await ask();
      this.#keep(key, answer);
      return answer;
    });
    this.#gathering.set(key, begun);
    return begun;
  }

  #keep(key: string, answer: unknown): void {
    // Deleted first, so that a key that is read again becomes the youngest.
    this.#answers.delete(key);
    this.#answers.set(key, {answer, at: Date.now()});
    if (this.#answers.size <= kept) return;
    for (const oldest of this.#answers.keys()) {
      this.#answers.delete(oldest);
      break;
    }
  }
}

function again<T>(reply: FastifyReply, {answer, at}: Known): T {
  reply.header('age', Math.floor((Date.now() - at) / 1000));
  reply.header('cache-status', 'endpoint; hit; detail=database-away');
  return answer as T;
}
