import {late} from '../late.js';
import {loaders} from './loaders.js';
import type {Source} from './source.js';

const registered = new Map<string, Source>();
const listeners = new Set<() => void>();

/**
 * Makes a back end known under a name for the `source` attribute. It may come before or after the
 * widgets that ask for it; those that waited for it ask at once.
 */
export function registerSource(name: string, source: Source): void {
  registered.set(name, source);
  for (const listener of [...listeners]) listener();
}

/** The source of that name: a registered one, else the library's own. */
export async function sourceNamed(name: string): Promise<Source | undefined> {
  return registered.get(name) ?? late(loaders.get(name)?.(), `source "${name}"`);
}

/** The names that are known now. */
export function sourceNames(): string[] {
  return [...new Set([...loaders.keys(), ...registered.keys()])];
}

/** Calls `listener` whenever a source comes in; returns how to stop that. */
export function onSource(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
