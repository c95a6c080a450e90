/**
 * The demo's page of each widget, made of the manifest by `npm run build`: what is documented is
 * what stands there. Written as files, so that they are read without JavaScript and without a server.
 */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {escaped, html} from '../demo/configurator/markup.js';
import {widgetsOf} from '../demo/manifest.js';
import {examplesOf} from './widget-examples.mjs';

const read = path => readFileSync(path, 'utf8');
const translations = JSON.parse(read('demo/descriptions.vi.json'));

/** Both languages side by side, as all demo pages have them. */
const both = (vietnamese, english, tag = 'span') =>
  `<${tag} lang="vi">${vietnamese}</${tag}><${tag} lang="en">${english}</${tag}>`;

/** A doc comment: text with `code` in it. */
const prose = text => escaped(text).replace(/`([^`]*)`/g, '<code>$1</code>');
const described = english => both(prose(translations[english] ?? english), prose(english));
/** Short enough for a card. */
const firstSentence = text => prose(/^.*?\.(?= |$)/.exec(text)?.[0] ?? text);
const code = text => (text ? `<code>${escaped(text)}</code>` : '');

const kinds = [
  ['attributes', 'Thuộc tính', 'Attributes', ['type', 'initial', 'try']],
  ['properties', 'Thuộc tính trong JavaScript', 'Properties in JavaScript', ['type', 'initial']],
  ['methods', 'Phương thức', 'Methods', ['type']],
  ['slots', 'Slot', 'Slots', []],
  ['parts', 'Phần tạo kiểu được (::part)', 'Parts to style (::part)', ['show']],
  ['tokens', 'Biến CSS', 'CSS variables', ['initial', 'try']],
  ['events', 'Sự kiện', 'Events', ['type']],
];

const columns = {
  type: [both('Kiểu', 'Type'), each => code(each.type)],
  initial: [both('Mặc định', 'Default'), each => code(each.initial)],
  try: [
    `<span class="hidden">${both('Thử', 'Try')}</span>`,
    (each, widget) => {
      const value =
        each.kind === 'choice'
          ? each.options.find(option => option !== each.initial)
          : each.kind === 'flag' || each.name.startsWith('--')
            ? each.initial
            : undefined;
      return value === undefined
        ? ''
        : tryLink(widget, each.name, each.kind === 'flag' ? '' : value);
    },
  ],
  show: [
    `<span class="hidden">${both('Chỉ ra', 'Show')}</span>`,
    each =>
      `<button type="button" data-part="${escaped(each.name)}" aria-pressed="false" aria-label="Chỉ ra ${escaped(each.name)}" data-en-aria-label="Show ${escaped(each.name)}">${both('Chỉ ra', 'Show')}</button>`,
  ],
};

/** The widget in the configurator, as its page shows it but for one thing. */
function tryLink(widget, name, value) {
  const [{attributes}] = examplesOf(widget);
  const address = new URLSearchParams({widget: widget.name});
  for (const [key, given] of [...Object.entries(attributes), [name, value]]) {
    address.set(key, given === true ? '' : given);
  }
  return `<a href="/configurator.html#${escaped(String(address))}" aria-label="Thử ${escaped(name)}" data-en-aria-label="Try ${escaped(name)}">${both('Thử', 'Try')}</a>`;
}

/** Writes `demo/widgets/`. */
export function writeWidgetPages() {
  const widgets = widgetsOf(JSON.parse(read('dist/embed/custom-elements.json')));
  mkdirSync('demo/widgets', {recursive: true});
  writeFileSync('demo/widgets/index.html', overview(widgets));
  for (const widget of widgets) {
    writeFileSync(`demo/widgets/${widget.name}.html`, widgetPage(widget, widgets));
  }
}

/** In the shell that is written by hand once, in the configurator's page. */
function page({vietnamese, english, description, main, scripts = ''}) {
  const shell = read('demo/configurator.html');
  const header = /<a\s+class="skip"[\s\S]*<\/header>/
    .exec(shell)[0]
    .replace(' aria-current="page"', '')
    .replace('href="/widgets/"', 'href="/widgets/" aria-current="page"');
  const [footer] = /<footer[\s\S]*<\/footer>/.exec(shell);
  return `<!doctype html>
<!-- Written by npm run build (scripts/widget-pages.mjs). -->
<html lang="vi" data-title-en="${english} – portal-widgets, a demonstration">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${vietnamese} – Trang trình diễn portal-widgets</title>
    <meta name="description" content="${escaped(description)}" />
    <meta name="color-scheme" content="light dark" />
    <link rel="icon" href="/logo.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="/site.css" />
    <link rel="stylesheet" href="/embed/themes/blue.css" />
    <link rel="stylesheet" href="/widgets/widgets.css" />
    <script type="module" src="/site.js" blocking="render"></script>
    <script async src="/embed/portal-widgets.js" data-portal-endpoint="/api/dat-do"></script>
${scripts}  </head>
  <body>
    ${header}
    <main class="site-main" id="main">
${main}
    </main>
    ${footer}
  </body>
</html>
`;
}

function overview(widgets) {
  const cards = widgets.map(
    ({tag, name, description, attributes}) => `<div class="card">
  <h2><a href="/widgets/${name}.html"><code>${tag}</code></a></h2>
  <p>${both(...[translations[description] ?? description, description].map(firstSentence))}</p>
  <p class="muted">${attributes
    .filter(({own}) => own)
    .map(attribute => code(attribute.name))
    .join(' ')}</p>
