// A thread that reads dispatches begins here, with what `reading-script.ts` made.
import { createRequire } from 'node:module';
import { compileFunction } from 'node:vm';
import { workerData } from 'piscina';

const script = { exports: {} };
compileFunction(workerData, ['require', 'module', 'exports'], { filename: 'reading.js' })(createRequire(import.meta.url), script, script.exports);

export const { readOne } = script.exports;
