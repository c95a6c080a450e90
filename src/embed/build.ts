/**
 * What only the build knows; it puts another module in this one's place (rollup.config.mjs).
 */

/** The files that are loaded when they are first needed, by name without `.js`: their integrity. */
export const files: Readonly<Record<string, string>> = {};

/** What those files take from this one instead of bringing it along. */
export const parts: Readonly<Record<string, unknown>> = {};
