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

/** Chromium of the distribution, else the one Playwright installed; undefined where there is neither. */
export function findChromium() {
  const found = onPath(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']);
  if (found) return found;
  try {
    const path = createRequire(import.meta.url)('@playwright/test').chromium.executablePath();
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

/** Firefox ESR of the distribution, which Playwright drives over WebDriver BiDi; undefined where it is not installed. */
export function findFirefox() {
  return onPath(['firefox-esr']);
}
