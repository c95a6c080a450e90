import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {join} from 'node:path';
import {root} from '../../src/config.js';

/** An endpoint in a process of its own, as a host runs it. */
export interface EndpointProcess {
  readonly child: ChildProcess;
  /** `http://127.0.0.1:port`. */
  readonly origin: string;
  /** Milliseconds from the start of the process to its first answer. */
  readonly readyAfter: number;
  /** What it wrote to its log. */
  output(): string;
}

/** Rates that load tests need: they all come from one address. */
const noLimits = 'demo/endpoint/bench/lib/bench.yaml';

/** Starts an endpoint on a free port and waits until it is ready. */
export async function startProcess(
  env: Readonly<Record<string, string>>,
  entry = 'src/main.ts',
): Promise<EndpointProcess> {
  const begin = performance.now();
  const main = join(root, 'demo/endpoint', entry);
  const child = spawn(process.execPath, ['--import', 'tsx', main], {
    cwd: root,
    env: {
      ...process.env,
      CONFIG: noLimits,
      PORT: '0',
      HOST: '127.0.0.1',
      LOG_LEVEL: 'warn',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // Whatever goes wrong here must not leave it running.
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  child.once('exit', () => process.off('exit', end));
  let output = '';
  const address = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const port = /http:\/\/[^\s/]+:(\d+)\//.exec(output)?.[1];
      if (port) resolve(`http://127.0.0.1:${port}`);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', code => reject(new Error(`the endpoint ended with ${code}:\n${output}`)));
  });
  while ((await fetch(`${address}/api/ready`)).status !== 200) {
    await new Promise(resolve => setTimeout(resolve, 20));
  }
  return {child, origin: address, readyAfter: performance.now() - begin, output: () => output};
}

/** Sends a signal and waits for the end; gives the exit code, or null where a signal ended it. */
export async function endProcess(
  {child}: EndpointProcess,
  signal: NodeJS.Signals,
): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const exit = once(child, 'exit') as Promise<[number | null]>;
  child.kill(signal);
  return (await exit)[0];
}
