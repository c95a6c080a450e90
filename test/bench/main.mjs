/**
 * npm run bench                      everything, side by side, into docs/benchmarks.md
 * npm run bench -- lists             some of it
 * npm run bench -- --rounds=5        fewer rounds than the usual 11
 * npm run bench -- --verbose         each measurement as it is made
 */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
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

for (const name of positionals.length > 0 ? positionals : all) {
  console.log(`── ${name}`);
  const {title, run} = await import(`./benches/${name}.mjs`);
  const {markdown, plots = {}} = await run({rounds, tell});
  console.log(`${markdown}\n`);
  for (const [file, svg] of Object.entries(plots)) {
    writeFileSync(new URL(`benchmarks/${file}`, docs), svg);
  }
  const machine = `Measured on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} cores (${cpus()[0].model.trim()}), Node ${process.version}, ${rounds} rounds.`;
  writeFileSync(
    new URL(`benchmarks/${name}.md`, docs),
    `## ${title}\n\n${markdown}\n\n${machine}\n`,
  );
}

const parts = all.flatMap(name => {
  try {
    return readFileSync(new URL(`benchmarks/${name}.md`, docs), 'utf8');
  } catch {
    return [];
  }
});
const intro = `# Benchmarks

What the widgets cost a page, side by side with what people use today, in one run and one Chromium.
\`npm run bench\` measures all of it anew and writes this page; ratios count, milliseconds are this
machine's.
`;
writeFileSync(new URL('benchmarks.md', docs), [intro, ...parts].join('\n'));