</div>`,
  );
  return page({
    vietnamese: 'Widget',
    english: 'Widgets',
    description: 'Từng widget của portal-widgets: thuộc tính, phần tạo kiểu, sự kiện và ví dụ.',
    main: `<div class="page-title">
  <h1>${both('Widget', 'Widgets')}</h1>
  ${both(
    'Mỗi widget một trang: mọi thuộc tính, slot, phần tạo kiểu, biến CSS và sự kiện, với ví dụ chạy thật.',
    'A page for each widget: every attribute, slot, part, CSS variable and event, with live examples.',
    'p class="lead"',
  ).replaceAll('</p class="lead">', '</p>')}
</div>
<div class="cards">
${cards.join('\n')}
</div>
<p><a class="button" href="/configurator.html">${both('Mở bộ cấu hình', 'Open the configurator')}</a></p>`,
  });
}

function widgetPage(widget, widgets) {
  const {tag, name, description} = widget;
  const [first, ...others] = examplesOf(widget);
  const shown = kinds.filter(([key]) => widget[key].length > 0);
  const main = `<div class="page-title">
  <h1><code>&lt;${tag}&gt;</code></h1>
  <p class="lead">${described(description)}</p>
  <p>${widgets
    .filter(other => other !== widget)
    .map(other => `<a href="/widgets/${other.name}.html">${other.tag}</a>`)
    .join(' · ')}</p>
</div>
<section aria-labelledby="example">
  <h2 id="example">${both('Ví dụ', 'Example')}</h2>
  ${example(first, 'main-example')}
  <p><a class="button primary" href="/configurator.html#widget=${name}">${both('Mở trong bộ cấu hình', 'Open in the configurator')}</a></p>
</section>
<section aria-labelledby="contents">
  <h2 id="contents">${both('Trong trang này', 'On this page')}</h2>
  <ul class="contents">
    <li><a href="#examples">${both('Thêm ví dụ', 'More examples')}</a></li>
    <li><a href="#states">${both('Các trạng thái', 'States')}</a></li>
${shown.map(([key, vi, en]) => `    <li><a href="#${key}">${both(vi, en)}</a></li>`).join('\n')}
  </ul>
</section>
<section aria-labelledby="examples">
  <h2 id="examples">${both('Thêm ví dụ', 'More examples')}</h2>
  <div class="examples">
${others.map(each => example(each)).join('\n')}
  </div>
</section>
<section aria-labelledby="states" data-states="${tag}" data-attributes="${escaped(JSON.stringify(first.attributes))}">
  <h2 id="states">${both('Các trạng thái', 'States')}</h2>
  <noscript><p>${both('Cần JavaScript để xem các trạng thái.', 'Seeing the states takes JavaScript.')}</p></noscript>
  <div class="examples">
${states.map(([state, vi, en]) => `<div class="state"><h3>${both(vi, en)}</h3><div class="live" tabindex="0" role="group" aria-label="${vi}" data-en-aria-label="${en}" data-state="${state}"></div></div>`).join('\n')}
  </div>
</section>
${shown.map(kind => section(widget, kind)).join('\n')}`;
  return page({
    vietnamese: tag,
    english: tag,
    description: translations[description] ?? description,
    main,
    scripts: '    <script type="module" src="/widgets/page.js"></script>\n',
  });
}

const states = [
  ['loading', 'Đang tải', 'Loading'],
  ['empty', 'Không có gì', 'Empty'],
  ['failed', 'Có lỗi', 'Failed'],
  ['stale', 'Không còn mới', 'Stale'],
];

function example({title, attributes, children, form}, id = '') {
  const tag = {tag: title.tag, attributes: Object.entries(attributes).map(flagged), children};
  const source = form ? `<form>\n  ${html(tag)}\n</form>` : html(tag);
  return `<figure class="example"${id && ` id="${id}"`}>
  <figcaption>${both(...title.text)}</figcaption>
  <div class="live" tabindex="0" role="group" aria-label="Ví dụ" data-en-aria-label="Example">${source}</div>
  <pre tabindex="0" aria-label="Mã" data-en-aria-label="Code"><code>${escaped(source)}</code></pre>
</figure>`;
}

function flagged([name, value]) {
  return [name, value === true ? '' : value, value === true ? 'flag' : 'text'];
}

function section(widget, [key, vi, en, more]) {
  const log =
    key === 'events'
      ? `<p>${both('Những gì ví dụ đầu trang vừa bắn ra:', 'What the example at the top has fired:')}</p>
  <div class="log" role="log" aria-label="Sự kiện" data-en-aria-label="Events"><ol id="log"></ol></div>`
      : '';
  return `<section aria-labelledby="${key}">
  <h2 id="${key}">${both(vi, en)}</h2>
  <div class="scroll" tabindex="0" role="group" aria-labelledby="${key}">
  <table data-kind="${key}">
    <thead><tr><th scope="col">${both('Tên', 'Name')}</th><th scope="col">${both('Ý nghĩa', 'Meaning')}</th>${more.map(column => `<th scope="col">${columns[column][0]}</th>`).join('')}</tr></thead>
    <tbody>
${widget[key]
  .map(
    each =>
      `<tr><th scope="row" data-name="${escaped(each.name)}">${each.name ? code(each.name) : both('(mặc định)', '(default)')}</th><td>${described(each.description)}</td>${more.map(column => `<td>${columns[column][1](each, widget)}</td>`).join('')}</tr>`,
  )
  .join('\n')}
    </tbody>
  </table>
  </div>
  ${log}
</section>`;
}
