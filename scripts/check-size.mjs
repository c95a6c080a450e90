/**
 * The size of every file a web page loads, in bytes after brotli. A file that grows or shrinks by
 * more than 1 % fails here until its number is edited, so that no change of size goes unseen.
 */
import {readFileSync, readdirSync} from 'node:fs';
import {brotliCompressSync} from 'node:zlib';

const expected = JSON.parse(readFileSync(new URL('sizes.json', import.meta.url), 'utf8'));
const folder = new URL('../dist/embed/', import.meta.url);
const found = readdirSync(folder, {recursive: true})
  .filter(name => name.endsWith('.js'))
  .map(name => name.replaceAll('\\', '/'));
let good = true;
for (const name of new Set([...Object.keys(expected), ...found])) {
  const size = found.includes(name)
    ? brotliCompressSync(readFileSync(new URL(name, folder))).length
    : 0;
  const wanted = expected[name] ?? 0;
  const fits = Math.abs(size - wanted) <= wanted / 100;
  good &&= fits;
  console.log(
    `${fits ? 'ok ' : 'OFF'} ${name.padEnd(20)} ${size} bytes (scripts/sizes.json: ${wanted})`,
  );
}
process.exitCode = good ? 0 : 1;
