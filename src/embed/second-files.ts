import {trustedScript} from '../data/trusted-types.js';
import {files} from './files.js';
import {thisScript} from './script-settings.js';

const script = thisScript();
const loading = new Map<string, Promise<unknown>>();
const waiting = new Map<string, (part: unknown) => void>();

/** What an `import()` of the library's own means in the script tag's file: a classic file beside it. */
export function load(name: string): Promise<unknown> {
  const known = loading.get(name);
  if (known) return known;
  const promise = inject(name);
  loading.set(name, promise);
  // A failure is not kept: the next who asks tries again.
  promise.catch(() => loading.delete(name));
  return promise;
}

/** Such a file hands over what it holds. */
export function take(name: string, part: unknown): void {
  waiting.get(name)?.(part);
}

function inject(name: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const element = document.createElement('script');
    waiting.set(name, resolve);
    const address = new URL(`${name}.js`, script?.src ?? document.baseURI).href;
    element.src = trustedScript(address);
    const fail = () => reject(new Error(`${address} did not load.`));
    element.integrity = files[name]!;
    element.crossOrigin = 'anonymous';
    element.nonce = script?.nonce ?? '';
    element.addEventListener('load', fail);
    element.addEventListener('error', fail);
    document.head.append(element);
  });
}
