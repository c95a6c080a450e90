import {whenIdle} from '../data/idle.js';

/** How long after an input a page may move things as its outcome, in ms; browsers say 500. */
const outcomeTime = 450;

const rooms = new WeakMap<Element, Room>();
const waiting = new Set<Room>();
let input: {readonly at: number; readonly path: readonly EventTarget[]} = {at: -Infinity, path: []};
let observers: {readonly sizes: ResizeObserver; readonly ends: IntersectionObserver} | undefined;

/** One of each for all widgets: two hundred cost as much as one. */
function observe() {
  if (observers) return observers;
  const of = (entries: readonly {readonly target: Element}[]) =>
    entries.flatMap(({target}) => rooms.get(target) ?? []);
  for (const type of ['click', 'keydown']) {
    addEventListener(
      type,
      event => {
        input = {at: performance.now(), path: event.composedPath()};
        // What the input itself does comes first.
        setTimeout(() => release([...waiting]));
      },
      {capture: true, passive: true},
    );
  }
  observers = {
    sizes: new ResizeObserver(entries => of(entries).forEach(room => room.measure())),
    ends: new IntersectionObserver(entries => {
      // Rooms, and not the entries: those would hold widgets that have left the page meanwhile.
      const held = of(entries);
      // A look at what has changed since would have the page laid out once more.
      whenIdle(() => release(held));
    }),
  };
  return observers;
}

/** Looks at all before it changes one: each look after a change would lay the page out anew. */
function release(held: readonly Room[]): void {
  held.filter(room => room.isOver()).forEach(room => room.giveBack());
}

/**
 * The room of a widget on its page: never less than it had, so that nothing around it moves. What
 * an answer leaves of it is given back when that moves nothing a person sees, or as the outcome of
 * what they did.
 */
export class Room {
  #stage: HTMLElement | undefined;
  #measures = false;
  #width = 0;
  #height = 0;

  /**
   * @param reserve - what is held for an answer that is under way; none where it is known.
   * @param keeps - whether it is to keep what it had.
   * @param measures - whether that is to be known; of what is laid out only where it is seen, nobody
   *   can: what it had changes while it is measured.
   */
  hold(stage: HTMLElement, reserve: string, keeps: boolean, measures: boolean): void {
    const {sizes, ends} = observe();
    const end = stage.lastElementChild!;
    if (!this.#stage && stage.isConnected) {
      this.#stage = stage;
      rooms.set(stage, this).set(end, this);
    }
    if (this.#stage && measures !== this.#measures) {
      this.#measures = measures;
      if (measures) sizes.observe(stage);
      else sizes.unobserve(stage);
    }
    if (!keeps || !measures) this.#height = 0;
    const had = `${this.#height}px`;
    // Through CSSOM, which a strict policy allows.
    stage.style.minHeight = reserve ? `max(${reserve}, ${had})` : had;
    ends.unobserve(end);
    waiting.delete(this);
    if (!keeps || reserve || !this.#stage) return;
    // Tells at once, and whenever the end goes out of sight.
    ends.observe(end);
    waiting.add(this);
  }

  /** Looks no longer: the widget leaves the page. */
  leave(): void {
    const stage = this.#stage;
    if (!stage) return;
    observe().sizes.unobserve(stage);
    observe().ends.unobserve(stage.lastElementChild!);
    waiting.delete(this);
    this.#stage = undefined;
    this.#measures = false;
  }

  /** @internal */
  measure(): void {
    if (!this.#stage) return;
    const {offsetWidth, offsetHeight} = this.#stage;
    const resized = this.#width !== 0 && offsetWidth !== this.#width;
    this.#width = offsetWidth;
    this.#height = offsetHeight;
    // Where the page is laid out anew, so is this.
    if (resized && waiting.has(this)) requestAnimationFrame(() => this.giveBack());
  }

  /**
   * Whether what is held may go.
   *
   * @internal
   */
  isOver(): boolean {
    const stage = this.#stage;
    if (!stage || !waiting.has(this)) return false;
    const {bottom} = stage.getBoundingClientRect();
    const end = stage.lastElementChild!.getBoundingClientRect().bottom;
    if (bottom - end < 1) return false;
    return (
      end >= innerHeight ||
      // As the outcome of what a person did.
      (performance.now() - input.at < outcomeTime &&
        (bottom >= innerHeight || input.path.includes(stage)))
    );
  }

  /** @internal */
  giveBack(): void {
    this.#height = 0;
    this.#stage?.style.removeProperty('min-height');
  }
}

/**
 * Lays a widget out only where it is seen, as one of very many; it holds no other room then.
 *
 * @param reserve - what it takes elsewhere, as a CSS length; none where it takes no room.
 */
export function layOutWhereSeen({style}: HTMLElement, reserve: string): void {
  // As a property of ours: to work out such a length where it is written takes three times as long.
  style.cssText = reserve && `content-visibility: auto; --_reserve: ${reserve}`;
}
