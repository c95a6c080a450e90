import {until} from './until.js';

const frames: HTMLIFrameElement[] = [];

/**
 * A page of its own with all widgets on it, in a frame: it shares the browser's storage and cache
 * with the test, and nothing that the library remembers.
 */
export async function page(body: string, head = ''): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.style.width = '100%';
  frames.push(frame);
  frame.srcdoc = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>x</title>${head}
    <script type="module" src="/src/define/all.ts"></script></head><body>${body}</body></html>`;
  document.body.append(frame);
  await until(
    () => {
      const {readyState, URL: address} = frame.contentDocument!;
      return (
        address === 'about:srcdoc' &&
        readyState === 'complete' &&
        !frame.contentDocument!.querySelector(':not(:defined)')
      );
    },
    'the page does not come up',
    {timeout: 20_000},
  );
  return frame.contentDocument!;
}

afterEach(() => frames.splice(0).forEach(frame => frame.remove()));
