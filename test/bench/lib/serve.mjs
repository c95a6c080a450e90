import {createServer} from 'node:http';
import {brotliCompressSync, constants} from 'node:zlib';

const types = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
};

/**
 * Serves what it is given, compressed beforehand as a portal's server would have it, and the same
 * for every contender. A function as content is called at each request.
 * @param files - path to content, the path's ending tells the type; `.json` may be left out.
 */
export async function serve(files) {
  const ready = new Map();
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url, 'http://x');
    request.resume();
    if (!(pathname in files)) {
      response.writeHead(404).end();
      return;
    }
    let entry = ready.get(pathname);
    if (!entry) {
      const content = files[pathname];
      const text = typeof content === 'string' ? content : JSON.stringify(content);
      const type = types[/\.(\w+)$/.exec(pathname)?.[1] ?? 'json'];
      entry = {
        type,
        body: brotliCompressSync(text, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}),
      };
      ready.set(pathname, entry);
    }
    response.writeHead(200, {
      'content-type': entry.type,
      'content-encoding': 'br',
      'content-length': entry.body.length,
      'cache-control': 'no-cache',
      'access-control-allow-origin': '*',
    });
    response.end(entry.body);
  });
  await new Promise(done => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    sizeOf: path => ready.get(path)?.body.length,
    stop: () => new Promise(done => server.close(done).closeAllConnections()),
  };
}
