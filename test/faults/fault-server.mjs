/**
 * A TCP server that says, byte for byte, what a test wants: one port a script, so that what one row
 * blocks holds nothing else up. It understands just enough HTTP to know where a request ends.
 */
import {createServer} from 'node:net';

const servers = new Map();

/**
 * Listens, and plays `scripts` in turn, one a connection; the last one lasts.
 *
 * @param {import('./fault-server.d.mts').Step[][]} scripts
 */
export async function listen(scripts) {
  const state = {asked: 0, sockets: new Set(), scripts};
  const server = createServer(socket => {
    state.sockets.add(socket);
    socket.on('error', () => {});
    socket.once('close', () => state.sockets.delete(socket));
    let head = '';
    const hear = data => {
      head += data.toString('latin1');
      if (!head.includes('\r\n\r\n')) return;
      socket.off('data', hear);
      socket.resume();
      const script = head.startsWith('OPTIONS')
        ? [{send: preflight}, {end: true}]
        : state.scripts[Math.min(state.asked++, state.scripts.length - 1)];
      play(socket, script).catch(() => socket.destroy());
    };
    socket.on('data', hear);
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address();
  servers.set(port, {server, state});
  return port;
}

const preflight =
  'HTTP/1.1 204 No Content\r\naccess-control-allow-origin: *\r\naccess-control-allow-methods: *\r\n' +
  'access-control-allow-headers: *\r\nconnection: close\r\n\r\n';

async function play(socket, script) {
  for (const step of script) {
    if (socket.destroyed) return;
    if (step.send !== undefined) await write(socket, Buffer.from(step.send, step.as ?? 'utf8'));
    else if (step.flood !== undefined) await flood(socket, step.flood);
    else if (step.drip !== undefined) await drip(socket, step.drip);
    else if (step.wait !== undefined) await pause(socket, step.wait);
    else if (step.reset) socket.resetAndDestroy();
    else if (step.end) socket.end();
  }
}

function write(socket, bytes) {
  return new Promise(resolve => {
    if (socket.destroyed || socket.write(bytes)) {
      resolve();
      return;
    }
    const done = () => {
      socket.off('drain', done);
      socket.off('close', done);
      resolve();
    };
    socket.on('drain', done);
    socket.on('close', done);
  });
}

/** Spaces, for ever so many bytes. */
async function flood(socket, length) {
  const chunk = Buffer.alloc(65_536, ' ');
  for (let sent = 0; sent < length && !socket.destroyed; sent += chunk.length) {
    await write(socket, chunk);
  }
}

/** A byte now and then, until the other side has had enough. */
async function drip(socket, everyMs) {
  while (!socket.destroyed) {
    await write(socket, ' ');
    await pause(socket, everyMs);
  }
}

function pause(socket, milliseconds) {
  return new Promise(resolve => {
    const done = () => {
      clearTimeout(timer);
      socket.off('close', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    socket.on('close', done);
  });
}

/** How often it was asked. */
export function asked(port) {
  return servers.get(port).state.asked;
}

/** Plays something else from now on. */
export function become(port, scripts) {
  const {state} = servers.get(port);
  Object.assign(state, {scripts, asked: 0});
}

export async function stop(port) {
  const {server, state} = servers.get(port) ?? {};
  if (!server) return;
  servers.delete(port);
  for (const socket of state.sockets) socket.destroy();
  await new Promise(resolve => server.close(resolve));
}
