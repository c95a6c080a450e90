import {gone} from './errors.js';

/** Resolves when the page is seen; one that is hidden, or prerendered, asks nothing. */
export function seen(signal: AbortSignal): Promise<void> {
  if (!document.hidden && !signal.aborted) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const look = () => {
      if (document.hidden && !signal.aborted) return;
      document.removeEventListener('visibilitychange', look);
      signal.removeEventListener('abort', look);
      if (signal.aborted) reject(gone());
      else resolve();
    };
    document.addEventListener('visibilitychange', look);
    signal.addEventListener('abort', look);
    look();
  });
}
