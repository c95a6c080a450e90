import type {Connection} from '../data/ask.js';
import {setting} from './settings.js';

/** A widget's own words on where it asks. */
interface Asker extends Element {
  readonly endpoint: string | undefined;
  readonly source: string | undefined;
}

/** Where a widget asks: what it says itself, else what the page says around it. */
export function connectionOf(widget: Asker, language: string): Connection {
  return {
    endpoint: wholeAddress(widget.endpoint ?? setting(widget, 'endpoint') ?? ''),
    source: widget.source ?? setting(widget, 'source') ?? 'rest',
    language,
    options: sourceOptions(widget),
  };
}

// Each update asks for it, and the widgets of a page nearly always for the same one.
let last = {endpoint: '', base: '', address: ''};

/** An endpoint as every page of the portal means it; none, or one that is no address, stays so. */
function wholeAddress(endpoint: string): string {
  const base = document.baseURI;
  if (endpoint !== last.endpoint || base !== last.base) {
    last = {endpoint, base, address: endpoint};
    try {
      if (endpoint) last.address = new URL(endpoint, base).href;
    } catch {
      // It stays as it is.
    }
  }
  return last.address;
}

/** What the page says about the back end itself: `source-*` attributes, by the name after that. */
function sourceOptions(element: Element): Readonly<Record<string, string>> {
  const options: Record<string, string> = {};
  // By name: each of `attributes` would be an object made for this.
  for (const name of element.getAttributeNames()) {
    if (name.startsWith('source-'))
      options[name.slice('source-'.length)] = element.getAttribute(name)!;
  }
  return options;
}
