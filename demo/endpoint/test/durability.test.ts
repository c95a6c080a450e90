import assert from 'node:assert/strict';
import {test} from 'node:test';
import {killEndpoint, killPostgres} from '../bench/lib/kill-rounds.js';
import {startPostgres} from '../bench/lib/postgres.js';

test('kill -9 under load loses and doubles nothing that was acknowledged', async () => {
  const {faults, acknowledged} = await killEndpoint(3);
  assert.deepEqual(faults, []);
  assert.ok(acknowledged > 0);
});

test('neither does killing PostgreSQL, and the endpoint comes back by itself', async t => {
  const server = await startPostgres();
  t.after(() => server.stop());
  const {faults, acknowledged} = await killPostgres(2, server);
  assert.deepEqual(faults, []);
  assert.ok(acknowledged > 0);
});
