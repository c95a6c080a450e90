const prefix = 'portal-widgets:';

// What storage would not take (blocked, full) lives as long as the page.
const memory = new Map<string, string>();

/** What this browser keeps under a name for pages of this origin. */
export function stored(name: string): string | undefined {
  const held = memory.get(name);
  if (held !== undefined) return held;
  try {
    return localStorage.getItem(prefix + name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a text under a name, or with `undefined` nothing any more. */
export function store(name: string, text: string | undefined): void {
  memory.delete(name);
  try {
    if (text !== undefined) localStorage.setItem(prefix + name, text);
    else localStorage.removeItem(prefix + name);
  } catch {
    if (text !== undefined) memory.set(name, text);
  }
}

/** The names in use that begin so. */
export function storedNames(beginning: string): string[] {
  const names = [...memory.keys()];
  try {
    for (let index = 0; index < localStorage.length; index++) {
      const key = localStorage.key(index)!;
      if (key.startsWith(prefix)) names.push(key.slice(prefix.length));
    }
  } catch {
    // Where storage is blocked, the page's memory is all there is.
  }
  return names.filter(name => name.startsWith(beginning));
}

/** Calls `listener` with a name whose text another page of this origin has changed. */
export function onStored(listener: (name: string) => void): void {
  addEventListener('storage', ({key}) => {
    if (key?.startsWith(prefix)) listener(key.slice(prefix.length));
  });
}
