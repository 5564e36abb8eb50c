/**
 * `node .ci/test.mjs [--quick]` runs everything: types, lint, unused code, unit tests, build, journeys in browsers.
 * Ends with "N passed, N failed"; --quick leaves the build and the browsers out.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const results = join(root, 'node_modules', '.cache', 'khabar', 'results');
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const total = { passed: 0, failed: 0 };
step('Types', 'tsc', ['--noEmit']);
step('Lint', 'oxlint', ['--type-aware', '--deny-warnings', 'src', 'e2e', '.ci', 'vite.config.ts']);
step('Unused code', 'knip', ['--no-progress']);
counted('Unit tests', 'vitest', ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${join(results, 'unit.json')}`], 'unit.json', (report) => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests + report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length,
}));
if (!process.argv.includes('--quick')) {
  if (step('Build', 'vite', ['build', '--logLevel', 'warn'])) {
    counted('Journeys', 'playwright', ['test', '-c', 'e2e/playwright.config.ts'], 'journeys.json', ({ stats }) => ({
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected,
    }));
  } else {
    total.failed += 1;
  }
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);

/** Runs one check, which counts as one. */
function step(title, tool, args) {
  const passed = run(title, tool, args) === 0;
  total[passed ? 'passed' : 'failed'] += 1;
  return passed;
}

/** Runs a suite, whose report says how many passed and failed. One that failed without saying so is one failure. */
function counted(title, tool, args, report, count) {
  const status = run(title, tool, args);
  let counts = { passed: 0, failed: 0 };
  try {
    counts = count(JSON.parse(readFileSync(join(results, report), 'utf8')));
  } catch (error) {
    console.error(`${title} left no report: ${error.message}`);
  }
  total.passed += counts.passed;
  total.failed += counts.failed || (status === 0 && counts.passed > 0 ? 0 : 1);
}

function run(title, tool, args) {
  console.log(`\n== ${title}`);
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: join(results, 'journeys.json') };
  return spawnSync(join(root, 'node_modules', '.bin', tool), args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env }).status ?? 1;
}
