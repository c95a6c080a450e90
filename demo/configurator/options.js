import {isOption} from './state.js';

/** What a source is told, as lines of `source-site=20125`. */

/** @param {Record<string, string>} options */
export function linesOf(options) {
  return Object.entries(options)
    .map(([name, value]) => `${name}=${value}`)
    .join('\n');
}

/**
 * @param {string} text
 * @returns {{options: Record<string, string>, odd?: string}} `odd` is the first line that is none.
 */
export function optionsOf(text) {
  const options = {};
  let odd;
  for (const line of text.split('\n')) {
    const [, name = '', value = ''] = /^\s*([^\s=]+)\s*=(.*)$/.exec(line) ?? [];
    if (isOption(name)) options[name] = unquoted(value.trim());
    else if (line.trim()) odd ??= line.trim();
  }
  return {options, odd};
}

/** As it stands when it was copied out of a tag. */
function unquoted(value) {
  return /^(["'])(.*)\1$/.exec(value)?.[2] ?? value;
}
