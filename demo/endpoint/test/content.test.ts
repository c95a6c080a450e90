import assert from 'node:assert/strict';
import {rm} from 'node:fs/promises';
import {join} from 'node:path';
import {test} from 'node:test';
import type {NewsPage} from '../../../src/data/models/news.js';
import {importSite} from '../src/content/import-site.js';
import {openSqlite} from '../src/db/database.js';
import {migrate} from '../src/db/migrations.js';
import {ArticleStore} from '../src/stores/articles.js';
import {
  eventually,
  json,
  markdown,
  startEndpoint,
  temporaryFolder,
  writeContent,
} from './helpers/endpoint.js';

test('follows files that come, change and go', async t => {
  const {base, content} = await startEndpoint(t, {
    files: {'xa-thu/news/mot.md': markdown({title: 'Một'})},
  });
  const titles = async () =>
    (await json<NewsPage>(await fetch(`${base}/news`))).items.map(({title}) => title).sort();
  assert.deepEqual(await titles(), ['Một']);

  await writeContent(content, 'xa-thu/news/hai.md', markdown({title: 'Hai'}));
  await eventually(async () => (await titles()).join() === 'Hai,Một');
  await writeContent(content, 'xa-thu/news/mot.md', markdown({title: 'Một mới'}));
  await eventually(async () => (await titles()).join() === 'Hai,Một mới');
  await rm(join(content, 'xa-thu/news/hai.md'));
  await eventually(async () => (await titles()).join() === 'Một mới');
});

test('a new folder becomes a site without a restart', async t => {
  const {origin, content} = await startEndpoint(t);
  await writeContent(content, 'xa-moi/site.yaml', 'name: Xã Mới\ncategories: []\n');
  await eventually(async () => (await fetch(`${origin}/api/xa-moi/news`)).status === 200);
});

test('a broken file is told with its reason, keeps its last good version and stops nothing', async t => {
  const folder = await temporaryFolder(t);
  const database = openSqlite(join(folder, 'test.db'));
  t.after(() => database.close());
  await migrate(database.db, 'sqlite');
  const store = new ArticleStore(database.db);
  const site = join(folder, 'xa');
  const warnings: string[] = [];
  const load = () =>
    importSite(store, 'xa', site, (file, reason) =>
      warnings.push(`${file.slice(site.length + 1)}: ${reason}`),
    );

  await writeContent(site, 'site.yaml', 'name: Xã\ncategories: [{id: tin, name: Tin}]\n');
  await writeContent(site, 'news/tot.md', markdown({title: 'Tốt'}));
  await writeContent(site, 'news/hong.md', markdown({title: 'Lúc còn tốt'}));
  assert.deepEqual(await load(), {articles: 2, broken: 0});

  const broken: [string, RegExp][] = [
    [markdown({publishedAt: 'hôm qua'}), /^news\/hong\.md: publishedAt: /],
    [markdown({category: 'khac'}), /^news\/hong\.md: category: khac is not in site\.yaml/],
    [markdown({tilte: 'x'}), /^news\/hong\.md: .*tilte/],
    ['---\ntitle: [\n---\n', /^news\/hong\.md: /],
    ['no front matter', /^news\/hong\.md: title: /],
  ];
  for (const [text, reason] of broken) {
    warnings.length = 0;
    await writeContent(site, 'news/hong.md', text);
    await writeContent(site, 'news/tot.md', markdown({title: `Tốt ${String(reason)}`}));
    assert.deepEqual(await load(), {articles: 1, broken: 1});
    assert.equal(warnings.length, 1);
    assert.match(warnings[0] ?? '', reason);
    assert.equal((await store.article('xa', 'hong'))?.title, 'Lúc còn tốt');
    assert.equal((await store.article('xa', 'tot'))?.title, `Tốt ${String(reason)}`);
  }

  warnings.length = 0;
  await writeContent(site, 'site.yaml', 'name: [');
  await load();
  assert.match(warnings[0] ?? '', /^site\.yaml: /);
  assert.equal((await store.categories('xa')).length, 1);
  assert.equal((await store.list('xa', {limit: 10, page: 1})).total, 2);
});

test('an attachment that is not there is left out and told', async t => {
  const folder = await temporaryFolder(t);
  const database = openSqlite(join(folder, 'test.db'));
  t.after(() => database.close());
  await migrate(database.db, 'sqlite');
  const store = new ArticleStore(database.db);
  await writeContent(folder, 'xa/site.yaml', 'name: Xã\ncategories: [{id: tin, name: Tin}]\n');
  await writeContent(
    folder,
    'xa/news/a.md',
    markdown({attachments: [{src: 'files/mat.pdf', title: 'Mất'}]}),
  );
  const warnings: string[] = [];
  await importSite(store, 'xa', join(folder, 'xa'), (_file, reason) => warnings.push(reason));
  assert.deepEqual(warnings, ['files/mat.pdf is not there']);
  assert.equal((await store.article('xa', 'a'))?.attachments, undefined);
});
