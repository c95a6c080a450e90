import {gone, PortalError} from './errors.js';

/** The largest body that is read, in bytes: some 500 times a usual article. */
const maxBytes = 8 * 1024 * 1024;

/**
 * Reads a body and counts as it comes, since a length that is announced need not be true.
 *
 * @throws {PortalError} when it is too large.
 * @throws an `AbortError` when `signal` aborts.
 */
export async function readBody(response: Response, signal: AbortSignal): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array(await response.arrayBuffer());
  // WebKit can leave a reader waiting for a body that stalls, whatever was aborted.
  const left = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => {
      reject(gone());
      void reader.cancel().catch(() => undefined);
    });
  });
  left.catch(() => undefined);
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const {done, value} = await Promise.race([reader.read(), left]);
    if (done) break;
    length += value.byteLength;
    if (length > maxBytes) {
      void reader.cancel().catch(() => undefined);
      throw new PortalError('format', `The answer is larger than ${maxBytes} bytes.`, {
        reason: 'too-large',
        url: response.url,
      });
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}
