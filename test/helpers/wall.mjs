import {createServer} from 'node:net';

/**
 * A proxy that lets nothing through. The browsers send to it all that is not for this machine, so a
 * test that reaches for the Internet fails at once, and the same everywhere.
 */
export async function startWall() {
  const server = createServer(socket => {
    socket.on('error', () => {});
    socket.end(
      [
        'HTTP/1.1 403 The tests stay on this machine',
        'connection: close',
        'access-control-allow-origin: *',
        'content-length: 0',
        '\r\n',
      ].join('\r\n'),
    );
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  server.unref();
  return {port: server.address().port, stop: () => server.close()};
}
