import {HTTPError, TimeoutError} from 'ky';
import * as z from 'zod/mini';
import {readBody} from './body.js';
import {isAbort, PortalError, type PortalErrorReason} from './errors.js';
import {object} from './models/object.js';
import {problem} from './models/problem.js';

// Beside RFC 9457, what WordPress, Liferay and SharePoint send.
const errorAnswer = object(() => ({
  ...problem.shape,
  message: z.optional(z.string()),
  error: z.catch(z.optional(z.object({message: z.object({value: z.string()})})), undefined),
}));

/**
 * What went wrong with a request, of what was thrown.
 *
 * @param attemptTime - how long it was waited for, in ms.
 */
export async function explain(
  thrown: unknown,
  url: string,
  attemptTime: number,
  signal: AbortSignal,
): Promise<PortalError> {
  if (thrown instanceof PortalError) return thrown;
  if (thrown instanceof TimeoutError) {
    return new PortalError('timeout', `No answer in ${attemptTime / 1000} s: ${url}`, {
      url,
      cause: thrown,
    });
  }
  if (thrown instanceof HTTPError) {
    const {status} = thrown.response;
    const answer = await bodyOf(thrown.response, signal);
    const detail = problemOf(answer);
    return new PortalError('http', `Status ${status}${detail ? ` (${detail})` : ''}: ${url}`, {
      reason: reasonOf(status),
      status,
      url,
      answer,
      cause: thrown,
    });
  }
  const offline = typeof navigator === 'object' && !navigator.onLine;
  return new PortalError(
    'network',
    `${offline ? 'The browser is offline' : 'No answer: refused, blocked, or no permission for this page (CORS)'}: ${url}`,
    {
      ...(offline ? {reason: 'offline' as const} : {}),
      url,
      cause: isAbort(thrown) ? undefined : thrown,
    },
  );
}

/** What came with an error: JSON as it is, else the text. */
async function bodyOf(response: Response, signal: AbortSignal): Promise<unknown> {
  try {
    const text = new TextDecoder().decode(await readBody(response, signal));
    try {
      return JSON.parse(text) as unknown;
    } catch {
      return text;
    }
  } catch {
    return undefined;
  }
}

function problemOf(answer: unknown): string | undefined {
  const {data} = z.safeParse(errorAnswer, answer);
  return data?.detail ?? data?.title ?? data?.message ?? data?.error?.message.value;
}

function reasonOf(status: number): PortalErrorReason {
  if (status === 401 || status === 403) return 'forbidden';
  if (status === 404 || status === 410) return 'not-found';
  if (status === 408 || status === 429) return 'busy';
  // “Not modified” of a copy that is not there, and other answers nobody asked for, come from what
  // stands before the server.
  return status >= 400 && status < 500 ? 'refused' : 'server';
}
