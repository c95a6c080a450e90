import {isRoot} from '../../scripts/browsers.mjs';

/** Anything but Vietnam's zone, so that code which takes the visitor's for the portal's shows itself. */
export const environment = {...process.env, TZ: 'America/New_York', LANG: 'C.UTF-8'};

/** How puppeteer starts Chromium, cut off from all but this machine. */
export function chromiumOptions({executablePath}, wallPort) {
  return {
    executablePath,
    env: environment,
    timeout: 60_000,
    args: [
      ...(isRoot ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--disable-gpu',
      '--disable-quic',
      '--disable-dev-shm-usage',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
      `--proxy-server=127.0.0.1:${wallPort}`,
    ],
  };
}

/** How puppeteer starts Firefox, cut off from all but this machine. */
export function firefoxOptions({executablePath}, wallPort) {
  const proxy = kind => ({
    [`network.proxy.${kind}`]: '127.0.0.1',
    [`network.proxy.${kind}_port`]: wallPort,
  });
  return {
    browser: 'firefox',
    executablePath,
    env: environment,
    timeout: 60_000,
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      ...proxy('http'),
      ...proxy('ssl'),
      'network.proxy.no_proxies_on': 'localhost, 127.0.0.1',
      'network.proxy.failover_direct': false,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'app.normandy.enabled': false,
      'services.settings.server': '',
      'browser.safebrowsing.downloads.remote.enabled': false,
      'media.gmp-manager.url': '',
      'intl.accept_languages': 'en-US, en',
    },
  };
}

/** Starts a browser, and tries again when it does not start: a busy machine can be too slow. */
export async function retried(name, start, cleanUp = () => {}) {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await start();
    } catch (error) {
      await cleanUp();
      if (attempt === 3) throw error;
      console.warn(`${name} did not start (${error.message}), trying again.`);
    }
  }
}
