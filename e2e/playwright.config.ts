import { defineConfig } from '@playwright/test';
import { findChromium, findFirefox } from '../.ci/browsers.mjs';

// E2E_PORT: another one, where two checkouts are tried at once.
const port = Number(process.env.E2E_PORT ?? 4273);
const firefox = findFirefox();
const chromium = findChromium();

/** Journeys against the built site, in Chromium, and in Firefox ESR where it is installed. */
export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  // For a machine that is busy with other things: what is measured is the page, not its speed.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['line'], ['json']],
  // A trace is recorded whether a test fails or not, and costs a sixth of the whole: for one that fails, `--trace on`.
  use: { baseURL: `http://localhost:${port}`, locale: 'ar', timezoneId: 'UTC', screenshot: 'only-on-failure' },
  webServer: { command: 'npx tsx src/press/serve.ts', cwd: '..', env: { PORT: String(port) }, url: `http://localhost:${port}/ar`, reuseExistingServer: false },
  projects: [
    { name: 'chromium', use: { browserName: 'chromium', launchOptions: chromium === undefined ? {} : { executablePath: chromium } } },
    ...(firefox === undefined
      ? []
      : [{ name: 'firefox', grepInvert: /@chromium/, use: { browserName: 'firefox' as const, channel: 'moz-firefox', launchOptions: { executablePath: firefox } } }]),
  ],
});
