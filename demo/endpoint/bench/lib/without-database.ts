/** The endpoint with stores that answer at once: what its routes cost without a database. */
import {once} from 'node:events';
import {buildApp} from '../../src/app.js';
import {loadConfig} from '../../src/config.js';
import type {AddressInfo} from 'node:net';

const config = loadConfig(process.env);
const daily = Array.from({length: 30}, (_, day) => ({
  date: `2026-11-${String(day + 1).padStart(2, '0')}`,
  count: 1000,
}));
const visits = () =>
  Promise.resolve({
    ...{online: 10, total: 100_000, today: 1, yesterday: 2, week: 3, month: 4},
    updatedAt: new Date().toISOString(),
    daily,
  });
const rating = () =>
  Promise.resolve({average: 3, count: 1, max: 5, distribution: [0, 0, 1, 0, 0], own: 3});

const app = await buildApp(config, {
  visits: {count: visits, read: visits},
  ratings: {vote: rating, read: rating, readAll: () => Promise.resolve(new Map())},
});
await app.listen({port: 0, host: '127.0.0.1'});
process.stdout.write(`http://localhost:${(app.server.address() as AddressInfo).port}/\n`);
await once(process, 'SIGTERM');
await app.close();
process.exit(0);
