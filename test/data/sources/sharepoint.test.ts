import {ask, type Connection} from '../../../src/data/ask.js';
import type {Query, TopicName} from '../../../src/data/topics.js';
import {endpoint, expect, type Rule} from '../../helpers/index.js';
import {testSource} from './suite.js';

type Options = Readonly<Record<string, string>>;

const list = "/sites/xa/_api/web/lists/getbytitle('Tin tức')/items";
const row = (n: number) => ({
  Id: n,
  ID: n,
  Title: `Tin số ${n}`,
  FileRef: `/sites/xa/Lists/Tin tuc/${n}_.000`,
  Created: `2026-08-1${n}T08:30:00Z`,
  Modified: `2026-08-1${n}T09:00:00Z`,
  T_x00f3_m_x0020_t_x1eaf_t: `<div>Tóm tắt ${n}</div>`,
  OData__ChuyenMuc: 'Y tế',
  Body: `<p>Nội dung ${n}</p>`,
});
const expectedItem = (url: string, n: number) => ({
  id: String(n),
  title: `Tin số ${n}`,
  url: `${new URL(url).origin}/sites/xa/Lists/Tin%20tuc/DispForm.aspx?ID=${n}`,
  publishedAt: `2026-08-1${n}T08:30:00.000Z`,
  category: {id: 'Y tế', name: 'Y tế'},
});
/** Three pages, each of which names the next one, with another host in its address. */
const program: Rule[] = [1, 3, 5].map((n, index) => ({
  method: 'GET',
  path: index === 0 ? list : `${list}?$skiptoken=Paged=TRUE&p_ID=${n}`,
  json: {
    value: (n === 5 ? [5] : [n, n + 1]).map(row),
    ...(n === 5
      ? {}
      : {
          'odata.nextLink': `http://noi-bo:8080/x/items?$top=2&$skiptoken=Paged%3dTRUE&p_ID=${n + 2}`,
        }),
  },
}));
const page =
  (number: number, numbers: readonly number[], more: boolean, total?: number) => (url: string) => ({
    items: numbers.map(n => ({...expectedItem(url, n), summary: `Tóm tắt ${n}`})),
    page: number,
    pageSize: 2,
    more,
    ...(total === undefined ? {} : {total}),
  });
const only = (...rows: readonly unknown[]): Rule[] => [
  {method: 'GET', path: '/*', json: {value: rows}},
];

testSource({
  source: 'sharepoint',
  path: '/sites/xa',
  options: {list: 'Tin tức', summary: 'Tóm tắt', category: '_ChuyenMuc'},
  unsupported: ['categories', 'visits', 'rating'],
  list: {
    program,
    query: {limit: 2, page: 1},
    expected: page(1, [1, 2], true),
    asked: /items\?\$select=\*,FileRef&\$orderby=Created desc&\$top=2$/,
  },
  page: {program, query: {limit: 2, page: 2}, expected: page(2, [3, 4], true)},
  lastPage: {program, query: {limit: 2, page: 3}, expected: page(3, [5], false, 5)},
  pastEnd: {program, query: {limit: 2, page: 9}, expected: page(9, [], false, 5)},
  category: {
    program: only(row(1)),
    query: {limit: 2, page: 1, category: "Dân số, 'gia đình'"},
    expected: page(1, [1], false, 1),
    asked: /\$filter=_ChuyenMuc eq 'Dân số, ''gia đình'''&/,
  },
  search: {
    program: only(row(2)),
    query: {limit: 2, page: 1, q: 'họp & hành'},
    expected: page(1, [2], false, 1),
    asked: /\$filter=substringof\('họp & hành',Title\)&/,
  },
  article: {
    program: [{method: 'GET', path: `${list}(4)`, json: row(4)}],
    query: {id: '4'},
    expected: url => ({
      ...expectedItem(url, 4),
      bodyHtml: '<p>Nội dung 4</p>',
      updatedAt: '2026-08-14T09:00:00.000Z',
    }),
  },
  services: {
    program: only(
      {
        Id: 1,
        URL: {Url: 'https://dichvucong.example/khai-sinh', Description: 'Khai sinh'},
        Comments: 'Trong ngày',
      },
      {
        Id: 2,
        Title: 'Đất đai',
        LinkLocation: {Url: '/dat'},
        BackgroundImageLocation: {Url: '/dat.png'},
      },
    ),
    query: {},
    expected: url => ({
      groups: [
        {
          links: [
            {
              title: 'Khai sinh',
              url: 'https://dichvucong.example/khai-sinh',
              description: 'Trong ngày',
            },
            {title: 'Đất đai', url: '/dat', icon: `${new URL(url).origin}/dat.png`},
          ],
        },
      ],
    }),
  },
  empty: {program: only(), query: {limit: 2, page: 1}, expected: page(1, [], false, 0)},
  forbidden: {status: 403, json: {'odata.error': {message: {value: 'Access denied.'}}}},
  notFound: {status: 404, json: {error: {message: {value: 'Item does not exist.'}}}},
  spoilt: {program: only(row(1), {Id: 2}, row(3)), titles: ['Tin số 1', 'Tin số 3']},
  hostile: (title, link) =>
    only({
      ...row(1),
      Title: title.replace(/[&<]/g, sign => (sign === '&' ? '&amp;' : '&lt;')),
      AbsoluteUrl: link,
      BannerImageUrl: {Url: link},
    }),
});

