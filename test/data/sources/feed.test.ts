import {ask, type Answered} from '../../../src/data/ask.js';
import type {Article} from '../../../src/data/models/article.js';
import type {NewsQuery} from '../../../src/data/models/news.js';
import {endpoint, expect, type Answer} from '../../helpers/index.js';
import {testSource} from './suite.js';

interface Item {
  readonly n: number;
  readonly category?: string;
}

const site = 'https://xa.example';
const escaped = (text: string) => text.replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`);
const item = ({n, category}: Item) => `<item>
  <title>Tin số ${n}</title><link>/tin/${n}</link><guid isPermaLink="false"> tin-${n} </guid>
  ${category ? `<category>${category}</category>` : ''}
  <pubDate>Mon, ${10 + n} Aug 2026 08:30:0${n} +0700</pubDate>
  <description>&lt;p&gt;Tóm tắt ${n}&lt;/p&gt;</description></item>`;
const rss = (...items: readonly string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Xã</title>
  <link>${site}/</link><description/>${items.join('\n')}</channel></rss>`;
const answer = (body: string, type = 'application/rss+xml'): Answer => ({
  body,
  headers: {'content-type': type},
});
const expectedItem = ({n, category}: Item) => ({
  id: `tin-${n}`,
  title: `Tin số ${n}`,
  url: `${site}/tin/${n}`,
  publishedAt: `2026-08-${10 + n}T01:30:0${n}.000Z`,
  summary: `Tóm tắt ${n}`,
  ...(category ? {category: {id: category, name: category}} : {}),
});
const items: readonly Item[] = [
  {n: 5, category: 'Y tế'},
  {n: 4},
  {n: 3, category: 'Văn hoá'},
  {n: 2, category: 'Y tế'},
  {n: 1},
];
const program = [{method: 'GET', path: '/tin.rss', ...answer(rss(...items.map(item)))}];
const page = (query: Partial<NewsQuery>, chosen: readonly Item[], total = 5) => ({
  program,
  query: {limit: 2, page: 1, ...query},
  expected: {
    items: chosen.map(expectedItem),
    page: query.page ?? 1,
    pageSize: query.limit ?? 2,
    total,
  },
});

testSource({
  source: 'feed',
  path: '/tin.rss',
  unsupported: ['visits', 'rating', 'services'],
  list: page({}, items.slice(0, 2)),
  page: page({page: 2}, items.slice(2, 4)),
  lastPage: page({page: 3}, items.slice(4)),
  pastEnd: page({page: 4}, []),
  category: page({category: 'Y tế'}, [items[0]!, items[3]!], 2),
  search: page({q: 'tin so 3'}, [items[2]!], 1),
  categories: {
    program,
    query: {},
    expected: [
      {id: 'Y tế', name: 'Y tế', count: 2},
      {id: 'Văn hoá', name: 'Văn hoá', count: 1},
    ],
  },
  article: {
    program,
    query: {id: 'tin-4'},
    expected: {
      id: 'tin-4',
      title: 'Tin số 4',
      url: `${site}/tin/4`,
      publishedAt: '2026-08-14T01:30:04.000Z',
      bodyHtml: '<p>Tóm tắt 4</p>',
      attachments: [],
    },
  },
  empty: {...page({}, [], 0), program: [{method: 'GET', path: '/tin.rss', ...answer(rss())}]},
  forbidden: {status: 403},
  notFound: answer(rss(item({n: 9}))),
  spoilt: {
    program: [
      {
        method: 'GET',
        path: '/tin.rss',
        ...answer(rss(item({n: 1}), '<item><author/></item>', item({n: 3}))),
      },
    ],
    titles: ['Tin số 1', 'Tin số 3'],
  },
  hostile: (title, link) => [
    {
      method: 'GET',
      path: '/tin.rss',
      ...answer(
        rss(`<item><title>${escaped(escaped(title))}</title><link>${escaped(link)}</link>
        <enclosure type="image/png" url="${escaped(link)}"/></item>`),
      ),
    },
  ],
});

