import type axeCore from 'axe-core';
import type {AxeResults, RunOptions} from 'axe-core';
import 'axe-core/axe.min.js';

declare global {
  interface Window {
    axe: typeof axeCore;
  }
}

const standards = [
  'wcag2a',
  'wcag2aa',
  'wcag21a',
  'wcag21aa',
  'wcag22a',
  'wcag22aa',
  'best-practice',
];

// Rules about a whole page, which a fixture is not.
const pageRules = [
  'region',
  'landmark-one-main',
  'page-has-heading-one',
  'bypass',
  'document-title',
];

let running: Promise<unknown> = Promise.resolve();

/** Fails with axe-core's findings when the element breaks WCAG 2.2 A or AA, or good practice. */
export async function accessible(
  element: Element,
  {ignore = []}: {ignore?: string[]} = {},
): Promise<void> {
  const options: RunOptions = {
    runOnly: {type: 'tag', values: standards},
    rules: Object.fromEntries([...pageRules, ...ignore].map(rule => [rule, {enabled: false}])),
    resultTypes: ['violations'],
  };
  // axe-core refuses to run twice at a time.
  const run = running.then(() => window.axe.run(element, options));
  running = run.catch(() => undefined);
  const {violations} = await run;
  if (violations.length > 0) throw new Error(describeAll(violations));
}

function describeAll(violations: AxeResults['violations']): string {
  return violations
    .map(({id, impact, help, helpUrl, nodes}) => {
      const where = nodes.map(
        node =>
          `    ${node.html}\n      ${(node.failureSummary ?? '').replaceAll('\n', '\n      ')}`,
      );
      return `${id} (${impact ?? 'unknown'}): ${help}\n  ${helpUrl}\n${where.join('\n')}`;
    })
    .join('\n\n');
}
