import {attemptsOf, rows} from './rows.js';
import {subjects} from './widgets.js';

/** What the visitor meets, in words. */
const meanings: Readonly<Record<string, string>> = {
  ready: 'shown',
  'failed: network': '“could not be reached”, retry',
  'failed: timeout': '“takes too long”, retry',
  'failed: http server': '“has a problem”, retry',
  'failed: http busy': '“is busy”, retry',
  'failed: http refused': '“answered with an error”; nothing old is shown',
  'failed: http forbidden': '“does not allow”; nothing old is shown',
  'failed: http not-found':
    '“nothing there any more”; nothing old is shown, and what was kept is dropped',
  'failed: format html': '“a web page instead of data”, retry',
  'failed: format empty': '“an empty answer”, retry',
  'failed: format json': '“damaged”, retry',
  'failed: format shape': '“not of the expected form”, retry',
  'failed: format too-large': '“too large”, retry',
};

/** docs/faults.md, whole. */
export function faultsPage(): string {
  const lines = rows.map(row => {
    const {group, name, outcome, everywhere} = row;
    const meaning = meanings[outcome];
    if (!meaning) throw new Error(`There are no words for “${outcome}”`);
    return `| ${group} | ${name} | ${outcome} | ${meaning} | ${attemptsOf(row)} | ${everywhere ? 'all three' : 'Chromium'} |`;
  });
  return `# What happens when

Written by \`npm run faults\` from \`test/faults/rows.ts\`; every row is played by a real TCP server, byte
for byte, for every widget (${subjects.map(({tag}) => `\`${tag}\``).join(', ')}), in the engines its
last column names. Each also passes only if the page sees no uncaught error and no rejection.

“Retry” stands for all of it: a button, a new attempt in the background after 2.5 to 5 seconds and then at
growing pauses of at most a minute, one at once when the network is back, and one that speaks for all
widgets of that endpoint. Where there is a last good answer it is shown instead of the sentence, with
“Cập nhật lúc …” (30 days; counts and ratings one day).

| Group | Fault | State | What a visitor meets | Requests | Engines |
| --- | --- | --- | --- | --- | --- |
${lines.join('\n')}

${rows.length} rows. Beside them, in \`test/faults\` and \`test/data\`: an answer cut off at twelve places;
every value of every answer taken for each of twelve wrong ones; a sandboxed frame where storage throws; a
policy without \`connect-src\`; an https page whose endpoint is http, or has a bad certificate; a service
worker that answers with a page of its own; every widget back by itself when a fault ends; hidden,
prerendered, frozen, left and returned to, offline; 1,000 widgets that come and go; a hundred changes of a
question in mid-flight; storage that is full, damaged, forged or taken away; and
what moves on the page meanwhile (nothing).
`;
}
