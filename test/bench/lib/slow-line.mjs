import {connect, createServer} from 'node:net';

/** What travels in one piece, in bytes: a packet. */
const packet = 1460;

/**
 * A slow mobile line before a server: what is sent is under way for half of `latency` ms in each
 * direction, and all connections share what the line carries (`down` and `up`, bytes a second).
 *
 * Not the browser's own emulation: for that DevTools is told of each request and who made it, and
 * V8 parses a script of 170 kB twice more to say it. Nobody's phone does.
 */
export async function slowLine(origin, {latency, down, up}) {
  const {hostname, port} = new URL(origin);
  const downwards = new OneWay(down, latency / 2);
  const upwards = new OneWay(up, latency / 2);
  const sockets = new Set();
  const server = createServer(near => {
    const far = connect(port, hostname);
    for (const [from, to, way] of [
      [near, far, upwards],
      [far, near, downwards],
    ]) {
      sockets.add(from.setNoDelay());
      from.on('error', () => undefined);
      from.on('close', () => {
        sockets.delete(from);
        to.destroy();
      });
      way.carry(from, to);
    }
  });
  await new Promise(done => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    /** Bytes it brought to the browser. */
    brought: () => downwards.carried,
    stop: () =>
      new Promise(done => {
        server.close(done);
        for (const socket of sockets) socket.destroy();
      }),
  };
}

class OneWay {
  carried = 0;
  /** Connections with something to send; they take turns. */
  #turns = [];
  #underWay = [];
  #freeAt = 0;
  #timer;

  constructor(bytesPerSecond, delay) {
    this.bytesPerMs = bytesPerSecond / 1000;
    this.delay = delay;
  }

  carry(from, to) {
    const line = {to, chunks: []};
    from.on('data', chunk => {
      if (this.#turns.length === 0) this.#freeAt = Math.max(this.#freeAt, performance.now());
      if (line.chunks.length === 0) this.#turns.push(line);
      line.chunks.push(chunk);
      this.#move();
    });
  }

  #move() {
    clearTimeout(this.#timer);
    const now = performance.now();
    while (this.#turns.length > 0 && this.#freeAt <= now) {
      const line = this.#turns.shift();
      const [first, ...rest] = line.chunks;
      const piece = first.subarray(0, packet);
      line.chunks = first.length > packet ? [first.subarray(packet), ...rest] : rest;
      if (line.chunks.length > 0) this.#turns.push(line);
      this.carried += piece.length;
      this.#freeAt += piece.length / this.bytesPerMs;
      this.#underWay.push({to: line.to, piece, due: this.#freeAt + this.delay});
    }
    while (this.#underWay[0]?.due <= now) {
      const {to, piece} = this.#underWay.shift();
      to.write(piece);
    }
    const next = Math.min(
      this.#turns.length > 0 ? this.#freeAt : Infinity,
      this.#underWay[0]?.due ?? Infinity,
    );
    if (next < Infinity) this.#timer = setTimeout(() => this.#move(), next - now);
  }
}
