import {fold} from '../data/fold.js';
import type {NewsPage} from '../data/models/news.js';
import type {Rating} from '../data/models/rating.js';
import type {Seen} from './look.js';
import {question, type Asker} from './question.js';
import type {Hint, Note} from './report.js';
import {limit, mayRead, ownSubject, wordsOf, type Step} from './steps.js';

/** What came of the questions that hints look at again. */
export interface Known {
  readonly list?: Step<'news'> | undefined;
  readonly rating?: Rating | undefined;
}

/** A page that no portal has. */
const beyond = 9_999;

/** What could be better, for those who make the endpoint. */
export async function hintsAbout(asker: Asker, {list, rating}: Known): Promise<readonly Hint[]> {
  const {data} = list ?? {};
  const isRest = asker.settings.source === 'rest';
  const none = Promise.resolve<readonly Hint[]>([]);
  const asked = await Promise.all([
    list && data ? aboutAnswer(asker, list) : none,
    data ? aboutEnd(asker, data) : none,
    data ? aboutMarks(asker, data) : none,
    data && isRest ? aboutErrors(asker) : none,
    rating && isRest ? aboutSending(asker) : none,
  ]);
  return [
    ...(data ? aboutItems(data) : []),
    ...asked.flat(),
    ...(rating?.count === 0 ? [aboutNobody(rating)] : []),
  ];
}

const good = (note: Note): Hint => ({verdict: 'good', note});
const better = (note: Note): Hint => ({verdict: 'better', note});
const unknown = (note: Note): Hint => ({verdict: 'unknown', note});

function aboutNobody({average}: Rating): Hint {
  return average === 0 ? better({key: 'hint.nought'}) : good({key: 'hint.average'});
}

/** The address below the endpoint, as the `rest` source asks it. */
function address({settings: {endpoint, page}}: Asker, path: string): string {
  const url = new URL(endpoint.trim(), page || undefined);
  url.pathname = `${url.pathname.replace(/\/+$/, '')}/${path}`;
  return url.href;
}

async function aboutAnswer(asker: Asker, list: Step<'news'>): Promise<readonly Hint[]> {
  const {settings, signal} = asker;
  const {look, page} = settings;
  const {answer} = list;
  const {url} = list.finding;
  const {items} = list.data!;
  if (!url || !answer) return [];
  const seen = await look(url, signal);
  const {headers, hops = []} = seen;
  if (!headers) return [];
  const hints: Hint[] = [];
  if (hops.length > 0) {
    hints.push(better({key: 'hint.redirect', values: {url: hops[hops.length - 1]!}}));
  }
  if (look.free && !settings.mustRead) hints.push(...aboutReaders(headers, page));
  if (items.length > limit) {
    hints.push(better({key: 'hint.limit', values: {limit, n: items.length}}));
  }
  if (!['rest', 'json'].includes(settings.source)) return hints;
  hints.push(...(await aboutCopies(asker, url, seen)));
  const type = headers.get('content-type') ?? '';
  hints.push(
    /^application\/(\w[\w.-]*\+)?json\b/i.test(type)
      ? good({key: 'hint.type'})
      : better({key: 'hint.noType', values: {type: type || '–'}}),
  );
  const charset = /charset="?([\w-]+)/i.exec(type)?.[1];
  if (charset && !/^utf-?8$/i.test(charset)) {
    hints.push(better({key: 'hint.charset', values: {charset}}));
  }
  const coding = headers.get('content-encoding');
  if (coding) hints.push(good({key: 'hint.coding', values: {coding}}));
  else if (!seen.whole) hints.push(unknown({key: 'hint.codingUnknown'}));
  // A small answer is no smaller when it is compressed.
  else if (answer.bytes.length > 2_000) hints.push(better({key: 'hint.noCoding'}));
  return hints;
}

function aboutReaders(headers: Headers, page: string): Hint[] {
  const allowed = headers.get('access-control-allow-origin') ?? '';
  const origin = originOf(page);
  return [
    mayRead(headers, origin)
      ? good({key: 'hint.readers', values: {allowed}})
      : better({key: 'hint.noReaders', values: {origin}}),
  ];
}

/** The page's origin; one that stands for any other host where no page was named. */
export function originOf(page: string): string {
  return page ? new URL(page).origin : 'https://example.vn';
}

