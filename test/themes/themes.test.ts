import type {LitElement} from 'lit';
import {expect, until} from '../helpers/index.js';
import {above, backdrop, contrast} from './contrast.js';
import {drawn, gallery} from './gallery.js';

interface Named {
  readonly name: string;
  readonly description?: string;
}
interface Declaration {
  readonly tagName?: string;
  readonly cssProperties?: readonly Named[];
  readonly cssParts?: readonly Named[];
}

const manifestAddress = new URL('../../dist/embed/custom-elements.json', import.meta.url);
const {modules} = (await (await fetch(manifestAddress)).json()) as {
  modules: {declarations: Declaration[]}[];
};
const declarations = modules.flatMap(module => module.declarations).filter(each => each.tagName);
const tokens = [
  ...new Set(declarations.flatMap(each => each.cssProperties ?? []).map(({name}) => name)),
];

let sheet: HTMLLinkElement | HTMLStyleElement | undefined;
const page = document.documentElement;

/** Puts the page into a theme, or none, and into light or dark. */
async function theme(name: string, scheme: 'light' | 'dark'): Promise<void> {
  page.style.colorScheme = scheme;
  document.body.style.cssText = 'color: CanvasText; background: Canvas';
  if (name === 'none') return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = new URL(`../../src/themes/${name}.css`, import.meta.url).href;
  const loaded = new Promise(resolve => link.addEventListener('load', resolve));
  document.head.append((sheet = link));
  await loaded;
}

function setTokens(values: Readonly<Record<string, string>>): void {
  sheet?.remove();
  sheet = document.createElement('style');
  sheet.textContent = `:root {${Object.entries(values)
    .map(([name, value]) => `${name}: ${value};`)
    .join('')}}`;
  document.head.append(sheet);
}

afterEach(() => {
  sheet?.remove();
  sheet = undefined;
  page.removeAttribute('style');
  document.body.removeAttribute('style');
});

const place = (widget: LitElement, element: Element) =>
  `${widget.localName} ${element.localName}[part="${element.getAttribute('part') ?? ''}"] ${element.textContent?.trim().slice(0, 20)}`;

const hasText = (element: Element) =>
  [...element.childNodes].some(node => node instanceof Text && node.data.trim() !== '');

/** A body of foreign text has colours of its own. */
const foreign = (element: Element) => element.closest('[part=body]') !== null;

describe('the themes', () => {
  for (const name of ['none', 'red', 'blue', 'contrast']) {
    for (const scheme of ['light', 'dark'] as const) {
      it(`${name}, ${scheme}: text 4.5:1, controls, their focus and icons 3:1`, async () => {
        await theme(name, scheme);
        const widgets = await gallery();
        const least = name === 'contrast' ? 7 : 4.5;
        const low: string[] = [];
        let texts = 0;
        let controls = 0;
        const check = (
          widget: LitElement,
          element: Element,
          css: string,
          on: Element | null,
          bar: number,
        ) => {
          const ratio = contrast(css, backdrop(on));
          if (ratio < bar)
            low.push(`${ratio.toFixed(2)} < ${bar}: ${css} ${place(widget, element)}`);
        };
        for (const widget of widgets) {
          for (const element of drawn(widget)) {
            const style = getComputedStyle(element);
            if (hasText(element)) {
              texts++;
              check(widget, element, style.color, element, least);
            }
            if (element.matches('svg')) check(widget, element, style.color, element, 3);
            if (element.matches('button, input')) {
              controls++;
              if (parseFloat(style.borderTopWidth) > 0 && element.ariaDisabled !== 'true') {
                check(widget, element, style.borderTopColor, above(element), 3);
              }
              element.focus();
              check(widget, element, getComputedStyle(element).outlineColor, above(element), 3);
              element.blur();
            }
          }
        }
        expect(low).to.deep.equal([]);
        // Where nothing was looked at, nothing would be found.
        expect(texts).to.be.greaterThan(80);
        expect(controls).to.be.greaterThan(5);
      });
    }
  }
});

