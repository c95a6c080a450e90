import type {Rating} from '../../../../src/data/models/rating.js';
import type {Visits} from '../../../../src/data/models/visits.js';
import {call, connections} from './client.js';

const subjects = ['a', 'b', 'c'];

/** A write that a client sent, and whether it was acknowledged. */
interface Sent {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

/**
 * Clients that visit and vote, and remember what the endpoint must know afterwards. Whatever was
 * not acknowledged they send again later, as a widget does; so at the end all must be there, once.
 */
export class Model {
  readonly #agent = connections(64);
  #visits = 0;
  #votes = new Map<string, number>();
  #unanswered: Sent[] = [];
  #next = 0;
  /** Answers that said the write is kept. */
  acknowledged = 0;

  /** Sends writes from so many clients until told to stop; resolves when all of them have. */
  async load(origin: string, clients: number, going: () => boolean): Promise<void> {
    await Promise.all(
      Array.from({length: clients}, async () => {
        while (going()) await this.#send(origin, this.#make());
      }),
    );
  }

  /** Sends again what was never acknowledged. */
  async settle(origin: string): Promise<void> {
    for (let round = 0; this.#unanswered.length > 0; round++) {
      if (round === 100) throw new Error(`${this.#unanswered.length} writes find no answer`);
      const again = this.#unanswered;
      this.#unanswered = [];
      await Promise.all(again.map(sent => this.#send(origin, sent)));
      if (this.#unanswered.length > 0) await new Promise(resolve => setTimeout(resolve, 100));
    }
  }

  /** What differs between the endpoint and the model; empty when they agree. */
  async differences(origin: string): Promise<string[]> {
    const found: string[] = [];
    const {total} = JSON.parse(await this.#read(origin, 'visits')) as Visits;
    if (total !== this.#visits) found.push(`visits: ${total}, not ${this.#visits}`);
    for (const subject of subjects) {
      const rating = JSON.parse(await this.#read(origin, `ratings/${subject}`)) as Rating;
      const wanted = [0, 0, 0, 0, 0];
      for (const [name, stars] of this.#votes) {
        if (name.startsWith(`${subject}/`) && stars > 0) wanted[stars - 1]!++;
      }
      if (String(rating.distribution) !== String(wanted)) {
        found.push(`${subject}: ${String(rating.distribution)}, not ${String(wanted)}`);
      }
    }
    return found;
  }

  /** The smallest total that is no loss: everything acknowledged. */
  get acknowledgedVisits(): number {
    return this.#visits - this.#unanswered.filter(({method}) => method === 'POST').length;
  }

  get size(): {visits: number; voters: number} {
    return {visits: this.#visits, voters: this.#votes.size};
  }

  async total(origin: string): Promise<number> {
    return (JSON.parse(await this.#read(origin, 'visits')) as Visits).total;
  }

  #make(): Sent {
    const n = this.#next++;
    if (n % 2 === 0) {
      this.#visits++;
      return {method: 'POST', path: 'visits', body: {visitor: `visitor-${n}`, page: '/'}};
    }
    const subject = subjects[n % subjects.length] as string;
    const voter = `voter-token-${n}`;
    const stars = (n % 5) + 1;
    this.#votes.set(`${subject}/${voter}`, stars);
    return {method: 'PUT', path: `ratings/${subject}`, body: {voter, stars}};
  }

  async #send(origin: string, sent: Sent): Promise<void> {
    const {status} = await call(
      this.#agent,
      sent.method,
      `${origin}/api/bench/${sent.path}`,
      sent.body,
    );
    if (status === 200) this.acknowledged++;
    else if (status === 0 || status === 503) this.#unanswered.push(sent);
    else throw new Error(`${sent.method} ${sent.path} was answered with ${status}`);
    // A refused connection answers at once; without a pause the clients would only spin.
    if (status !== 200) await new Promise(resolve => setTimeout(resolve, 20));
  }

  async #read(origin: string, path: string): Promise<string> {
    const {status, text} = await call(this.#agent, 'GET', `${origin}/api/bench/${path}`);
    if (status !== 200) throw new Error(`GET ${path} was answered with ${status}`);
    return text;
  }
}
