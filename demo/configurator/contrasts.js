import {contrast, over, painted} from './contrast.js';
import {pairs} from './tokens.js';

/**
 * The contrast of colours that are read on each other, as the preview paints them: theme, tokens
 * and the widget's own defaults are all in it.
 *
 * @param {HTMLElement} widget
 * @param {import('../manifest.js').Named[]} tokens
 */
export function measure(widget, tokens) {
  const base = widget.shadowRoot?.querySelector('[part~=base]');
  if (!base) return [];
  const view = base.ownerDocument.defaultView;
  const probe = base.ownerDocument.createElement('i');
  base.append(probe);
  const colors = new Map();
  for (const {name, initial} of tokens) {
    const inside = name.replace('--portal-color-', '--_');
    probe.style.color = '';
    probe.style.color = `var(${inside}, var(${name}, ${initial}))`;
    colors.set(name, painted(view.getComputedStyle(probe).color));
  }
  probe.remove();
  const page = painted(view.getComputedStyle(base.ownerDocument.body).backgroundColor);
  const background = over(colors.get('--portal-color-background') ?? [0, 0, 0, 0], page);
  return pairs
    .filter(({front, behind}) => colors.has(front) && colors.has(behind))
    .map(pair => {
      const behind =
        pair.behind === '--portal-color-background'
          ? background
          : over(colors.get(pair.behind), background);
      const ratio = contrast(colors.get(pair.front), behind);
      // Rounded down, so that what is short of the mark does not look as if it met it.
      return {...pair, ratio: Math.floor(ratio * 10) / 10, passes: ratio >= pair.wanted};
    });
}
