import '../../src/define/news-list.js';
import {endpoint, expect, fixture, html, settled, until} from '../helpers/index.js';

const answer = {json: {items: [{id: 1, title: 'Tin'}], page: 1, pageSize: 10, total: 1}};

const tag = (url: string, rest = '') =>
  `<portal-news-list endpoint="${url}" ${rest}></portal-news-list>`;

async function put(markup: string): Promise<HTMLElement> {
  const holder = await fixture<HTMLElement>(html`<div></div>`);
  holder.innerHTML = markup;
  return holder;
}
const widgets = (holder: Element) => [...holder.querySelectorAll('portal-news-list')];

describe('answers', () => {
  it('cost one request for 200 widgets that ask the same, and none for a late one', async () => {
    const api = await endpoint();
    await api.get('/news', {...answer, delayMs: 50});
    const holder = await put(tag(api.url).repeat(200));
    await Promise.all(widgets(holder).map(widget => settled(widget)));
    expect(widgets(holder).every(({state}) => state.status === 'ready')).to.equal(true);
    holder.insertAdjacentHTML('beforeend', tag(api.url));
    const late = await settled(widgets(holder)[200]!);
    expect(late.state.status).to.equal('ready');
    expect((await api.requests()).length).to.equal(1);
  });

  it('are asked for apart where the question is another', async () => {
    const api = await endpoint();
    await api.get('/news', answer);
    const holder = await put(
      tag(api.url) +
        tag(api.url, 'limit="5"') +
        tag(api.url, 'page="2"') +
        tag(api.url, 'lang="en"'),
    );
    await Promise.all(widgets(holder).map(widget => settled(widget)));
    expect((await api.requests()).length).to.equal(4);
  });

  it('are given up when the last who waits leaves, not before', async () => {
    const api = await endpoint();
    await api.get('/news', {...answer, fault: 'hang'});
    const holder = await put(tag(api.url).repeat(2));
    const [first, second] = widgets(holder);
    await until(async () => (await api.requests()).length === 1, 'no request came');
    first!.remove();
    await first!.updateComplete;
    expect((await api.requests())[0]!.aborted).to.equal(false);
    second!.remove();
    await until(async () => (await api.requests())[0]!.aborted, 'it was not given up');
  });

  it('are asked for once more when a widget comes back that left too early', async () => {
    const api = await endpoint();
    await api.get('/news', answer);
    await api.get('/news', {fault: 'hang', times: 1});
    const holder = await put(tag(api.url));
    const [widget] = widgets(holder);
    await until(async () => (await api.requests()).length === 1, 'no request came');
    widget!.remove();
    await until(async () => (await api.requests())[0]!.aborted, 'it was not given up');
    holder.append(widget!);
    await until(() => widget!.state.status === 'ready');
  });

  it('survive a move within the page without another request', async () => {
    const api = await endpoint();
    await api.get('/news', {...answer, delayMs: 100});
    const holder = await put(`<p></p>${tag(api.url)}`);
    const [widget] = widgets(holder);
    await until(async () => (await api.requests()).length === 1, 'no request came');
    holder.querySelector('p')!.append(widget!);
    await settled(widget!);
    expect(widget!.state.status).to.equal('ready');
    expect((await api.requests()).length).to.equal(1);
  });

  it('come to the last of a hundred questions, whatever order they arrive in', async () => {
    const api = await endpoint();
    await api.get('/news', {...answer, delayMs: 200});
    await api.get('/news?page=100', {json: {...answer.json, page: 100}});
    const holder = await put(tag(api.url));
    const [widget] = widgets(holder);
    for (let page = 2; page <= 100; page++) {
      widget!.page = page;
      await widget!.updateComplete;
    }
    await settled(widget!);
    const {state} = widget!;
    expect(state.status === 'ready' && state.data.page).to.equal(100);
  });
});
