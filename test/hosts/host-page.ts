import {until} from '../helpers/index.js';
import type {TestEndpoint} from '../helpers/test-endpoint.js';

export interface HostWindow extends Window {
  readonly hostErrors: readonly string[];
  /** What the page's own scripts make of their libraries. */
  readonly hostReport?: () => unknown;
  /** Brings the page's second content in, as that kind of page does. */
  readonly go?: () => unknown;
}

export interface Widget extends HTMLElement {
  readonly updateComplete: Promise<boolean>;
  readonly state: {readonly status: string};
  reload(): Promise<void>;
}

export interface HostPageOptions {
  readonly endpoint?: string;
  /** The page without the script tag. */
  readonly without?: boolean;
  /** What stands in place of the usual script tag. */
  readonly script?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The page itself, for `inline`. */
  readonly html?: string;
  readonly [parameter: string]: unknown;
}

const frames: HTMLIFrameElement[] = [];

afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

/** A page of `test/hosts/pages` in a frame, loaded; gone after the test. */
export class HostPage {
  readonly frame = document.createElement('iframe');

  static async open(name: string, options: HostPageOptions = {}): Promise<HostPage> {
    const page = new HostPage();
    const {without, headers, ...rest} = options;
    const query = new URLSearchParams(rest as Record<string, string>);
    if (without) query.set('without', '');
    if (headers) query.set('headers', JSON.stringify(headers));
    const path = name === 'inline' ? 'inline' : `page/${name}.html`;
    page.frame.width = '780';
    page.frame.height = '560';
    // A scroll bar comes with the widgets, and takes width from the page.
    page.frame.setAttribute('scrolling', 'no');
    page.frame.src = `/hosts/${path}?${query}`;
    frames.push(page.frame);
    const loaded = new Promise(resolve => {
      page.frame.addEventListener('load', resolve, {once: true});
    });
    document.body.append(page.frame);
    await loaded;
    return page;
  }

  get window(): HostWindow & typeof globalThis {
    return this.frame.contentWindow as HostWindow & typeof globalThis;
  }

  get document(): Document {
    return this.frame.contentDocument!;
  }

  /** The first element that fits, also in the shadow roots of widgets. */
  find<T extends Element = Widget>(selector: string): T {
    return this.document.querySelector<T>(selector)!;
  }

  /** The widget, once it has its answer. */
  async ready(selector: string): Promise<Widget> {
    const status = () => {
      const widget = this.document.querySelector<Widget>(selector);
      return widget?.shadowRoot ? widget.state.status : 'not upgraded';
    };
    await until(
      () => ['ready', 'failed'].includes(status()),
      () => `${selector} is ${status()}; the page says ${this.window.hostErrors.join('; ')}`,
      {timeout: 15_000},
    );
    const widget = this.find(selector);
    while (!(await widget.updateComplete));
    return widget;
  }
}

/** Answers for every topic, each with something to look for. */
export async function portal(api: TestEndpoint): Promise<void> {
  const item = (id: string) => ({
    id,
    title: `Tin ${id}: Đất Đỏ`,
    publishedAt: '2026-01-02T08:30:00+07:00',
  });
  await api.get('/news', {
    json: {items: [item('một'), item('hai')], page: 1, pageSize: 2, total: 6},
  });
  await api.get('/news/mot', {
    json: {
      ...item('một'),
      title: 'Họp thôn',
      bodyHtml:
        '<p style="text-align:center">Kính mời bà con.</p><table><tr><td>8</td></tr></table>',
    },
  });
  await api.get('/categories', {json: [{id: 'a', name: 'Tin xã', count: 2}]});
  const visits = {
    online: 13,
    total: 3_199_993,
    today: 7,
    week: 70,
    month: 700,
    updatedAt: '2026-01-02T08:30:00+07:00',
  };
  await api.get('/visits', {json: visits});
  await api.post('/visits', {json: visits});
  await api.program(
    {method: 'GET', path: '/ratings/*', json: {average: 4.5, count: 2, max: 5}},
    {method: 'PUT', path: '/ratings/*', json: {average: 4.5, count: 2, max: 5, own: 4}},
    {method: 'DELETE', path: '/ratings/*', json: {average: 4.5, count: 2, max: 5}},
  );
  await api.get('/service-links', {
    json: {groups: [{title: 'Thủ tục', links: [{title: 'Dịch vụ công', url: '/dvc'}]}]},
  });
}

/** What a widget shows of these answers. */
export const words: Readonly<Record<string, string>> = {
  'portal-news-list': 'Tin một: Đất Đỏ',
  'portal-article-view': 'Kính mời bà con.',
  'portal-visit-counter': '3.199.993',
  'portal-rating-stars': '4,5',
  'portal-service-links': 'Dịch vụ công',
};

/** The tags of all widgets, as the built files tell. */
export async function tags(): Promise<string[]> {
  interface Manifest {
    modules: {declarations?: {tagName?: string}[]}[];
  }
  const answer = await fetch('/hosts/embed/custom-elements.json');
  const {modules} = (await answer.json()) as Manifest;
  return modules
    .flatMap(({declarations = []}) => declarations)
    .flatMap(({tagName}) => tagName ?? []);
}
