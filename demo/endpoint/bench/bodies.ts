import {mkdtemp, rm} from 'node:fs/promises';
import {connect} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {browser} from './lib/client.js';
import {endProcess, startProcess} from './lib/process.js';
import {bar, tell} from './lib/report.js';
import {peakMemory} from './lib/usage.js';

const size = 50 * 1024 * 1024;
const part = Buffer.alloc(64 * 1024, 'x');

/** Bodies of 50 MB, declared and in chunks, from many at once: refused at once, memory flat. */
export async function run(count = '200'): Promise<void> {
  const data = await mkdtemp(join(tmpdir(), 'portal-bodies-'));
  const endpoint = await startProcess({DATA: data});
  try {
    await send(endpoint.origin, true);
    await send(endpoint.origin, false);
    const before = peakMemory(endpoint);
    const answers: Answer[] = [];
    for (let n = 0; n < Number(count); n += 20) {
      const some = Array.from({length: 20}, (_, index) => send(endpoint.origin, index % 2 === 0));
      answers.push(...(await Promise.all(some)));
    }
    const most = Math.max(...answers.map(({sent}) => sent));
    tell(`${answers.length} bodies of ${size / 1e6} MB; at most ${most / 1e6} MB of one was taken`);
    const told = answers.filter(({status}) => status === 413).length;
    const cut = answers.filter(({status}) => status === 0).length;
    bar(
      `${told} were told 413, ${cut} cut off before they listened`,
      told + cut === answers.length,
    );
    const grown = peakMemory(endpoint) - before;
    bar(`memory at its peak grew by ${grown} MB (bar 64)`, grown < 64);
  } finally {
    await endProcess(endpoint, 'SIGTERM');
    await rm(data, {recursive: true, force: true, maxRetries: 3});
  }
}

interface Answer {
  readonly status: number;
  /** Bytes that left before the connection was closed. */
  readonly sent: number;
}

/** Sends until the endpoint closes the connection, as one does who does not listen. */
function send(origin: string, declared: boolean): Promise<Answer> {
  return new Promise(resolve => {
    const socket = connect(Number(new URL(origin).port), '127.0.0.1');
    let status = 0;
    let sent = 0;
    const write = () => {
      while (sent < size && socket.writable) {
        sent += part.length;
        if (!declared) socket.write(`${part.length.toString(16)}\r\n`);
        if (!declared) socket.write(part);
        if (!socket.write(declared ? part : '\r\n')) return;
      }
    };
    socket.write(
      `POST /api/bench/visits HTTP/1.1\r\nhost: x\r\nuser-agent: ${browser}\r\ncontent-type: text/plain\r\n${
        declared ? `content-length: ${size}` : 'transfer-encoding: chunked'
      }\r\n\r\n`,
    );
    socket.on('data', (chunk: Buffer) => {
      status ||= Number(/^HTTP\/1\.1 (\d{3})/.exec(chunk.toString('latin1'))?.[1] ?? 0);
    });
    socket.on('drain', write);
    socket.on('error', () => {});
    socket.on('close', () => resolve({status, sent}));
    write();
  });
}
