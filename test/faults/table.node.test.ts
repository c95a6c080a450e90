import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {faultsPage} from './table.js';

test('docs/faults.md tells what the rows of the bench tell', () => {
  const page = readFileSync(new URL('../../docs/faults.md', import.meta.url), 'utf8');
  assert.equal(page, faultsPage(), 'write it anew: npm run faults');
});
