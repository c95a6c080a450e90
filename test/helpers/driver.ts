import {executeServerCommand} from '@web/test-runner-commands';

/** Presses a key as a person does: `press('Tab')`, `press('Shift+Tab')`, `press('Control+a')`. */
export function press(...chords: string[]): Promise<void> {
  return inTurn(chords, chord => command('press', chord));
}

/** Types a text, key by key, into what has the focus. */
export async function type(text: string): Promise<void> {
  await command('type', text);
}

/** Clicks the middle of the element with the real mouse. */
export async function click(element: Element): Promise<void> {
  await command('click', middle(element));
}

/** Moves the real mouse over the middle of the element. */
export async function hover(element: Element): Promise<void> {
  await command('hover', middle(element));
}

let viewportChanged = false;
let mediaChanged = false;

/**
 * The size of the viewport until the end of the test; each test begins with 800 × 600. For less than
 * 450 pixels begin with `requires(this, 'narrowViewport')`.
 */
export async function setViewport(width: number, height = 600): Promise<void> {
  viewportChanged = true;
  await command('viewport', {width, height});
}

export interface MediaFeatures {
  media?: 'print' | 'screen';
  colorScheme?: 'dark' | 'light';
  reducedMotion?: 'reduce' | 'no-preference';
  contrast?: 'more' | 'less' | 'no-preference';
  forcedColors?: 'active' | 'none';
}

/** Until the end of the test; not every engine can, so begin with `requires(this, 'emulateMedia')`. */
export async function emulateMedia(features: MediaFeatures): Promise<void> {
  mediaChanged = true;
  await command('media', features);
}

afterEach(async () => {
  if (viewportChanged) await command('viewport', {width: 800, height: 600});
  if (mediaChanged) await command('media', {});
  viewportChanged = false;
  mediaChanged = false;
});

function command(name: string, payload: unknown): Promise<unknown> {
  return executeServerCommand(`driver-${name}`, payload);
}

async function inTurn<T>(items: T[], each: (item: T) => Promise<unknown>): Promise<void> {
  for (const item of items) await each(item);
}

function middle(element: Element): {x: number; y: number} {
  element.scrollIntoView({block: 'center', behavior: 'instant'});
  const {left, top, width, height} = element.getBoundingClientRect();
  const point = {x: Math.round(left + width / 2), y: Math.round(top + height / 2)};
  const frame = element.ownerDocument.defaultView?.frameElement;
  if (!frame || element.ownerDocument === document) return point;
  const {left: x, top: y} = frame.getBoundingClientRect();
  return {x: point.x + x + frame.clientLeft, y: point.y + y + frame.clientTop};
}
