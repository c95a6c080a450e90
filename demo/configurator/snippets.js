import {element, escaped, html, indented, jsx, stripped, vue} from './markup.js';
import {firstQuestion} from './preload.js';
import {widgetOf} from './state.js';

/**
 * What a webmaster takes along. Values are escaped for the language they are written in; nothing of
 * it is ever parsed by this page.
 *
 * @typedef {{title: readonly [vietnamese: string, english: string], code: string}} Piece
 * @typedef {{version: string, files: Record<string, string>}} Build - `integrity.json`.
 */

/**
 * @param {import('./state.js').State} state
 * @param {import('./state.js').Catalogue} catalogue
 * @param {Build} build
 * @returns {Piece[]}
 */
export function snippet(state, catalogue, build) {
  return kinds[state.kind](state, catalogue, build);
}

const kinds = {
  script: (state, catalogue, build) => [
    {
      title: ['Dán vào trang', 'Paste into the page'],
      code: [head(state, build), ...tagsOf(state, catalogue, true).map(html)].join('\n'),
    },
  ],
  editor: (state, catalogue, build) => [
    {
      title: [
        'Một lần, trong phần đầu của trang (người quản trị dán)',
        'Once, in the head of the page (by whoever runs the portal)',
      ],
      code: head(state, build),
    },
    {
      title: [
        'Trong trình soạn thảo, ở chế độ mã nguồn (HTML)',
        'In the editor, where it shows the source (HTML)',
      ],
      code: tagsOf(state, catalogue, true).map(stripped).join('\n'),
    },
  ],
  npm: (state, catalogue, build) => [
    install(build),
    {title: ['Trong mã JavaScript', 'In JavaScript'], code: imports(state, catalogue)},
    ...sheet(state),
    {
      title: ['Trong trang', 'In the page'],
      code: tagsOf(state, catalogue).map(html).join('\n'),
    },
  ],
  react: (state, catalogue, build) => [
    install(build),
    {
      title: ['Một thành phần của React (.tsx, .jsx)', 'A component of React (.tsx, .jsx)'],
      code: component(state, catalogue),
    },
    ...sheet(state),
  ],
  vue: (state, catalogue, build) => [
    install(build),
    {
      title: ['Một thành phần của Vue (.vue)', 'A component of Vue (.vue)'],
      code: single(state, catalogue),
    },
    {
      title: [
        'Trong vite.config.js, để Vue không tìm thẻ này trong các thành phần của nó',
        'In vite.config.js, so that Vue does not look for the tag among its components',
      ],
      code: `import vue from '@vitejs/plugin-vue';
import {defineConfig} from 'vite';

const isCustomElement = tag => tag.startsWith('portal-');

export default defineConfig({
  plugins: [vue({template: {compilerOptions: {isCustomElement}}})],
});`,
    },
  ],
};

/** What goes into a page's head: asked for first, the look, the library. */
function head(state, build) {
  const {attributes, theme} = state;
  const {source = 'rest', endpoint = ''} = attributes;
  const file = name => escaped(`${state.files.trim().replace(/\/*$/, '/')}${name}`);
  const question = firstQuestion(state);
  // The files that the library's own will load: of the source, and what draws an article.
  const second = Object.keys(build.files).filter(
    name =>
      name === `sources/${source}.js` ||
      (name.startsWith(`${state.widget}/`) && !name.endsWith('.module.js')),
  );
  const css = rule(state);
  return [
    question && `<link rel="preload" as="fetch" crossorigin href="${escaped(question)}" />`,
    ...second.map(name =>
      element('link', [
        'rel="preload"',
        'as="script"',
        `href="${file(name)}"`,
        `integrity="${build.files[name]}"`,
        'crossorigin="anonymous"',
      ]).replace('></link>', '/>'),
    ),
    theme && `<link rel="stylesheet" href="${file(`themes/${theme}.css`)}" />`,
    css && `<style>\n${indented(css, 2)}\n</style>`,
    element('script', [
      'async',
      `src="${file('portal-widgets.js')}"`,
      `integrity="${build.files['portal-widgets.js']}"`,
      'crossorigin="anonymous"',
      ...(endpoint ? [`data-portal-endpoint="${escaped(endpoint)}"`] : []),
      ...(source === 'rest' ? [] : [`data-portal-source="${escaped(source)}"`]),
    ]),
  ]
    .filter(Boolean)
    .join('\n');
}

/**
 * The widget, and the article view that a list names.
 *
 * @param {boolean} [told] - whether the script tag says where all widgets ask.
 * @returns {import('./markup.js').Tag[]}
 */
export function tagsOf(state, catalogue, told = false) {
  const widget = widgetOf(catalogue, state);
  const connection = told ? [] : connectionOf(state);
  const own = widget.attributes
    .filter(({name}) => name in state.attributes && name !== 'endpoint' && name !== 'source')
    .map(({name, kind}) => [name, state.attributes[name], kind]);
  const options = Object.entries(state.options).map(([name, value]) => [name, value, 'text']);
  const tag = {
    tag: widget.tag,
    attributes: [...connection, ...own, ...options],
    children: widget.name === 'service-links' ? links : '',
  };
  const reader = widget.name === 'news-list' && state.attributes.for;
  if (!reader) return [tag];
  const attributes = [['id', reader, 'text'], ...connection, ...options];
  return [{tag: 'portal-article-view', attributes}, tag];
}

function connectionOf({attributes: {endpoint = '', source = 'rest'}}) {
  return [
    ...(endpoint ? [['endpoint', endpoint, 'text']] : []),
    ...(source === 'rest' ? [] : [['source', source, 'text']]),
  ];
}

/** What the links widget shows until its endpoint answers, or where it has none. */
const links = `<a href="/nop-ho-so">Nộp hồ sơ trực tuyến</a>
<a href="/tra-cuu">Tra cứu hồ sơ</a>`;

/** The chosen tokens as a rule; after a theme, since both speak of `:root`. */
function rule({tokens}) {
  const lines = Object.entries(tokens).map(([name, value]) => `  ${name}: ${value};`);
  return lines.length > 0 ? `:root {\n${lines.join('\n')}\n}` : '';
}

function sheet(state) {
  const code = rule(state);
  return code ? [{title: ['Trong tệp CSS', 'In a CSS file'], code}] : [];
}

function install({version}) {
  return {
    title: ['Cài đặt', 'Install'],
    code: `npm install portal-widgets@${version}`,
  };
}

function imports(state, catalogue) {
  const tags = tagsOf(state, catalogue).map(({tag}) => tag.replace('portal-', ''));
  return [
    ...tags.map(name => `import 'portal-widgets/define/${name}';`),
    ...(state.theme ? [`import 'portal-widgets/themes/${state.theme}.css';`] : []),
  ].join('\n');
}

function component(state, catalogue) {
  const name = state.widget.replace(/(?:^|-)(.)/g, (_, first) => first.toUpperCase());
  const tags = tagsOf(state, catalogue).map(jsx);
  const body = tags.length > 1 ? `<>\n${indented(tags.join('\n'), 2)}\n</>` : tags[0];
  return `${imports(state, catalogue)}
import 'portal-widgets/types/react';

export function ${name}() {
  return (
${indented(body, 4)}
  );
}`;
}

function single(state, catalogue) {
  const css = rule(state);
  return `<script setup lang="ts">
${imports(state, catalogue)}
import 'portal-widgets/types/vue';
</script>

<template>
${indented(tagsOf(state, catalogue).map(vue).join('\n'), 2)}
</template>${css && `\n\n<style>\n${css}\n</style>`}`;
}
