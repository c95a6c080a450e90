import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import type {ElementHandle, Page, SerializedAXNode} from 'puppeteer-core';
import {startSite, type Site} from './site.js';
import {show, states} from './states.js';

const controls = /^(button|link|radio|checkbox|combobox|searchbox|textbox)$/;

/** The words a person sees on a control, or on its label where it has one. */
const seenOn = (control: ElementHandle): Promise<string> =>
  control.evaluate(node => {
    const element = node as HTMLInputElement;
    const words: string[] = [];
    const read = (each: Node): void => {
      if (each instanceof Text) words.push(each.data);
      else if (!(each instanceof Element && each.matches('.hidden, select'))) {
        each.childNodes.forEach(read);
      }
    };
    for (const each of element.labels?.length ? element.labels : [element]) read(each);
    return words.join('').trim();
  });

/** Where words end is for the layout, and no part of a name. */
const bare = (words: string) => words.replace(/\s+/g, '');

/** Controls that are called by other words than they show. */
async function misnamed(page: Page): Promise<string[]> {
  const found: string[] = [];
  const walk = async (node: SerializedAXNode): Promise<void> => {
    const {role, name = '', children = []} = node;
    const control = controls.test(role) ? await node.elementHandle() : null;
    const seen = control ? await seenOn(control) : '';
    if (!bare(name).includes(bare(seen))) found.push(`${role} “${seen}” is “${name}”`);
    for (const child of children) await walk(child);
  };
  await walk((await page.accessibility.snapshot({interestingOnly: false}))!);
  return found;
}

let site: Site;
before(async () => (site = await startSite('chromium')));
after(() => site.stop());

for (const state of states) {
  test(`the name has the words that are seen: ${state.name}`, async () => {
    const page = await show(site, state);
    const found = await misnamed(page);
    await page.close();
    assert.deepEqual(found, []);
  });
}

test('a name without them is found', async () => {
  const page = await site.open(
    '<main><button aria-label="Chữ lớn hơn">A+</button><a href="/" aria-label="Xem Tin 1">Tin 1</a>' +
      '<label>Tìm <input type="search" aria-label="Tra cứu"></label></main>',
  );
  const found = await misnamed(page);
  await page.close();
  assert.deepEqual(found, ['button “A+” is “Chữ lớn hơn”', 'searchbox “Tìm” is “Tra cứu”']);
});