async function aboutCopies({settings: {look}, signal}: Asker, url: string, seen: Seen) {
  const hints: Hint[] = [];
  const {headers, whole} = seen;
  const tag = headers?.get('etag');
  if (tag && look.free) {
    // As a browser asks whether its copy is still good; others ask for no copy at all.
    const headers = {'If-None-Match': tag, 'Cache-Control': 'max-age=0'};
    const again = await look(url, signal, {headers});
    hints.push(again.status === 304 ? good({key: 'hint.etag'}) : better({key: 'hint.not304'}));
  } else if (tag) {
    hints.push(good({key: 'hint.etag'}));
  } else {
    hints.push(whole ? better({key: 'hint.noEtag'}) : unknown({key: 'hint.etagUnknown'}));
  }
  const control = headers?.get('cache-control');
  hints.push(
    control ? good({key: 'hint.cache', values: {control}}) : better({key: 'hint.noCache'}),
  );
  return hints;
}

function aboutItems({items}: NewsPage): readonly Hint[] {
  const hints: Hint[] = [];
  const dateless = items.filter(({publishedAt}) => !publishedAt).length;
  if (items.length > 0) {
    hints.push(
      dateless > 0
        ? better({key: 'hint.dateless', values: {n: dateless}})
        : good({key: 'hint.dates'}),
    );
  }
  const pictures = items.flatMap(({image}) => image ?? []);
  const unmeasured = pictures.filter(({width, height}) => !width || !height).length;
  if (pictures.length > 0) {
    hints.push(
      unmeasured > 0
        ? better({key: 'hint.unmeasured', values: {n: unmeasured}})
        : good({key: 'hint.pictures'}),
    );
  }
  const mute = pictures.filter(({alt}) => alt === undefined).length;
  if (mute > 0) hints.push(better({key: 'hint.mute', values: {n: mute}}));
  return hints;
}

async function aboutEnd(asker: Asker, {items}: NewsPage): Promise<readonly Hint[]> {
  if (items.length === 0) return [];
  const {data, error} = await question(asker, 'news', {limit, page: beyond});
  if (data?.items.length === 0) return [good({key: 'hint.end'})];
  return [better(error ? {key: 'hint.endFails'} : {key: 'hint.endless'})];
}

/** "dat do" is how many people type "Đất Đỏ". */
async function aboutMarks(asker: Asker, {items}: NewsPage): Promise<readonly Hint[]> {
  const {q = '', id} = wordsOf(items) ?? {};
  const typed = fold(q);
  if (typed === q.toLowerCase()) return [];
  const search = (text: string) => question(asker, 'news', {limit: 20, page: 1, q: text});
  const [exact, plain] = [await search(q), await search(typed)];
  // Where search does not work at all, its own line says so.
  if (!exact.data?.items.length) return [];
  const values = {q, typed};
  const found = plain.data?.items.some(item => item.id === id);
  const same = (plain.data?.items.length ?? 0) >= exact.data.items.length;
  return [
    found || same ? good({key: 'hint.marks', values}) : better({key: 'hint.noMarks', values}),
  ];
}

async function aboutErrors(asker: Asker): Promise<readonly Hint[]> {
  const {settings, signal} = asker;
  const {status, headers} = await settings.look(
    address(asker, 'news/portal-widgets-check-no-such-article'),
    signal,
  );
  if (status === undefined) return [];
  if (status !== 404 && status !== 410) {
    return [better({key: 'hint.no404', values: {status: String(status)}})];
  }
  const type = headers?.get('content-type') ?? '';
  return [
    /problem\+json/i.test(type) ? good({key: 'hint.problem'}) : better({key: 'hint.noProblem'}),
  ];
}

/** Whether pages of other hosts may send votes; asked as a browser asks before it sends. */
async function aboutSending(asker: Asker): Promise<readonly Hint[]> {
  const {settings, signal} = asker;
  if (!settings.look.free) return [];
  const {headers} = await settings.look(
    address(asker, `ratings/${encodeURIComponent(ownSubject)}`),
    signal,
    {
      method: 'OPTIONS',
      headers: {
        'Access-Control-Request-Method': 'PUT',
        'Access-Control-Request-Headers': 'content-type',
      },
    },
  );
  const origin = originOf(settings.page);
  const methods = headers?.get('access-control-allow-methods') ?? '';
  const fields = headers?.get('access-control-allow-headers') ?? '';
  const may =
    mayRead(headers, origin) && /\bPUT\b|\*/i.test(methods) && /content-type|\*/i.test(fields);
  return [
    may
      ? good({key: 'hint.senders', values: {origin}})
      : better({key: 'hint.noSenders', values: {origin}}),
  ];
}
