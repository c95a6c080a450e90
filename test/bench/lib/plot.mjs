const colours = ['#b3161d', '#1d5fa8', '#3c7a2e', '#8a5a00', '#6b3fa0', '#00707a'];
const width = 720;
const height = 380;
const left = 70;
const right = 190;
const bottom = 50;
const top = 40;

/**
 * Lines over a logarithmic x and a logarithmic y axis, as SVG that reads on light and dark.
 * @param series - [{name, points: [[x, y], …]}]
 */
export function plot({title, x, y, series}) {
  const xs = [...new Set(series.flatMap(({points}) => points.map(([value]) => value)))];
  const ys = series.flatMap(({points}) => points.map(([, value]) => value));
  const scaleX = logScale(Math.min(...xs), Math.max(...xs), left, width - right);
  const low = 10 ** Math.floor(Math.log10(Math.min(...ys)));
  const high = 10 ** Math.ceil(Math.log10(Math.max(...ys)));
  const scaleY = logScale(low, high, height - bottom, top);
  const ticks = [];
  for (let value = low; value <= high; value *= 10) ticks.push(value);
  const ends = spreadOut(series.map(({points}) => scaleY(points.at(-1)[1])));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="13">`,
    `<title>${title}</title>`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    `<text x="${left}" y="22" font-size="15" font-weight="bold">${title}</text>`,
    ...ticks.map(
      value =>
        `<path d="M${left} ${scaleY(value)}H${width - right}" stroke="#ddd"/><text x="${left - 8}" y="${scaleY(value) + 4}" text-anchor="end">${value}</text>`,
    ),
    ...xs.map(
      value =>
        `<text x="${scaleX(value)}" y="${height - bottom + 20}" text-anchor="middle">${value.toLocaleString('en')}</text>`,
    ),
    `<text x="${(left + width - right) / 2}" y="${height - 10}" text-anchor="middle">${x}</text>`,
    `<text transform="rotate(-90)" x="${-(top + height - bottom) / 2}" y="18" text-anchor="middle">${y}</text>`,
    ...series.map(({name, points}, index) => {
      const colour = colours[index % colours.length];
      const path = points
        .map(([a, b]) => `${scaleX(a).toFixed(1)} ${scaleY(b).toFixed(1)}`)
        .join('L');
      return `<path d="M${path}" fill="none" stroke="${colour}" stroke-width="${index === 0 ? 3.5 : 2}"/><text x="${width - right + 8}" y="${ends[index] + 4}" fill="${colour}">${name}</text>`;
    }),
    '</svg>',
    '',
  ].join('\n');
}

function logScale(from, to, start, end) {
  const span = Math.log(to) - Math.log(from) || 1;
  return value => start + ((Math.log(value) - Math.log(from)) / span) * (end - start);
}

/** Names beside the ends of lines, moved apart where they would lie on each other. */
function spreadOut(places) {
  const order = places.map((place, index) => ({place, index})).sort((a, b) => a.place - b.place);
  let last = -Infinity;
  const result = [];
  for (const {place, index} of order) {
    last = Math.max(place, last + 16);
    result[index] = last;
  }
  return result;
}
