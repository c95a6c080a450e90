import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync, readdirSync} from 'node:fs';
import {test} from 'node:test';

const folder = new URL('../../dist/embed/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, folder));
const scripts = readdirSync(folder, {encoding: 'utf8', recursive: true})
  .filter(name => name.endsWith('.js'))
  .map(name => name.replaceAll('\\', '/'));
const {version} = JSON.parse(String(read('../../package.json'))) as {version: string};
const integrity = JSON.parse(String(read('integrity.json'))) as {
  version: string;
  files: Record<string, string>;
};
const hashOf = (name: string) =>
  `sha384-${createHash('sha384').update(read(name)).digest('base64')}`;

test('integrity.json names the version, and the sha384 of every script', () => {
  assert.equal(integrity.version, version);
  assert.deepEqual(integrity.files, Object.fromEntries(scripts.map(name => [name, hashOf(name)])));
});

test('the README has the script tag of these files, with their hash and version', () => {
  const readme = String(read('../../README.md'));
  const tag = /<script[^>]*portal-widgets\.js[^>]*>/.exec(readme)?.[0] ?? '';
  assert.match(tag, new RegExp(`src="[^"]*/${version}/portal-widgets\\.js"`));
  assert.equal(/integrity="([^"]*)"/.exec(tag)?.[1], hashOf('portal-widgets.js'));
  assert.match(tag, /crossorigin="anonymous"/);
});

for (const name of scripts) {
  test(`${name} is ASCII, so that no page's encoding changes it`, () => {
    const odd = [...read(name)].findIndex(byte => byte > 126 || (byte < 32 && byte !== 10));
    assert.equal(
      odd,
      -1,
      `byte ${odd}: ${read(name)
        .subarray(odd - 30, odd + 30)
        .toString()}`,
    );
  });

  test(`${name} makes no code from text, and nothing that a strict page refuses`, () => {
    const text = String(read(name));
    for (const pattern of [
      /\beval\(/,
      /new Function\b/,
      / style=["$]/,
      /createPolicy\("(?!portal-widgets")\w/,
    ]) {
      assert.doesNotMatch(text, pattern);
    }
  });
}
