import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';

const page = readFileSync('docs/accessibility.md', 'utf8');
const rows = [...page.matchAll(/^\| (\d\.\d\.\d+) \((AA?)\)\s*\|(.*)\|$/gm)].map(
  ([, criterion = '', level = '', rest = '']) => {
    const cells = rest.split('|').map(cell => cell.trim());
    return {criterion, level, widgets: cells.slice(1, 6), tests: cells.at(-1)!};
  },
);
const tests = new Map(
  [...page.matchAll(/^- \*\*([\w-]+)\*\*: `([^`]+)`,\s+“([^”]+)”/gm)].map(
    ([, name = '', file = '', title = '']) => [name, {file, title: title.replace(/\s+/g, ' ')}],
  ),
);

/** Criteria of WCAG 2.2 at the levels A and AA, by guideline. */
const criteria = {
  ...{'1.1': [1], '1.2': [1, 2, 3, 4, 5], '1.3': [1, 2, 3, 4, 5]},
  ...{'1.4': [1, 2, 3, 4, 5, 10, 11, 12, 13], '2.1': [1, 2, 4], '2.2': [1, 2], '2.3': [1]},
  ...{'2.4': [1, 2, 3, 4, 5, 6, 7, 11], '2.5': [1, 2, 3, 4, 7, 8], '3.1': [1, 2]},
  ...{'3.2': [1, 2, 3, 4, 6], '3.3': [1, 2, 3, 4, 7, 8], '4.1': [2, 3]},
};

test('docs/accessibility.md has a row for each of the 55 criteria, in order', () => {
  const all = Object.entries(criteria).flatMap(([guideline, numbers]) =>
    numbers.map(number => `${guideline}.${number}`),
  );
  assert.equal(all.length, 55);
  assert.deepEqual(
    rows.map(({criterion}) => criterion),
    all,
  );
  assert.equal(rows.filter(({level}) => level === 'A').length, 31);
});

test('each row has a word for each widget', () => {
  for (const {criterion, widgets} of rows) {
    assert.equal(widgets.length, 5, criterion);
    for (const word of widgets) {
      assert.match(word, /^(holds|–|page|author|holds, author)$/, criterion);
    }
  }
});

test('every test that is named exists', () => {
  const named = new Set(rows.flatMap(row => row.tests.split(', ').filter(Boolean)));
  for (const name of named) assert.ok(tests.has(name), name);
  assert.ok(named.size > 15);
  for (const [name, {file, title}] of tests) {
    const code = readFileSync(file, 'utf8').replace(/\s+/g, ' ');
    assert.ok(code.includes(title), `${name}: ${file} has no “${title}”`);
  }
});
