/** The middle of the numbers, and the distance between their quartiles. */
export function median(numbers) {
  return quantile(numbers, 0.5);
}

export function spread(numbers) {
  return quantile(numbers, 0.75) - quantile(numbers, 0.25);
}

function quantile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const above = Math.ceil(place);
  return sorted[below] + (sorted[above] - sorted[below]) * (place - below);
}

/**
 * Measures all contenders in turn, round after round, so that what the machine does meanwhile meets
 * them alike. The first round warms up and does not count.
 * @param contenders - names and what gives one measurement: an object of numbers.
 * @returns for each name and each key the measured numbers.
 */
export async function sideBySide(contenders, rounds, tell = () => {}) {
  const measured = Object.fromEntries(Object.keys(contenders).map(name => [name, {}]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, measure] of Object.entries(contenders)) {
      const figures = await measure();
      tell(`${round}/${rounds} ${name} ${JSON.stringify(figures)}`);
      if (round === 0) continue;
      for (const [key, value] of Object.entries(figures)) {
        (measured[name][key] ??= []).push(value);
      }
    }
  }
  return measured;
}
