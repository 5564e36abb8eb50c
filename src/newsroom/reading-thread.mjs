// A thread that reads dispatches begins here: it learns TypeScript for itself, which it does not inherit from who starts it.
// It is taught to require rather than to import it, which takes half a second less: no thread more is begun to translate.
import { createRequire } from 'node:module';
import { register } from 'tsx/cjs/api';

register();

export const { readOne } = createRequire(import.meta.url)('./read-file.ts');
