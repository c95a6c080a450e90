import {ask, type Answered, type Connection} from '../../../src/data/ask.js';
import {isAbort, PortalError} from '../../../src/data/errors.js';
import type {Answer as TopicAnswer, Query, TopicName} from '../../../src/data/topics.js';
import {
  endpoint,
  expect,
  noHostErrors,
  until,
  type Answer,
  type Rule,
} from '../../helpers/index.js';

type Api = Awaited<ReturnType<typeof endpoint>>;
/** What the back end answers; a function where the answers name the back end's own address. */
type Program = readonly Rule[] | ((url: string) => readonly Rule[]);

/** A question, what the back end answers, and what the widget is to get. */
interface Step<T extends TopicName> {
  readonly program: Program;
  readonly query: Query<T>;
  /** What comes out, whole; a function where it names the back end's own address. */
  readonly expected: TopicAnswer<T> | ((url: string) => TopicAnswer<T>);
  /** Part of an address that must have been asked for. */
  readonly asked?: RegExp;
}

/** What a source is tried with: its back end's answers, written for it, and what they mean. */
export interface SourceFixtures {
  /** Its name in the registry. */
  readonly source: string;
  /** Where it is asked below the test's back end; `''` unless told. */
  readonly path?: string;
  /** Its `source-*` attributes. */
  readonly options?: Readonly<Record<string, string>>;
  /** What it cannot answer. */
  readonly unsupported: readonly TopicName[];
  readonly list: Step<'news'>;
  /** A page from the middle. */
  readonly page: Step<'news'>;
  readonly lastPage: Step<'news'>;
  /** A page after the last. */
  readonly pastEnd?: Step<'news'>;
  readonly category?: Step<'news'>;
  readonly search?: Step<'news'>;
  readonly categories?: Step<'categories'>;
  readonly article: Step<'article'>;
  readonly services?: Step<'services'>;
  /** A list with nothing in it. */
  readonly empty: Step<'news'>;
  /** What the back end says to guests it does not let in. */
  readonly forbidden: Answer;
  /** What the back end says about an article that is not there. */
  readonly notFound: Answer;
  /** A list of three items, of which the second cannot be used. */
  readonly spoilt: {readonly program: Program; readonly titles: readonly string[]};
  /**
   * A list of one item with this title (as plain text; the back end may have to write it as HTML)
   * and this link, for its page and its picture.
   */
  hostile(title: string, link: string): readonly Rule[];
  /** Whether its items have no addresses of their own. */
  readonly linkless?: boolean;
}

const title =
  'Tin <img src=x onerror="attacked=1"> & <script>attacked = 1</script> “khẩn” &amp; 1 < 2';
const links = [
  'javascript:attacked=1',
  'java\nscript:attacked=1',
  ' JavaScript:attacked=1',
  'data:text/html,<script>attacked=1</script>',
  'vbscript:attacked',
];
const firstPage: Query<'news'> = {limit: 2, page: 1};

/** An answer without the fields that are not there. */
export function plain<T>(data: T): T {
  return JSON.parse(JSON.stringify(data)) as T;
}

/**
 * What every source must do, tried over real HTTP and through the gate, as a widget asks. A source
 * adds tests of its own for what only its back end does.
 */
