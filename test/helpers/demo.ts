import {spawn} from 'node:child_process';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

export interface Demo {
  /** Where the demo portal is, with a slash at the end. */
  readonly address: string;
  stop(): Promise<void>;
}

/** Starts the demo as a person does: the command of the README, on a free port, with no data yet. */
export async function startDemo(): Promise<Demo> {
  const data = await mkdtemp(join(tmpdir(), 'portal-widgets-demo-'));
  const server = spawn(process.execPath, ['scripts/start.mjs'], {
    env: {...process.env, PORT: '0', DATA: data},
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    server.stdout.on('data', chunk => {
      said += String(chunk);
      const found = /http:\/\/localhost:\d+\//.exec(said);
      if (found) resolve(found[0]);
    });
    server.once('exit', code => reject(new Error(`npm start ended with ${code}`)));
  });
  return {
    address,
    async stop() {
      const gone = new Promise(resolve => server.once('exit', resolve));
      server.kill('SIGTERM');
      await gone;
      await rm(data, {recursive: true, force: true});
    },
  };
}
