import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {NewsItem, NewsPage} from '../../data/models/news.js';
import {announce} from '../../element/announce.js';
import type {MessageKey, MessageValues} from '../../element/messages.js';
import {pageCount} from './pages.js';

/** What browsing needs of its list. */
interface List {
  state(): {readonly status: string; readonly data?: NewsPage};
  retry(): Promise<void>;
  text(key: MessageKey, values?: MessageValues): string;
  /** Gives the focus to the item at that place, or to what stands instead. */
  focusItem(index: number): void;
  /** Gives it to the list itself, while what had it goes away. */
  focusSelf(): void;
}

/** Where a person is in a list, and how they get on: words, pages, more of it below. */
export class Browsing implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #list: List;
  #afterwards: (() => void) | undefined;

  page = 1;
  words = '';
  /** The items of the pages before this one, where they stay in sight. */
  earlier: readonly NewsItem[] = [];

  constructor(host: ReactiveControllerHost, list: List) {
    this.#host = host;
    this.#list = list;
    host.addController(this);
  }

  /** Begins at a page, with none before it. */
  start(page: number): void {
    this.page = page;
    this.earlier = [];
  }

  hostUpdated(): void {
    const {status} = this.#list.state();
    if (status !== 'ready' && status !== 'failed') return;
    const afterwards = this.#afterwards;
    this.#afterwards = undefined;
    afterwards?.();
  }

  readonly search = (words: string): void => {
    if (words.trim() === this.words.trim()) {
      if (this.#list.state().status === 'failed') void this.#list.retry();
      return;
    }
    this.words = words;
    this.start(1);
    this.#then(data => {
      const n = data?.total ?? data?.items.length;
      if (n) announce(this.#list.text('news.found', {n, q: words}));
      else if (data) announce(this.#list.text('news.emptySearch', {q: words}));
    });
  };

  readonly go = (page: number): void => {
    this.#list.focusSelf();
    this.page = page;
    this.#then(data => {
      this.#list.focusItem(0);
      const n = data && pageCount(data);
      const say = n
        ? this.#list.text('pages.pageOf', {page, n})
        : this.#list.text('pages.page', {page});
      announce(say);
    });
  };

  readonly more = (): void => {
    const {data} = this.#list.state();
    if (!data) return;
    this.earlier = [...this.earlier, ...data.items];
    const before = this.earlier.length;
    this.page = data.page + 1;
    this.#then(next => {
      this.#list.focusItem(before);
      if (next) announce(this.#list.text('news.added', {n: next.items.length}));
    });
  };

  #then(work: (data: NewsPage | undefined) => void): void {
    this.#afterwards = () => work(this.#list.state().data);
    this.#host.requestUpdate();
  }
}
