// A thread that reads dispatches begins here: it learns TypeScript for itself, which it does not inherit from who starts it.
import { register } from 'tsx/esm/api';

register();

export const { readOne } = await import('./read-file.ts');
