import type {Kysely, Transaction} from 'kysely';
import {Problem} from '../problems.js';
import {away, retryAfter, transact} from './failures.js';
import type {Schema} from './schema.js';

/** Writes what waits, in one transaction with others, and answers each in the same order. */
export type Write<Op, Answer> = (
  trx: Transaction<Schema>,
  ops: readonly Op[],
) => Promise<readonly Answer[]>;

interface Waiting {
  readonly lane: Lane;
  readonly op: unknown;
  readonly resolve: (answer: never) => void;
  readonly reject: (reason: unknown) => void;
}

interface Lane {
  readonly write: Write<unknown, unknown>;
}

/** Writes in one transaction: more only make each wait longer. */
const batchSize = 1000;

/**
 * Gathers writes that wait at the same time into one transaction, and answers them when it is
 * durable. While one transaction is under way the next one gathers; so one commit serves one
 * visitor on a quiet day and hundreds on a busy one.
 */
export class GroupCommit {
  readonly #db: Kysely<Schema>;
  readonly #limit: number;
  #waiting: Waiting[] = [];
  #running: Promise<void> | undefined;

  constructor(db: Kysely<Schema>, limit: number) {
    this.#db = db;
    this.#limit = limit;
  }

  /** A kind of write. What is returned adds one, and resolves when it cannot be lost any more. */
  lane<Op, Answer>(write: Write<Op, Answer>): (op: Op) => Promise<Answer> {
    const lane: Lane = {write: write as Write<unknown, unknown>};
    return op =>
      new Promise<Answer>((resolve, reject) => {
        if (this.#waiting.length >= this.#limit) {
          reject(busy());
          return;
        }
        this.#waiting.push({lane, op, resolve, reject});
        this.#running ??= this.#run();
      });
  }

  /** Resolves when nothing waits any more. */
  async flush(): Promise<void> {
    while (this.#running) await this.#running;
  }

  async #run(): Promise<void> {
    // Requests that came in with the same turn of the event loop go together.
    await new Promise(resolve => setImmediate(resolve));
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.slice(0, batchSize);
      this.#waiting = this.#waiting.slice(batchSize);
      await this.#commit(batch);
    }
    this.#running = undefined;
  }

  async #commit(batch: readonly Waiting[]): Promise<void> {
    try {
      const answers = await transact(this.#db, trx => writeLanes(trx, batch));
      for (const waiting of batch) waiting.resolve(answers.get(waiting) as never);
    } catch (cause) {
      for (const waiting of batch) waiting.reject(away(cause));
    }
  }
}

async function writeLanes(
  trx: Transaction<Schema>,
  batch: readonly Waiting[],
): Promise<Map<Waiting, unknown>> {
  const lanes = new Map<Lane, Waiting[]>();
  for (const waiting of batch) {
    const ops = lanes.get(waiting.lane);
    if (ops) ops.push(waiting);
    else lanes.set(waiting.lane, [waiting]);
  }
  const answers = new Map<Waiting, unknown>();
  for (const [lane, waiting] of lanes) {
    const results = await lane.write(
      trx,
      waiting.map(({op}) => op),
    );
    waiting.forEach((each, index) => answers.set(each, results[index]));
  }
  return answers;
}

function busy(): Problem {
  return new Problem(503, 'Too much is waiting to be written.', {retryAfter: retryAfter()});
}
