import {click, endpoint, expect, press, type, until} from '../helpers/index.js';
import {HostPage, portal, tags} from './host-page.js';

interface FormWindow {
  readonly submits: number;
}

describe('in a form around the whole page', () => {
  it('no button and no Enter in a widget submits it', async function () {
    this.timeout(60_000);
    const api = await endpoint();
    await portal(api);
    const page = await HostPage.open('aspnet', {endpoint: api.url});
    const submits = () => (page.window as unknown as FormWindow).submits;
    let pressed = 0;
    for (const tag of await tags()) {
      const widget = await page.ready(tag);
      const controls = () =>
        [
          ...widget.shadowRoot!.querySelectorAll<HTMLElement>('button, input, select, summary'),
        ].filter(control => control.getClientRects().length > 0);
      const count = controls().length;
      // What is pressed can change what there is to press.
      const at = (index: number) => controls()[Math.min(index, controls().length - 1)]!;
      for (const index of Array(count).keys()) {
        const name = `${tag}: ${at(index).outerHTML.slice(0, 80)}`;
        await click(at(index));
        expect(submits(), `a click on ${name}`).to.equal(0);
        await page.ready(tag);
        at(index).focus();
        await press('Enter');
        expect(submits(), `Enter on ${name}`).to.equal(0);
        await page.ready(tag);
        pressed += 1;
      }
    }
    expect(pressed).to.be.greaterThan(2);
    // The page's own field does submit, so the form would have told.
    page.find('#search').focus();
    await press('Enter');
    await until(() => submits() > 0);
  });

  it('and Enter in the search field searches', async () => {
    const api = await endpoint();
    await portal(api);
    const page = await HostPage.open('aspnet', {endpoint: api.url});
    const list = await page.ready('portal-news-list');
    await click(list.shadowRoot!.querySelector('input')!);
    await type('dat do');
    await press('Enter');
    await until(async () => (await api.requests()).some(({url}) => url.includes('q=dat')));
    expect((page.window as unknown as FormWindow).submits).to.equal(0);
  });
});
