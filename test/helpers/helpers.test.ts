import {LitElement, css} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {
  accessible,
  can,
  captureConsole,
  click,
  emulateMedia,
  endpoint,
  engine,
  expect,
  fixture,
  hostErrors,
  hover,
  html,
  noHostErrors,
  pause,
  press,
  requires,
  setViewport,
  settled,
  text,
  type,
  until,
} from './index.js';

interface State {
  status: 'idle' | 'loading' | 'ready' | 'failed';
  data?: unknown;
}

@customElement('test-widget')
class TestWidget extends LitElement {
  static override styles = css`
    .hidden {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  `;

  @property() endpoint = '';

  @state() state: State = {status: 'idle'};

  override connectedCallback(): void {
    super.connectedCallback();
    this.state = {status: 'loading'};
    void fetch(`${this.endpoint}/news`)
      .then(async response => {
        if (!response.ok) throw new Error(String(response.status));
        this.state = {status: 'ready', data: await response.json()};
      })
      .catch(() => {
        this.state = {status: 'failed'};
      });
  }

  override render() {
    return html`<p>${this.state.status} ${JSON.stringify(this.state.data)}</p>
      <span class="hidden">unseen</span><slot></slot>`;
  }
}

describe('the test server', () => {
  it('answers as programmed, and tells what was asked', async () => {
    const api = await endpoint();
    await api.get('/news?limit=5', {json: [1, 2]});
    const response = await fetch(`${api.url}/news?page=1&limit=5`, {headers: {'x-custom': 'yes'}});
    expect(await response.json()).to.deep.equal([1, 2]);
    const [request, ...more] = await api.requests();
    expect(more).to.have.length(0);
    expect(request).to.include({method: 'GET', url: '/news?page=1&limit=5', answered: 200});
    expect(request?.headers).to.have.property('x-custom', 'yes');
    expect(await api.requests({preflights: true})).to.have.length(2);
  });

  it('answers 404 to what nobody programmed', async () => {
    const api = await endpoint();
    expect((await fetch(`${api.url}/nothing`)).status).to.equal(404);
  });

  it('plays limited answers first, then the newest lasting one', async () => {
    const api = await endpoint();
    await api.get('/a', {status: 503, times: 2});
    await api.get('/a', {json: 'old'});
    await api.get('/a', {json: 'new'});
    const statuses: number[] = [];
    for (let index = 0; index < 3; index += 1) statuses.push((await fetch(`${api.url}/a`)).status);
    expect(statuses).to.deep.equal([503, 503, 200]);
    expect(await (await fetch(`${api.url}/a`)).json()).to.equal('new');
  });

  it('receives bodies, answers preflights and exposes headers', async () => {
    const api = await endpoint();
    await api.put('/ratings/x', {json: {}, headers: {ETag: '"1"', 'X-WP-Total': '7'}});
    const response = await fetch(`${api.url}/ratings/x`, {method: 'PUT', body: '{"stars":5}'});
    expect(response.headers.get('etag')).to.equal('"1"');
    expect(response.headers.get('x-wp-total')).to.equal('7');
    expect((await api.requests())[0]?.body).to.equal('{"stars":5}');
  });

  it('answers 304 to a known ETag', async () => {
    const api = await endpoint();
    await api.get('/news', {json: [1], headers: {etag: '"v1"'}});
    const again = await fetch(`${api.url}/news`, {headers: {'if-none-match': '"v1"'}});
    expect(again.status).to.equal(304);
  });

  for (const [name, answer] of Object.entries({
    'a reset': {fault: 'reset'},
    'a missing CORS header': {json: 1, headers: {'access-control-allow-origin': null}},
  } as const)) {
    it(`fails with ${name}`, async () => {
      const api = await endpoint();
      await api.any(answer);
      const error: unknown = await fetch(`${api.url}/x`).catch((reason: unknown) => reason);
      expect(error).to.be.instanceOf(TypeError);
    });
  }

  it('cuts a body in the middle', async () => {
    const api = await endpoint();
    await api.get('/x', {json: {long: 'x'.repeat(1000)}, cutAfter: 100});
    const response = await fetch(`${api.url}/x`);
    const error: unknown = await response.text().catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(Error);
  });

  it('hangs, stalls, and notices that the client went away', async () => {
    const api = await endpoint();
    await api.get('/hang', {fault: 'hang'});
    await api.get('/stall', {body: 'x'.repeat(1000), stallAfter: 100});
    const stalled = await fetch(`${api.url}/stall`, {signal: AbortSignal.timeout(300)});
    const controller = new AbortController();
    const hanging = fetch(`${api.url}/hang`, {signal: controller.signal}).catch(() => 'aborted');
    await until(async () => (await api.requests()).length === 2);
    controller.abort();
    expect(await hanging).to.equal('aborted');
    expect(await stalled.text().catch(() => 'timeout')).to.equal('timeout');
    await until(async () => (await api.requests()).every(request => request.aborted));
  });

  it('sends big bodies and drips', async () => {
    const api = await endpoint();
    await api.get('/big', {chunk: 'x'.repeat(65_536), repeat: 160});
    await api.get('/drip', {chunk: 'x', repeat: 5, everyMs: 50});
    expect((await (await fetch(`${api.url}/big`)).text()).length).to.equal(65_536 * 160);
    const before = performance.now();
    expect(await (await fetch(`${api.url}/drip`)).text()).to.equal('xxxxx');
    expect(performance.now() - before).to.be.greaterThan(150);
  });

  it('redirects', async () => {
    const api = await endpoint();
    await api.get('/old', {status: 302, headers: {location: `${api.url}/login`}});
    await api.get('/login', {body: '<form>', headers: {'content-type': 'text/html'}});
    const response = await fetch(`${api.url}/old`);
    expect(response.redirected).to.equal(true);
    expect(response.headers.get('content-type')).to.equal('text/html');
  });
});