describe('the source "feed"', () => {
  type Options = Readonly<Record<string, string>>;

  async function served(...answers: readonly Answer[]) {
    const api = await endpoint();
    await api.program(
      ...answers.map((each, n) => ({method: 'GET', path: `/${n}`, ...each}) as const),
    );
    return api;
  }

  async function list(body: string | Answer, options: Options = {}, limit = 10) {
    const api = await served(typeof body === 'string' ? answer(body) : body);
    return news(api.url, options, {limit, page: 1});
  }

  function news(url: string, options: Options, query: NewsQuery) {
    return ask(
      'news',
      query,
      {source: 'feed', endpoint: `${url}/0`, options, language: 'vi'},
      new AbortController().signal,
    );
  }

  async function article(body: string, id: string): Promise<Answered<'article'>> {
    const {url} = await served(answer(body));
    return ask(
      'article',
      {id},
      {source: 'feed', endpoint: `${url}/0`, options: {}, language: 'vi'},
      new AbortController().signal,
    );
  }

  // What is absent may also be there as undefined.
  const known = <T>(value: T): T =>
    value === undefined ? value : (JSON.parse(JSON.stringify(value)) as T);

  const titles = async (body: string | Answer) =>
    (await list(body)).data.items.map(({title}) => title);

  for (const [kind, body] of Object.entries({
    'RSS 0.91 with its document type': `<?xml version="1.0"?>
      <!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">
      <rss version="0.91"><channel><title>Xã</title><item><title>Họp d&acirc;n</title>
      <link>https://xa.example/1</link></item></channel></rss>`,
    'RSS 1.0': `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
      xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="https://xa.example/"><title>Xã</title><items><rdf:Seq/></items></channel>
      <item rdf:about="https://xa.example/1"><title>Họp dân</title><link>https://xa.example/1</link>
      <dc:date>2026-08-12T08:30+07:00</dc:date></item></rdf:RDF>`,
    'RSS 2.0 under another prefix': `<r:rss xmlns:r="http://backend.userland.com/rss2" version="2.0">
      <r:channel><r:item><r:title>Họp dân</r:title><r:link>https://xa.example/1</r:link></r:item>
      </r:channel></r:rss>`,
    'Atom 1.0': `<feed xmlns="http://www.w3.org/2005/Atom"><title>Xã</title><entry>
      <title type="html">Họp d&amp;acirc;n</title><id>tag:xa.example,2026:1</id>
      <link rel="edit" href="https://xa.example/sua"/><link href="https://xa.example/1"/></entry></feed>`,
    'Atom 0.3': `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><title>Họp dân</title>
      <link rel="alternate" href="https://xa.example/1"/><issued>2026-08-12T01:30:00Z</issued>
      </entry></feed>`,
    'JSON Feed 1.0': JSON.stringify({
      version: 'https://jsonfeed.org/version/1',
      items: [{id: 7, title: 'Họp dân', url: 'https://xa.example/1', author: {name: 'Ban'}}],
    }),
    'JSON Feed 1.1': JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      items: [{id: '7', title: 'Họp dân', external_url: 'https://xa.example/1', authors: [{}]}],
    }),
  })) {
    it(`knows ${kind} by its content, whatever it is called`, async () => {
      const {data, faults} = await list(answer(body, 'text/plain'));
      expect(data.items).to.have.length(1);
      expect(data.items[0]).to.include({title: 'Họp dân', url: 'https://xa.example/1'});
      expect(faults).to.deep.equal([]);
    });
  }

  const base64 = (bytes: Iterable<number>) => btoa(String.fromCharCode(...bytes));
  const latin = (text: string) => text.split('').map(letter => letter.charCodeAt(0));
  const utf16 = (text: string) => latin(text).flatMap(code => [code & 255, code >> 8]);
  const titled = (title: string, prolog = '<?xml version="1.0"?>') =>
    `${prolog}<rss><channel><item><title>${title}</title></item></channel></rss>`;
  // "Họp xã" in windows-1258, where marks stand after their letters.
  const marked = titled('Ho\xf2p xa\xde', '<?xml version="1.0" encoding="windows-1258"?>');

  for (const [kind, bytes, type, title] of [
    [
      'a byte order mark, against the header',
      utf16(`\ufeff${titled('Họp xã')}`),
      'text/xml; charset=utf-8',
      'Họp xã',
    ],
    ['the zeros of UTF-16', utf16(titled('Họp xã')), 'text/xml', 'Họp xã'],
    ['the header', latin(titled('Ho\xf2p xa\xde')), 'text/xml; charset=windows-1258', 'Họp xã'],
    ['the prolog', latin(marked), 'text/xml', 'Họp xã'],
    ['the prolog where the header is wrong', latin(marked), 'text/xml; charset=utf-8', 'Họp xã'],
    [
      'UTF-8 that is called Latin-1',
      [...new TextEncoder().encode(titled('Họp xã'))],
      'text/xml; charset=iso-8859-1',
      'Họp xã',
    ],
    ['Latin-1 that nobody declared', latin(titled('H\xf3a l\xe0ng')), 'text/xml', 'Hóa làng'],
    [
      'UTF-8 cut in a letter',
      [...new TextEncoder().encode(titled('Họp xã ở nhà văn hoá…')), 0xe1],
      'text/xml',
      'Họp xã ở nhà văn hoá…',
    ],
  ] as const) {
    it(`reads the encoding from ${kind}`, async () => {
      const found = await titles({base64: base64(bytes), headers: {'content-type': type}});
      expect(found.map(each => each.normalize())).to.deep.equal([title]);
    });
  }

  for (const [kind, body] of Object.entries({
    'bare ampersands': rss(
      '<item><title>Hỏi & đáp</title><link>https://xa.example/?a=1&b=2</link></item>',
    ),
    'entities of HTML': rss('<item><title>Hỏi&nbsp;&amp;&nbsp;đáp</title></item>'),
    'a prefix that is not declared': rss(
      '<item><title>Hỏi &amp; đáp</title><media:content url="https://xa.example/a.jpg"/></item>',
    ),
    'characters that XML has no place for': rss('<item><title>Hỏi \x0b&amp; đáp</title></item>'),
    'notices before the prolog and rubbish after the end': `\n<br /><b>Notice</b>: x\n${rss('<item><title>Hỏi &amp; đáp</title></item>')}<!-- 0.1 s --></html>`,
    'a description that nobody escaped': rss(
      '<item><title>Hỏi &amp; đáp</title><description><p>Một<br>hai & <img src=a.jpg></description></item>',
    ),
    'a bare less-than sign': rss(
      '<item><title>Hỏi &amp; đáp</title><description>1 < 2</description></item>',
    ),
  })) {
    it(`reads XML with ${kind}`, async () => {
      const {data, faults} = await list(body);
      expect(data.items.map(({title}) => title)).to.deep.equal(['Hỏi & đáp']);
      expect(faults).to.deep.equal([]);
    });
  }

  it('keeps what came of a feed that was cut, or has one item nobody can read', async () => {
    const whole = rss(...items.map(item));
    const cut = await list(whole.slice(0, whole.lastIndexOf('<description>') + 20));
    expect(cut.data.items.map(({id}) => id)).to.deep.equal(['tin-5', 'tin-4', 'tin-3', 'tin-2']);
    expect(cut.faults.map(({lost}) => lost)).to.deep.equal(['item']);
    const broken = await list(rss(item({n: 2}), '<item><title>Tin</i></item>', item({n: 1})));
    expect(broken.data.items.map(({id}) => id)).to.deep.equal(['tin-2', 'tin-1']);
    expect(broken.data.total).to.equal(2);
    expect(broken.faults).to.have.length(1);
    // Whoever reads another item has lost nothing.
    const other = await article(rss(item({n: 2}), '<item><title>Tin</i></item>'), 'tin-2');
    expect(other.faults).to.deep.equal([]);
  });

  for (const part of ['<![CDATA[', '<!DOCTYPE ', '<title>', '<rss', '&', '<item><title></item>']) {
    it(`ends soon with nothing but ${part}`, async () => {
      const refused = await list(`<rss><channel>${part.repeat(20_000)}`).catch(
        (reason: unknown) => reason,
      );
      expect(refused).to.include({kind: 'format', reason: 'shape'});
    });
  }

  const pictured = async (inner: string) => {
    const {data} = await list(
      rss(`<item xmlns:media="http://search.yahoo.com/mrss/"><title>Tin</title>${inner}</item>`),
    );
    return known(data.items[0]!.image);
  };

  it('takes the picture of an item, wherever it stands', async () => {
    const widths = [140, 900, 460].map(
      width => `<media:content width="${width}" url="https://xa.example/${width}.jpg"/>`,
    );
    expect(await pictured(widths.join(''))).to.deep.equal({url: `${site}/900.jpg`});
    expect(
      await pictured(`<media:group><media:content url="/phim.mp4" type="video/mp4"/>
        <media:thumbnail url="/khung.jpg"/></media:group>`),
    ).to.deep.equal({url: `${site}/khung.jpg`});
    expect(
      await pictured(`<enclosure url="/doc.pdf" type="application/pdf" length="9"/>
        <enclosure url="/anh.png" type="image/png"/>`),
    ).to.deep.equal({url: `${site}/anh.png`});
    expect(
      await pictured(`<description><![CDATA[<img src="https://dem.example/x.gif" width="1" height="1">
        <a href="/1"><img width=130 height=100 src="anh/1.jpg" alt="Chợ" ></a></br>Chữ]]></description>`),
    ).to.deep.equal({url: `${site}/anh/1.jpg`, alt: 'Chợ'});
    expect(await pictured('<description>Không ảnh</description>')).to.equal(undefined);
  });

  const dated = async (date: string, options: Options = {}, rest = '') => {
    const {data, faults} = await list(
      rss(`${rest}<item><title>Tin</title><pubDate>${date}</pubDate></item>`),
      options,
    );
    return data.items[0]!.publishedAt ?? (faults.length > 0 ? 'told' : 'absent');
  };

  for (const [date, expected] of Object.entries({
    'Mon, 23 Nov 2026 08:30:00 +0700': '2026-11-23T01:30:00.000Z',
    'Mon, 23 Nov 26 08:30 EST': '2026-11-23T13:30:00.000Z',
    '23 Nov 2026 08:30:00': '2026-11-23T01:30:00.000Z',
    '2026-11-23 08:30:00': '2026-11-23T01:30:00.000Z',
    '2026-11-23T08:30:00.123456+07:00': '2026-11-23T01:30:00.000Z',
    'Mon, 23 Nov 2026 24:00:00 GMT': '2026-11-24T00:00:00.000Z',
    'Seg, 24 Set 2018 10:00:00 -0300': '2018-09-24T13:00:00.000Z',
    'Thứ Hai, 23 Tháng Mười Một 2026 08:30:00 +0700': '2026-11-23T01:30:00.000Z',
    'T2, 23 Th11 2026 8:05': '2026-11-23T01:05:00.000Z',
    'Thứ hai, ngày 23 tháng 11 năm 2026': '2026-11-23',
    '23/11/2026 8:30:00 CH': '2026-11-23T13:30:00.000Z',
    '23/11/2026': '2026-11-23',
    // Nobody knows which zone this is, so only the day is told.
    'Mon, 23 Nov 2026 08:30:00 CET': '2026-11-23',
    'Mon, 01 Jan 0001 00:00:00 GMT': 'absent',
    'Thu, 01 Jan 1970 00:00:00 GMT': 'absent',
    'Mon, 30 Feb 2026 08:30:00 GMT': 'told',
    'hôm qua': 'told',
  })) {
    it(`reads the date "${date}"`, async () => {
      expect(await dated(date)).to.equal(expected);
    });
  }

  it('reads dates as the page says: another zone, the month first', async () => {
    expect(await dated('23/11/2026 08:30', {zone: '+09:00'})).to.equal('2026-11-22T23:30:00.000Z');
    expect(await dated('11/23/2026 08:30', {'date-order': 'mdy'})).to.equal(
      '2026-11-23T01:30:00.000Z',
    );
  });

  it('tells no minutes where a NukeViet writes its months there', async () => {
    const nukeviet = '<generator>NukeViet v4.0</generator>';
    const wrong = 'Mon, 23 Nov 2026 08:11:05 GMT';
    expect(await dated(wrong, {}, nukeviet)).to.equal('2026-11-23');
    expect(await dated(wrong)).to.equal('2026-11-23T08:11:05.000Z');
    expect(await dated('Mon, 23 Nov 2026 08:30:05 GMT', {}, nukeviet)).to.equal(
      '2026-11-23T08:30:05.000Z',
    );
  });

  it('merges several feeds, newest first, each article once', async () => {
    const api = await served(
      answer(rss(item({n: 5}), item({n: 3}), '<item><title>Không ngày</title></item>')),
      answer(rss(item({n: 4}), item({n: 3}), item({n: 1}))),
    );
    const {data} = await news(api.url, {feeds: `${api.url}/0, 1`}, {limit: 10, page: 1});
    expect(data.items.map(({id}) => id)).to.deep.equal([
      'tin-5',
      'tin-4',
      'tin-3',
      'Không ngày',
      'tin-1',
    ]);
    expect(data.total).to.equal(5);
  });

  it('shows the other feeds where one of several fails, and tells so', async () => {
    const api = await served(answer(rss(item({n: 1}))), {status: 404});
    const {data, faults} = await news(api.url, {feeds: '0 1'}, {limit: 10, page: 1});
    expect(data.items.map(({id}) => id)).to.deep.equal(['tin-1']);
    expect(data.total).to.equal(undefined);
    expect(faults.map(({message}) => message).join()).to.contain('404');
    const none = await news(api.url, {feeds: '1 2'}, {limit: 10, page: 1}).catch(
      (reason: unknown) => reason,
    );
    expect(none).to.include({reason: 'not-found'});
  });

  it('keeps the order of one feed, which is the portal\u2019s own', async () => {
    const {data} = await list(rss(item({n: 1}), item({n: 5}), item({n: 3})));
    expect(data.items.map(({id}) => id)).to.deep.equal(['tin-1', 'tin-5', 'tin-3']);
  });

  it('follows links to further documents, never in a circle and never to another host', async () => {
    const linked = (next: string, ...ns: readonly number[]) =>
      answer(
        rss(
          `<atom:link xmlns:atom="http://www.w3.org/2005/Atom" rel="next" href="${next}"/>`,
          ...ns.map(n => item({n})),
        ),
      );
    const api = await served(linked('1', 5, 4), linked('2', 3, 2), linked('0', 1));
    const first = await news(api.url, {}, {limit: 2, page: 1});
    expect(first.data).to.include({more: true}).and.not.to.have.property('total');
    const last = await news(api.url, {}, {limit: 2, page: 3});
    expect(last.data.items.map(({id}) => id)).to.deep.equal(['tin-1']);
    expect(last.data.total).to.equal(5);
    const away = await served(linked('http://127.0.0.1:9/x', 2, 1));
    expect((await news(away.url, {}, {limit: 1, page: 2})).data.total).to.equal(2);
  });

  it('gives an article the whole text, its files, its author and addresses of its own', async () => {
    const {data} = await article(
      rss(`<item xmlns:content="http://purl.org/rss/1.0/modules/content/"
        xmlns:dc="http://purl.org/dc/elements/1.1/"><title>Tin</title><guid>1</guid>
        <dc:creator><![CDATA[ Ban Văn hoá ]]></dc:creator><description>Ngắn</description>
        <content:encoded><![CDATA[<p>Dài <a href="/b">b</a><a href="#c">c</a><img src="https://dem.example/x.gif" height="1"></p>]]></content:encoded>
        <enclosure url="/doc/m%E1%BA%ABu.pdf" type="application/pdf" length="1234"/>
        <enclosure url="/doc.mp3" type="audio/mpeg" length="0"/></item>`),
      '1',
    );
    expect(data).to.deep.include({
      author: 'Ban Văn hoá',
      bodyHtml: `<p>Dài <a href="${site}/b">b</a><a href="#c">c</a></p>`,
      attachments: [
        {title: 'mẫu.pdf', url: `${site}/doc/m%E1%BA%ABu.pdf`, size: 1234, type: 'application/pdf'},
      ],
      audio: {url: `${site}/doc.mp3`},
    } satisfies Partial<Article>);
  });

  it('reads Atom\u2019s XHTML, plain text and `xml:base`, and shows no e-mail address', async () => {
    const atom = (content: string, author: string) =>
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://xa.example/tin/"><entry>
      <id>1</id><title type="text">1 &lt; 2 &amp;amp; 3</title><link href="mot"/>
      <author>${author}</author><category term="yt" label="Y tế"/>${content}</entry></feed>`;
    const xhtml = await article(
      atom(
        '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Một<br/><img src="a.jpg"/></p></div></content>',
        '<name>Lan</name><email>lan@xa.example</email>',
      ),
      '1',
    );
    expect(xhtml.data).to.include({title: '1 < 2 &amp; 3', url: `${site}/tin/mot`, author: 'Lan'});
    expect(xhtml.data.category).to.deep.equal({id: 'yt', name: 'Y tế'});
    expect(xhtml.data.bodyHtml).to.match(
      /<p>Một<br><img src="https:\/\/xa\.example\/tin\/a\.jpg"><\/p>/,
    );
    const text = await article(
      atom('<content type="text">1 &lt; 2\n\nHai</content>', 'lan@xa.example'),
      '1',
    );
    expect(text.data.bodyHtml).to.equal('<p>1 &#60; 2</p><p>Hai</p>');
    expect(text.data.author).to.equal(undefined);
  });

  it('names an item without a title by its first words', async () => {
    const {data} = await list(
      JSON.stringify({items: [{id: 1, content_text: 'Xe thu gom rác đổi giờ.\n\nTừ thứ hai.'}]}),
    );
    expect(known(data.items[0])).to.deep.equal({
      id: '1',
      title: 'Xe thu gom rác đổi giờ. Từ thứ hai.',
    });
  });
});
