/**
 * For `waitForSelector` in Node: looks at every frame. Without it, puppeteer waits for changes of the
 * document, and is told of none in a shadow root.
 */
export const drawn = {visible: true};
