/** What the pages of widgets do: states to look at, parts to find, events to watch. */

const {tag, attributes} = read(document.querySelector('[data-states]'));
await customElements.whenDefined(tag);

/** Answers with nothing in them, by topic. */
const nothing = {
  news: {items: [], page: 1, pageSize: 3, total: 0},
  article: {id: 'x', title: 'Bài chưa có nội dung', bodyHtml: ''},
  visits: {total: 0},
  rating: {average: null, count: 0, max: 5},
  services: {groups: []},
};

/** Where the demo's own endpoint has them. */
const paths = {
  news: ({limit, page}) => `news?limit=${limit}&page=${page}`,
  article: ({id}) => `news/${encodeURIComponent(id)}`,
  visits: () => 'visits',
  rating: ({subject}) => `ratings/${encodeURIComponent(subject)}`,
  services: ({group}) => `service-links?group=${encodeURIComponent(group ?? '')}`,
};

/** One function for each topic. */
const source = answer =>
  Object.fromEntries(
    Object.keys(paths).map(topic => [topic, (http, query) => answer(topic, http, query)]),
  );

// As a portal makes a back end of its own known.
window.portalWidgets.registerSource(
  'demo-loading',
  source(() => new Promise(() => {})),
);
window.portalWidgets.registerSource(
  'demo-empty',
  source(async topic => nothing[topic]),
);
window.portalWidgets.registerSource(
  'demo-failed',
  source(async () => 'not what was asked for'),
);
let answered = false;
window.portalWidgets.registerSource(
  'demo-stale',
  source((topic, http, query) => {
    if (answered) return Promise.resolve('not what was asked for');
    answered = true;
    return http.json(paths[topic](query));
  }),
);

for (const place of document.querySelectorAll('[data-state]')) {
  const {state} = place.dataset;
  const widget = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    widget.setAttribute(name, value === true ? '' : value);
  }
  widget.setAttribute('source', `demo-${state}`);
  widget.setAttribute('heading-level', '4');
  if (state === 'stale') {
    widget.addEventListener('portal-load', () => void widget.reload(), {once: true});
  }
  place.append(widget);
}

const sheet = new CSSStyleSheet();
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
for (const button of document.querySelectorAll('[data-part]')) {
  button.addEventListener('click', () => {
    button.setAttribute('aria-pressed', String(button.getAttribute('aria-pressed') !== 'true'));
    const pressed = [...document.querySelectorAll('[data-part][aria-pressed=true]')];
    sheet.replaceSync(
      pressed
        .map(({dataset}) => `${tag}::part(${dataset.part}) {outline: 0.2em dashed #d500f9;}`)
        .join('\n'),
    );
  });
}

const log = document.getElementById('log');
const main = document.querySelector(`#main-example ${tag}`);
for (const row of document.querySelectorAll('[data-kind=events] [data-name]')) {
  const {name} = row.dataset;
  main.addEventListener(name, ({topic}) => {
    const item = document.createElement('li');
    const code = document.createElement('code');
    code.textContent = topic ? `${name} (${topic})` : name;
    item.append(code);
    log.append(item);
  });
}
// It may have answered before anybody listened.
if (main.state.status === 'ready') void main.reload();

function read({dataset}) {
  return {tag: dataset.states, attributes: JSON.parse(dataset.attributes)};
}
