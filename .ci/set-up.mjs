/**
 * `node .ci/set-up.mjs [--browser]` makes a fresh clone ready with nothing but Node: installs the dependencies when
 * they are missing or stale, and with --browser sees to a Chromium. Silent when there is nothing to do.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(root, 'node_modules', '.khabar-set-up');
/** Where a whole Chromium serves, the one without windows is asked for once. */
const asked = join(root, 'node_modules', '.khabar-shell');
const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];

checkNode();
installDependencies();
if (process.argv.includes('--browser')) {
  await installBrowser();
  installFaces();
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  stop(`Khabar needs Node 20.19 or later; this is ${process.versions.node}. Get it from https://nodejs.org`);
}

function installDependencies() {
  const wanted = createHash('sha256').update(readFileSync(join(root, 'package.json'))).update(readFileSync(join(root, 'package-lock.json'))).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  if (!installedAsLocked()) {
    console.log('Installing the dependencies …');
    // Some registries lack packages for other platforms, and npm then refuses the lock: install without touching it.
    if (run('npm', ['ci', ...quiet], 'ignore') !== 0 && run('npm', ['install', '--no-save', '--package-lock=false', ...quiet]) !== 0) {
      stop('The dependencies could not be installed. Check the network, then run: npm ci');
    }
  }
  writeFileSync(stamp, wanted);
}

/** Whether node_modules holds what the lock says, by npm's own record; packages for other platforms do not count. */
function installedAsLocked() {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages;
  const locked = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(locked).every(([path, entry]) => path === '' || entry.optional || installed[path]?.version === entry.version);
}

async function installBrowser() {
  const { findChromium, findShell, hasOwnChromium } = await import('./browsers.mjs');
  const there = () => findChromium() !== undefined || hasOwnChromium();
  if (findShell() || (hasOwnChromium() && !findChromium())) return;
  if (!there()) {
    console.log('Installing Chromium for the tests, with Playwright …');
    if (run('npx', ['playwright', 'install', 'chromium'], 'ignore', 180_000) === 0 && there()) return;
    console.log('Playwright could not; installing it from the distribution …');
  }
  // Where there is a whole Chromium, the one without windows is tried for as well: the journeys take half the time in it.
  if (there() && existsSync(asked)) return;
  installPackage('chromium-headless-shell');
  writeFileSync(asked, '');
  if (!there()) installPackage('chromium');
  if (!there()) stop('No Chromium for the tests. Install one (apt-get install chromium-headless-shell, or npx playwright install --with-deps chromium) and try again.');
}

/**
 * Layout is tried with the faces that readers' machines stand in with until ours arrive: Arial and Times, or on Linux
 * their metric twins, which the distribution only recommends beside Chromium.
 */
function installFaces() {
  if (process.platform !== 'linux' || ['liberation', 'liberation2'].some((name) => existsSync(`/usr/share/fonts/truetype/${name}`))) return;
  installPackage('fonts-liberation');
}

/** Installs a package of the distribution where that is allowed, and is quiet where it is not. */
function installPackage(name) {
  if (process.getuid?.() !== 0 || run('apt-get', ['--version'], 'ignore') !== 0) return;
  const install = () => run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], 'ignore', 600_000) === 0;
  if (install()) return;
  run('apt-get', ['update', '-qq'], 'ignore', 120_000);
  install();
}

function run(command, args, stdio = 'inherit', timeout) {
  return spawnSync(command, args, { cwd: root, stdio: ['ignore', stdio, stdio], timeout }).status ?? 1;
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
