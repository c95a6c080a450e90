import assert from 'node:assert/strict';
import {test} from 'node:test';
import {json, send, startEndpoint} from './helpers/endpoint.js';

interface Document {
  openapi: string;
  paths: Record<
    string,
    Record<string, {parameters?: {name: string; in: string; schema: unknown}[]}>
  >;
  components: {
    schemas: Record<string, {required?: string[]; properties?: Record<string, unknown>}>;
  };
}

test('describes every address of the contract from the models', async t => {
  const {origin, base} = await startEndpoint(t);
  const response = await fetch(`${origin}/api/openapi.json`);
  const document = await json<Document>(response);
  assert.equal(document.openapi, '3.1.0');
  assert.deepEqual(
    Object.entries(document.paths).map(
      ([path, methods]) => `${Object.keys(methods).join()} ${path}`,
    ),
    [
      'get /sites',
      'get /{site}/news',
      'get /{site}/news/{id}',
      'get /{site}/news.rss',
      'get /{site}/categories',
      'get,post /{site}/visits',
      'get /{site}/ratings',
      'get,put,delete /{site}/ratings/{subject}',
      'get /{site}/service-links',
    ],
  );
  const limit = document.paths['/{site}/news']?.get?.parameters?.find(({name}) => name === 'limit');
  assert.deepEqual(limit?.schema, {default: 10, type: 'integer', minimum: 1, maximum: 100});
  assert.deepEqual(document.components.schemas.Vote?.required, ['stars', 'voter']);
  assert.ok(document.components.schemas.Article?.properties?.bodyHtml);

  // Every reference leads somewhere.
  const text = JSON.stringify(document);
  for (const [, name = ''] of text.matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
    assert.ok(document.components.schemas[name], name);
  }
  const {headers} = await fetch(`${base}/news`);
  assert.equal(headers.get('link'), '</api/openapi.json>; rel="service-desc"');
});

test('a method that an address does not have is answered with those that it has', async t => {
  const {origin, base} = await startEndpoint(t);
  const {paths} = await json<Document>(await fetch(`${origin}/api/openapi.json`));
  for (const [path, operations] of Object.entries(paths)) {
    const url = `${origin}/api${path.replace('{site}', 'xa-thu').replace(/{\w+}/, 'a')}`;
    const has = Object.keys(operations).map(method => method.toUpperCase());
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']) {
      if (has.includes(method)) continue;
      const response = await send(method, url, '<not even read>', {'content-type': 'text/xml'});
      assert.equal(response.status, 405, `${method} ${path}`);
      assert.match(response.headers.get('content-type') ?? '', /problem\+json/);
      const allow = response.headers.get('allow')?.split(', ').sort();
      assert.deepEqual(allow, [...has, 'HEAD'].sort(), path);
    }
  }
  assert.equal((await fetch(`${origin}/api/health`, {method: 'POST'})).status, 405);
  assert.equal((await fetch(`${base}/nothing`, {method: 'POST'})).status, 404);
  const foreign = {origin: 'https://evil.example'};
  assert.equal((await send('POST', `${base}/news`, {}, foreign)).status, 403);
});

test('service links come from the site’s file, all or one group', async t => {
  const {base} = await startEndpoint(t, {
    files: {
      'xa-thu/services.yaml':
        'groups:\n  - name: mot\n    title: Một\n    links: [{title: A, url: https://a.example/}]\n  - name: hai\n    links: [{title: B, url: /b}]\n',
    },
  });
  const all = await json<{groups: unknown[]}>(await fetch(`${base}/service-links`));
  assert.equal(all.groups.length, 2);
  assert.deepEqual(await json(await fetch(`${base}/service-links?group=hai`)), {
    groups: [{links: [{title: 'B', url: '/b'}]}],
  });
  assert.deepEqual(await json(await fetch(`${base}/service-links?group=none`)), {groups: []});
});

test('tells which sites there are, by their names where they have one', async t => {
  const {origin} = await startEndpoint(t, {
    config: {sites: {'chua-co-tin': {}}},
    files: {'xa-hai/site.yaml': 'name: Xã Hai\ncategories: []\n'},
  });
  const {sites} = await json<{sites: {id: string}[]}>(await fetch(`${origin}/api/sites`));
  assert.deepEqual(
    sites.sort((a, b) => (a.id < b.id ? -1 : 1)),
    [
      {id: 'chua-co-tin', name: 'chua-co-tin'},
      {id: 'xa-hai', name: 'Xã Hai'},
      {id: 'xa-thu', name: 'Xã Thử'},
    ],
  );
});
