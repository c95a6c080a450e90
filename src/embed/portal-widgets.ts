import './early.js';
import '../define/all.js';
import {registerSource} from '../data/sources/index.js';
import {registerMessages} from '../element/messages.js';
import {setScriptSettings} from '../element/settings.js';
import {version} from '../version.js';
import {parts} from './parts.js';
import {ready} from './languages.js';
import {watchMarkup} from './markup.js';
import {NativeEvent} from './native.js';
import {settingsOfScript} from './script-settings.js';
import {take} from './second-files.js';

/** The one global of the script tag. */
export interface PortalWidgets {
  readonly version: string;
  readonly registerSource: typeof registerSource;
  readonly registerMessages: typeof registerMessages;
  /** @internal For the library's own second files. */
  readonly parts: Readonly<Record<string, unknown>>;
}

declare global {
  interface Window {
    portalWidgets?: PortalWidgets;
  }
}

// For the tags this copy made known: all of them, or what an older version on the page lacked.
setScriptSettings(settingsOfScript());

// A page may load the script twice, or two versions of it: the first one serves.
if (typeof window.portalWidgets?.version !== 'string') {
  const api: PortalWidgets = Object.freeze({
    version,
    registerSource,
    registerMessages,
    parts: {...parts, take},
  });
  // It may fail, and must not throw, where the page holds the name fast.
  Reflect.defineProperty(window, 'portalWidgets', {value: api, enumerable: true});
  watchMarkup();
  document.dispatchEvent(new NativeEvent(ready));
}
