import {until} from '../../helpers/index.js';
import type {Host} from './host.js';

/** The strictest policy a portal is known to set; lit-html's own name is gone from what is built. */
export const strict = [
  "default-src 'none'",
  "script-src 'self'",
  'connect-src *',
  'img-src *',
  // What an article plays is for the page to allow, as its pictures are. Chromium and WebKit ask the
  // policy for a film's address before anybody plays it, the frame of a video comes with a click.
  'media-src *',
  'frame-src https://www.youtube-nocookie.com',
  "style-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types portal-widgets lit-html',
].join('; ');

export interface OpenHost {
  readonly host: Host;
  /** Resolves when something leads the page away. */
  readonly left: Promise<void>;
  readonly close: () => void;
}

/** A host's page of its own, under that policy if one is given. */
export async function openHost(policy = ''): Promise<OpenHost> {
  const frame = document.createElement('iframe');
  // A dialog would wait for somebody for ever, and what leads away would take the tests along.
  frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-forms');
  frame.src = `/test/element/safe-html/host.html?csp=${encodeURIComponent(policy)}`;
  frame.width = '600';
  frame.height = '400';
  document.body.append(frame);
  const page = () => frame.contentWindow as unknown as Host;
  await until(() => page().ready, undefined, {timeout: 20_000});
  const host = page();
  const {fired} = host;
  const stays = () => {
    try {
      return page().fired === fired;
    } catch {
      // It is on another site now.
      return false;
    }
  };
  const left = new Promise<void>(resolve => {
    frame.addEventListener('load', () => stays() || resolve());
  });
  return {host, left, close: () => frame.remove()};
}
