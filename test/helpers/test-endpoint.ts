import type {Answer, LogEntry, Rule} from './server.mjs';

export type {Answer, LogEntry, Rule};

/** One namespace of the test server: an endpoint that answers as a test wants. */
export class TestEndpoint {
  /** What a widget gets as its `endpoint`. */
  readonly url: string;

  readonly #control: (what: 'program' | 'log') => string;

  constructor(origin: string, id: string = crypto.randomUUID()) {
    this.url = `${origin}/${id}`;
    this.#control = what => `${origin}/__${what}/${id}`;
  }

  get(path: string, answer: Answer): Promise<void> {
    return this.program({method: 'GET', path, ...answer});
  }

  post(path: string, answer: Answer): Promise<void> {
    return this.program({method: 'POST', path, ...answer});
  }

  put(path: string, answer: Answer): Promise<void> {
    return this.program({method: 'PUT', path, ...answer});
  }

  delete(path: string, answer: Answer): Promise<void> {
    return this.program({method: 'DELETE', path, ...answer});
  }

  /** Whatever is asked. */
  any(answer: Answer): Promise<void> {
    return this.program({method: '*', path: '/*', ...answer});
  }

  async program(...rules: Rule[]): Promise<void> {
    const response = await fetch(this.#control('program'), {
      method: 'PUT',
      body: JSON.stringify(rules),
    });
    if (!response.ok) throw new Error(`The test server refused the program: ${response.status}`);
  }

  /** The requests so far, without the preflights of the browser. */
  async requests({preflights = false} = {}): Promise<LogEntry[]> {
    const response = await fetch(this.#control('log'));
    const log = (await response.json()) as LogEntry[];
    return log.filter(entry => preflights || entry.method !== 'OPTIONS');
  }

  /** Ends what still hangs, and forgets the namespace. */
  async close(): Promise<void> {
    await fetch(this.#control('program'), {method: 'DELETE'});
  }
}
