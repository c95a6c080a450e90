/**
 * A real HTTP server that tests program over HTTP. Every test has a namespace of its own, the first
 * segment of the path:
 *
 *     PUT    /__program/{id}   adds rules (JSON, see Rule in server.d.mts)
 *     GET    /__log/{id}       the requests that came in
 *     DELETE /__program/{id}   forgets them, and ends what still hangs
 *     *      /{id}/…           what the widget asks
 */
import {createServer} from 'node:http';

const namespacePath = /^\/([\w-]+)(\/[^?]*)?(\?.*)?$/;
const controlPath = /^\/__(program|log)\/([\w-]+)$/;

const exposed = 'ETag, Link, Location, Retry-After, X-WP-Total, X-WP-TotalPages';

export async function startServer({port = 0} = {}) {
  const namespaces = new Map();
  const server = createServer((request, response) => {
    answer(namespaces, request, response).catch(error => {
      response.destroy();
      if (error.code !== 'ECONNRESET') console.error(error);
    });
  });
  server.keepAliveTimeout = 60_000;
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    origin,
    port: server.address().port,
    stop() {
      for (const namespace of namespaces.values()) forget(namespace);
      server.closeAllConnections();
      return new Promise(resolve => server.close(() => resolve()));
    },
  };
}

async function answer(namespaces, request, response) {
  const control = controlPath.exec(request.url);
  if (control) return controlled(namespaces, control[1], control[2], request, response);
  const [, id, path = '/', query = ''] = namespacePath.exec(request.url) ?? [];
  const namespace = namespaces.get(id);
  if (!namespace) return send(response, 404, {}, `There is no namespace in ${request.url}`);
  const entry = {
    method: request.method,
    url: path + query,
    headers: request.headers,
    body: '',
    at: Date.now(),
    answered: undefined,
    aborted: false,
  };
  namespace.log.push(entry);
  namespace.responses.add(response);
  response.once('close', () => {
    namespace.responses.delete(response);
    entry.aborted = !response.writableFinished && !response.cutByServer;
  });
  entry.body = (await readBody(request)).toString();
  const rule = choose(namespace.rules, request.method, path, query);
  if (rule) await play(rule, request, response, entry);
  else if (request.method === 'OPTIONS') preflight(namespace, request, response, entry);
  else unknown(request, response, entry);
}

async function controlled(namespaces, what, id, request, response) {
  const headers = {
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'GET, PUT, DELETE',
    'access-control-allow-headers': '*',
    'access-control-max-age': '600',
    'cache-control': 'no-store',
  };
  const namespace = namespaces.get(id) ?? {rules: [], log: [], responses: new Set()};
  if (request.method === 'OPTIONS') {
    send(response, 204, headers);
  } else if (what === 'log') {
    send(
      response,
      200,
      {...headers, 'content-type': 'application/json'},
      JSON.stringify(namespace.log),
    );
  } else if (request.method === 'DELETE') {
    forget(namespace);
    namespaces.delete(id);
    send(response, 204, headers);
  } else {
    namespace.rules.push(...JSON.parse((await readBody(request)).toString()));
    namespaces.set(id, namespace);
    send(response, 204, headers);
  }
}

function forget(namespace) {
  for (const response of namespace.responses) response.socket?.destroy();
  namespace.responses.clear();
}

// Answers that hold for a number of times come first, in their order; of those that hold for ever
// the newest wins. So «twice 503, then the list» and «the list, but now another» both read well.
function choose(rules, method, path, query) {
  const fitting = rules.filter(rule => fits(rule, method, path, query));
  const limited = fitting.find(rule => rule.times > 0);
  if (limited) limited.times -= 1;
  return limited ?? fitting.findLast(rule => rule.times === undefined);
}

