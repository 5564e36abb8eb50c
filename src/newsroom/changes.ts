/** A place where two JSON values differ, as a path an editor can follow, with both values; undefined for what is not there. */
export interface Change {
  path: string;
  before: unknown;
  after: unknown;
}

/** Every place where `after` differs from `before`. */
export function changes(before: unknown, after: unknown, path = '$'): Change[] {
  if (Object.is(before, after)) return [];
  if (!isTree(before) || !isTree(after) || Array.isArray(before) !== Array.isArray(after)) return [{ path, before, after }];
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key) => changes((before as Record<string, unknown>)[key], (after as Record<string, unknown>)[key], Array.isArray(before) ? `${path}[${key}]` : `${path}.${key}`));
}

/** Changes as lines for a terminal, at most `most` of them. */
export function formatChanges(list: readonly Change[], most = 20): string {
  const say = (value: unknown) => (value === undefined ? 'nothing' : `\u2068${JSON.stringify(value).slice(0, 80)}\u2069`);
  const lines = list.slice(0, most).map(({ path, before, after }) => `  ${path}: ${say(before)} → ${say(after)}`);
  return [...lines, ...(list.length > most ? [`  and ${list.length - most} more`] : [])].join('\n');
}

function isTree(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
