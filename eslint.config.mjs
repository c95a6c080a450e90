import {readFileSync} from 'node:fs';
import {dirname, relative, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import js from '@eslint/js';
import {defineConfig} from 'eslint/config';
import lit from 'eslint-plugin-lit';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const root = fileURLToPath(new URL('.', import.meta.url));

/** What each folder of src may import beside itself; '' is src itself, the entries for npm. */
const mayImport = {
  data: [],
  locales: [],
  check: ['data', 'locales'],
  cli: ['check', 'data'],
  element: ['data', 'locales'],
  widgets: ['element', 'data'],
  define: ['widgets', 'element', 'data', 'locales'],
  embed: ['', 'define', 'widgets', 'element', 'data', 'locales'],
  types: ['', 'element', 'data'],
  '': ['types', 'widgets', 'element', 'data', 'locales'],
};

const direction = {
  meta: {
    type: 'problem',
    schema: [],
    docs: {description: 'define, embed → widgets → element → data, and nothing points back'},
  },
  create(context) {
    const check = node => {
      const path = node.source?.value ?? node.argument?.literal?.value;
      if (typeof path !== 'string' || !path.startsWith('.')) return;
      const message = misdirected(
        place(context.filename),
        place(resolve(dirname(context.filename), path)),
      );
      if (message) context.report({node, message});
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
      TSImportType: check,
    };
  },
};

/** The path in the project, and in src also the folder. */
function place(path) {
  const file = relative(root, path).replaceAll('\\', '/');
  const inSrc = /^src\/(?:([^/]+)\/)?[^/]+/.exec(file);
  return {file, folder: inSrc ? (inSrc[1] ?? '') : undefined};
}

function misdirected(from, to) {
  if (from.file.startsWith('demo/endpoint/')) {
    return to.file.startsWith('demo/endpoint/') || to.file.startsWith('src/data/models/')
      ? undefined
      : 'The endpoint shares src/data/models with the widgets, and nothing else.';
  }
  if (from.folder === undefined) return undefined;
  if (to.folder === undefined) return `src imports nothing from outside, as ${to.file} is.`;
  if (isSource(from.file) && isSource(to.file)) {
    return 'A source does not import another; what they share is a file that is no source.';
  }
  return from.folder === to.folder || mayImport[from.folder]?.includes(to.folder)
    ? undefined
    : `src/${from.folder} does not import src/${to.folder}: define, embed → widgets → element → data.`;
}

/** A source is what the registry loads. */
const sources = new Set(
  [
    ...readFileSync(new URL('src/data/sources/loaders.ts', import.meta.url), 'utf8').matchAll(
      /(?:^import\s+\{[^}]*\}\s+from\s+|import\()'\.\/([\w-]+)\.js'/gm,
    ),
  ].map(match => match[1]),
);

function isSource(file) {
  const name = /^src\/data\/sources\/([\w-]+)(?:\.\w+)?$/.exec(file)?.[1];
  return name !== undefined && sources.has(name);
}

const zodMini = "Only 'zod/mini': full zod raises a CSP report and weighs four times as much.";
const litTemplate = 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement';

const restrictedSyntax = [
  ['TSEnumDeclaration', 'TypeScript is for types only: a union instead of an enum.'],
  ['TSParameterProperty', 'TypeScript is for types only: no parameter properties.'],
  ['ExportDefaultDeclaration', 'Named exports only.'],
  ['ExportSpecifier[exported.name="default"]', 'Named exports only.'],
  [`${litTemplate}[value.raw=/\\sstyle\\s*=/]`, 'A strict policy blocks style attributes.'],
  ['ImportDeclaration[source.value=/style-map/]', 'A strict policy blocks what styleMap renders.'],
  [
    `${litTemplate}[value.raw=/<button(?![^>]*\\stype=)[^>]*>/]`,
    'A button needs type="button": ASP.NET pages wrap everything in one form.',
  ],
  [
    'TaggedTemplateExpression TemplateElement[value.raw=/[^\\x00-\\x7f]/]',
    "The build can't escape it here, and the page's encoding changes it: put it in an expression.",
  ],
  [
    'TaggedTemplateExpression[tag.name="css"] TemplateElement[value.raw=/(\\d|^)rem\\b/]',
    'Sizes in em: hosts set html{font-size:62.5%}.',
  ],
  [
    'CallExpression[callee.object.name="Array"][callee.property.name="from"]',
    'prototype.js replaces Array.from and breaks it: spread instead.',
  ],
].map(([selector, message]) => ({selector, message}));

const restrictedImports = (...more) => [
  'error',
  {
    paths: [{name: 'zod', message: zodMini}],
    patterns: [{regex: '^zod/(?!mini$)', message: zodMini}, ...more],
  },
];

export default defineConfig(
  {
    ignores: [
      '**/node_modules/',
      'dist/',
      '.build/',
      'coverage/',
      'data/',
      'demo/endpoint/content/',
      'test/package/fixtures/',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: root}},
    plugins: {portal: {rules: {direction}}},
    rules: {
      'portal/direction': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        {ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true},
      ],
      '@typescript-eslint/prefer-nullish-coalescing': ['error', {ignorePrimitives: {string: true}}],
      // It asks for what no-non-null-assertion forbids.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // It does not see that a field or a signal can change during an await.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      // A selector or an index that is known to hit; the checks it would ask for can never run.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // A caller says what it looks for, as with `querySelector`.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // A query without parameters is such a type, inferred from its schema.
      '@typescript-eslint/no-generated-empty-object-type': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', {ignoreRestSiblings: true}],
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit.configs['flat/recommended']],
    rules: {
      'lit/lifecycle-super': 'error',
      'lit/no-legacy-imports': 'error',
      'lit/no-native-attributes': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/prefer-nothing': 'error',
      'lit/prefer-static-styles': 'error',
      'no-console': 'error',
      'no-restricted-imports': restrictedImports(),
      'no-restricted-syntax': ['error', ...restrictedSyntax],
    },
  },
  {files: ['src/element/report.ts'], rules: {'no-console': 'off'}},
  {
    // Frameworks keep their tags in such interfaces, which are to take in all of ours.
    files: ['src/types/*.d.ts'],
    rules: {'@typescript-eslint/no-empty-object-type': 'off'},
  },
  {
    files: ['src/{data,check}/**/*.ts'],
    rules: {
      'no-restricted-imports': restrictedImports({
        regex: '^(lit|@lit|dompurify)(/|$)|^lit-',
        message: 'The data layer renders nothing.',
      }),
    },
  },
  {
    files: ['src/{element,widgets,define,locales}/**/*.ts'],
    rules: {
      'no-restricted-imports': restrictedImports({
        regex: '^(ky|zod)(/|$)',
        message: 'Asking and checking is the work of src/data.',
      }),
    },
  },
  {
    files: ['test/**/*.ts', 'demo/endpoint/test/**/*.ts'],
    languageOptions: {globals: globals.mocha},
    rules: {
      // A test that finds nothing where it looks is to fail there, and chai's checks are expressions.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            {from: 'package', package: 'node:test', name: ['test', 'it', 'describe', 'suite']},
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    ignores: ['demo/*.{js,mjs}', 'test/hosts/**'],
    languageOptions: {globals: globals.node},
  },
  {
    files: ['demo/**/*.{js,mjs}', 'test/hosts/**/*.{js,mjs}', 'test/bench/**/*.{js,mjs}'],
    languageOptions: {globals: {...globals.browser}},
  },
);