describe('the tokens', () => {
  // What each is set to, so that it cannot be what it was.
  const strange: Readonly<Record<string, string>> = {
    '--portal-font': 'cursive',
    '--portal-heading-font': 'fantasy',
    '--portal-font-size': '1.7em',
    '--portal-line-height': '2.3',
    '--portal-heading-size': '3.3em',
    '--portal-heading-weight': '300',
    '--portal-space': '2.1em',
    '--portal-radius': '13px',
    '--portal-border-width': '7px',
    '--portal-image-ratio': '5 / 3',
    '--portal-shadow': '1px 2px 3px 4px #f0f',
    '--portal-target-size': '6em',
  };
  const valueOf = (token: string) => strange[token] ?? '#f0f';

  /** All that is drawn, as text to compare. */
  function look(widgets: readonly LitElement[]): string {
    return widgets
      .flatMap(drawn)
      .map(element => {
        const style = getComputedStyle(element);
        return [
          ...[style.color, style.backgroundColor, style.fontFamily, style.fontSize],
          ...[style.fontWeight, style.lineHeight, style.paddingTop, style.rowGap],
          ...[style.borderTopLeftRadius, style.borderTopWidth, style.borderTopColor],
          ...[style.borderBottomColor, style.borderLeftColor, style.outlineColor],
          ...[style.aspectRatio, style.boxShadow, style.minHeight, style.stroke],
        ].join();
      })
      .join('\n');
  }

  it('are at most 24', () => {
    expect(tokens).to.have.length.within(20, 24);
  });

  it('each change what is seen', async function () {
    // Reading the style of some hundred elements 25 times takes its time on a busy machine.
    this.timeout(60_000);
    const widgets = await gallery();
    widgets[0]!.renderRoot.querySelector('button')!.focus();
    const before = look(widgets);
    const idle: string[] = [];
    for (const token of tokens) {
      setTokens({[token]: valueOf(token)});
      if (look(widgets) === before) idle.push(token);
    }
    const rated = customElements.get('portal-rating-stars') !== undefined;
    expect(idle).to.deep.equal(rated ? [] : ['--portal-color-star']);
  });

  it('together change every colour, font, rounding and line', async () => {
    const widgets = await gallery();
    setTokens(Object.fromEntries(tokens.map(token => [token, valueOf(token)])));
    const magenta = 'rgb(255, 0, 255)';
    const left: string[] = [];
    for (const widget of widgets) {
      for (const element of drawn(widget)) {
        if (foreign(element)) continue;
        const style = getComputedStyle(element);
        const check = (what: string, value: string, wanted: RegExp) => {
          if (!wanted.test(value)) left.push(`${what} ${value}: ${place(widget, element)}`);
        };
        const color = /^rgb\(255, 0, 255\)$|^rgba\(.*, 0\)$|^transparent$/;
        if (hasText(element)) check('color', style.color, color);
        check('background', style.backgroundColor, color);
        if (style.borderTopStyle !== 'none' && parseFloat(style.borderTopWidth) > 0) {
          check('border', style.borderTopColor, color);
        }
        check('font', style.fontFamily, /cursive|fantasy|monospace/);
        if (parseFloat(style.borderTopLeftRadius) > 0) {
          check('radius', style.borderTopLeftRadius, /^13px$|%/);
        }
      }
    }
    expect(left).to.deep.equal([]);
    expect(getComputedStyle(widgets[0]!.renderRoot.querySelector('button')!).color).to.equal(
      magenta,
    );
  });
});

describe('the parts', () => {
  it('cover everything that is seen, and are documented', async () => {
    const widgets = await gallery();
    await until(() => widgets.length > 5);
    const bad = new Set<string>();
    for (const widget of widgets) {
      const own = declarations.find(({tagName}) => tagName === widget.localName)!;
      // A part's description names the further parts that some of its kind have, in backticks.
      const known = new Set(
        (own.cssParts ?? []).flatMap(({name, description = ''}) => [
          name,
          ...[...description.matchAll(/`([\w-]+)`/g)].map(match => match[1]!),
        ]),
      );
      for (const element of drawn(widget)) {
        for (const part of element.part) {
          if (!known.has(part)) bad.add(`${widget.localName}: ${part} is not documented`);
        }
        const seen = hasText(element) || element.matches('img, svg, input, audio');
        const holder = element.closest('[part]');
        if (seen && (!holder || holder.part.contains('base'))) {
          bad.add(`no part: ${place(widget, element)}`);
        }
      }
    }
    expect([...bad]).to.deep.equal([]);
  });
});
