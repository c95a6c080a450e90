import {until} from './until.js';

interface Widget extends Element {
  readonly updateComplete: Promise<boolean>;
  readonly state: {readonly status: 'idle' | 'loading' | 'ready' | 'failed'};
}

/**
 * Waits until the widget has rendered and no longer loads. It looks at the state and not at events,
 * since `fixture()` can resolve after `portal-load`.
 */
export async function settled<T extends Element>(element: T, {timeout = 5_000} = {}): Promise<T> {
  const widget = element as Element as Widget;
  await widget.updateComplete;
  await until(
    async () => {
      await widget.updateComplete;
      return widget.state.status !== 'loading';
    },
    () => `<${element.localName}> is still ${widget.state.status}`,
    {timeout},
  );
  // What comes with the state (a listener's change, a child's first render) may take one more turn.
  await new Promise(resolve => setTimeout(resolve));
  while (!(await widget.updateComplete));
  return element;
}
