import {paperSheet} from './paper.js';

/** How long a print waits for its pictures, in ms: without them is better than never. */
const patience = 5_000;

let last: HTMLIFrameElement | undefined;

/** Prints a copy of the article alone, on a sheet of its own, whatever the host's page looks like. */
export async function print(copy: HTMLElement, title: string, language: string): Promise<void> {
  // Where a browser does not tell that it is done, the frame stays until the next print.
  last?.remove();
  const frame = (last = document.createElement('iframe'));
  frame.title = title;
  for (const [name, value] of Object.entries({
    position: 'fixed',
    width: '0',
    height: '0',
    border: '0',
    visibility: 'hidden',
  })) {
    frame.style.setProperty(name, value, 'important');
  }
  document.body.append(frame);
  const page = frame.contentDocument!;
  const view = page.defaultView!;
  page.title = title;
  page.documentElement.lang = language;
  // Through CSSOM, which a strict policy allows.
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(paperSheet);
  page.adoptedStyleSheets = [sheet];
  page.body.append(copy);
  await Promise.race([
    Promise.all([...page.images].map(image => image.decode().catch(() => undefined))),
    new Promise(resolve => setTimeout(resolve, patience)),
  ]);
  view.addEventListener('afterprint', () => frame.remove());
  view.focus();
  view.print();
}
