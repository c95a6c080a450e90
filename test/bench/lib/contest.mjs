import {bundle} from './bundle.mjs';
import {measuringBrowser} from './browser.mjs';
import {embedded} from './embedded.mjs';
import {sideBySide} from './figures.mjs';
import {serve} from './serve.mjs';

/** Serves some files, and opens a browser for as long as `work` takes. */
export async function onPages(files, work) {
  const server = await serve(files);
  const browser = await measuringBrowser();
  try {
    return await work(browser, server.origin);
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** A page for each contender with its script of `pages/<folder>/`, and ours with the script tag. */
export async function pagesOf(folder, names, style = '') {
  const files = {'/portal-widgets.js': embedded('portal-widgets.js')};
  for (const name of names) {
    files[`/${name}.js`] = await bundle(`pages/${folder}/${name}.js`);
    files[`/${name}.html`] =
      `<!doctype html><html lang="vi"><meta charset="utf-8"><title>${name}</title>${style}<body>${
        name === 'ours' ? '<script src="/portal-widgets.js"></script>' : ''
      }<script src="/${name}.js"></script>`;
  }
  return files;
}

/** All contenders side by side, size after size: what was measured by size, name and key. */
export async function bySize(sizes, names, measure, roundsOf, tell) {
  const results = {};
  for (const size of sizes) {
    const contenders = Object.fromEntries(names.map(name => [name, () => measure(name, size)]));
    results[size] = await sideBySide(contenders, roundsOf(size), text => tell(`${size} ${text}`));
  }
  return results;
}