export function testSource(fixtures: SourceFixtures): void {
  const {source, options = {}, path = ''} = fixtures;
  const connection = (url: string): Connection => ({
    source,
    options,
    language: 'vi',
    endpoint: url + path,
  });

  async function backEnd(program: Program): Promise<Api> {
    const api = await endpoint();
    await api.program(...(typeof program === 'function' ? program(api.url) : program));
    return api;
  }

  function put<T extends TopicName>(api: Api, topic: T, query: Query<T>): Promise<Answered<T>> {
    return ask(topic, query, connection(api.url), new AbortController().signal);
  }

  async function failure(answered: Promise<unknown>): Promise<PortalError> {
    const thrown = await answered.then(
      answer => {
        throw new Error(`It was answered: ${JSON.stringify(answer)}`);
      },
      (reason: unknown) => reason,
    );
    if (!(thrown instanceof PortalError)) throw thrown as Error;
    return thrown;
  }

  function answers<T extends TopicName>(what: string, topic: T, step: Step<T> | undefined): void {
    if (!step) return;
    it(`answers ${what}`, async () => {
      const api = await backEnd(step.program);
      const {data, faults} = await put(api, topic, step.query);
      expect(plain(data)).to.deep.equal(
        typeof step.expected === 'function' ? step.expected(api.url) : step.expected,
      );
      expect(faults).to.deep.equal([]);
      if (step.asked) {
        const asked = (await api.requests()).map(({url}) => decodeURIComponent(url));
        expect(
          asked.some(url => step.asked!.test(url)),
          asked.join('\n'),
        ).to.equal(true);
      }
    });
  }

  describe(`the source "${source}"`, () => {
    answers('the first page of a list', 'news', fixtures.list);
    answers('a page from the middle', 'news', fixtures.page);
    answers('the last page', 'news', fixtures.lastPage);
    answers('a page after the last', 'news', fixtures.pastEnd);
    answers('the news of a category', 'news', fixtures.category);
    answers('a search', 'news', fixtures.search);
    answers('the categories', 'categories', fixtures.categories);
    answers('one article', 'article', fixtures.article);
    answers('service links', 'services', fixtures.services);
    answers('a list with nothing in it', 'news', fixtures.empty);

    it('tells that guests may not read', async () => {
      const api = await backEnd([{method: '*', path: '/*', ...fixtures.forbidden}]);
      const error = await failure(put(api, 'news', firstPage));
      expect(error).to.include({kind: 'http', reason: 'forbidden'});
    });

    it('tells that an article is not there', async () => {
      const api = await backEnd([{method: '*', path: '/*', ...fixtures.notFound}]);
      const error = await failure(put(api, 'article', fixtures.article.query));
      expect(error.reason).to.equal('not-found');
    });

    for (const [what, answer] of Object.entries<Answer>({
      'another shape': {json: {nothing: ['of', 'this']}},
      'a bare text': {json: 'Tin tức'},
      null: {json: null},
      'a web page': {
        body: '<!doctype html><title>Đăng nhập</title><form></form>',
        headers: {'content-type': 'text/html; charset=utf-8'},
      },
      'damaged JSON': {body: '{"items": [', headers: {'content-type': 'application/json'}},
      'an empty body': {body: ''},
    })) {
      it(`refuses ${what}`, async () => {
        const api = await backEnd([{method: '*', path: '/*', ...answer}]);
        expect(await failure(put(api, 'news', firstPage))).to.include({kind: 'format'});
        expect(await failure(put(api, 'article', fixtures.article.query))).to.include({
          kind: 'format',
        });
      });
    }

    it('leaves out one item that cannot be used, and tells so', async () => {
      const api = await backEnd(fixtures.spoilt.program);
      const {data, faults} = await put(api, 'news', {limit: 3, page: 1});
      expect(data.items.map(item => item.title)).to.deep.equal(fixtures.spoilt.titles);
      expect(faults.filter(({lost}) => lost === 'item')).to.have.length(1);
    });

    it('takes a title as text, whatever it holds', async () => {
      const api = await backEnd(fixtures.hostile(title, '/tin/1'));
      const {data} = await noHostErrors(() => put(api, 'news', firstPage));
      expect(data.items[0]!.title).to.equal(title);
      if (!fixtures.linkless) {
        expect(data.items[0]!.url).to.match(/^(?:https?:\/\/.*)?\/tin\/1$/);
      }
      expect(globalThis).not.to.have.property('attacked');
    });

    for (const link of links) {
      it(`takes no link and no picture from ${JSON.stringify(link)}`, async () => {
        const api = await backEnd(fixtures.hostile('Tin', link));
        const {data} = await noHostErrors(() => put(api, 'news', firstPage));
        const [{url = '', image} = {}] = data.items;
        expect(data.items).to.have.length(1);
        expect([url, image?.url ?? '', image?.srcset ?? ''].join(' ')).not.to.match(
          /^\s*(?:j\s*a\s*v\s*a|vb)script:|^\s*data:/i,
        );
        expect(globalThis).not.to.have.property('attacked');
      });
    }

    it('leaves when nobody waits any more', async () => {
      const api = await backEnd([{method: '*', path: '/*', fault: 'hang'}]);
      const controller = new AbortController();
      const answered = ask('news', firstPage, connection(api.url), controller.signal).catch(
        (reason: unknown) => reason,
      );
      await until(async () => (await api.requests()).length > 0);
      controller.abort();
      expect(isAbort(await answered)).to.equal(true);
      await until(async () => (await api.requests()).every(({aborted}) => aborted));
      expect(await api.requests()).to.have.length(1);
    });

    for (const topic of fixtures.unsupported) {
      it(`says that it cannot answer "${topic}"`, async () => {
        const api = await backEnd([]);
        const query = {subject: 'x'} as Query<TopicName>;
        const error = await failure(put(api, topic, query));
        expect(error).to.include({kind: 'config', reason: 'unsupported-topic'});
        expect(error.message).to.contain(`"${source}"`).and.to.contain(`"${topic}"`);
        expect(await api.requests()).to.deep.equal([]);
      });
    }
  });
}
