import {Agent, request} from 'node:http';

/** A person's browser, as far as the endpoint can see. */
export const browser = 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0';

/** An answer, or the lack of one: `status` 0 when the connection broke. */
export interface Reply {
  readonly status: number;
  readonly text: string;
}

/** Connections that are kept, as browsers keep them. */
export function connections(count: number): Agent {
  return new Agent({keepAlive: true, maxSockets: count});
}

/** Sends one request. `drop` closes the connection when the answer begins, as a bad network does. */
export function call(
  agent: Agent,
  method: string,
  url: string,
  body?: unknown,
  drop = false,
): Promise<Reply> {
  return new Promise(resolve => {
    const broken = () => resolve({status: 0, text: ''});
    const text = body === undefined ? '' : JSON.stringify(body);
    const sent = request(
      url,
      {
        method,
        agent,
        timeout: 15_000,
        headers: {
          'user-agent': browser,
          ...(text && {'content-type': 'text/plain', 'content-length': Buffer.byteLength(text)}),
        },
      },
      response => {
        if (drop) {
          response.destroy();
          broken();
          return;
        }
        let answer = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => (answer += chunk));
        response.on('end', () => resolve({status: response.statusCode ?? 0, text: answer}));
        response.on('error', broken);
        response.on('aborted', broken);
      },
    );
    sent.on('timeout', () => sent.destroy());
    sent.on('error', broken);
    sent.end(text);
  });
}
