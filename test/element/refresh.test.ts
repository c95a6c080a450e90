import '../../src/define/news-list.js';
import '../../src/define/visit-counter.js';
import {
  accessible,
  click,
  endpoint,
  expect,
  fixture,
  html,
  settled,
  until,
} from '../helpers/index.js';

type Widget = HTMLElementTagNameMap['portal-news-list' | 'portal-visit-counter'];

const answers = {
  '/news': {items: [{id: '1', title: 'Tin'}], page: 1, pageSize: 10, total: 1},
  '/visits': {online: 1, total: 7},
};
const widgets = {
  'portal-news-list': '',
  'portal-visit-counter': 'display-only',
};

/** Holds the timers of a minute and more, for a test to let them strike. */
function holdLongTimers() {
  const held = new Map<number, {strike: () => void; delay: number}>();
  const setInterval = window.setInterval.bind(window);
  const clearInterval = window.clearInterval.bind(window);
  let last = 0;
  window.setInterval = ((strike: () => void, delay = 0) => {
    if (delay < 60_000) return setInterval(strike, delay);
    held.set(--last, {strike, delay});
    return last;
  }) as typeof window.setInterval;
  window.clearInterval = ((id?: number) => {
    if (!held.delete(id ?? 0)) clearInterval(id);
  }) as typeof window.clearInterval;
  return {
    delays: () => [...held.values()].map(({delay}) => delay),
    strike: () => held.forEach(({strike}) => strike()),
    restore: () => Object.assign(window, {setInterval, clearInterval}),
  };
}

describe('refresh', function () {
  this.timeout(30_000);
  let timers: ReturnType<typeof holdLongTimers>;
  beforeEach(() => (timers = holdLongTimers()));
  afterEach(() => timers.restore());

  for (const [tag, attributes] of Object.entries(widgets)) {
    it(`asks again once a minute at most, until a person pauses it (${tag})`, async () => {
      const api = await endpoint();
      for (const [path, json] of Object.entries(answers)) await api.get(path, {json});
      const holder = await fixture<HTMLElement>(html`<div lang="vi"></div>`);
      holder.innerHTML = `<${tag} ${attributes} endpoint="${api.url}" refresh="5"></${tag}>`;
      const element = holder.firstElementChild as Widget;
      await settled(element);
      const asked = async () => (await api.requests()).length;
      const button = () => element.renderRoot.querySelector<HTMLElement>('[part~=pause]');

      expect(timers.delays()).to.deep.equal([60_000]);
      timers.strike();
      await until(async () => (await asked()) === 2);
      await settled(element);

      expect(button()!.textContent.trim()).to.equal('Tạm dừng cập nhật');
      await click(button()!);
      await element.updateComplete;
      expect(timers.delays()).to.deep.equal([]);
      expect(button()!.textContent.trim()).to.equal('Tiếp tục cập nhật');
      await accessible(element);

      await click(button()!);
      await until(async () => (await asked()) === 3);
      expect(timers.delays()).to.deep.equal([60_000]);

      element.refresh = 0;
      await element.updateComplete;
      expect(timers.delays()).to.deep.equal([]);
      expect(button()).to.equal(null);
    });
  }
});
