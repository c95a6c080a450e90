import {checkAddress} from './addresses.js';
import {fill, make, option, prose} from './dom.js';
import {linesOf, optionsOf} from './options.js';

/** Where the data is: source, endpoint, what the source is told, and where the files are. */

/** What each source is; one that is not named here has its name alone. */
const sourceNames = {
  rest: ['rest: API của thư viện', 'rest: the library’s own contract'],
  wordpress: ['wordpress: trang WordPress', 'wordpress: a WordPress site'],
  liferay: ['liferay: cổng Liferay', 'liferay: a Liferay portal'],
  drupal: ['drupal: trang Drupal', 'drupal: a Drupal site'],
  sharepoint: ['sharepoint: trang SharePoint', 'sharepoint: a SharePoint site'],
  feed: ['feed: RSS, Atom, JSON Feed', 'feed: RSS, Atom, JSON Feed'],
  json: ['json: API tự viết', 'json: an API of one’s own'],
};

/**
 * @param {HTMLElement} section
 * @param {import('./state.js').Catalogue} catalogue
 * @param {import('./state.js').State} state
 * @param {(name: string) => import('./dom.js').Pair} describe - an attribute, in both languages.
 */
export function drawConnection(section, catalogue, {attributes, options, files}, describe) {
  const source = make('select', {id: 'attribute-source', describedBy: 'source-help'});
  for (const name of catalogue.sources)
    source.append(option(name, sourceNames[name] ?? [name, name]));
  source.value = attributes.source ?? 'rest';
  const text = {type: 'text', inputMode: 'url', spellcheck: false, maxLength: 2048};
  const endpoint = make('input', {
    ...text,
    id: 'attribute-endpoint',
    value: attributes.endpoint,
    describedBy: 'endpoint-help endpoint-problem',
  });
  const told = make('textarea', {
    id: 'options',
    rows: 3,
    spellcheck: false,
    value: linesOf(options),
    describedBy: 'options-help options-problem',
  });
  const folder = make('input', {
    ...text,
    id: 'files',
    value: files,
    describedBy: 'files-help files-problem',
  });
  section.querySelectorAll('.field').forEach(field => field.remove());
  section.append(
    field(source, [named('source')], help('source-help', ...describe('source'))),
    field(
      endpoint,
      [named('endpoint')],
      help('endpoint-help', ...describe('endpoint')),
      problemOf(endpoint),
      make('p', {}, make('a', {id: 'check'}, ['Kiểm tra endpoint này', 'Check this endpoint'])),
    ),
    field(
      told,
      [['Điều cần nói với nguồn', 'What the source is told']],
      help(
        'options-help',
        'Mỗi dòng một thuộc tính: `source-site=20125`. Tệp `docs/sources.md` kể đủ.',
        'One attribute a line: `source-site=20125`. They are in `docs/sources.md`.',
      ),
      problemOf(told),
    ),
    field(
      folder,
      [['Thư mục chứa các tệp', 'The folder of the files']],
      help(
        'files-help',
        'Nơi trang của bạn tải `portal-widgets.js`; hiện là trang trình diễn này.',
        'Where your page loads `portal-widgets.js` from; now it is this demonstration.',
      ),
      problemOf(folder),
    ),
  );
}

/**
 * What stands in the fields.
 *
 * @param {HTMLElement} section
 * @param {import('./state.js').Catalogue} catalogue
 */
export function readConnection(section, catalogue) {
  const [source, endpoint, told, folder] = [
    'attribute-source',
    'attribute-endpoint',
    'options',
    'files',
  ].map(id => section.querySelector(`#${id}`));
  const {options, odd} = optionsOf(told.value);
  const usesOptions = source.value !== 'rest';
  told.closest('.field').hidden = !usesOptions;
  const files = folder.value.trim() || catalogue.files;
  const filesProblem = checkAddress(files).problem;
  const endpointProblem = checkAddress(endpoint.value).problem;
  tell(endpoint, endpointProblem);
  tell(folder, filesProblem);
  tell(told, odd && [`“${odd}” không phải source-…=…`, `“${odd}” is not source-…=…`]);
  return {
    attributes: {
      endpoint: endpoint.value.trim(),
      ...(source.value !== 'rest' && {source: source.value}),
    },
    options: usesOptions ? options : {},
    files: filesProblem ? catalogue.files : files,
    problem: endpointProblem,
  };
}

function field(control, [label], ...below) {
  return make(
    'div',
    {className: 'field'},
    make('label', {htmlFor: control.id}, label),
    control,
    ...below,
  );
}

function named(name) {
  return make('code', {textContent: name});
}

function help(id, vietnamese, english) {
  return make(
    'small',
    {id},
    make('span', {lang: 'vi'}, prose(vietnamese)),
    make('span', {lang: 'en'}, prose(english)),
  );
}

function problemOf({id}) {
  return make('p', {id: `${id.replace('attribute-', '')}-problem`, className: 'bad', hidden: true});
}

/** Says what is wrong with a field, beside it. */
function tell(control, problem) {
  const place = document.getElementById(`${control.id.replace('attribute-', '')}-problem`);
  control.setAttribute('aria-invalid', problem ? 'true' : 'false');
  place.hidden = !problem;
  fill(place, problem);
}
