import {mkdtemp, rm} from 'node:fs/promises';
import {connect, type Socket} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {browser, call, connections} from './lib/client.js';
import {endProcess, startProcess, type EndpointProcess} from './lib/process.js';
import {bar, percentile, tell} from './lib/report.js';
import {peakMemory} from './lib/usage.js';

const idle = 10_000;
const slow = 100;
const measured = 5_000;

/** Good clients beside ten thousand idle connections and a hundred slow ones. */
export async function run(count = String(idle)): Promise<void> {
  const data = await mkdtemp(join(tmpdir(), 'portal-slow-'));
  const endpoint = await startProcess({DATA: data});
  const crowd = new Crowd(endpoint.origin);
  try {
    await good(endpoint, measured);
    // Twice, so that one sees how far the machine by itself strays.
    const before = [await good(endpoint, measured), await good(endpoint, measured)];
    await crowd.gather(Number(count), slow);
    const during = [await good(endpoint, measured), await good(endpoint, measured)];
    const {open, reopened} = crowd;
    tell(`p99 alone ${inWords(before)}; in the crowd ${inWords(during)}`);
    tell(
      `${open} connections open at the end, ${reopened} closed by the endpoint and opened again`,
    );
    const ratio = mean(during) / mean(before);
    bar(`p99 ${ratio.toFixed(2)} of the baseline (bar 2)`, ratio < 2);
    const memory = peakMemory(endpoint);
    bar(`memory at its peak ${memory} MB (bar 512)`, memory < 512);
  } finally {
    crowd.leave();
    await endProcess(endpoint, 'SIGTERM');
    await rm(data, {recursive: true, force: true, maxRetries: 3});
  }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function inWords(times: readonly number[]): string {
  return times.map(time => `${time.toFixed(1)} ms`).join(' and ');
}

/** The time, in milliseconds, within which 99 % of visits are answered. */
async function good({origin}: EndpointProcess, count: number): Promise<number> {
  const agent = connections(8);
  const times: number[] = [];
  let next = 0;
  await Promise.all(
    Array.from({length: 8}, async () => {
      while (next < count) {
        const body = {visitor: `visitor-${next++}`, page: '/'};
        const begin = performance.now();
        const {status} = await call(agent, 'POST', `${origin}/api/bench/visits`, body);
        if (status !== 200) throw new Error(`a good client was answered with ${status}`);
        times.push(performance.now() - begin);
      }
    }),
  );
  agent.destroy();
  return percentile(times, 0.99);
}

/**
 * Connections that rest after a first request, as browsers leave them, a tenth that never say
 * anything, and some that send a byte now and then; never fewer.
 */
class Crowd {
  readonly #port: number;
  readonly #sockets = new Set<Socket>();
  #going = true;
  reopened = 0;

  constructor(origin: string) {
    this.#port = Number(new URL(origin).port);
  }

  get open(): number {
    return this.#sockets.size;
  }

  async gather(idle: number, slow: number): Promise<void> {
    for (let n = 0; n < idle + slow; n += 100) {
      const some = Array.from({length: Math.min(100, idle + slow - n)}, (_, index) =>
        this.#join(n + index >= idle ? drip : index % 10 === 0 ? sayNothing : askOnce),
      );
      await Promise.all(some);
    }
  }

  leave(): void {
    this.#going = false;
    for (const socket of this.#sockets) socket.destroy();
  }

  #join(begin: (socket: Socket) => void): Promise<void> {
    return new Promise(resolve => {
      const socket = connect(this.#port, '127.0.0.1', () => {
        this.#sockets.add(socket);
        begin(socket);
        resolve();
      });
      socket.on('error', () => resolve());
      socket.resume();
      socket.on('close', () => {
        this.#sockets.delete(socket);
        if (!this.#going) return;
        this.reopened++;
        setTimeout(() => this.#going && void this.#join(begin), 100);
      });
    });
  }
}

function sayNothing(): void {}

function askOnce(socket: Socket): void {
  socket.write('GET /api/health HTTP/1.1\r\nhost: x\r\n\r\n');
}

function drip(socket: Socket): void {
  socket.write(
    `POST /api/bench/visits HTTP/1.1\r\nhost: x\r\nuser-agent: ${browser}\r\ncontent-type: text/plain\r\ncontent-length: 1000\r\n\r\n`,
  );
  const timer = setInterval(() => socket.write('x'), 500);
  socket.on('close', () => clearInterval(timer));
}
