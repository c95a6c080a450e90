/**
 * What those files take from this one instead of bringing it along. Only the build knows it; it puts
 * another module in this one's place (scripts/second-files.mjs).
 */
export const parts: Readonly<Record<string, unknown>> = {};
