import {translate, words} from '../site.js';
import {widgetsOf} from '../manifest.js';
import {foreignOrigins, checkAddress} from './addresses.js';
import {drawConnection, readConnection} from './connection.js';
import {measure} from './contrasts.js';
import {copy, say} from './copy.js';
import {fill, make, switches} from './dom.js';
import {attributeField, attributeValue} from './fields.js';
import {drawLook, followPicker, readLook, tellContrast} from './look.js';
import {createPreview} from './preview.js';
import {snippet} from './snippets.js';
import {beginning, readState, widgetOf, writeState} from './state.js';

const byId = id => document.getElementById(id);
const get = async path => (await fetch(path)).json();

const [manifest, build, translations] = await Promise.all([
  get('/embed/custom-elements.json'),
  get('/embed/integrity.json'),
  get('/descriptions.vi.json'),
]);
const vietnamese = english => translations[english] ?? english;

/** @type {import('./state.js').Catalogue} */
const catalogue = {
  widgets: widgetsOf(manifest),
  sources: [
    'rest',
    ...Object.keys(build.files).flatMap(file => /^sources\/(\w+)\.js$/.exec(file)?.[1] ?? []),
  ],
  endpoint: `${location.origin}/api/dat-do`,
  files: `${location.origin}/embed/`,
};

/** How the preview differs from a page. */
const notes = {
  'visit-counter': [
    'Xem trước không đếm bạn là một lượt truy cập.',
    'The preview does not count you as a visit.',
  ],
  'rating-stars': [
    'Phiếu gửi ở đây là phiếu thật, tới endpoint đã chọn.',
    'A vote sent here is a real one, to the endpoint that is chosen.',
  ],
};

const form = byId('settings');
/** The hosts that a person has agreed to, for as long as this page is open. */
const agreed = new Set();
let state = readState(location.hash, catalogue);
/** @type {import('./dom.js').Pair | undefined} */
let problem;
let faint;

const preview = createPreview(byId('preview'), catalogue, () => {
  const {widget} = preview;
  const measured = widget ? measure(widget, widgetOf(catalogue, state).tokens) : [];
  const said = tellContrast(measured);
  if (said && said.join() !== faint) say(...said);
  faint = said?.join();
});

drawChoices();
draw();
document.querySelector('.configurator').hidden = false;
show();

form.addEventListener('submit', event => event.preventDefault());
form.addEventListener('input', ({target}) => {
  if (target.name === 'widget') return;
  followPicker(target);
  take();
  preview.restyle(state);
});
form.addEventListener('change', ({target}) => {
  if (target.name === 'widget') choose(target.value);
  else show();
});
document.querySelector('.outcome').addEventListener('change', ({target}) => {
  state[target.name] = target.value;
  note();
  if (target.name === 'kind') drawPieces();
  else if (target.name === 'width') setWidth();
  else preview.restyle(state);
});
byId('ask').addEventListener('click', () => {
  for (const origin of foreignOrigins(state)) agreed.add(origin);
  show();
  byId('preview').focus();
});
addEventListener('popstate', () => {
  state = readState(location.hash, catalogue);
  draw();
  show();
});
new MutationObserver(() => preview.restyle(state)).observe(document.documentElement, {
  attributeFilter: ['lang'],
});

/** What never changes. */
function drawChoices() {
  byId('widgets').append(
    ...catalogue.widgets.map(({name, tag, description}) =>
      make(
        'label',
        {className: 'choice'},
        make('input', {type: 'radio', name: 'widget', value: name}),
        make('span', {}, make('code', {textContent: tag}), summary(description)),
      ),
    ),
  );
  byId('switches').append(
    switches(
      'width',
      ['Bề rộng', 'Width'],
      [
        ['220', '220 px', '220 px'],
        ['320', '320 px', '320 px'],
        ['full', 'Hết cỡ', 'Full'],
      ],
    ),
    switches(
      'ground',
      ['Nền trang', 'The page'],
      [
        ['light', 'Nền sáng', 'Light'],
        ['dark', 'Nền tối', 'Dark'],
      ],
    ),
  );
  byId('kinds').append(
    switches(
      'kind',
      ['Cách dùng', 'The way'],
      [
        ['script', 'Thẻ script', 'Script tag'],
        ['editor', 'Trình soạn thảo', 'Editor'],
        ['npm', 'npm', 'npm'],
        ['react', 'React', 'React'],
        ['vue', 'Vue', 'Vue'],
      ],
    ),
  );
  translate(document);
}

/** The first sentence of what a widget is. */
function summary(description) {
  const [vi, en] = [vietnamese(description), description].map(
    text => /^.*?[.:](?= |$)/.exec(text)[0],
  );
  return make('small', {}, [vi.replace(/:$/, '.'), en.replace(/:$/, '.')]);
}

