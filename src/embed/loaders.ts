import {rest} from '../data/sources/rest.js';
import type {Source} from '../data/sources/source.js';
import {trustedScript} from '../data/trusted-types.js';
import {files} from './build.js';
import {thisScript} from './script-settings.js';

const script = thisScript();
const loading = new Map<string, Promise<Source>>();
const waiting = new Map<string, (source: Source) => void>();

/**
 * The library's own sources in the script tag's file, in the place of `data/sources/loaders.ts`:
 * all but the usual one are classic files of their own beside it, each with its integrity.
 */
export const loaders: ReadonlyMap<string, () => Source | Promise<Source>> = new Map<
  string,
  () => Source | Promise<Source>
>([['rest', () => rest], ...Object.keys(files).map(name => [name, () => load(name)] as const)]);

/** A source's file hands over what it holds. */
export function takeSource(name: string, source: Source): void {
  waiting.get(name)?.(source);
}

function load(name: string): Promise<Source> {
  const known = loading.get(name);
  if (known) return known;
  const promise = inject(name);
  loading.set(name, promise);
  // A failure is not kept: the next who asks tries again.
  promise.catch(() => loading.delete(name));
  return promise;
}

function inject(name: string): Promise<Source> {
  return new Promise((resolve, reject) => {
    const element = document.createElement('script');
    waiting.set(name, resolve);
    const address = new URL(`sources/${name}.js`, script?.src ?? document.baseURI).href;
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
