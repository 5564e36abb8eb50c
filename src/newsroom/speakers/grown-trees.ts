/** What is known of something, by the names of its signs. */
export type Traits = Readonly<Record<string, number>>;

/** A tree of questions: a sign, the value up to which its first branch holds, and both branches; at its end, what it adds. */
export type Tree = readonly [sign: string, upTo: number, first: Tree, second: Tree] | number;

/** What the trees together give something with these signs: the higher of two is the likelier. A sign that it does not have counts as 0. */
export function standingOf(traits: Traits, trees: readonly Tree[]): number {
  return trees.reduce<number>((sum, tree) => sum + leafOf(traits, tree), 0);
}

function leafOf(traits: Traits, tree: Tree): number {
  let at = tree;
  while (typeof at !== 'number') at = (traits[at[0]] ?? 0) <= at[1] ? at[2] : at[3];
  return at;
}

/** How likely each of several is the one that is sought, from their standings: they add up to 1. */
export function chancesOf(standings: readonly number[]): number[] {
  const highest = Math.max(...standings);
  const weights = standings.map((standing) => Math.exp(standing - highest));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}
