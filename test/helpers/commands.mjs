/**
 * What a test asks its browser's driver to do, in place of the runner's own commands: those know no
 * forced colours, press no chords in WebKit and set no viewport there.
 */
import * as faultServer from '../faults/fault-server.mjs';

const modifiers = new Set(['Shift', 'Control', 'Alt', 'Meta']);

// The code points that the WebDriver standard gives to keys without a character.
const webdriverKeys = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

const mediaSessions = new WeakMap();

const puppeteer = {
  async press(page, chord) {
    const keys = keysOf(chord);
    for (const key of keys) await page.keyboard.down(key);
    for (const key of keys.reverse()) await page.keyboard.up(key);
  },
  type: (page, text) => page.keyboard.type(text),
  click: (page, {x, y}) => page.mouse.click(x, y),
  hover: (page, {x, y}) => page.mouse.move(x, y),
  viewport: (page, {width, height}) => page.setViewport({width, height}),
  async media(page, features) {
    // What is emulated belongs to the debugging session, so it must stay, and be the same one.
    if (!mediaSessions.has(page)) mediaSessions.set(page, await page.createCDPSession());
    await mediaSessions.get(page).send('Emulation.setEmulatedMedia', {
      media: features.media ?? '',
      features: [
        {name: 'prefers-color-scheme', value: features.colorScheme ?? ''},
        {name: 'prefers-reduced-motion', value: features.reducedMotion ?? ''},
        {name: 'prefers-contrast', value: features.contrast ?? ''},
        {name: 'forced-colors', value: features.forcedColors ?? ''},
      ],
    });
  },
};

const webdriver = {
  press(driver, chord) {
    const keys = keysOf(chord).map(key => webdriverKeys[key] ?? key);
    return keyActions(driver, [
      ...keys.map(value => ({type: 'keyDown', value})),
      ...keys.reverse().map(value => ({type: 'keyUp', value})),
    ]);
  },
  type: (driver, text) =>
    keyActions(
      driver,
      [...text].flatMap(value => [
        {type: 'keyDown', value},
        {type: 'keyUp', value},
      ]),
    ),
  click: (driver, {x, y}) =>
    pointerActions(driver, [
      {type: 'pointerMove', duration: 0, x, y},
      {type: 'pointerDown', button: 0},
      {type: 'pointerUp', button: 0},
    ]),
  hover: (driver, {x, y}) => pointerActions(driver, [{type: 'pointerMove', duration: 0, x, y}]),
  viewport: setWindowViewport,
  media() {
    throw new Error('WebKit cannot emulate media features');
  },
};

const faults = {
  listen: scripts => faultServer.listen(scripts),
  asked: ({port}) => faultServer.asked(port),
  become: ({port, scripts}) => faultServer.become(port, scripts),
  stop: ({port}) => faultServer.stop(port),
};

/** @param {{endpointOrigin: string}} services */
export function commandsPlugin({endpointOrigin}) {
  return {
    name: 'portal-test-commands',
    executeCommand({command, payload, session}) {
      if (command === 'endpoint-origin') return endpointOrigin;
      const fault = /^fault-(\w+)$/.exec(command)?.[1];
      if (fault) return Promise.resolve(faults[fault](payload)).then(value => value ?? true);
      const name = /^driver-(\w+)$/.exec(command)?.[1];
      if (!name) return undefined;
      const {browser} = session;
      const done =
        browser.type === 'webdriver'
          ? webdriver[name](browser.driver, payload)
          : puppeteer[name](browser.getPage(session.id), payload);
      return Promise.resolve(done).then(() => true);
    },
  };
}

function keysOf(chord) {
  const parts = chord === '+' ? ['+'] : chord.split('+');
  const last = parts.pop().replace(/^Space$/, ' ');
  const unknown = parts.find(part => !modifiers.has(part));
  if (unknown) throw new Error(`${unknown} in ${chord} is no modifier key`);
  return [...parts, last];
}

async function keyActions(driver, actions) {
  await driver.performActions([{type: 'key', id: 'keyboard', actions}]);
}

async function pointerActions(driver, actions) {
  await driver.performActions([
    {type: 'pointer', id: 'mouse', parameters: {pointerType: 'mouse'}, actions},
  ]);
}

/**
 * Only the window can be resized, and its frame is as thick as it likes. It is put around the middle
 * of the screen, where the pointer rests: with no window manager, that is what gives it the focus.
 */
export async function setWindowViewport(driver, {width, height}) {
  const measure = () =>
    driver.execute('return [innerWidth, innerHeight, screen.width, screen.height]');
  let now = await measure();
  for (let attempt = 0; attempt < 4; attempt += 1) {
    if (now[0] === width && now[1] === height && attempt > 0) return;
    const outer = await driver.getWindowRect();
    const outerWidth = outer.width + width - now[0];
    const outerHeight = outer.height + height - now[1];
    const [x, y] = [(now[2] - outerWidth) / 2, (now[3] - outerHeight) / 2].map(Math.round);
    await driver.setWindowRect(x, y, outerWidth, outerHeight);
    now = await measure();
  }
  if (now[0] !== width || now[1] !== height) {
    throw new Error(`The viewport stays at ${now[0]} × ${now[1]}`);
  }
}
