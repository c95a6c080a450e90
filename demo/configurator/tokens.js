/** The theme's tokens: what may be written for one, and which of them meet on screen. */

/** The property that takes what a token takes; a colour is known by the token's name. */
const properties = {
  '--portal-font': 'font-family',
  '--portal-font-size': 'font-size',
  '--portal-line-height': 'line-height',
  '--portal-heading-font': 'font-family',
  '--portal-heading-size': 'font-size',
  '--portal-heading-weight': 'font-weight',
  '--portal-space': 'padding-left',
  '--portal-radius': 'border-radius',
  '--portal-border-width': 'border-left-width',
  '--portal-image-ratio': 'aspect-ratio',
  '--portal-shadow': 'box-shadow',
  '--portal-target-size': 'min-height',
};

/** @param {string} name */
export function isColor(name) {
  return name.startsWith('--portal-color-');
}

/**
 * Whether a value can stand for a token: what ends a declaration, loads something or takes from
 * elsewhere cannot.
 *
 * @param {string} name
 * @param {string} value
 */
export function isUsable(name, value) {
  if (value.length > 200 || /[;{}<>\\@!]|\/\*|url|image|src|attr\(|var\(|env\(/i.test(value)) {
    return false;
  }
  // What is left open takes in what follows it in a sheet.
  const count = mark => value.split(mark).length;
  if (count('(') !== count(')') || count('"') % 2 === 0 || count("'") % 2 === 0) return false;
  return CSS.supports(isColor(name) ? 'color' : (properties[name] ?? 'width'), value);
}

/**
 * Which colours are read on which, and the ratio WCAG 2.2 asks for: 4.5 for text (1.4.3), 3 for
 * marks, stars and rings (1.4.11).
 */
export const pairs = [
  ['--portal-color-text', '--portal-color-background', 4.5],
  ['--portal-color-text', '--portal-color-surface', 4.5],
  ['--portal-color-muted', '--portal-color-background', 4.5],
  ['--portal-color-muted', '--portal-color-surface', 4.5],
  ['--portal-color-link', '--portal-color-background', 4.5],
  ['--portal-color-link', '--portal-color-surface', 4.5],
  ['--portal-color-on-accent', '--portal-color-accent', 4.5],
  ['--portal-color-new', '--portal-color-background', 4.5],
  ['--portal-color-error', '--portal-color-surface', 3],
  ['--portal-color-star', '--portal-color-background', 3],
  ['--portal-color-focus', '--portal-color-background', 3],
].map(([front, behind, wanted]) => ({front, behind, wanted}));
