const open: HTMLIFrameElement[] = [];

/** A page of its own that shares storage and locks with this one, as another tab does. */
export interface Tab {
  readonly window: Window & typeof globalThis;
  /** The first element of that kind in it. */
  find<T extends Element = HTMLElement>(selector: string): T;
  close(): void;
}

/**
 * Opens a page with all widgets and some markup in it; it is closed at the end of the test.
 *
 * @param prepare - does something to the page before the widgets are there.
 */
export async function tab(markup: string, prepare?: (window: Window) => void): Promise<Tab> {
  const frame = document.createElement('iframe');
  frame.width = '700';
  frame.height = '500';
  frame.src = '/test/helpers/tab.html';
  open.push(frame);
  document.body.append(frame);
  await new Promise(resolve => frame.addEventListener('load', resolve, {once: true}));
  const window = frame.contentWindow as Window & typeof globalThis;
  const {document: page} = window;
  prepare?.(window);
  page.body.innerHTML = markup;
  await new Promise((resolve, reject) => {
    const script = page.createElement('script');
    script.type = 'module';
    script.src = '/src/define/all.ts';
    script.onload = resolve;
    script.onerror = reject;
    page.head.append(script);
  });
  return {
    window,
    find: selector => page.querySelector(selector)!,
    close: () => frame.remove(),
  };
}

afterEach(() => {
  for (const frame of open.splice(0)) frame.remove();
});
