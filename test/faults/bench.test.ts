import {executeServerCommand} from '@web/test-runner-commands';
import '../../src/define/all.js';
import type {PortalError} from '../../src/data/errors.js';
import {
  captureConsole,
  endpoint,
  engine,
  expect,
  fixture,
  html,
  noHostErrors,
  until,
} from '../helpers/index.js';
import type {Step} from './fault-server.mjs';
import {rows, type Row} from './rows.js';
import {subjects, type Subject} from './widgets.js';

type Scripts = readonly (readonly Step[])[];
const server = {
  listen: (scripts: Scripts) => executeServerCommand<number, Scripts>('fault-listen', scripts),
  become: (port: number, scripts: Scripts) =>
    executeServerCommand<unknown, object>('fault-become', {port, scripts}),
  asked: (port: number) => executeServerCommand<number, {port: number}>('fault-asked', {port}),
  stop: (port: number) => executeServerCommand<unknown, object>('fault-stop', {port}),
};

type Widget = HTMLElement & {
  readonly state: {
    readonly status: string;
    readonly error?: PortalError;
    readonly faults?: unknown[];
  };
  readonly updateComplete: Promise<unknown>;
};
const outcomeOf = ({state: {status, error, faults}}: Widget) =>
  status === 'failed'
    ? ['failed:', error!.kind, error!.reason].filter(Boolean).join(' ')
    : status === 'ready' && faults?.length
      ? 'in part'
      : status;

const ended = (widget: Widget) =>
  until(
    () => ['ready', 'failed'].includes(widget.state.status),
    () => `<${widget.localName}> is ${widget.state.status}`,
    {timeout: 40_000},
  );

async function meet(row: Row, {tag, attributes, good, shows}: Subject): Promise<void> {
  const goodAnswer = JSON.stringify(good);
  const scripts = row.play(goodAnswer);
  const port = await server.listen(scripts);
  if (scripts.length === 0) await server.stop(port);
  const holder = await fixture<HTMLElement>(html`<div lang="vi"></div>`);
  const widget = document.createElement(tag) as Widget;
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  widget.setAttribute('endpoint', `http://127.0.0.1:${port}/api`);
  holder.append(widget);
  await ended(widget);
  const what = `${row.name}, ${tag}`;
  expect(outcomeOf(widget), what).to.equal(row.outcome);
  await widget.updateComplete;
  const words = widget.shadowRoot!.textContent;
  if (row.outcome === 'ready') expect(words, what).to.contain(shows);
  else expect(widget.shadowRoot!.querySelector('[part~=error]'), what).not.to.equal(null);
  const asks = row.attempts * (engine === 'Firefox' ? (row.firefoxAsks ?? 1) : 1);
  if (asks > 0) expect(await server.asked(port), what).to.equal(asks);
  widget.remove();
  await server.stop(port);
}

const here = subjects.filter(({tag}) => customElements.get(tag));
const played = rows.filter(({everywhere}) => everywhere ?? engine === 'Chromium');

describe('the fault bench', () => {
  it('knows every widget there is', () => {
    expect(here.length).to.be.at.least(2);
  });

  // Each row of each widget has a port of its own, so all of a group go side by side: the slow ones
  // take the time of the slowest.
  for (const group of ['Network', 'Status', 'Body', 'Platform'] as const) {
    it(`plays ${group} for every widget`, async () => {
      captureConsole();
      const failures: string[] = [];
      const mine = played.filter(row => row.group === group);
      const play = (subjects_: readonly Subject[]) =>
        Promise.all(
          mine.flatMap(row =>
            subjects_.map(subject =>
              meet(row, subject).catch((error: unknown) =>
                failures.push(`${row.name}: ${String(error)}`),
              ),
            ),
          ),
        );
      await noHostErrors(async () => {
        // WebKit opens few connections at a time, and silent ones hold up all others.
        if (engine === 'WebKit') for (const subject of here) await play([subject]);
        else await play(here);
      });
      expect(failures).to.deep.equal([]);
    }).timeout(200_000);
  }

  for (const {tag, attributes, good, shows} of here) {
    it(`sees ${tag} back by itself when the fault ends`, async () => {
      captureConsole();
      const port = await server.listen([[{reset: true}]]);
      const holder = await fixture<HTMLElement>(html`<div lang="vi"></div>`);
      const widget = document.createElement(tag) as Widget;
      for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
      widget.setAttribute('endpoint', `http://127.0.0.1:${port}/api`);
      holder.append(widget);
      await ended(widget);
      expect(widget.state.status).to.equal('failed');
      const head =
        'HTTP/1.1 200 OK\r\naccess-control-allow-origin: *\r\nconnection: close\r\n' +
        'content-type: application/json\r\n\r\n';
      await server.become(port, [[{send: head + JSON.stringify(good)}, {end: true}]]);
      await until(() => widget.shadowRoot!.textContent.includes(shows), `no ${tag}`, {
        timeout: 20_000,
      });
      await server.stop(port);
    }).timeout(60_000);
  }

  for (const {tag, attributes, good} of here) {
    it(`breaks ${tag} at no byte where its answer is cut off`, async () => {
      captureConsole();
      const bytes = JSON.stringify(good);
      const cuts = Array.from({length: 12}, (_, n) => Math.floor((n * (bytes.length - 1)) / 12));
      const outcomes = await noHostErrors(() =>
        Promise.all(
          cuts.map(async cut => {
            const row: Row = {
              group: 'Body',
              name: `cut at ${cut}`,
              play: () => [
                [
                  {
                    send: `HTTP/1.1 200 OK\r\naccess-control-allow-origin: *\r\nconnection: close\r\n\r\n${bytes.slice(0, cut)}`,
                  },
                  {end: true},
                ],
              ],
              outcome: cut === 0 ? 'failed: format empty' : 'failed: format json',
              attempts: 1,
            };
            return meet(row, {tag, attributes, good, shows: ''}).catch(String);
          }),
        ),
      );
      expect(outcomes.filter(Boolean)).to.deep.equal([]);
    }).timeout(60_000);
  }

  for (const {tag, attributes, good} of here) {
    it(`breaks ${tag} by no wrong field`, async () => {
      captureConsole();
      const api = await endpoint();
      const answers = mutants(good);
      await api.program(
        ...answers.map((json, n) => ({method: 'GET', path: `/${n}/*`, json}) as const),
      );
      const holder = await fixture<HTMLElement>(html`<div lang="vi"></div>`);
      await noHostErrors(async () => {
        for (const n of answers.keys()) {
          const widget = document.createElement(tag);
          for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
          widget.setAttribute('endpoint', `${api.url}/${n}`);
          holder.append(widget);
        }
        for (const widget of [...holder.children] as Widget[]) {
          await ended(widget);
          await widget.updateComplete;
          const what = JSON.stringify(answers[[...holder.children].indexOf(widget)]);
          expect(['ready', 'in part', 'failed: format shape'], what).to.include(outcomeOf(widget));
          expect(widget.shadowRoot!.textContent, what).not.to.match(
            /undefined|NaN|Infinity|\[object/,
          );
        }
      });
      expect(answers.length).to.be.above(20);
    }).timeout(60_000);
  }
});

const wrong = [undefined, null, '', 'x', -1, 2 ** 53, 1e300, true, [], {}, [[]], '\u202e'] as const;

/** The answer with every one of its values, however deep, taken for every wrong one in turn. */
function mutants(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    [...wrong, ...mutants(inner)].map(next => {
      if (!Array.isArray(value)) return {...value, [key]: next};
      return value.map((item: unknown, index) => (String(index) === key ? next : item));
    }),
  );
}
