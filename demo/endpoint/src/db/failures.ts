/** Failures that pass by themselves: another writer was in the way. */
const transient = new Set(['SQLITE_BUSY', 'SQLITE_LOCKED', '40001', '40P01']);

/** Whether the same transaction has a chance at once, since nothing of it was kept. */
export function isTransient(error: unknown): boolean {
  return transient.has((error as {code?: string}).code ?? '');
}