describe('the helpers', () => {
  it('runs in a time zone that is not that of Vietnam', () => {
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).to.equal('America/New_York');
  });

  it('reads what a person sees, once the widget has settled', async () => {
    const api = await endpoint();
    await api.get('/news', {json: ['Tin'], delayMs: 100});
    const element = await fixture<TestWidget>(
      html`<test-widget .endpoint=${api.url}><b>slotted</b></test-widget>`,
    );
    await settled(element);
    expect(text(element)).to.equal('ready ["Tin"] slotted');
    expect(text(element, {everything: true})).to.contain('unseen');
  });

  it('presses real keys', async () => {
    const root = await fixture<HTMLElement>(html`
      <div><button type="button">a</button><input aria-label="b" /><button>c</button></div>
    `);
    const [first, last] = root.querySelectorAll('button');
    const input = root.querySelector('input')!;
    let clicks = 0;
    first!.addEventListener('click', event => {
      if (event.isTrusted) clicks += 1;
    });
    first!.focus();
    await press('Enter', 'Space');
    expect(clicks).to.equal(2);
    await press('Tab');
    expect(document.activeElement).to.equal(input);
    await type('Hà Nội 115 aabb');
    expect(input.value).to.equal('Hà Nội 115 aabb');
    await press('Home', 'Delete', 'End', 'Backspace', 'ArrowLeft', 'X');
    expect(input.value).to.equal('à Nội 115 aaXb');
    await press('Control+a');
    await type('new');
    expect(input.value).to.equal('new');
    await press('Tab');
    expect(document.activeElement).to.equal(last);
    await press('Shift+Tab', 'Shift+Tab');
    expect(document.activeElement).to.equal(first);
    expect(first!.matches(':focus-visible')).to.equal(true);
    expect(document.hasFocus()).to.equal(true);
    expect(document.visibilityState).to.equal('visible');
  });

  it('clicks and hovers with a real mouse', async () => {
    const button = await fixture<HTMLButtonElement>(html`<button type="button">a</button>`);
    const seen: string[] = [];
    for (const name of ['pointerdown', 'click', 'mouseover']) {
      button.addEventListener(name, event => {
        if (event.isTrusted) seen.push(name);
      });
    }
    await hover(button);
    await until(
      () => seen.includes('mouseover'),
      () => seen.join(),
    );
    expect(button.matches(':hover')).to.equal(true);
    await click(button);
    await until(
      () => seen.includes('click'),
      () => seen.join(),
    );
    expect(seen).to.include('pointerdown');
  });

  it('sets the viewport', async () => {
    expect([innerWidth, innerHeight]).to.deep.equal([800, 600]);
    await setViewport(480, 900);
    await until(
      () => innerWidth === 480 && innerHeight === 900,
      () => `${innerWidth} × ${innerHeight}`,
    );
    expect(matchMedia('(max-width: 480px)').matches).to.equal(true);
  });

  it('sets a narrow viewport', async function () {
    requires(this, 'narrowViewport');
    await setViewport(320, 480);
    await until(
      () => innerWidth === 320 && innerHeight === 480,
      () => `${innerWidth} × ${innerHeight}`,
    );
  });

  it('begins each test with the same viewport', () => {
    expect([innerWidth, innerHeight]).to.deep.equal([800, 600]);
  });

  it('emulates media features', async function () {
    requires(this, 'emulateMedia');
    await emulateMedia({colorScheme: 'dark', forcedColors: 'active', reducedMotion: 'reduce'});
    for (const query of ['prefers-color-scheme: dark', 'forced-colors: active']) {
      await until(() => matchMedia(`(${query})`).matches, query);
    }
  });

  it('begins each test in light colours', () => {
    expect(can('emulateMedia')).to.equal(engine === 'Chromium');
    for (const query of ['prefers-color-scheme: dark', 'forced-colors: active']) {
      expect(matchMedia(`(${query})`).matches, query).to.equal(false);
    }
  });

  it('checks accessibility, into shadow roots', async () => {
    const api = await endpoint();
    const good = await fixture(html`<test-widget .endpoint=${api.url}></test-widget>`);
    await accessible(good);
    const bad = await fixture(html`<div><img src="data:," /></div>`);
    const error = await accessible(bad).catch((reason: unknown) => String(reason));
    expect(error).to.contain('image-alt');
  });

  it('sees what the host would see', async () => {
    const {errors} = await hostErrors(async () => {
      setTimeout(() => {
        throw new Error('late');
      });
      void Promise.reject(new Error('nobody'));
      await pause(30);
    });
    expect(errors.join()).to.contain('late').and.to.contain('nobody');
    expect(await noHostErrors(() => 1)).to.equal(1);
  });

  it('captures the console', () => {
    const entries = captureConsole();
    console.warn('careful', 1);
    expect(entries[0]).to.include({level: 'warn', text: 'careful 1'});
  });

  it('cannot leave the machine', async () => {
    const wall = await fetch('http://example.com/');
    expect(wall.status).to.equal(403);
    const error: unknown = await fetch('https://example.com/').catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(TypeError);
  });
});
