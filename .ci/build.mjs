/**
 * `node .ci/build.mjs [--drafts] [--serve]` sets up and builds the site: with --drafts the drafts too, with --serve it is
 * served afterwards. What else is given goes to Vite, or to the server where there is one. npm hands arguments to the
 * last command of a script only, so that the steps are one command here.
 */
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const given = process.argv.slice(2);
const serve = given.includes('--serve');
const rest = given.filter((one) => one !== '--drafts' && one !== '--serve');
const env = given.includes('--drafts') ? { ...process.env, DRAFTS: '1' } : process.env;
const steps = [
  ['.ci/set-up.mjs'],
  ['node_modules/vite/bin/vite.js', 'build', ...(serve ? [] : rest)],
  ...(serve ? [['node_modules/tsx/dist/cli.mjs', 'src/press/serve.ts', ...rest]] : []),
];
for (const [script = '', ...args] of steps) {
  const status = await run(join(root, script), args);
  if (status !== 0) process.exit(status);
}

/** Runs a script of Node and gives its status, 1 where it was ended from outside; a signal to this process is handed on. */
function run(script, args) {
  return new Promise((done) => {
    const child = spawn(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit', env });
    const handOn = (signal) => child.kill(signal);
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, handOn);
    child.on('close', (status) => {
      for (const signal of ['SIGINT', 'SIGTERM']) process.off(signal, handOn);
      done(status ?? 1);
    });
  });
}