function fits(rule, method, path, query) {
  if (rule.method !== '*' && rule.method !== method) return false;
  const [rulePath, ruleQuery = ''] = rule.path.split(/\?(.*)/s);
  const pathFits = rulePath.endsWith('*')
    ? path.startsWith(rulePath.slice(0, -1))
    : path === rulePath || decoded(path) === rulePath;
  if (!pathFits) return false;
  const asked = new URLSearchParams(query);
  return [...new URLSearchParams(ruleQuery)].every(([name, value]) => asked.get(name) === value);
}

function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function crossOrigin(request) {
  return request.headers.origin
    ? {'access-control-allow-origin': '*', 'access-control-expose-headers': exposed}
    : {};
}

function preflight(namespace, request, response, entry) {
  const method = request.headers['access-control-request-method'];
  const blocked = namespace.rules.some(
    rule => rule.method === method && rule.headers?.['access-control-allow-origin'] === null,
  );
  entry.answered = 204;
  send(
    response,
    204,
    blocked
      ? {}
      : {
          ...crossOrigin(request),
          'access-control-allow-methods': method ?? '*',
          'access-control-allow-headers': request.headers['access-control-request-headers'] ?? '*',
        },
  );
}

function unknown(request, response, entry) {
  entry.answered = 404;
  send(
    response,
    404,
    {...crossOrigin(request), 'content-type': 'application/problem+json'},
    JSON.stringify({status: 404, title: `Nothing is programmed for ${entry.method} ${entry.url}`}),
  );
}

async function play(rule, request, response, entry) {
  if (rule.fault === 'hang') return;
  if (rule.delayMs) await pause(response, rule.delayMs);
  if (response.destroyed) return;
  if (rule.fault === 'reset') return cut(response);

  const headers = {
    'cache-control': 'no-cache',
    ...crossOrigin(request),
    ...(rule.json !== undefined && {'content-type': 'application/json; charset=utf-8'}),
    ...lowerCased(rule.headers),
  };
  for (const name of Object.keys(headers)) if (headers[name] === null) delete headers[name];

  const known = headers.etag && request.headers['if-none-match'] === headers.etag;
  entry.answered = known ? 304 : (rule.status ?? 200);
  if (known || entry.answered === 204) return send(response, entry.answered, headers);

  const body = bodyOf(rule);
  const partly = rule.stallAfter ?? rule.cutAfter;
  const chunks = rule.chunk !== undefined || partly !== undefined;
  if (!chunks) return send(response, entry.answered, headers, body);

  response.writeHead(entry.answered, headers);
  response.flushHeaders();
  if (partly !== undefined) {
    await write(response, body.subarray(0, partly));
    // A socket ended in the same moment can take the bytes before it along.
    if (rule.cutAfter !== undefined) await pause(response, 20).then(() => cut(response));
    return;
  }
  for (let index = 0; index < (rule.repeat ?? 1) && !response.destroyed; index += 1) {
    if (index > 0 && rule.everyMs) await pause(response, rule.everyMs);
    await write(response, rule.chunk);
  }
  response.end();
}

function bodyOf(rule) {
  if (rule.json !== undefined) return Buffer.from(JSON.stringify(rule.json));
  if (rule.base64 !== undefined) return Buffer.from(rule.base64, 'base64');
  return Buffer.from(rule.body ?? '');
}

function lowerCased(headers = {}) {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
}

function cut(response) {
  response.cutByServer = true;
  // An abrupt end, as when a server dies, and not a polite one.
  response.socket?.resetAndDestroy();
}

function write(response, data) {
  if (response.destroyed || response.write(data)) return undefined;
  return new Promise(resolve => {
    const done = () => {
      response.off('drain', done);
      response.off('close', done);
      resolve();
    };
    response.on('drain', done);
    response.on('close', done);
  });
}

function pause(response, milliseconds) {
  return new Promise(resolve => {
    const done = () => {
      clearTimeout(timer);
      response.off('close', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    response.once('close', done);
  });
}

function send(response, status, headers, body = '') {
  response.writeHead(status, headers);
  response.end(body);
}

async function readBody(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts);
}
