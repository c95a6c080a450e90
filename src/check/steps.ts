import {fold} from '../data/fold.js';
import type {Category, NewsItem, NewsPage} from '../data/models/news.js';
import {randomToken} from '../data/token.js';
import type {Answer, Query, TopicName} from '../data/topics.js';
import {explain} from './explain.js';
import {question, sending, type Asker, type Replied} from './question.js';
import type {AskName, Finding, Note, Outcome} from './report.js';

/** What an answer says beyond its shape; `works` unless told. */
interface Verdict {
  readonly note: Note;
  readonly outcome?: Outcome;
}

export interface Step<T extends TopicName> extends Pick<Replied<T>, 'data' | 'answer'> {
  readonly finding: Finding;
}

/** How many items a list is asked for; few, so that a small portal has a second page too. */
export const limit = 5;
/** A page that nobody has; no system counts it as a page of the portal. */
export const ownSubject = '/portal-widgets-check';
/** A word that stands in no article. */
const nonsense = 'zqxjkvbwzq';

/** Asks, and says what became of it. */
export async function step<T extends TopicName>(
  asker: Asker,
  ask: AskName,
  topic: T,
  query: Query<T>,
  judge: (data: Answer<T>) => Verdict | Promise<Verdict>,
): Promise<Step<T>> {
  if (!asker.source[topic]) {
    return {finding: quiet(ask, topic, 'missing', {key: 'missing.source'})};
  }
  return judged(asker, ask, topic, await question(asker, topic, query), judge);
}

async function judged<T extends TopicName>(
  asker: Asker,
  ask: AskName,
  topic: T,
  replied: Replied<T>,
  judge: (data: Answer<T>) => Verdict | Promise<Verdict>,
): Promise<Step<T>> {
  const {data, error, places, url, answer} = replied;
  if (error?.reason === 'unsupported-topic') {
    return {finding: quiet(ask, topic, 'missing', {key: 'missing.source'})};
  }
  if (error) return {finding: await explain(asker, ask, topic, {...replied, error})};
  const spoilt: Verdict | undefined =
    places.length > 0
      ? {outcome: 'wrong', note: {key: 'wrong.places', values: {n: places.length}}}
      : undefined;
  const {note, outcome = 'works'} = spoilt ?? (await judge(data!));
  return {
    data: data!,
    ...(answer ? {answer} : {}),
    finding: {...quiet(ask, topic, outcome, note), ...(url ? {url} : {}), places},
  };
}

/** A line about what was not asked, or answers well. */
export function quiet(ask: AskName, topic: TopicName, outcome: Outcome, note: Note): Finding {
  return {ask, topic, outcome, note, places: [], advice: []};
}

export function listStep(asker: Asker): Promise<Step<'news'>> {
  return step(asker, 'list', 'news', {limit, page: 1}, ({items, total}) => ({
    note:
      items.length === 0
        ? {key: 'list.empty'}
        : total === undefined
          ? {key: 'list.works', values: {n: items.length}}
          : {key: 'list.total', values: {n: items.length, total}},
  }));
}

export async function pageStep(asker: Asker, first: NewsPage): Promise<Finding> {
  const {items, total, more} = first;
  const single = total === undefined ? more === false : total <= limit;
  if (single || items.length === 0) {
    return quiet('page', 'news', 'left', {key: 'page.single'});
  }
  const {finding} = await step(asker, 'page', 'news', {limit, page: 2}, second => {
    if (items.length > limit) return {note: {key: 'page.all'}, outcome: 'wrong'};
    if (second.items.length > 0 && sameIds(second.items, items)) {
      return {note: {key: 'page.same'}, outcome: 'wrong'};
    }
    if (second.items.length === 0 && total !== undefined) {
      return {note: {key: 'page.empty', values: {total}}, outcome: 'wrong'};
    }
    return {note: {key: 'page.works', values: {n: second.items.length}}};
  });
  return finding;
}

/** Two words that stand together in a title, with marks where any title has such. */
export function wordsOf(items: readonly NewsItem[]): {q: string; id: string} | undefined {
  const pairs = items.flatMap(({title, id}) =>
    [...title.matchAll(/(?=(?<!\p{L})(\p{L}{2,} \p{L}{2,})(?!\p{L}))/gu)].map(match => ({
      q: match[1]!,
      id,
    })),
  );
  return (
    pairs.find(({q}) => /đ/i.test(q) && marked(q)) ?? pairs.find(({q}) => marked(q)) ?? pairs[0]
  );
}

function marked(text: string): boolean {
  return fold(text) !== text.toLowerCase();
}

export async function searchStep(asker: Asker, {items}: NewsPage): Promise<Finding> {
  const wanted = wordsOf(items);
  if (!wanted) return quiet('search', 'news', 'left', {key: 'search.nothing'});
  const {q} = wanted;
  const {finding} = await step(asker, 'search', 'news', {limit: 20, page: 1, q}, async found => {
    if (found.items.length === 0) {
      return {note: {key: 'search.none', values: {q}}, outcome: 'wrong'};
    }
    const none = await question(asker, 'news', {limit, page: 1, q: nonsense});
    return (none.data?.items.length ?? 0) > 0
      ? {note: {key: 'search.ignored', values: {q: nonsense}}, outcome: 'wrong'}
      : {note: {key: 'search.works', values: {q, n: found.total ?? found.items.length}}};
  });
  return finding;
}

