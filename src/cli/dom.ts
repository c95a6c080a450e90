/**
 * Gives the sources a browser's parsers of HTML and XML, which all but `rest` may need. Node has
 * none, and the package brings none: `jsdom` reads as browsers do, broken feeds too, and is as heavy
 * as a browser's parser is, so whoever wants it installs it beside.
 *
 * @returns whether there are parsers now.
 */
export async function bringParsers(): Promise<boolean> {
  if ('DOMParser' in globalThis) return true;
  const name = 'jsdom';
  try {
    const {JSDOM} = (await import(name)) as {
      JSDOM: new () => {window: {DOMParser: unknown; document: Document}};
    };
    const {DOMParser, document} = new JSDOM().window;
    // The page that `document` stands for elsewhere is not there: no address, nothing preloaded.
    Object.assign(globalThis, {DOMParser});
    Object.assign(globalThis, {document});
    return true;
  } catch {
    return false;
  }
}
