import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import type {Visits} from '../../../src/data/models/visits.js';
import {addDays} from '../src/stores/days.js';
import {peek} from './helpers/database.js';
import {chrome, eventually, json, send, startEndpoint} from './helpers/endpoint.js';

/** A clock that the test sets, at noon in Viet Nam on a Wednesday in the middle of a month. */
function clock(start = '2026-11-18T12:00:00+07:00') {
  let now = Date.parse(start);
  return {
    now: () => now,
    pass: (minutes: number) => (now += minutes * 60_000),
    set: (moment: string) => (now = Date.parse(moment)),
  };
}

const visit = (visitor?: string) => ({...(visitor && {visitor}), page: '/'});
const minute = 1;
const day = 24 * 60;

test('counts one visit a visitor and session, however often it is sent', async t => {
  const {now, pass} = clock();
  const {base} = await startEndpoint(t, {now});
  const post = async (visitor?: string) =>
    json<Visits>(await send('POST', `${base}/visits`, visit(visitor)));
  assert.equal((await post('visitor-1')).total, 1);
  assert.equal((await post('visitor-1')).total, 1);
  assert.equal((await post('visitor-2')).total, 2);
  await Promise.all(Array.from({length: 20}, () => post('visitor-3')));
  assert.equal((await post('visitor-3')).total, 3);

  // Signs of life keep a session; half an hour of silence ends it.
  for (let n = 0; n < 4; n++) {
    pass(20 * minute);
    assert.equal((await post('visitor-1')).total, 3);
  }
  pass(31 * minute);
  assert.equal((await post('visitor-1')).total, 4);
});

test('reading counts nothing', async t => {
  const {base} = await startEndpoint(t);
  await fetch(`${base}/visits`, {headers: {'user-agent': chrome}});
  const visits = await json<Visits>(await fetch(`${base}/visits`));
  assert.equal(visits.total, 0);
  assert.equal(visits.online, 0);
});

test('is answered with 304 while the numbers and the minute are the same', async t => {
  const {now, pass} = clock('2026-11-18T12:00:10+07:00');
  const {base} = await startEndpoint(t, {now});
  const read = (etag = '') =>
    fetch(`${base}/visits`, {headers: {'if-none-match': etag, 'cache-control': 'max-age=0'}});
  const tagOf = ({headers}: Response) => headers.get('etag') ?? undefined;
  const first = await read();
  assert.equal((await json<Visits>(first)).updatedAt, '2026-11-18T05:00:00.000Z');
  pass(0.5 * minute);
  assert.equal((await read(tagOf(first))).status, 304);
  await send('POST', `${base}/visits`, visit('visitor-1'));
  const counted = await read(tagOf(first));
  assert.equal(counted.status, 200);
  assert.equal((await read(tagOf(counted))).status, 304);
  pass(minute);
  assert.equal((await read(tagOf(counted))).status, 200);
});

test('a visit is counted and answered whole, whatever copy its sender has', async t => {
  const {base} = await startEndpoint(t);
  const headers = {'if-none-match': '*', 'cache-control': 'max-age=0'};
  const counted = await send('POST', `${base}/visits`, visit('visitor-1'), headers);
  assert.equal(counted.status, 200);
  assert.equal(counted.headers.get('etag'), null);
  assert.equal((await json<Visits>(counted)).total, 1);
});

test('online are those seen in the last five minutes', async t => {
  const {now, pass} = clock();
  const {base} = await startEndpoint(t, {now});
  const online = async () => (await json<Visits>(await fetch(`${base}/visits`))).online;
  await send('POST', `${base}/visits`, visit('visitor-1'));
  pass(3 * minute);
  await send('POST', `${base}/visits`, visit('visitor-2'));
  assert.equal(await online(), 2);
  pass(3 * minute);
  assert.equal(await online(), 1);
  await send('POST', `${base}/visits`, visit('visitor-1'));
  assert.equal(await online(), 2);
  pass(6 * minute);
  assert.equal(await online(), 0);
});

test('tells today, yesterday, week, month and the last thirty days in the own time zone', async t => {
  const {now, set} = clock();
  const {base} = await startEndpoint(t, {
    now,
    config: {
      sites: {
        'xa-thu': {start: 1000, knownDays: {'2026-11-01': 40, '2026-10-20': 7, '2026-11-15': 2}},
      },
    },
  });
  // 23:30 of the 16th in Viet Nam is still the 16th in UTC; 00:30 of the 17th is not the 17th there.
  set('2026-11-16T23:30:00+07:00');
  await send('POST', `${base}/visits`, visit('visitor-1'));
  set('2026-11-17T00:30:01+07:00');
  await send('POST', `${base}/visits`, visit('visitor-2'));
  set('2026-11-18T12:00:00+07:00');
  await send('POST', `${base}/visits`, visit('visitor-3'));
  const visits = await json<Visits>(await fetch(`${base}/visits`));
  const {total, today, yesterday, week, month, daily = []} = visits;
  // The week began on Monday the 16th.
  assert.deepEqual(
    {total, today, yesterday, week, month},
    {total: 1003, today: 1, yesterday: 1, week: 3, month: 45},
  );
  assert.equal(daily.length, 30);
  assert.deepEqual(daily.at(-1), {date: '2026-11-18', count: 1});
  assert.deepEqual(daily.at(-3), {date: '2026-11-16', count: 1});
  assert.deepEqual(daily[0], {date: '2026-10-20', count: 7});
  daily.forEach(({date}, index) => assert.equal(date, addDays('2026-10-20', index)));
});

