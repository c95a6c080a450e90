import '../../src/define/news-list.js';
import {captureConsole, endpoint, expect, fixture, html, until} from '../helpers/index.js';

const answer = {json: {items: [{id: 1, title: 'Tin'}], page: 1, pageSize: 10, total: 1}};

async function put(url: string, count: number) {
  captureConsole();
  const holder = await fixture<HTMLElement>(html`<div></div>`);
  // Each asks something else, so that none shares a request with another.
  holder.innerHTML = Array.from(
    {length: count},
    (_, n) => `<portal-news-list endpoint="${url}" limit="${n + 1}"></portal-news-list>`,
  ).join('');
  return [...holder.querySelectorAll('portal-news-list')];
}
const all = (widgets: Awaited<ReturnType<typeof put>>, status: string) =>
  until(
    () => widgets.every(({state}) => state.status === status),
    () => widgets.map(({state}) => state.status).join(),
    {timeout: 20_000},
  );

describe('an endpoint that is down', () => {
  it('is asked once by each of 12 widgets, not three times', async () => {
    const api = await endpoint();
    await api.get('/news', {status: 503});
    await all(await put(api.url, 12), 'failed');
    // On a slow machine some second attempts go out before six first ones have failed.
    expect((await api.requests()).length).to.be.within(12, 20);
  }).timeout(30_000);

  it('is tried by one of them, and all come back when it is', async () => {
    const api = await endpoint();
    await api.get('/news', {status: 503});
    const widgets = await put(api.url, 4);
    await all(widgets, 'failed');
    const before = (await api.requests()).length;
    await api.get('/news', answer);
    await all(widgets, 'ready');
    expect((await api.requests()).length).to.equal(before + 4);
  }).timeout(30_000);

  it('shows what it showed while it is tried in the background', async () => {
    const api = await endpoint();
    await api.get('/news', {status: 503});
    const [widget] = await put(api.url, 1);
    await all([widget!], 'failed');
    const before = (await api.requests()).length;
    const seen = new Set<string>();
    let events = 0;
    widget!.addEventListener('portal-error', () => events++);
    await until(
      async () => {
        seen.add(widget!.state.status);
        return (await api.requests()).length > before;
      },
      'it is not tried again',
      {timeout: 10_000},
    );
    expect([...seen]).to.deep.equal(['failed']);
    expect(events).to.equal(0);
  }).timeout(30_000);

  it('is asked at once when the network is back', async () => {
    const api = await endpoint();
    await api.get('/news', {fault: 'reset'});
    const widgets = await put(api.url, 2);
    await all(widgets, 'failed');
    await api.get('/news', answer);
    window.dispatchEvent(new Event('online'));
    await until(() => widgets.every(({state}) => state.status === 'ready'), 'not back', {
      timeout: 2_000,
    });
  }).timeout(30_000);

  it('is left alone by widgets that are gone', async () => {
    const api = await endpoint();
    await api.get('/news', {status: 503});
    const widgets = await put(api.url, 2);
    await all(widgets, 'failed');
    for (const widget of widgets) widget.remove();
    await widgets[0]!.updateComplete;
    const before = (await api.requests()).length;
    window.dispatchEvent(new Event('online'));
    await put(api.url, 1);
    await until(async () => (await api.requests()).length > before);
    const later = (await api.requests()).slice(before).map(({url}) => url);
    expect(new Set(later)).to.deep.equal(new Set(['/news?limit=1&page=1']));
  }).timeout(30_000);

  it('is asked again by a widget that comes back to the page', async () => {
    const api = await endpoint();
    await api.get('/news', {status: 404});
    const [widget] = await put(api.url, 1);
    await all([widget!], 'failed');
    const holder = widget!.parentElement!;
    widget!.remove();
    await api.get('/news', answer);
    await new Promise(resolve => setTimeout(resolve));
    holder.append(widget!);
    await all([widget!], 'ready');
  }).timeout(30_000);
});
