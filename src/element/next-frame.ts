/** How long a frame is waited for, in ms: a page in the background draws none. */
const patience = 50;

let coming: Promise<void> | undefined;

/** Resolves just before the page is drawn next, for all who wait at the same moment. */
export function nextFrame(): Promise<void> {
  coming ??= new Promise(resolve => {
    const come = () => {
      coming = undefined;
      resolve();
    };
    requestAnimationFrame(come);
    setTimeout(come, patience);
  });
  return coming;
}