/** The fields, as the state has them. */
function draw() {
  const {attributes, tokens} = widgetOf(catalogue, state);
  for (const name of ['widget', 'width', 'ground', 'kind']) {
    document.querySelector(`[name=${name}][value="${state[name]}"]`).checked = true;
  }
  drawConnection(byId('connection'), catalogue, state, name => {
    const {description} = attributes.find(each => each.name === name);
    return [vietnamese(description), description];
  });
  const section = byId('attributes');
  section.querySelectorAll('.field').forEach(field => field.remove());
  section.append(
    ...attributes
      .filter(({name}) => name !== 'endpoint' && name !== 'source')
      .map(attribute => attributeField(attribute, state.attributes[attribute.name], vietnamese)),
  );
  drawLook(byId('look'), tokens, state, vietnamese);
  translate(form);
  setWidth();
  take();
}

/** Another widget: what is the widgets' own begins anew, the rest stays. */
function choose(name) {
  const {endpoint, source} = state.attributes;
  const {attributes} = beginning(catalogue, name);
  history.pushState(history.state, '', location.href);
  state = {
    ...state,
    widget: name,
    attributes: {...attributes, endpoint, ...(source && {source})},
    options: {},
  };
  draw();
  show();
}

/** Takes what stands in the fields, and draws what costs nobody a request. */
function take() {
  const connection = readConnection(byId('connection'), catalogue);
  const attributes = connection.attributes;
  for (const attribute of widgetOf(catalogue, state).attributes) {
    if (attribute.name === 'endpoint' || attribute.name === 'source') continue;
    const value = attributeValue(form, attribute);
    if (value !== undefined) attributes[attribute.name] = value;
  }
  problem = connection.problem;
  state = {
    ...state,
    ...readLook(byId('look')),
    attributes,
    options: connection.options,
    files: connection.files,
  };
  byId('check').href = `/check.html?${new URLSearchParams({
    endpoint: attributes.endpoint,
    source: attributes.source ?? 'rest',
  })}`;
  note();
  drawPieces();
}

/** The address holds what is chosen. */
function note() {
  history.replaceState(history.state, '', writeState(state, catalogue));
}

/** Shows the widget, unless that would ask a host nobody has agreed to. */
function show() {
  const {url} = checkAddress(state.attributes.endpoint);
  const foreign = foreignOrigins(state);
  const unasked = problem ? [] : foreign.filter(origin => !agreed.has(origin));
  const hosts = foreign.map(origin => new URL(origin).host);
  byId('consent').hidden = unasked.length === 0;
  byId('ground').hidden = Boolean(problem) || unasked.length > 0;
  fill(
    byId('consent-text'),
    words(
      `Xem trước sẽ hỏi một máy chủ khác: ${list(unasked)}. Trình duyệt của bạn chưa gửi gì tới đó.`,
      `The preview would ask another host: ${list(unasked)}. Your browser has sent nothing there yet.`,
    ),
  );
  const host = hosts.join(', ') || location.host;
  fill(
    byId('hosts'),
    problem
      ? make('span', {className: 'bad'}, problem)
      : url || hosts.length > 0
        ? make(
            'span',
            {},
            ['Dữ liệu từ ', 'Data from '],
            make('b', {textContent: host}),
            hosts.length === 0 && [' (trang trình diễn này)', ' (this demonstration)'],
          )
        : words('Không hỏi máy chủ nào: chưa có endpoint.', 'Asks no host: there is no endpoint.'),
  );
  fill(byId('preview-note'), notes[state.widget] && words(...notes[state.widget]));
  if (problem || unasked.length > 0) preview.clear();
  else preview.show(state);
}

function list(origins) {
  return origins.map(origin => new URL(origin).host).join(', ');
}

function setWidth() {
  byId('preview').dataset.width = state.width;
}

function drawPieces() {
  const pieces = problem ? [] : snippet(state, catalogue, build);
  const files = checkAddress(state.files).url;
  byId('files-note').hidden = false;
  fill(
    byId('pieces'),
    problem && make('p', {className: 'bad'}, problem),
    files &&
      files.origin !== location.origin &&
      /script|editor/.test(state.kind) &&
      make(
        'p',
        {className: 'notice'},
        ['Trang sẽ tải tệp từ ', 'The page will load files from '],
        make('b', {textContent: files.host}),
        ['.', '.'],
      ),
    ...pieces.map(({title, code}, at) => {
      const text = make('code', {textContent: `${code}\n`, id: `piece-${at}`, tabIndex: -1});
      const button = make(
        'button',
        {type: 'button'},
        ['Chép', 'Copy'],
        make('span', {className: 'hidden'}, [': ', ': '], title),
      );
      button.addEventListener('click', () => void copy(text, button));
      return make(
        'figure',
        {className: 'piece'},
        make('figcaption', {className: 'row'}, make('span', {}, title), button),
        make('pre', {tabIndex: 0, label: title}, text),
      );
    }),
  );
}
