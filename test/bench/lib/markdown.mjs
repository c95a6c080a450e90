/** A table whose first column is text and whose others are numbers or text. */
export function table(head, rows) {
  const line = cells => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

export function ms(value) {
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;
}

/** Whether a bar is met, in words. */
export function bar(what, value, limit, met = value <= limit) {
  return `- ${what}: **${value.toFixed(2)}**, the bar is ${limit.toFixed(2)}: ${met ? 'met' : 'not met'}`;
}

/** The same for a bar that another contender sets. */
export function noMore(what, value, other) {
  return `- ${what}: **${Math.round(value)}**, the bar is ${Math.round(other)}: ${value <= other ? 'met' : 'not met'}`;
}

/** The same for a bar that is to be reached. */
export function atLeast(what, value, limit) {
  return bar(what, value, limit, value >= limit);
}
