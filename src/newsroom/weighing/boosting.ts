import { standingOf, type Traits, type Tree } from '../speakers/grown-trees.ts';

/** Several of whom one is sought: what is known of each, and which of them are right. */
export interface Choice {
  traits: readonly Traits[];
  holds: readonly boolean[];
}

/** How trees are grown: how many, how many questions deep, how much of what it finds each adds, and of how many examples a leaf is at least. */
export interface Growth {
  trees: number;
  depth: number;
  step: number;
  least: number;
}

/** Into so many stretches the values of a sign are put, between which a question may cut. */
const stretches = 48;
/** Keeps leaves of few examples small. */
const restraint = 3;
/** Each tree is grown from so many of the choices, and asks of so many of the signs. */
const [ofChoices, ofSigns] = [0.7, 0.5];

/**
 * Trees under which the right ones are likeliest among those they stand beside (gradient boosting on the softmax of each
 * choice: Friedman 2001). Choices in which nobody is right teach nothing. The same choices give the same trees.
 */
export function grow(choices: readonly Choice[], { trees: many, depth, step, least }: Growth): Tree[] {
  const table = tabulate(choices.filter(({ holds }) => holds.includes(true)));
  const draw = chance(1);
  const trees: Tree[] = [];
  for (let number = 0; number < many; number += 1) {
    const pulls = pullsOf(table);
    const rows = table.groups.flatMap(({ from, to }) => (draw() < ofChoices ? Array.from({ length: to - from }, (_, index) => from + index) : []));
    const columns = table.columns.filter(() => draw() < ofSigns);
    const tree = rounded(branch({ ...pulls, columns, step, least }, rows, depth));
    trees.push(tree);
    table.rows.forEach((traits, row) => (table.standings[row] = (table.standings[row] ?? 0) + standingOf(traits, [tree])));
  }
  return trees;
}

interface Column {
  sign: string;
  /** The values between which it may be cut, and the stretch in which each row is. */
  cuts: readonly number[];
  stretch: Uint8Array;
}

interface Table {
  rows: readonly Traits[];
  holds: readonly boolean[];
  groups: readonly { from: number; to: number }[];
  columns: readonly Column[];
  standings: Float64Array;
}

function tabulate(choices: readonly Choice[]): Table {
  const rows = choices.flatMap(({ traits }) => traits);
  let from = 0;
  const groups = choices.map(({ traits }) => {
    from += traits.length;
    return { from: from - traits.length, to: from };
  });
  const signs = [...new Set(rows.flatMap((traits) => Object.keys(traits)))].toSorted();
  const columns = signs.map((sign) => {
    const values = rows.map((traits) => traits[sign] ?? 0);
    const cuts = cutsOf(values);
    return { sign, cuts, stretch: Uint8Array.from(values, (value) => cuts.filter((cut) => value > cut).length) };
  });
  return { rows, holds: choices.flatMap(({ holds }) => holds), groups, columns, standings: new Float64Array(rows.length) };
}

/** Where a sign's values may be cut: between any two, or, where there are many, at as many places as are allowed, with as many rows between. */
function cutsOf(values: readonly number[]): number[] {
  const sorted = values.toSorted((one, other) => one - other);
  const single = [...new Set(sorted)];
  if (single.length <= stretches) return single.slice(1).map((value, index) => (value + (single[index] ?? value)) / 2);
  return [...new Set(Array.from({ length: stretches - 1 }, (_, index) => sorted[Math.floor((sorted.length * (index + 1)) / stretches)] ?? 0))];
}

interface Pulls {
  /** How far each row should rise, and how soon that changes: the first and second derivatives of the likelihood. */
  rise: Float64Array;
  bend: Float64Array;
}

function pullsOf({ groups, holds, standings }: Table): Pulls {
  const [rise, bend] = [new Float64Array(standings.length), new Float64Array(standings.length)];
  for (const { from, to } of groups) {
    const highest = Math.max(...standings.subarray(from, to));
    const weights = Array.from(standings.subarray(from, to), (standing) => Math.exp(standing - highest));
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    const right = weights.reduce((sum, weight, index) => sum + (holds[from + index] ? weight : 0), 0);
    weights.forEach((weight, index) => {
      const now = weight / all;
      rise[from + index] = (holds[from + index] ? weight / right : 0) - now;
      bend[from + index] = Math.max(now * (1 - now), 1e-3);
    });
  }
  return { rise, bend };
}

function branch(by: Pulls & { columns: readonly Column[]; step: number; least: number }, rows: readonly number[], depth: number): Tree {
  const total = (of: Float64Array) => rows.reduce((sum, row) => sum + (of[row] ?? 0), 0);
  const [rise, bend] = [total(by.rise), total(by.bend)];
  const best = depth === 0 ? undefined : by.columns.map((column) => bestCut(by, column, rows, rise, bend)).reduce((one, other) => (other && other.gain > (one?.gain ?? 1e-4) ? other : one), undefined);
  if (!best) return (by.step * rise) / (bend + restraint);
  const below = (row: number) => (best.column.stretch[row] ?? 0) <= best.at;
  return [best.column.sign, best.column.cuts[best.at] ?? 0, branch(by, rows.filter(below), depth - 1), branch(by, rows.filter((row) => !below(row)), depth - 1)];
}

function bestCut({ rise, bend, least }: Pulls & { least: number }, column: Column, rows: readonly number[], allRise: number, allBend: number): { column: Column; at: number; gain: number } | undefined {
  const sums = column.cuts.map(() => ({ rise: 0, bend: 0, count: 0 }));
  for (const row of rows) {
    const sum = sums[column.stretch[row] ?? 0];
    if (!sum) continue;
    sum.rise += rise[row] ?? 0;
    sum.bend += bend[row] ?? 0;
    sum.count += 1;
  }
  const worth = (pull: number, curve: number) => (pull * pull) / (curve + restraint);
  let found: { column: Column; at: number; gain: number } | undefined;
  let below = { rise: 0, bend: 0, count: 0 };
  sums.forEach((sum, at) => {
    below = { rise: below.rise + sum.rise, bend: below.bend + sum.bend, count: below.count + sum.count };
    if (below.count < least || rows.length - below.count < least) return;
    const gain = worth(below.rise, below.bend) + worth(allRise - below.rise, allBend - below.bend) - worth(allRise, allBend);
    if (gain > (found?.gain ?? 0)) found = { column, at, gain };
  });
  return found;
}

/** A tree in few digits, as it is written to a file. */
function rounded(tree: Tree): Tree {
  const short = (value: number) => Math.round(value * 1000) / 1000;
  return typeof tree === 'number' ? short(tree) : [tree[0], short(tree[1]), rounded(tree[2]), rounded(tree[3])];
}

/** Numbers between 0 and 1 that look like chance and are the same each time (the minimal standard of Park and Miller). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
