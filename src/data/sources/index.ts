import {rest} from './rest.js';
import type {Source} from './source.js';

const sources = new Map<string, Source>([['rest', rest]]);
const listeners = new Set<() => void>();

/**
 * Makes a back end known under a name for the `source` attribute. It may come before or after the
 * widgets that ask for it; those that waited for it ask at once.
 */
export function registerSource(name: string, source: Source): void {
  sources.set(name, source);
  for (const listener of [...listeners]) listener();
}

/** The source of that name. */
export function sourceNamed(name: string): Source | undefined {
  return sources.get(name);
}

/** The names that are known now. */
export function sourceNames(): string[] {
  return [...sources.keys()];
}

/** Calls `listener` whenever a source comes in; returns how to stop that. */
export function onSource(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
