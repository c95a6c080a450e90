/**
 * The browsers that the tests run in: where they are, and how to install the missing ones.
 * Node built-ins only, so that it works before `npm ci`.
 */
import {spawnSync} from 'node:child_process';
import {accessSync, constants, readdirSync} from 'node:fs';
import {delimiter, join} from 'node:path';

export const engines = ['chromium', 'firefox', 'webkit'];

/** The names under which the engines appear in every report. */
export const engineNames = {chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit'};

export const isRoot = process.getuid?.() === 0;

// A bare machine has no font at all, and then text has no size.
const debianPackages = {
  chromium: ['chromium', 'fonts-dejavu-core', ...(isRoot ? [] : ['chromium-sandbox'])],
  firefox: ['firefox-esr', 'fonts-dejavu-core'],
  webkit: ['webkit2gtk-driver', 'xvfb', 'fonts-dejavu-core'],
};

function executable(path) {
  try {
    accessSync(path, constants.X_OK);
    return path;
  } catch {
    return undefined;
  }
}

export function findCommand(...names) {
  for (const name of names) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      const path = folder && executable(join(folder, name));
      if (path) return path;
    }
  }
  return undefined;
}

// MiniBrowser lies in a folder named after the processor and the library's version.
function findMiniBrowser() {
  const found = [];
  for (const root of ['/usr/lib', '/usr/libexec']) {
    for (const folder of [root, ...subfolders(root)]) {
      for (const version of ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0']) {
        const path = executable(join(folder, version, 'MiniBrowser'));
        if (path) found.push(path);
      }
    }
  }
  return found[0];
}

function subfolders(folder) {
  try {
    return readdirSync(folder, {withFileTypes: true})
      .filter(entry => entry.isDirectory() && entry.name.includes('-linux-'))
      .map(entry => join(folder, entry.name));
  } catch {
    return [];
  }
}

/** What each engine needs to run, or undefined where something is missing. */
export function findBrowsers() {
  const chromium =
    process.env.CHROMIUM_PATH || findCommand('chromium', 'chromium-browser', 'google-chrome');
  const firefox = process.env.FIREFOX_PATH || findCommand('firefox-esr', 'firefox');
  const driver = findCommand('WebKitWebDriver');
  const xvfb = findCommand('Xvfb');
  const miniBrowser = findMiniBrowser();
  return {
    chromium: chromium ? {executablePath: chromium} : undefined,
    firefox: firefox ? {executablePath: firefox} : undefined,
    webkit: driver && xvfb && miniBrowser ? {driver, xvfb, miniBrowser} : undefined,
  };
}

/**
 * Installs what is missing of the wanted engines, and returns what there is then with the reasons
 * for what there is not.
 */
export function ensureBrowsers(wanted = engines) {
  const missing = wanted.filter(engine => !findBrowsers()[engine]);
  let reason = '';
  if (missing.length > 0) {
    reason = aptInstall(missing.flatMap(engine => debianPackages[engine]));
  }
  const browsers = findBrowsers();
  const absent = wanted
    .filter(engine => !browsers[engine])
    .map(engine => ({
      engine,
      reason: `${reason || 'it is not installed'} (Debian packages: ${debianPackages[engine].join(', ')})`,
    }));
  return {browsers, absent};
}

function aptInstall(packages) {
  const apt = findCommand('apt-get');
  if (!apt) return 'there is no apt-get here to install it with';
  const sudo = isRoot ? [] : [findCommand('sudo'), '-n'];
  if (!isRoot && !sudo[0]) return 'installing it needs root, or sudo';
  const run = args => {
    const [command, ...rest] = [...sudo, 'env', 'DEBIAN_FRONTEND=noninteractive', apt, ...args];
    console.log(`$ apt-get ${args.join(' ')}`);
    return spawnSync(command, rest, {stdio: ['ignore', 'inherit', 'inherit']}).status === 0;
  };
  // An update that fails for one of many sources can still leave a list that will do.
  const updated = run(['-o', 'Acquire::Retries=3', '-qq', 'update']);
  const installed = [...new Set(packages)]
    .map(name =>
      run(['-o', 'Acquire::Retries=3', '-qq', '-y', '--no-install-recommends', 'install', name]),
    )
    .every(Boolean);
  if (installed) return '';
  return updated ? 'apt-get could not install it' : 'apt-get could not fetch its lists of packages';
}
