import {spawn} from 'node:child_process';
import {createServer} from 'node:net';
import {chromeLauncher} from '@web/test-runner-chrome';
import {puppeteerLauncher} from '@web/test-runner-puppeteer';
import {WebdriverLauncher} from '@web/test-runner-webdriver';
import {engineNames, findCommand, isRoot} from '../../scripts/browsers.mjs';
import {chromiumOptions, environment, firefoxOptions, retried} from './browser-options.mjs';
import {setWindowViewport} from './commands.mjs';

// As the launcher of the other two sets it.
const standardViewport = {width: 800, height: 600};

export function chromium(found, wallPort) {
  return prepared('chromium', chromeLauncher({launchOptions: chromiumOptions(found, wallPort)}));
}

export function firefox(found, wallPort) {
  return prepared('firefox', puppeteerLauncher({launchOptions: firefoxOptions(found, wallPort)}));
}

// Both of these launchers begin a browser in `startBrowser`, and keep a failure for ever.
function prepared(engine, launcher) {
  const startBrowser = launcher.startBrowser.bind(launcher);
  launcher.name = engineNames[engine];
  launcher.startBrowser = options => retried(engineNames[engine], () => startBrowser(options));
  return launcher;
}

export function webkit(paths, wallPort) {
  return new WebKitLauncher(paths, wallPort);
}

class WebKitLauncher extends WebdriverLauncher {
  #paths;
  #processes = [];

  constructor(paths, wallPort) {
    super({
      hostname: '127.0.0.1',
      logLevel: 'error',
      connectionRetryCount: 0,
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': {
          binary: paths.miniBrowser,
          args: [
            '--automation',
            `--proxy=http://127.0.0.1:${wallPort}`,
            '--ignore-host=localhost',
            '--ignore-host=127.0.0.1',
          ],
        },
      },
    });
    this.#paths = paths;
  }

  async initialize(config) {
    await super.initialize(config);
    this.name = engineNames.webkit;
  }

  async createDriverManager() {
    return retried(
      engineNames.webkit,
      async () => {
        await this.#startDriver();
        return super.createDriverManager();
      },
      () => this.stop(),
    );
  }

  // The session manager navigates without waiting, and a failure would end the whole run.
  async startSession(id, url) {
    await this.ensureManagerInitialized();
    try {
      await setWindowViewport(this.driver, standardViewport);
    } catch (error) {
      console.warn(`WebKit is started again after: ${error.message}`);
      this.driverManager = undefined;
      await this.stop();
      await this.ensureManagerInitialized();
      await setWindowViewport(this.driver, standardViewport);
    }
    await this.driverManager.startSession(id, url);
  }

  async stop() {
    await super.stop();
    await this.#stopDriver();
  }

  async #startDriver() {
    const display = await this.#startXvfb();
    const port = await freePort();
    const driver = this.#spawn(this.#paths.driver, [`--port=${port}`], {
      stdio: ['ignore', 'ignore', 'ignore'],
      env: {
        ...environment,
        DISPLAY: display,
        GDK_BACKEND: 'x11',
        NO_AT_BRIDGE: '1',
        GTK_A11Y: 'none',
        LIBGL_ALWAYS_SOFTWARE: '1',
        ...(isRoot ? {WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1'} : {}),
      },
    });
    this.options.port = port;
    await listening(port, driver);
  }

  #startXvfb() {
    // Xvfb finds a free display by itself, and writes its number to the third file.
    const xvfb = this.#spawn(
      this.#paths.xvfb,
      ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp', '-noreset'],
      {stdio: ['ignore', 'ignore', 'ignore', 'pipe'], env: environment},
    );
    return new Promise((resolve, reject) => {
      xvfb.once('error', reject);
      xvfb.once('exit', code => reject(new Error(`Xvfb ended with ${code}`)));
      xvfb.stdio[3].once('data', data => resolve(`:${data.toString().trim()}`));
    });
  }

  #spawn(command, args, options) {
    // Should this process be killed without a chance to tidy up, the kernel ends its children.
    const setpriv = findCommand('setpriv');
    const child = setpriv
      ? spawn(setpriv, ['--pdeathsig=TERM', command, ...args], options)
      : spawn(command, args, options);
    const kill = () => child.kill('SIGKILL');
    process.on('exit', kill);
    child.once('exit', () => process.off('exit', kill));
    this.#processes.push(child);
    return child;
  }

  async #stopDriver() {
    const processes = this.#processes.splice(0).reverse();
    for (const child of processes) await ended(child);
  }
}

async function ended(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = new Promise(resolve => child.once('exit', resolve));
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), 3_000);
  await exit;
  clearTimeout(timer);
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function listening(port, child) {
  const until = Date.now() + 20_000;
  while (Date.now() < until) {
    if (child.exitCode !== null) throw new Error(`WebKitWebDriver ended with ${child.exitCode}`);
    try {
      const answer = await fetch(`http://127.0.0.1:${port}/status`);
      if (answer.ok) return;
    } catch {
      // not yet
    }
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  throw new Error('WebKitWebDriver does not answer');
}
