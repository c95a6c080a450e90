import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {ESLint} from 'eslint';
import tseslint from 'typescript-eslint';

const cwd = fileURLToPath(new URL('..', import.meta.url));

// The snippets lie in files that don't exist, so there is no project to take types from.
const untyped = new ESLint({
  cwd,
  overrideConfigFile: 'eslint.config.mjs',
  overrideConfig: {
    ...tseslint.configs.disableTypeChecked,
    files: ['**/*.ts'],
  } as ESLint.Options['overrideConfig'] & object,
});
const typed = new ESLint({cwd, overrideConfigFile: 'eslint.config.mjs'});

async function rulesBroken(code: string, filePath: string, eslint = untyped): Promise<string[]> {
  const [result] = await eslint.lintText(`${code}\n`, {filePath});
  return (result?.messages ?? []).map(({ruleId, message}) => ruleId ?? message);
}

const bad: [rule: string, filePath: string, code: string][] = [
  ['portal/direction', 'src/data/x.ts', "import {a} from '../element/a.js'; a();"],
  ['portal/direction', 'src/data/models/x.ts', "export * from '../../widgets/a/a.js';"],
  [
    'portal/direction',
    'src/data/x.ts',
    "import type {A} from '../locales/en.js'; export type B = A;",
  ],
  ['portal/direction', 'src/data/x.ts', "import {a} from '../check/a.js'; a();"],
  ['portal/direction', 'src/check/x.ts', "import {a} from '../element/a.js'; a();"],
  ['portal/direction', 'src/widgets/a/x.ts', "import {a} from '../../check/a.js'; a();"],
  ['no-restricted-imports', 'src/check/x.ts', "import {html} from 'lit'; html``;"],
  ['portal/direction', 'src/element/x.ts', "export const a = import('../widgets/a/a.js');"],
  ['portal/direction', 'src/element/x.ts', "import '../define/a.js';"],
  ['portal/direction', 'src/widgets/a/x.ts', "import {a} from '../../index.js'; a();"],
  ['portal/direction', 'src/widgets/a/x.ts', "import {vi} from '../../locales/vi.js'; vi();"],
  ['portal/direction', 'src/define/x.ts', "import '../embed/a.js';"],
  ['portal/direction', 'src/index.ts', "import './define/a.js';"],
  ['portal/direction', 'src/element/x.ts', "import {a} from '../../test/a.js'; a();"],
  [
    'portal/direction',
    'demo/endpoint/src/x.ts',
    "import {a} from '../../../src/data/ask.js'; a();",
  ],
  ['no-restricted-imports', 'src/data/x.ts', "import {html} from 'lit'; html();"],
  ['no-restricted-imports', 'src/data/x.ts', "import {nothing} from 'lit-html'; void nothing;"],
  ['no-restricted-imports', 'src/data/x.ts', "import {z} from 'zod'; z.string();"],
  ['no-restricted-imports', 'src/data/x.ts', "import {z} from 'zod/v4'; z.string();"],
  ['no-restricted-imports', 'src/element/x.ts', "import * as z from 'zod/mini'; z.string();"],
  ['no-restricted-imports', 'src/widgets/a/x.ts', "import ky from 'ky'; ky();"],
  ['no-restricted-syntax', 'src/element/x.ts', 'export enum A { b }'],
  [
    '@typescript-eslint/no-namespace',
    'src/element/x.ts',
    'export namespace A { export const b = 1; }',
  ],
  [
    'no-restricted-syntax',
    'src/element/x.ts',
    'export class A { constructor(readonly b: string) {} }',
  ],
  ['no-restricted-syntax', 'src/element/x.ts', 'export default 1;'],
  ['no-restricted-syntax', 'src/element/x.ts', 'const a = 1; export {a as default};'],
  ['no-restricted-syntax', 'src/element/x.ts', 'export const a = html`<p style="x">`;'],
  ['no-restricted-syntax', 'src/element/x.ts', 'export const a = html`<p class=${b} style=${c}>`;'],
  ['lit/prefer-static-styles', 'src/element/x.ts', 'export const a = html`<style></style>`;'],
  ['no-restricted-syntax', 'src/element/x.ts', 'export const a = html`<button>b</button>`;'],
  [
    'no-restricted-syntax',
    'src/element/x.ts',
    "import {styleMap} from 'lit/directives/style-map.js'; styleMap({});",
  ],
  ['no-restricted-syntax', 'src/element/x.ts', 'export const a = css`p { margin: 1.5rem; }`;'],
  ['no-restricted-syntax', 'src/element/x.ts', 'export const a = css`p { margin: ${b}rem; }`;'],
  ['no-restricted-syntax', 'src/element/x.ts', 'export const a = Array.from(b);'],
  ['no-console', 'src/element/x.ts', "console.warn('a');"],
  ['@typescript-eslint/no-explicit-any', 'src/element/x.ts', 'export let a: any;'],
];

for (const [rule, filePath, code] of bad) {
  test(`${rule} refuses in ${filePath}: ${code}`, async () => {
    const broken = await rulesBroken(code, filePath);
    assert.ok(broken.includes(rule), `only: ${broken.join()}`);
  });
}

test('a source may not import another source', async () => {
  const {sourceNames} = await import('../src/data/sources/index.js');
  const [first = ''] = sourceNames();
  const code = `import {a} from './${first}.js'; a();`;
  assert.deepEqual(await rulesBroken(code, 'src/data/sources/helper.ts'), []);
  for (const other of sourceNames().slice(1)) {
    assert.deepEqual(await rulesBroken(code, `src/data/sources/${other}.ts`), ['portal/direction']);
  }
});

test('no floating promises', async () => {
  const code = 'export async function a() {\n  await Promise.resolve();\n}\na();';
  assert.deepEqual(await rulesBroken(code, 'src/data/ask.ts', typed), [
    '@typescript-eslint/no-floating-promises',
  ]);
});

const good: [filePath: string, code: string][] = [
  ['src/data/x.ts', "import * as z from 'zod/mini'; z.string();"],
  ['src/data/sources/x.ts', "import {a} from './source.js'; import {b} from '../http.js'; a(b);"],
  ['src/element/x.ts', "import type {A} from '../data/models/news.js'; export type B = A;"],
  ['src/element/x.ts', "import {en} from '../locales/en.js'; en();"],
  [
    'src/widgets/a/x.ts',
    "import {b} from '../b/b.js'; import {c} from '../../element/c.js'; b(c);",
  ],
  ['src/define/x.ts', "import {a} from '../widgets/a/a.js'; a();"],
  ['src/embed/x.ts', "import '../define/all.js';"],
  ['src/index.ts', "export {a} from './widgets/a/a.js';"],
  ['src/element/report.ts', "console.warn('a');"],
  ['src/element/x.ts', 'declare global { interface Window { a: string } } export {};'],
  ['src/element/x.ts', 'export const a = html`<button type="button" @click=${b}>c</button>`;'],
  ['src/element/x.ts', 'export const a = css`p { margin: 1.5em; color: var(--rem); }`;'],
  ['demo/endpoint/src/x.ts', "import {a} from '../../../src/data/models/news.js'; a();"],
];

for (const [filePath, code] of good) {
  test(`nothing against, in ${filePath}: ${code}`, async () => {
    assert.deepEqual(await rulesBroken(code, filePath), []);
  });
}
