/** Contrast as WCAG 2.2 defines it: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */

const pen = document.createElement('canvas').getContext('2d', {willReadFrequently: true});

/**
 * A computed colour as the browser paints it, in whatever notation: red, green, blue, 0 to 255, and
 * alpha, 0 to 1.
 *
 * @param {string} css
 */
export function painted(css) {
  pen.clearRect(0, 0, 1, 1);
  pen.fillStyle = '#000';
  pen.fillStyle = css;
  pen.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = pen.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

/**
 * A colour that lets through what is behind it, on that.
 *
 * @param {number[]} color
 * @param {number[]} behind
 */
export function over(color, behind) {
  const alpha = color[3];
  return [...color.slice(0, 3).map((value, at) => value * alpha + behind[at] * (1 - alpha)), 1];
}

/**
 * From 1 to 21.
 *
 * @param {number[]} color
 * @param {number[]} behind - without alpha.
 */
export function contrast(color, behind) {
  const [light, dark] = [over(color, behind), behind].map(luminance).sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** A colour as `#rrggbb`, for the browser's own picker. */
export function hex(css) {
  const pairs = painted(css).slice(0, 3);
  return `#${pairs.map(value => value.toString(16).padStart(2, '0')).join('')}`;
}

function luminance(color) {
  const [red, green, blue] = color.slice(0, 3).map(value => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