test('a session that goes on over the change of salts is one visit', async t => {
  const {now, set} = clock('2026-11-18T23:50:00Z');
  const {base} = await startEndpoint(t, {now});
  const post = async () =>
    (await json<Visits>(await send('POST', `${base}/visits`, visit('visitor-1')))).total;
  assert.equal(await post(), 1);
  set('2026-11-19T00:05:00Z');
  assert.equal(await post(), 1);
  assert.equal((await json<Visits>(await fetch(`${base}/visits`))).online, 1);
  set('2026-11-19T00:25:00Z');
  assert.equal(await post(), 1);
  set('2026-11-19T00:45:00Z');
  assert.equal(await post(), 1);
  set('2026-11-19T01:16:00Z');
  assert.equal(await post(), 2);
});

test('counts those who want no key, and keeps nothing of them', async t => {
  const {base, data} = await startEndpoint(t);
  for (let n = 1; n <= 3; n++) {
    const visits = await json<Visits>(await send('POST', `${base}/visits`, visit()));
    assert.equal(visits.total, n);
  }
  const {rows} = await peek(data, 'select * from visitors');
  assert.deepEqual(rows, []);
});

test('keeps no token, address or user agent, and no salt of yesterday', async t => {
  const {now, set} = clock();
  const {base, data} = await startEndpoint(t, {now, housekeeping: 20});
  await send('POST', `${base}/visits`, visit('the-token-of-a-person'));
  const first = await peek(data, 'select * from salts');
  assert.equal(first.rows.length, 1);
  // Also where nobody comes any more.
  set('2026-11-19T12:00:00+07:00');
  await eventually(async () => (await peek(data, 'select * from salts')).rows.length === 0);
  await send('POST', `${base}/visits`, visit('the-token-of-a-person'));
  const second = await peek(data, 'select * from salts');
  assert.equal(second.rows.length, 1);
  assert.notDeepEqual(first.rows, second.rows);

  for (const file of readdirSync(data)) {
    const bytes = readFileSync(join(data, file)).toString('latin1');
    const [old] = first.rows;
    for (const secret of ['the-token-of-a-person', 'Mozilla', '127.0.0.1', String(old?.salt)]) {
      assert.ok(!bytes.includes(secret), `${file} holds ${secret}`);
    }
  }
});

test('forgets who has not been seen for half an hour, however many they are', async t => {
  const {now, pass} = clock();
  const {base, data} = await startEndpoint(t, {
    now,
    housekeeping: 20,
    config: {rates: {writes: 0}},
  });
  const remembered = async () =>
    (await peek(data, 'select count(*) as n from visitors')).rows[0]?.n as number;
  const come = (n: number) => send('POST', `${base}/visits`, visit(`visitor-${n}`));
  for (let n = 0; n < 1100; n += 50) {
    await Promise.all(Array.from({length: 50}, (_, index) => come(n + index)));
  }
  assert.equal(await remembered(), 1100);
  pass(20 * minute);
  await come(0);
  pass(20 * minute);
  await eventually(async () => (await remembered()) === 1);
  pass(2 * day);
  await eventually(async () => (await remembered()) === 0);
  const visits = await json<Visits>(await fetch(`${base}/visits`));
  assert.deepEqual([visits.total, visits.today, visits.month], [1100, 0, 1100]);
});

test('counts neither robots nor pages fetched in advance', async t => {
  const {base} = await startEndpoint(t);
  const robots = [
    'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
    'Mozilla/5.0 (compatible; coccocbot-web/1.0; +http://help.coccoc.com/searchengine)',
    'curl/8.5.0',
    '',
    'python-requests/2.32.3',
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/126.0.0.0 Safari/537.36',
  ];
  for (const agent of robots) {
    const response = await send('POST', `${base}/visits`, visit(`visitor-${agent.length}`), {
      'user-agent': agent,
    });
    assert.equal(response.status, 200);
    assert.equal((await json<Visits>(response)).total, 0, agent);
  }
  const ahead = [
    {'sec-purpose': 'prefetch;prerender'},
    {purpose: 'prefetch'},
    {'x-moz': 'prefetch'},
  ];
  for (const headers of ahead) await send('POST', `${base}/visits`, visit('visitor-9'), headers);
  assert.equal((await json<Visits>(await fetch(`${base}/visits`))).total, 0);

  const people = [
    chrome,
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1',
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) coc_coc_browser/126.0 Chrome/120.0.0.0 Safari/537.36',
    'Mozilla/5.0 (Linux; Android 13; SM-A145F) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/126.0.0.0 Mobile Safari/537.36 Zalo android/12100684',
  ];
  for (const [index, agent] of people.entries()) {
    await send('POST', `${base}/visits`, visit(`visitor-1${index}`), {'user-agent': agent});
  }
  assert.equal((await json<Visits>(await fetch(`${base}/visits`))).total, people.length);
});

test('sites do not see each other', async t => {
  const {base, origin} = await startEndpoint(t, {config: {sites: {'xa-khac': {start: 50}}}});
  await send('POST', `${base}/visits`, visit('visitor-1'));
  await send('POST', `${origin}/api/xa-khac/visits`, visit('visitor-1'));
  assert.equal((await json<Visits>(await fetch(`${base}/visits`))).total, 1);
  assert.equal((await json<Visits>(await fetch(`${origin}/api/xa-khac/visits`))).total, 51);
});
