/** Where the browsers of this machine are. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

/** The first of `names` on PATH, or undefined. */
function onPath(names) {
  for (const name of names) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      if (folder && existsSync(join(folder, name))) return join(folder, name);
    }
  }
  return undefined;
}

/**
 * Chromium of the distribution, first the one without windows, in which the journeys take about half the time.
 * Undefined where there is none; Playwright then takes its own.
 */
export function findChromium() {
  return findShell() ?? onPath(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']);
}

/** The distribution's Chromium without windows. */
export function findShell() {
  return onPath(['chromium-headless-shell']);
}

/** Whether Playwright has installed a Chromium of its own. */
export function hasOwnChromium() {
  try {
    return existsSync(createRequire(import.meta.url)('@playwright/test').chromium.executablePath());
  } catch {
    return false;
  }
}

/** Firefox ESR of the distribution, which Playwright drives over WebDriver BiDi; undefined where it is not installed. */
export function findFirefox() {
  return onPath(['firefox-esr']);
}
