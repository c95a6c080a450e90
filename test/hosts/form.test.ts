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
    // What comes in above the field would take it away from under the mouse.
    for (const tag of await tags()) await page.ready(tag);
    const root = page.find('portal-news-list').shadowRoot!;
    const field = root.querySelector('input')!;
    await click(field);
    await until(
      () => root.activeElement === field,
      () => `${page.document.activeElement?.localName} has the focus`,
    );
    await type('dat do');
    await until(
      () => field.value === 'dat do',
      () => `the field says "${field.value}"`,
    );
    await press('Enter');
    const asked = async () => (await api.requests()).map(({url}) => url);
    await until(async () => (await asked()).some(url => url.includes('q=dat')));
    expect((page.window as unknown as FormWindow).submits).to.equal(0);
  });
});
