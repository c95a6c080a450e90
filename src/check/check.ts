import {isAbort} from '../data/errors.js';
import type {Rating} from '../data/models/rating.js';
import type {Category} from '../data/models/news.js';
import {sourceNamed} from '../data/sources/index.js';
import type {TopicName} from '../data/topics.js';
import {hintsAbout} from './hints.js';
import type {Asker} from './question.js';
import type {AskName, Finding, Hint, Report} from './report.js';
import {faultOf, type CheckSettings} from './settings.js';
import {
  articleStep,
  categoriesStep,
  categoryStep,
  corsStep,
  listStep,
  ownSubject,
  pageStep,
  quiet,
  ratingStep,
  searchStep,
  servicesStep,
  visitsStep,
  voteStep,
  type Step,
} from './steps.js';

/** The lines of a report, in their order. */
export const asks = [
  ['list', 'news'],
  ['page', 'news'],
  ['search', 'news'],
  ['category', 'news'],
  ['categories', 'categories'],
  ['article', 'article'],
  ['visits', 'visits'],
  ['rating', 'rating'],
  ['vote', 'rating'],
  ['services', 'services'],
  ['cors', 'news'],
] as const satisfies readonly (readonly [AskName, TopicName])[];

/** How long all questions may take together, in ms. */
const budget = 60_000;

/**
 * Asks an endpoint all that widgets ask, and tells what became of it. Sends nothing unless `vote`
 * says so, and keeps nothing.
 *
 * @param onFinding - hears of each line as it comes.
 * @throws {TypeError} for settings that `faultOf` finds fault with.
 */
export async function check(
  settings: CheckSettings,
  signal: AbortSignal = new AbortController().signal,
  onFinding: (finding: Finding) => void = () => undefined,
): Promise<Report> {
  const fault = faultOf(settings);
  if (fault) throw new TypeError(fault.key);
  const controller = new AbortController();
  const leave = () => controller.abort();
  signal.addEventListener('abort', leave, {once: true});
  if (signal.aborted) leave();
  const timer = setTimeout(leave, budget);
  const source = (await sourceNamed(settings.source))!;
  const asker: Asker = {settings, source, signal: controller.signal};
  const findings = new Map<AskName, Finding>();
  const take = (finding: Finding) => {
    findings.set(finding.ask, finding);
    onFinding(finding);
  };
  let hints: readonly Hint[] = [];
  try {
    hints = await all(asker, take);
  } catch (thrown) {
    if (!isAbort(thrown)) throw thrown;
    for (const [ask, topic] of asks) {
      if (findings.has(ask) || !wants(settings, topic, ask)) continue;
      take(quiet(ask, topic, 'left', {key: signal.aborted ? 'left.stopped' : 'left.time'}));
    }
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', leave);
  }
  const lines = asks.flatMap(([ask]) => findings.get(ask) ?? []);
  const told = lines.map(finding => together(finding, lines));
  return {
    endpoint: settings.endpoint.trim(),
    source: settings.source,
    page: settings.page,
    outcome: signal.aborted ? 'stopped' : outcomeOf(told),
    findings: told,
    hints,
  };
}

