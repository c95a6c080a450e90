import {describeApi} from './endpoint-api.js';
import {drawVisits} from './endpoint-visits.js';
import {make, words} from './site.js';

/** How long an answer is waited for, and after how long it is called slow, in milliseconds. */
const patience = 15_000;
const slow = 3_000;

const select = document.getElementById('site');
/** The last question of each section: what comes late is not shown in place of what was asked since. */
const turns = new Map();

/** An answer that says no, by its status. */
class Refusal extends Error {
  /** @param {number} status */
  constructor(status) {
    super(`Status ${status}`);
    this.status = status;
  }
}

/** @param {string} path */
async function ask(path) {
  const response = await fetch(`/api/${path}`, {signal: AbortSignal.timeout(patience)});
  if (!response.ok) throw new Refusal(response.status);
  const old = /database-away/.test(response.headers.get('cache-status') ?? '');
  return {answer: await response.json(), old};
}

/** @param {unknown} error */
function reason(error) {
  if (error instanceof Refusal && error.status === 503) {
    return words(
      'Endpoint đang chạy nhưng chưa với tới được cơ sở dữ liệu.',
      'The endpoint runs, but cannot reach its database.',
    );
  }
  if (error instanceof Refusal) {
    const {status} = error;
    return words(`Endpoint từ chối (mã ${status}).`, `The endpoint refused (status ${status}).`);
  }
  if (error instanceof DOMException && error.name === 'TimeoutError') {
    return words('Endpoint không trả lời kịp.', 'The endpoint did not answer in time.');
  }
  if (error instanceof SyntaxError) {
    return words('Câu trả lời không phải JSON.', 'The answer is no JSON.');
  }
  return words('Không kết nối được với endpoint.', 'The endpoint cannot be reached.');
}

/**
 * Asks and shows, and says in words how that stands: waiting, slow, failed, or as last known.
 *
 * @param {string} id
 * @param {string[]} paths
 * @param {(...answers: any[]) => void} show
 */
async function fill(id, paths, show) {
  const mine = Symbol(id);
  turns.set(id, mine);
  const section = document.getElementById(id);
  const state = section.querySelector('.state');
  section.ariaBusy = 'true';
  state.replaceChildren(words('Đang hỏi…', 'Asking…'));
  const waiting = setTimeout(() => {
    state.replaceChildren(
      words('Endpoint trả lời chậm, vẫn đang đợi…', 'The endpoint is slow, still waiting…'),
    );
  }, slow);
  try {
    const answers = await Promise.all(paths.map(ask));
    if (turns.get(id) !== mine) return;
    show(...answers.map(({answer}) => answer));
    state.replaceChildren(
      answers.some(({old}) => old)
        ? words(
            'Số liệu gần nhất; cơ sở dữ liệu đang không trả lời.',
            'As last known; the database does not answer.',
          )
        : '',
    );
  } catch (error) {
    if (turns.get(id) !== mine) return;
    const retry = make('button', {type: 'button'}, words('Thử lại', 'Try again'));
    retry.addEventListener('click', () => void fill(id, paths, show));
    state.replaceChildren(make('span', {className: 'bad'}, reason(error)), ' ', retry);
  } finally {
    clearTimeout(waiting);
    if (turns.get(id) === mine) section.ariaBusy = 'false';
  }
}

/**
 * @param {string} name
 * @param {Node | number} value
 */
function tell(name, value) {
  document
    .querySelector(`[data-value="${name}"]`)
    .replaceChildren(typeof value === 'number' ? number(value) : value);
}

/**
 * @param {number} value
 * @param {Intl.NumberFormatOptions} [options]
 */
function number(value, options) {
  const [vietnamese, english] = ['vi', 'en'].map(language =>
    new Intl.NumberFormat(language, options).format(value),
  );
  return words(vietnamese, english);
}

/**
 * @param {string} id
 * @param {(Node | string)[]} children
 */
function place(id, ...children) {
  document.querySelector(`#${id} .place`).replaceChildren(...children);
}

