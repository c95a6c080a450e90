import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Connection} from '../../data/ask.js';
import type {Outcome} from '../../data/outbox.js';
import {attend, pulse} from '../../data/visiting.js';

interface AttendHost extends ReactiveControllerHost {
  readonly isConnected: boolean;
  readonly connection: Connection;
  /** Whether the numbers, which come first, are there or will not come. */
  readonly readyToCount: boolean;
  /** Hears how a count goes. */
  counting(outcome: Promise<Outcome<'visits'>>): void;
}

/** Counts the visit once the numbers are read, and says now and then that it goes on, while the page is seen. */
export class AttendController implements ReactiveController {
  readonly #host: AttendHost;
  #timer: ReturnType<typeof setInterval> | undefined;
  #where = '';

  constructor(host: AttendHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#attend);
  }

  hostUpdated(): void {
    // What left its page may be drawn once more.
    if (!this.#host.isConnected || !this.#host.readyToCount) return;
    const {source, endpoint} = this.#host.connection;
    const where = `${source} ${endpoint}`;
    if (this.#timer && where === this.#where) return;
    this.#where = where;
    this.#attend();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#attend);
    this.#rest();
  }

  #rest(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  readonly #attend = (): void => {
    this.#rest();
    // A page that is made in advance is hidden, too.
    if (document.hidden || !this.#host.readyToCount) return;
    this.#timer = setInterval(this.#tick, pulse);
    this.#tick();
  };

  readonly #tick = (): void => {
    if (this.#host.readyToCount) this.#host.counting(attend(this.#host.connection));
  };
}
