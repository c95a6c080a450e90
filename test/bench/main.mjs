/**
 * npm run bench                      everything, side by side, into docs/benchmarks.md
 * npm run bench -- lists             some of it
 * npm run bench -- --rounds=5        fewer rounds than the usual 11
 * npm run bench -- --verbose         each measurement as it is made
 */
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {cpus} from 'node:os';
import {parseArgs} from 'node:util';

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {rounds: {type: 'string', default: '11'}, verbose: {type: 'boolean'}},
});
const all = ['journey', 'lists', 'ratings', 'sanitising', 'bytes', 'endpoint'];
const unknown = positionals.find(name => !all.includes(name));
if (unknown) throw new Error(`There is no benchmark named ${unknown}: ${all.join(', ')}`);
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds is a whole number from 1');
const tell = values.verbose ? text => console.log(text) : () => {};

const docs = new URL('../../docs/', import.meta.url);
mkdirSync(new URL('benchmarks/', docs), {recursive: true});

const page = new URL('benchmarks.md', docs);
const intro = `# Benchmarks

What the widgets cost a page, side by side with what people use today, in one run and one Chromium.
\`npm run bench\` measures all of it anew and writes this page; ratios count, milliseconds are this
machine's.
`;
/** What was measured before, by title. */
const sections = new Map(
  (existsSync(page) ? readFileSync(page, 'utf8') : '')
    .split(/^(?=## )/m)
    .slice(1)
    .map(section => [/^## (.*)/.exec(section)[1], section.trimEnd()]),
);

const benches = new Map();
for (const name of all) benches.set(name, await import(`./benches/${name}.mjs`));
for (const name of positionals.length > 0 ? positionals : all) {
  console.log(`── ${name}`);
  const {title, run} = benches.get(name);
  const {markdown, plots = {}} = await run({rounds, tell});
  console.log(`${markdown}\n`);
  for (const [file, svg] of Object.entries(plots)) {
    writeFileSync(new URL(`benchmarks/${file}`, docs), svg);
  }
  const machine = `Measured on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} cores (${cpus()[0].model.trim()}), Node ${process.version}, ${rounds} rounds.`;
  sections.set(title, `## ${title}\n\n${markdown}\n\n${machine}`);
  const written = [...benches.values()].flatMap(({title: each}) => sections.get(each) ?? []);
  writeFileSync(page, `${[intro.trimEnd(), ...written].join('\n\n')}\n`);
}
