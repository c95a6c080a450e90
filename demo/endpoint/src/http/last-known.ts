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
 * Remembers the last answers, and gives them again while the database is away, with the standard
 * headers that say so (`Age`, `Cache-Status`).
 */
export class LastKnown {
  readonly #answers = new Map<string, Known>();
  #failedAt = -Infinity;

  /** Without a key the answer is not kept. */
  async read<T>(reply: FastifyReply, key: string | undefined, ask: () => Promise<T>): Promise<T> {
    const known = key === undefined ? undefined : this.#answers.get(key);
    if (known && Date.now() - this.#failedAt < pause) return again<T>(reply, known);
    try {
      const answer = await ask();
      if (key !== undefined) this.#keep(key, answer);
      return answer;
    } catch (error) {
      if (error instanceof Problem) throw error;
      this.#failedAt = Date.now();
      if (known) return again<T>(reply, known);
      throw new Problem(503, 'This cannot be read for the moment.', {retryAfter: 2, cause: error});
    }
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
