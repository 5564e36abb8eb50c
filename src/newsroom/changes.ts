/** A place where two JSON values differ, as a path an editor can follow, with both values; undefined for what is not there. */
export interface Change {
  path: string;
  before: unknown;
  after: unknown;
}

/** Every place where `after` differs from `before`. In lists whose entries have ids, entries of one id are compared, wherever they stand. */
export function changes(before: unknown, after: unknown, path = '$'): Change[] {
  if (Object.is(before, after)) return [];
  if (!isTree(before) || !isTree(after) || Array.isArray(before) !== Array.isArray(after)) return [{ path, before, after }];
  const [one, other] = [byId(before), byId(after)];
  if (one && other) return ofIds(one, other, path);
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key) => changes((before as Record<string, unknown>)[key], (after as Record<string, unknown>)[key], Array.isArray(before) ? `${path}[${key}]` : `${path}.${key}`));
}

/** The entries of a list by their ids; undefined for what is no list, and where one has no id or two have the same. */
function byId(list: object): Map<string, unknown> | undefined {
  if (!Array.isArray(list)) return undefined;
  const found = new Map(list.map((entry: unknown) => [isTree(entry) && 'id' in entry && typeof entry.id === 'string' ? entry.id : '', entry]));
  return found.has('') || found.size < list.length ? undefined : found;
}

function ofIds(before: ReadonlyMap<string, unknown>, after: ReadonlyMap<string, unknown>, path: string): Change[] {
  const entries = [...new Set([...before.keys(), ...after.keys()])].flatMap((id) => changes(before.get(id), after.get(id), `${path}[${id}]`));
  const [one, other] = [before, after].map((list) => [...list.keys()].filter((id) => before.has(id) && after.has(id)));
  return one?.join(' ') === other?.join(' ') ? entries : [...entries, { path: `${path} (order)`, before: one, after: other }];
}

/** Changes as lines for a terminal, at most `most` of them: what an editor wrote each on its own, the desk's findings in one. */
export function formatChanges(list: readonly Change[], most = 20): string {
  const own = list.filter(({ path }) => !path.startsWith(findings));
  const found = list.length - own.length;
  const lines = own.slice(0, most).map(({ path, before, after }) => `  ${path}: ${differing(before, after).join(' → ')}`);
  return [
    ...lines,
    ...(own.length > most ? [`  and ${own.length - most} more`] : []),
    ...(found > 0 ? [`  ${findings}: ${found} ${found === 1 ? 'place' : 'places'}: where the desk found what, and how sure it is`] : []),
  ].join('\n');
}

/** Where the desk's own findings stand in a draft. */
const findings = '$.draft.findings';
/** How much of a value is shown, and how much of it before the place where it differs, in signs. */
const shown = { all: 80, before: 30 };

/** Both values as text, each from some words before the first place where they differ. */
function differing(before: unknown, after: unknown): [string, string] {
  const [one, other] = [before, after].map((value) => (value === undefined ? 'nothing' : JSON.stringify(value)));
  const [from, to] = [one ?? '', other ?? ''];
  let at = 0;
  while (at < from.length && from[at] === to[at]) at += 1;
  return [excerpt(from, at), excerpt(to, at)];
}

/** A stretch of `text` around `at` from word to word, with "…" where something is left out; isolated, so that Arabic keeps the line's order. */
function excerpt(text: string, at: number): string {
  const wanted = text.length <= shown.all ? 0 : Math.max(0, at - shown.before);
  const begin = wanted === 0 ? 0 : text.lastIndexOf(' ', wanted) + 1 || wanted;
  const cut = begin + shown.all;
  const end = cut >= text.length ? text.length : Math.max(text.lastIndexOf(' ', cut), at + 1);
  return `\u2068${begin > 0 ? '…' : ''}${text.slice(begin, end)}${end < text.length ? '…' : ''}\u2069`;
}

function isTree(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
