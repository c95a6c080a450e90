/** What a page can set for all widgets below an element. */
export type SettingName = 'endpoint' | 'source' | 'lang';

const attributesOf: Readonly<Record<SettingName, readonly string[]>> = {
  endpoint: ['data-portal-endpoint'],
  source: ['data-portal-source'],
  // Hosts that mark Vietnamese pages as `en-US` can say better with an attribute of ours.
  lang: ['data-portal-lang', 'lang'],
};

let script: Readonly<Partial<Record<SettingName, string>>> = {};

/** Takes the last resort of every setting: what the script tag itself says. */
export function setScriptSettings(settings: Readonly<Partial<Record<SettingName, string>>>): void {
  script = settings;
}

/**
 * What the nearest element says, from `element` outwards and through shadow roots, then what the
 * script tag says. Looked up in the document each time, with no registry of its own, so that it
 * holds across copies of the library.
 */
export function setting(element: Element, name: SettingName): string | undefined {
  for (let node: Element | undefined = element; node; node = parentOf(node)) {
    for (const attribute of attributesOf[name]) {
      const value = node.getAttribute(attribute);
      if (value) return value;
    }
  }
  return script[name] || undefined;
}

function parentOf(element: Element): Element | undefined {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

/** Calls `listener` when a setting changes anywhere in the page; returns how to stop that. */
export function onSetting(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(document, {
    subtree: true,
    attributes: true,
    attributeFilter: Object.values(attributesOf).flat(),
  });
  return () => observer.disconnect();
}
