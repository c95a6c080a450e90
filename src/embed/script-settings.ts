import type {SettingName} from '../element/settings.js';

/**
 * The script tag that is running. To be asked at once: later nobody knows which tag it was. By the
 * prototype's getter, since a page can have named something else `currentScript`.
 */
export function thisScript(): HTMLScriptElement | undefined {
  const script: unknown = Reflect.get(Document.prototype, 'currentScript', document);
  return script instanceof HTMLScriptElement ? script : undefined;
}

/** What that tag says in its `data-portal-*` attributes. */
export function settingsOfScript(): Partial<Record<SettingName, string>> {
  const script = thisScript();
  const settings: Partial<Record<SettingName, string>> = {};
  for (const name of ['endpoint', 'source', 'lang'] as const) {
    const value = script?.getAttribute(`data-portal-${name}`);
    if (value) settings[name] = value;
  }
  return settings;
}