export async function categoryStep(
  asker: Asker,
  {items}: NewsPage,
  known: readonly Category[],
): Promise<Finding> {
  const {category = known[0]} = items.find(item => item.category) ?? {};
  if (!category) return quiet('category', 'news', 'left', {key: 'category.nothing'});
  const query = {limit, page: 1, category: category.id};
  const values = {name: category.name};
  const {finding} = await step(asker, 'category', 'news', query, found => {
    const named = items.some(item => item.category?.id === category.id);
    if (named && found.items.length === 0) {
      return {note: {key: 'category.none', values}, outcome: 'wrong'};
    }
    const others = found.items.filter(item => item.category && item.category.id !== category.id);
    // An article can have several, and show another one; the very same list can not be right.
    return others.length > 0 && sameIds(found.items, items)
      ? {note: {key: 'category.ignored', values}, outcome: 'wrong'}
      : {note: {key: 'category.works', values: {...values, n: found.items.length}}};
  });
  return finding;
}

export async function articleStep(asker: Asker, {items}: NewsPage): Promise<Finding> {
  const first = items[0];
  if (!first) return quiet('article', 'article', 'left', {key: 'article.nothing'});
  const {finding} = await step(
    asker,
    'article',
    'article',
    {id: first.id},
    ({id, title, bodyHtml}) =>
      id !== first.id
        ? {note: {key: 'article.other', values: {id: first.id, other: id}}, outcome: 'wrong'}
        : bodyHtml.trim()
          ? {note: {key: 'article.works', values: {title}}}
          : {note: {key: 'article.bodiless', values: {title}}, outcome: 'wrong'},
  );
  return finding;
}

export function categoriesStep(asker: Asker): Promise<Step<'categories'>> {
  return step(asker, 'categories', 'categories', {}, ({length: n}) => ({
    note: n === 0 ? {key: 'categories.empty'} : {key: 'categories.works', values: {n}},
  }));
}

export async function visitsStep(asker: Asker): Promise<Finding> {
  const {finding} = await step(asker, 'visits', 'visits', {}, ({total}) => ({
    note: {key: 'visits.works', values: {total}},
  }));
  return finding;
}

export function ratingStep(asker: Asker, subject: string): Promise<Step<'rating'>> {
  return step(asker, 'rating', 'rating', {subject}, ({count, max}) => ({
    note: {key: 'rating.works', values: {n: count, max}},
  }));
}

export async function servicesStep(asker: Asker): Promise<Finding> {
  const {finding} = await step(asker, 'services', 'services', {}, ({groups}) => {
    const n = groups.reduce((sum, {links}) => sum + links.length, 0);
    return {note: n === 0 ? {key: 'services.empty'} : {key: 'services.works', values: {n}}};
  });
  return finding;
}

/** Votes at a page of the check's own, looks whether the vote counts, and takes it back. */
export async function voteStep(asker: Asker, subject: string): Promise<Finding> {
  if (!asker.source.send?.rating) {
    return quiet('vote', 'rating', 'missing', {key: 'missing.source'});
  }
  const voter = randomToken();
  const query = {subject};
  const before = await question(asker, 'rating', query);
  if (before.error) return quiet('vote', 'rating', 'left', {key: 'vote.nothing'});
  const {count: known, max} = before.data!;
  const vote = await sending(asker, 'rating', query, {stars: max, voter});
  // Whatever came of the vote: it may have been taken, so it is taken back.
  const withdrawn = await sending(asker, 'rating', query, {voter});
  const voted = await judged(asker, 'vote', 'rating', vote, ({count, own}) =>
    count > known && (own ?? max) === max
      ? {note: {key: 'vote.works'}}
      : {note: {key: 'vote.uncounted', values: {before: known, after: count}}, outcome: 'wrong'},
  );
  if (voted.finding.outcome !== 'works') return voted.finding;
  const back = await judged(asker, 'vote', 'rating', withdrawn, ({count}) =>
    count < vote.data!.count
      ? {note: {key: 'vote.works'}}
      : {note: {key: 'vote.kept'}, outcome: 'wrong'},
  );
  return back.finding;
}

/** Whether the page may read what is answered at this address. */
export async function corsStep(
  {settings: {look, page}, signal}: Asker,
  url: string,
): Promise<Finding> {
  const origin = new URL(page).origin;
  const {headers} = await look(url, signal);
  if (mayRead(headers, origin)) {
    return quiet('cors', 'news', 'works', {key: 'cors.works', values: {origin}});
  }
  const refused = quiet('cors', 'news', 'wrong', {key: 'cors.refused', values: {origin}});
  return {...refused, url, advice: [{name: 'cors'}]};
}

export function mayRead(headers: Headers | undefined, origin: string): boolean {
  const allowed = headers?.get('access-control-allow-origin');
  return allowed === '*' || allowed === origin;
}

function sameIds(some: readonly NewsItem[], others: readonly NewsItem[]): boolean {
  return some.length === others.length && some.every(({id}, index) => id === others[index]?.id);
}
