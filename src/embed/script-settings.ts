import type {SettingName} from '../element/settings.js';

/**
 * What the script tag that is running says in its `data-portal-*` attributes. To be asked at once:
 * later nobody knows which tag it was. A page can have named something else `currentScript`.
 */
export function settingsOfScript(): Partial<Record<SettingName, string>> {
  const script: unknown = document.currentScript;
  if (!(script instanceof HTMLScriptElement)) return {};
  const settings: Partial<Record<SettingName, string>> = {};
  for (const name of ['endpoint', 'source', 'lang'] as const) {
    const value = script.getAttribute(`data-portal-${name}`);
    if (value) settings[name] = value;
  }
  return settings;
}
