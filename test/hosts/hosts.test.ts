import {endpoint, expect, text, until} from '../helpers/index.js';
import {HostPage, portal, tags, words, type Widget} from './host-page.js';
import {differences, measure, type Measured} from './measure.js';

const pages = [
  'plain',
  'jquery-1.8',
  'bootstrap-3',
  'requirejs',
  'yui',
  'alloy-ui',
  'senna',
  'turbo',
  'mootools',
  'mootools-browser',
  'prototype',
  'webcomponents',
  'aspnet',
  'hostile-globals',
  'hostile-styles',
  'windows-1252',
  'strict',
  'strict-two',
];

// Debian's, since the registry has no file of them for browsers.
const debian: Readonly<Record<string, [file: string, name: string]>> = {
  prototype: ['prototype/prototype.js', 'libjs-prototype'],
  'mootools-browser': ['mootools/mootools-core-nc.js', 'libjs-mootools'],
};

async function needsDebian(test: Mocha.Context, page: string): Promise<void> {
  const [file, name] = debian[page] ?? [];
  if (!file || (await fetch(`/hosts/lib/debian/${file}`)).ok) return;
  if (test.test) test.test.title += ` [Debian's package ${name} is missing]`;
  test.skip();
}

describe('widgets on a host page', () => {
  for (const name of pages) {
    it(`work on ${name}`, async function () {
      this.timeout(40_000);
      await needsDebian(this, name);
      const api = await endpoint();
      await portal(api);
      const page = await HostPage.open(name, {endpoint: api.url});
      for (const tag of await tags()) {
        const widget = await page.ready(tag);
        expect(`${tag}: ${text(widget)}`.normalize()).to.contain(words[tag] ?? '');
        expect(styled(page, widget), `${tag} has its styles`).to.equal(true);
      }
      expect(errors(page)).to.deep.equal([]);
    });

    it(`leave ${name} as it is`, async function () {
      this.timeout(60_000);
      await needsDebian(this, name);
      const api = await endpoint();
      await portal(api);
      const before = await state(await HostPage.open(name, {endpoint: api.url, without: true}));
      const page = await HostPage.open(name, {endpoint: api.url});
      for (const tag of await tags()) await page.ready(tag);
      const after = await state(page);
      expect(differences(before.measured, after.measured)).to.deep.equal([
        '+ globals: portalWidgets',
      ]);
      expect(after.report).to.deep.equal(before.report);
      expect(after.errors).to.deep.equal(before.errors);
    });
  }
});

function styled(page: HostPage, widget: Widget): boolean {
  const base = widget.shadowRoot!.querySelector('[part~=base]')!;
  const {containerType, display} = page.window.getComputedStyle(base);
  return containerType === 'inline-size' && display === 'block';
}

/** The page as it stands, then what its own scripts still can do. */
async function state(page: HostPage) {
  await until(() => page.document.readyState === 'complete');
  const measured: Measured = measure(page.window);
  const report = JSON.stringify(await page.window.hostReport?.());
  return {measured, report, errors: errors(page)};
}

/** What went wrong in the page, without what its own Lit does to itself under a strict policy. */
function errors(page: HostPage): string[] {
  return page.window.hostErrors.filter(line => !line.includes('lit-html'));
}