async function all(asker: Asker, tell: (finding: Finding) => void): Promise<readonly Hint[]> {
  const {settings} = asker;
  let answered: string | undefined;
  const take = (finding: Finding) => {
    if (finding.outcome === 'works') answered ??= finding.url;
    tell(finding);
  };
  const wanted = (topic: TopicName, ask?: AskName) => wants(settings, topic, ask);
  let list: Step<'news'> | undefined;
  let known: readonly Category[] = [];
  let rating: Rating | undefined;
  const liferay = settings.source === 'liferay';
  const rate = async (subject: string) => {
    const {finding, data} = await ratingStep(asker, subject);
    take(finding);
    rating = data;
    if (wanted('rating', 'vote')) take(await voteStep(asker, subject));
  };
  await Promise.all([
    // An article is found in the list.
    (wanted('news') || wanted('article')) &&
      listStep(asker).then(step => {
        if (wanted('news') || step.finding.outcome !== 'works') take(step.finding);
        list = step;
      }),
    wanted('categories') &&
      categoriesStep(asker).then(({finding, data = []}) => {
        take(finding);
        known = data;
      }),
    wanted('visits') && visitsStep(asker).then(take),
    wanted('services') && servicesStep(asker).then(take),
    wanted('rating') && !liferay && rate(settings.subject ?? ownSubject),
  ]);
  const first = list?.data;
  if (first) {
    await Promise.all([
      wanted('news') && pageStep(asker, first).then(take),
      wanted('news') && searchStep(asker, first).then(take),
      wanted('news') && categoryStep(asker, first, known).then(take),
      wanted('article') && articleStep(asker, first).then(take),
      // Liferay rates its contents, and nothing else.
      wanted('rating') && liferay && rate(settings.subject ?? first.items[0]?.id ?? ownSubject),
    ]);
  } else {
    for (const [ask, topic] of asks) {
      const depends = ['page', 'search', 'category', 'article'].includes(ask);
      if (depends && wanted(topic)) take(quiet(ask, topic, 'left', {key: 'left.list'}));
    }
  }
  if (answered && settings.mustRead) take(await corsStep(asker, answered));
  return hintsAbout(asker, {list, rating});
}

/** A hand-written back end is described for one widget at a time. */
function wants(settings: CheckSettings, topic: TopicName, ask?: AskName): boolean {
  if (ask === 'vote' && !settings.vote) return false;
  if (ask === 'cors' && !settings.mustRead) return false;
  const {source, options, topics = source === 'json' ? jsonTopics(options) : undefined} = settings;
  return topics?.includes(topic) ?? true;
}

function jsonTopics({path = '', post = ''}: CheckSettings['options']): readonly TopicName[] {
  const described = path + post;
  if (described.includes('{subject}')) return ['rating'];
  return /\{(page0?|offset)\}/.test(described) ? ['news'] : ['news', 'article'];
}

/** What a line means beside the others. */
function together(finding: Finding, all: readonly Finding[]): Finding {
  const works = all.some(({outcome, note}) => outcome === 'works' || note.key === 'wrong.places');
  const told = offered(finding, works);
  const {advice, ask, note, places, topic} = told;
  const list = all[0];
  const same =
    ask !== 'list' &&
    topic === 'news' &&
    note.key === 'wrong.places' &&
    places.every(({expected, came}) =>
      list?.places.some(each => each.expected === expected && each.came === came),
    );
  return {
    ...told,
    ...(same ? {note: {key: 'wrong.asList'}, places: []} : {}),
    // Where something works, the address and the source are right.
    advice: works ? advice.filter(({name}) => !/^(address|source|looks)$/.test(name)) : advice,
  };
}

/** What is not there is missing, and not wrong, where others are. */
function offered(finding: Finding, works: boolean): Finding {
  if (finding.kind === 'config' && ['search', 'category'].includes(finding.ask)) {
    return {...finding, outcome: 'missing', note: {key: 'missing.asked'}};
  }
  const absent = [404, 405, 410, 501].includes(finding.status ?? 0) && finding.ask !== 'article';
  if (!absent || !works || finding.outcome !== 'wrong') return finding;
  return {
    ...finding,
    outcome: 'missing',
    note: {key: 'missing.status', values: {status: String(finding.status)}},
    places: [],
    advice: [],
  };
}

function outcomeOf(findings: readonly Finding[]): Report['outcome'] {
  const wrong = findings.filter(({outcome}) => outcome === 'wrong');
  const works = findings.some(({outcome}) => outcome === 'works');
  if (wrong.length === 0 && works) return 'works';
  const unheard = wrong.every(({kind}) => kind === 'network' || kind === 'timeout');
  return !works && unheard ? 'unreachable' : 'wrong';
}