/** @param {'health' | 'ready'} name */
async function checkHealth(name) {
  try {
    await ask(name);
    const well = name === 'health' ? words('đang chạy', 'running') : words('sẵn sàng', 'ready');
    tell(name, make('span', {className: 'good'}, well));
  } catch (error) {
    tell(name, make('span', {className: 'bad'}, reason(error)));
  }
}

/** @param {{id: string, title: string, average: number, count: number, max: number}} item */
function ratedRow({id, title, average, count, max}) {
  const link = make('a', {href: `/?${new URLSearchParams({article: id})}`}, title);
  const given = make('meter', {min: 0, max, value: average, ariaLabel: `${average} / ${max}`});
  const exact = {minimumFractionDigits: 1, maximumFractionDigits: 2};
  return make(
    'tr',
    {},
    make('td', {}, select.value === 'dat-do' ? link : title),
    make('td', {className: 'number'}, number(count)),
    make('td', {className: 'number'}, number(average, exact), ` / ${max} `, given),
  );
}

/** @param {{items: Parameters<typeof ratedRow>[0][]}} answer */
function showRatings({items}) {
  if (items.length === 0) {
    const none = words('Chưa có bài nào được bình chọn.', 'No article has a vote yet.', 'p');
    return place('ratings', none);
  }
  const head = [
    make('th', {scope: 'col'}, words('Bài viết', 'Article')),
    make('th', {scope: 'col', className: 'number'}, words('Số phiếu', 'Votes')),
    make('th', {scope: 'col', className: 'number'}, words('Trung bình', 'Average')),
  ];
  const table = make(
    'table',
    {},
    make('thead', {}, make('tr', {}, ...head)),
    make('tbody', {}, ...items.map(ratedRow)),
  );
  place('ratings', make('div', {className: 'scroll', tabIndex: 0, role: 'group'}, table));
}

/**
 * @param {{name: string, count?: number}[]} categories
 * @param {{groups: {title?: string, links: {title: string, url: string}[]}[]}} services
 */
function showCategories(categories, {groups}) {
  place(
    'categories',
    make(
      'ul',
      {className: 'plain'},
      ...categories.map(({name, count = 0}) =>
        make('li', {}, make('span', {}, name), make('span', {}, number(count))),
      ),
    ),
    ...groups.map(({title = '', links}) =>
      make(
        'details',
        {},
        make('summary', {}, `${title} (${links.length})`),
        make(
          'ul',
          {},
          ...links.map(link => make('li', {}, make('a', {href: link.url}, link.title))),
        ),
      ),
    ),
  );
}

function showSite() {
  const site = encodeURIComponent(select.value);
  for (const value of document.querySelectorAll('.stats dd')) value.textContent = '–';
  for (const id of ['visits', 'ratings', 'categories']) place(id);
  void fill(
    'holdings',
    ['news?limit=1', 'categories', 'service-links', 'visits'].map(path => `${site}/${path}`),
    ({total}, categories, {groups}, visits) => {
      tell('articles', total);
      tell('categories', categories.length);
      tell(
        'links',
        groups.reduce((sum, {links}) => sum + links.length, 0),
      );
      for (const name of ['total', 'today', 'online']) tell(name, visits[name]);
    },
  );
  void fill('visits', [`${site}/visits`], ({daily = []}) => place('visits', ...drawVisits(daily)));
  void fill('ratings', [`${site}/ratings`], showRatings);
  void fill('categories', [`${site}/categories`, `${site}/service-links`], showCategories);
}

select.addEventListener('change', () => {
  const address = new URL(location.href);
  address.searchParams.set('site', select.value);
  history.replaceState(history.state, '', address);
  showSite();
});

void checkHealth('health');
void checkHealth('ready');
void fill('health', ['sites'], ({sites}) => {
  const wanted = new URLSearchParams(location.search).get('site') ?? select.value;
  select.replaceChildren(...sites.map(({id, name}) => make('option', {value: id}, name)));
  select.value = sites.some(({id}) => id === wanted) ? wanted : (sites[0]?.id ?? '');
  if (sites.length > 0) showSite();
});
void fill('api', ['openapi.json'], document => place('api', ...describeApi(document)));
