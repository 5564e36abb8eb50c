import { bias } from '../quotations/fragments.ts';
import type { Signs } from '../quotations/fragment-signs.ts';

/** What was seen, and whether it was so. */
export interface Example {
  signs: Signs;
  holds: boolean;
}

/**
 * The weights of signs under which the examples are likeliest (logistic regression, by Newton's method). `restraint`
 * keeps them small: the larger, the less a sign seen now and then may weigh. Signs of fewer than `least` examples have
 * none. The same examples give the same weights.
 */
export function learn(examples: readonly Example[], restraint: number, least: number): Map<string, number> {
  const seen = new Map<string, number>();
  for (const { signs } of examples) for (const name of signs.keys()) seen.set(name, (seen.get(name) ?? 0) + 1);
  const names = [bias, ...[...seen].filter(([, count]) => count >= least).map(([name]) => name).toSorted()];
  const place = new Map(names.map((name, index) => [name, index]));
  const rows = examples.map(({ signs, holds }) => ({ at: [0, ...[...signs.keys()].flatMap((name) => place.get(name) ?? [])], by: [1, ...[...signs].flatMap(([name, strength]) => (place.has(name) ? [strength] : []))], holds }));
  const weights = new Float64Array(names.length);
  for (let round = 0; round < 12; round += 1) {
    const { slope, curve } = derivatives(rows, weights, restraint);
    const step = solve(curve, slope);
    step.forEach((by, index) => (weights[index] = (weights[index] ?? 0) + by));
    if (Math.max(...step.map(Math.abs)) < 1e-6) break;
  }
  return new Map(names.map((name, index) => [name, weights[index] ?? 0]));
}

interface Row {
  at: readonly number[];
  by: readonly number[];
  holds: boolean;
}

/** First and second derivatives of the likelihood. The bias is not restrained. */
function derivatives(rows: readonly Row[], weights: Float64Array, restraint: number): { slope: Float64Array; curve: Float64Array[] } {
  const slope = weights.map((weight, index) => (index === 0 ? 0 : -restraint * weight));
  const curve = Array.from(weights, (_, index) => new Float64Array(weights.length).fill(index === 0 ? 1e-9 : restraint, index, index + 1));
  for (const { at, by, holds } of rows) {
    const sum = at.reduce((total, index, number) => total + (weights[index] ?? 0) * (by[number] ?? 0), 0);
    const chance = 1 / (1 + Math.exp(-sum));
    at.forEach((index, number) => {
      const strength = by[number] ?? 0;
      slope[index] = (slope[index] ?? 0) + strength * (Number(holds) - chance);
      const line = curve[index];
      at.forEach((other, second) => line && (line[other] = (line[other] ?? 0) + strength * (by[second] ?? 0) * chance * (1 - chance)));
    });
  }
  return { slope, curve };
}

/** The solution of a system whose matrix is symmetric and positive (Cholesky). */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  const lower = matrix.map((line) => line.slice());
  const cell = (line: number, column: number) => lower[line]?.[column] ?? 0;
  for (let column = 0; column < size; column += 1) {
    for (let line = column; line < size; line += 1) {
      let sum = cell(line, column);
      for (let index = 0; index < column; index += 1) sum -= cell(line, index) * cell(column, index);
      const target = lower[line];
      if (target) target[column] = line === column ? Math.sqrt(Math.max(sum, 1e-12)) : sum / cell(column, column);
    }
  }
  const out = right.slice();
  for (let line = 0; line < size; line += 1) {
    for (let index = 0; index < line; index += 1) out[line] = (out[line] ?? 0) - cell(line, index) * (out[index] ?? 0);
    out[line] = (out[line] ?? 0) / cell(line, line);
  }
  for (let line = size - 1; line >= 0; line -= 1) {
    for (let index = line + 1; index < size; index += 1) out[line] = (out[line] ?? 0) - cell(index, line) * (out[index] ?? 0);
    out[line] = (out[line] ?? 0) / cell(line, line);
  }
  return out;
}
