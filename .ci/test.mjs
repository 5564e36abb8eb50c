/**
 * `node .ci/test.mjs [--quick]` runs everything: types, lint, unused code, unit tests, build, journeys in browsers.
 * Ends with "N passed, N failed"; --quick leaves the build and the browsers out.
 *
 * The unit tests need nothing of the others, so they run beside them, on two processors, which the others leave free
 * soon; the journeys come last and alone, for they measure. What each step says is shown when it is done, whole.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const results = join(root, 'node_modules', '.cache', 'khabar', 'results');
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const total = { passed: 0, failed: 0 };
const quick = process.argv.includes('--quick');
const [built] = await Promise.all([checks(), unitTests()]);
if (!quick && built) {
  // The only one that runs now: what it says is shown as it says it.
  await counted('Journeys', 'playwright', ['test', '-c', 'e2e/playwright.config.ts'], 'journeys.json', ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
  }), 'inherit');
} else if (!quick) {
  total.failed += 1;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);

/** What tells whether the code is sound, and the site built from it. Gives whether there is a site to try. */
async function checks() {
  const built = quick || (await step('Build', 'vite', ['build', '--logLevel', 'warn']));
  await step('Types', 'tsc', ['--noEmit']);
  await step('Lint', 'oxlint', ['--type-aware', '--deny-warnings', 'src', 'e2e', '.ci', 'vite.config.ts']);
  await step('Unused code', 'knip', ['--no-progress']);
  return built;
}

function unitTests() {
  return counted('Unit tests', 'vitest', ['run', '--maxWorkers=2', '--reporter=dot', '--reporter=json', `--outputFile.json=${join(results, 'unit.json')}`], 'unit.json', (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length,
  }));
}

/** Runs one check, which counts as one. */
async function step(title, tool, args) {
  const passed = (await run(title, tool, args)) === 0;
  total[passed ? 'passed' : 'failed'] += 1;
  return passed;
}

/** Runs a suite, whose report says how many passed and failed. One that failed without saying so is one failure. */
async function counted(title, tool, args, report, count, stdio) {
  const status = await run(title, tool, args, stdio);
  let counts = { passed: 0, failed: 0 };
  try {
    counts = count(JSON.parse(readFileSync(join(results, report), 'utf8')));
  } catch (error) {
    console.error(`${title} left no report: ${error.message}`);
  }
  total.passed += counts.passed;
  total.failed += counts.failed || (status === 0 && counts.passed > 0 ? 0 : 1);
}

/** Runs a tool and gives its status, 1 where it could not be started or was killed. What it says is kept until it ends, unless it may say it at once. */
function run(title, tool, args, stdio = 'pipe') {
  if (stdio === 'inherit') console.log(`\n== ${title}`);
  const began = Date.now();
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: join(results, 'journeys.json') };
  return new Promise((done) => {
    const said = [];
    const child = spawn(join(root, 'node_modules', '.bin', tool), args, { cwd: root, stdio: ['ignore', stdio, stdio], env });
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => said.push(chunk));
    child.on('error', (error) => {
      console.error(`${title} could not be run: ${error.message}`);
      done(1);
    });
    child.on('close', (status) => {
      if (stdio !== 'inherit') process.stdout.write(`\n== ${title} (${Math.round((Date.now() - began) / 1000)} s)\n${Buffer.concat(said).toString()}`);
      done(status ?? 1);
    });
  });
}
