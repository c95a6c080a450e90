/**
 * The files that are loaded when they are first needed, by name without `.js`: their integrity. Only
 * the build knows them; it puts another module in this one's place (scripts/second-files.mjs).
 */
export const files: Readonly<Record<string, string>> = {};
