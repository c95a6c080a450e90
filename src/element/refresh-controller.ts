import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** The shortest time between two questions that nobody asked for, in seconds. */
export const shortestRefresh = 60;

interface RefreshHost extends ReactiveControllerHost {
  /** Seconds between two questions; 0 for none. */
  readonly refresh: number;
  reload(): Promise<void>;
}

/** Asks again every so often while the page is seen; a hidden page asks nothing. */
export class RefreshController implements ReactiveController {
  readonly #host: RefreshHost;
  #seconds = 0;
  #timer: ReturnType<typeof setInterval> | undefined;
  #missed = false;

  constructor(host: RefreshHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#seen);
    this.#set(this.#host.refresh);
  }

  hostUpdated(): void {
    if (this.#host.refresh !== this.#seconds) this.#set(this.#host.refresh);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#seen);
    this.#set(0);
  }

  #set(seconds: number): void {
    this.#seconds = seconds;
    clearInterval(this.#timer);
    if (seconds <= 0) return;
    this.#timer = setInterval(this.#tick, Math.max(shortestRefresh, seconds) * 1000);
  }

  readonly #tick = (): void => {
    this.#missed = document.hidden;
    if (!this.#missed) void this.#host.reload();
  };

  readonly #seen = (): void => {
    if (this.#missed && !document.hidden) this.#tick();
  };
}