describe('the source "sharepoint"', () => {
  const connection = (endpoint: string, options: Options): Connection => ({
    source: 'sharepoint',
    endpoint,
    options,
    language: 'vi',
  });

  async function answered<T extends TopicName>(
    topic: T,
    query: Query<T>,
    json: unknown,
    options: Options = {},
  ) {
    const api = await endpoint();
    await api.get('/*', {json});
    const {data} = await ask(
      topic,
      query,
      connection(api.url, options),
      new AbortController().signal,
    );
    return {data: JSON.parse(JSON.stringify(data)) as typeof data, api};
  }

  const first = async (row: object, options: Options = {}) =>
    (await answered('news', {limit: 2, page: 1}, {value: [{Id: 1, Title: 'Tin', ...row}]}, options))
      .data.items[0]!;
  const body = async (row: object, options: Options = {}) =>
    (await answered('article', {id: '1'}, {Id: 1, Title: 'Tin', ...row}, options)).data;

  const rows = [row(1), {FileSystemObjectType: 1, Id: 9}, row(2)];
  for (const [shape, json] of Object.entries({
    'without metadata': {value: rows},
    'with minimal metadata': {
      'odata.metadata': 'x',
      value: rows,
      'odata.nextLink': '/x?$skiptoken=2',
    },
    'of OData 4': {'@odata.context': 'x', value: rows, '@odata.nextLink': '/x?$skiptoken=2'},
    'in verbose shape': {d: {results: rows, __next: '/x?$skiptoken=2'}},
    'in verbose shape of 2010': {d: rows},
  })) {
    it(`reads a list ${shape}, and passes folders over`, async () => {
      const {data, api} = await answered('news', {limit: 2, page: 1}, json, {list: 'Tin tức'});
      expect(data.items.map(({id}) => id)).to.deep.equal(['1', '2']);
      expect(data.more).to.equal(JSON.stringify(json).includes('skiptoken'));
      const [request] = await api.requests();
      expect(request!.headers.accept).to.equal('application/json;odata=nometadata');
    });
  }

  it('asks for the verbose shape where no other is known', async () => {
    const api = await endpoint();
    await api.get('/*', {status: 406, times: 1});
    await api.get('/*', {json: {d: {results: rows}}});
    const {data} = await ask(
      'news',
      {limit: 2, page: 1},
      connection(api.url, {}),
      new AbortController().signal,
    );
    expect(data.items).to.have.length(2);
    expect((await api.requests()).map(({headers}) => headers.accept)).to.deep.equal([
      'application/json;odata=nometadata',
      'application/json;odata=verbose',
    ]);
  });

  it('asks for the news pages of a site that names no list', async () => {
    const api = await endpoint();
    const path = new URL(`${api.url}/sites/xa`).pathname;
    await api.get('/*', {json: {value: [row(1)]}});
    await ask(
      'news',
      {limit: 2, page: 1},
      connection(`${api.url}/sites/xa`, {}),
      new AbortController().signal,
    );
    const [request] = await api.requests();
    const asked = decodeURIComponent(request!.url);
    expect(asked).to.contain(`/_api/web/GetList('${path}/SitePages')/items?`);
    expect(asked).to.contain('$filter=PromotedState eq 2&$orderby=FirstPublishedDate desc');
  });

  for (const [list, expected] of Object.entries({
    "Tin tức 'mới'": "/_api/web/lists/getbytitle('Tin tức ''mới''')/items",
    '/sites/xa/Lists/Tin tuc': "/_api/web/GetList('/sites/xa/Lists/Tin tuc')/items",
    '0f8fad5b-d9cb-469f-a165-70867728950e':
      "/_api/web/lists(guid'0f8fad5b-d9cb-469f-a165-70867728950e')/items",
  })) {
    it(`finds the list ${list}`, async () => {
      const {api} = await answered(
        'news',
        {limit: 2, page: 1},
        {value: []},
        {list, filter: 'HienThi eq 1'},
      );
      const [request] = await api.requests();
      expect(decodeURIComponent(request!.url))
        .to.contain(expected)
        .and.contain('$filter=(HienThi eq 1)');
      // Spaces are %20, since SharePoint takes a plus for a plus.
      expect(request!.url).not.to.contain('+');
    });
  }

  it('asks for what lookups are called, and filters by it', async () => {
    const {data, api} = await answered(
      'news',
      {limit: 2, page: 1, category: 'Y tế'},
      {value: [{...row(1), Chuy_x00ea_n_x0020_m_x1ee5_c: {Title: 'Y tế'}}]},
      {list: 'Tin tức', category: 'Chuyên mục/Title'},
    );
    expect(data.items[0]!.category).to.deep.equal({id: 'Y tế', name: 'Y tế'});
    const asked = decodeURIComponent((await api.requests())[0]!.url);
    expect(asked).to.contain('$select=*,FileRef,Chuy_x00ea_n_x0020_m_x1ee5_c/Title&');
    expect(asked).to.contain('$expand=Chuy_x00ea_n_x0020_m_x1ee5_c&');
    expect(asked).to.contain("$filter=Chuy_x00ea_n_x0020_m_x1ee5_c/Title eq 'Y tế'");
  });

  it('says what is missing where a category or links are asked for and no column or list is named', async () => {
    const api = await endpoint();
    const {signal} = new AbortController();
    for (const [asked, missing] of [
      [
        ask('news', {limit: 2, page: 1, category: 'x'}, connection(api.url, {}), signal),
        'source-category',
      ],
      [ask('services', {}, connection(api.url, {}), signal), 'source-list'],
    ] as const) {
      const refused = await asked.catch((reason: unknown) => reason);
      expect(refused).to.include({kind: 'config'});
      expect((refused as Error).message).to.contain(missing);
    }
    expect(await api.requests()).to.deep.equal([]);
  });

  it('takes the first date that is set, and a day where a column has days', async () => {
    const unset = '0001-01-01T08:00:00Z';
    const Created = '2026-08-01T00:00:00Z';
    const date = async (row: object, options?: Options) =>
      (await first({Created, ...row}, options)).publishedAt;
    expect(await date({FirstPublishedDate: unset})).to.equal('2026-08-01T00:00:00.000Z');
    expect(await date({FirstPublishedDate: '2026-08-12T02:00:00-07:00'})).to.equal(
      '2026-08-12T09:00:00.000Z',
    );
    expect(
      await date({FirstPublishedDate: null, ArticleStartDate: '2026-08-31T17:00:00Z'}),
    ).to.equal('2026-09-01');
    expect(await date({Ng_x00e0_y: '2026-08-12T01:30:00Z'}, {date: 'Ngày'})).to.equal(
      '2026-08-12T01:30:00.000Z',
    );
  });

  it('takes the picture from a link, a text, an element or JSON, and not what stands for none', async () => {
    const picture = async (row: object, options?: Options) =>
      (await first(row, options)).image?.url.replace(/^https?:\/\/127[^/]*/, '');
    expect(
      await picture({BannerImageUrl: {Url: 'https://x.example/a.jpg', Description: 'x'}}),
    ).to.equal('https://x.example/a.jpg');
    expect(await picture({BannerImageUrl: '/a.jpg'})).to.equal('/a.jpg');
    expect(
      await picture({PublishingPageImage: '<img alt="" src="/b.jpg" style="BORDER: 0px" />'}),
    ).to.equal('/b.jpg');
    expect(
      await picture(
        {Anh: '{"fileName":"c.jpg","serverRelativeUrl":"/sites/xa/c.jpg"}'},
        {image: 'Anh'},
      ),
    ).to.equal('/sites/xa/c.jpg');
    expect(await picture({BannerImageUrl: '/_layouts/15/images/sitepagethumbnail.png'})).to.equal(
      undefined,
    );
  });

  it('reads a page of JSON in its order, with the words and pictures of its web parts', async () => {
    const CanvasContent1 = JSON.stringify([
      {
        controlType: 4,
        position: {zoneIndex: 2, sectionIndex: 1, controlIndex: 1},
        innerHTML: '<p>Hai</p>',
      },
      {
        controlType: 3,
        position: {zoneIndex: 1, sectionIndex: 1, controlIndex: 2},
        webPartData: {
          properties: {altText: 'Nhà "văn hoá"'},
          serverProcessedContent: {
            htmlStrings: {},
            searchablePlainTexts: {captionText: 'Ảnh: Ban'},
            imageSources: {imageSource: '/anh.jpg'},
          },
        },
      },
      {
        controlType: 4,
        position: {zoneIndex: 1, sectionIndex: 1, controlIndex: 1},
        innerHTML: '<p>Một</p>',
      },
      {controlType: 0, pageSettingsSlice: {isDefaultDescription: true}},
    ]);
    expect((await body({CanvasContent1})).bodyHtml).to.equal(
      '<p>Một</p><figure><img src="/anh.jpg" alt="Nhà &quot;văn hoá&quot;"><figcaption>Ảnh: Ban</figcaption></figure><p>Hai</p>',
    );
  });

  it('reads a page of HTML without what is SharePoint\u2019s own', async () => {
    const CanvasContent1 =
      '<div><div data-sp-canvascontrol="" data-sp-controldata="{}"><div data-sp-rte=""><p>Một</p></div></div>' +
      '<div data-sp-canvascontrol=""><div data-sp-webpart="" data-sp-webpartdata="&#123;&quot;properties&quot;&#58;&#123;&quot;altText&quot;&#58;&quot;Chợ&quot;&#125;&#125;">' +
      '<div data-sp-componentid="">d1d91016</div><div data-sp-htmlproperties=""><img data-sp-prop-name="imageSource" src="/cho.jpg">' +
      '<div data-sp-prop-name="captionText" data-sp-searchableplaintext="true">Chợ đêm</div></div></div></div></div>';
    expect((await body({CanvasContent1})).bodyHtml).to.equal(
      '<p>Một</p><figure><img src="/cho.jpg" alt="Chợ"><figcaption>Chợ đêm</figcaption></figure>',
    );
    expect((await body({PublishingPageContent: '<p>Cũ</p>'})).bodyHtml).to.equal('<p>Cũ</p>');
    expect((await body({CanvasContent1: null})).bodyHtml).to.equal('');
  });

  it('gives an article in verbose shape its author and its files', async () => {
    const {data, api} = await answered(
      'article',
      {id: '1'},
      {
        d: {
          ...{__metadata: {}, Id: 1, Title: 'Tin', Author: {__metadata: {}, Title: 'Ban Văn hoá'}},
          AttachmentFiles: {
            results: [{FileName: 'Mẫu đơn.docx', ServerRelativeUrl: '/Lists/Tin/Mẫu đơn.docx'}],
          },
        },
      },
      {list: 'Tin tức', author: 'Author/Title', attachments: ''},
    );
    expect(data).to.deep.include({
      author: 'Ban Văn hoá',
      attachments: [{title: 'Mẫu đơn.docx', url: '/Lists/Tin/M%E1%BA%ABu%20%C4%91%C6%A1n.docx'}],
    });
    const asked = decodeURIComponent((await api.requests())[0]!.url);
    expect(asked).to.contain('/items(1)?').and.contain('$expand=Author,AttachmentFiles');
  });

  it('puts links into the groups of a column', async () => {
    const link = (Id: number, Nhom: string) => ({
      Id,
      Title: `Liên kết ${Id}`,
      URL: {Url: `/${Id}`},
      Nhom,
    });
    const json = {value: [link(1, 'Xã'), link(2, 'Tỉnh'), link(3, 'Xã')]};
    const options = {list: 'Liên kết', group: 'Nhom'};
    const all = await answered('services', {}, json, options);
    expect(all.data.groups.map(({title, links}) => [title, links.length])).to.deep.equal([
      ['Xã', 2],
      ['Tỉnh', 1],
    ]);
    const one = await answered('services', {group: 'Tỉnh'}, json, options);
    expect(one.data.groups.map(({links}) => links.map(({url}) => url))).to.deep.equal([['/2']]);
  });

  it('tells developers what SharePoint said', async () => {
    const api = await endpoint();
    await api.get('/*', {
      status: 404,
      json: {error: {message: {lang: 'vi', value: 'List is gone.'}}},
    });
    const refused = await ask(
      'news',
      {limit: 2, page: 1},
      connection(api.url, {}),
      new AbortController().signal,
    ).catch((reason: unknown) => reason);
    expect((refused as Error).message).to.contain('List is gone.');
  });
});
