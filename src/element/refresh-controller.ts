import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** The shortest time between two questions that nobody asked for, in seconds. */
export const shortestRefresh = 60;

interface RefreshHost extends ReactiveControllerHost {
  readonly isConnected: boolean;
  /** Seconds between two questions; 0 for none. */
  readonly refresh: number;
  reload(): Promise<void>;
}

/**
 * Asks again every so often, until a person pauses it; a page that is hidden asks when it is seen
 * again.
 */
export class RefreshController implements ReactiveController {
  readonly #host: RefreshHost;
  #seconds = 0;
  #paused = false;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(host: RefreshHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether a person has stopped it. */
  get paused(): boolean {
    return this.#paused;
  }

  /** Whether there is anything to stop. */
  get refreshes(): boolean {
    return this.#host.refresh > 0;
  }

  /** Stops, or goes on and asks at once. */
  readonly toggle = (): void => {
    this.#paused = !this.#paused;
    this.#set(this.#host.refresh);
    if (!this.#paused) void this.#host.reload();
    this.#host.requestUpdate();
  };

  hostConnected(): void {
    this.#set(this.#host.refresh);
  }

  hostUpdated(): void {
    // What left its page may be drawn once more.
    if (!this.#host.isConnected) return;
    if (this.#host.refresh !== this.#seconds) this.#set(this.#host.refresh);
  }

  hostDisconnected(): void {
    this.#set(0);
  }

  #set(seconds: number): void {
    this.#seconds = seconds;
    clearInterval(this.#timer);
    if (seconds <= 0 || this.#paused) return;
    const ask = () => void this.#host.reload();
    this.#timer = setInterval(ask, Math.max(shortestRefresh, seconds) * 1000);
  }
}
