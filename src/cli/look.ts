import {gone} from '../data/errors.js';
import type {Look, LookOptions, Seen} from '../check/index.js';

/** How many times an address may be sent on, as in browsers. */
const maxHops = 20;

const faults: Readonly<Record<string, Seen['fault']>> = {
  ENOTFOUND: 'dns',
  EAI_AGAIN: 'dns',
  ECONNREFUSED: 'refused',
  ECONNRESET: 'reset',
  EPIPE: 'reset',
  UND_ERR_SOCKET: 'reset',
};

/**
 * What can be seen outside of a browser: every header, each redirect, and why no answer came. Asks
 * in the name of a page at `origin`, as a browser does.
 */
export function lookAs(origin: string): Look {
  const look = async (
    url: string,
    signal: AbortSignal,
    {method = 'GET', headers = {}}: LookOptions = {},
  ): Promise<Seen> => {
    const hops: string[] = [];
    for (let address = url; ;) {
      try {
        const response = await fetch(address, {
          method,
          signal,
          redirect: 'manual',
          headers: {
            Origin: origin,
            Accept: 'application/json',
            'Accept-Encoding': 'gzip, br',
            ...headers,
          },
        });
        void response.body?.cancel().catch(() => undefined);
        const next = response.headers.get('location');
        if (!next || response.status < 300 || response.status > 399) {
          return {
            reached: true,
            status: response.status,
            headers: response.headers,
            whole: true,
            hops,
          };
        }
        address = new URL(next, address).href;
        if (hops.push(address) > maxHops) return {reached: true, fault: 'loop', hops};
      } catch (thrown) {
        if (signal.aborted) throw gone();
        return {reached: false, hops, ...faultIn(thrown)};
      }
    }
  };
  return Object.assign(look, {free: true});
}

function faultIn(thrown: unknown): Pick<Seen, 'fault' | 'code'> {
  const {cause} = thrown as {cause?: {code?: unknown; message?: unknown}};
  const code = typeof cause?.code === 'string' ? cause.code : String(cause?.message ?? thrown);
  const certificate = /CERT|SSL|TLS|SIGNATURE|ISSUER|ALTNAME/i.test(code);
  return {fault: faults[code] ?? (certificate ? 'certificate' : 'other'), code};
}
