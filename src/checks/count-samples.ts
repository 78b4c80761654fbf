import { InputError } from "../errors.js";
import { problems } from "./moments-words.js";

/** A sum of n whole numbers, with sums of squares of its parity from the first to the last, every second one. */
export interface CountTarget {
  sum: number;
  firstSquares: number;
  lastSquares: number;
}

/** Steps of a count beyond which it is refused: some ten seconds. */
const mostCountSteps = 1e9;
/** Cells of the table of a count, 8 bytes each. */
const mostCells = 2 ** 25;
/** Doubles are whole numbers, exactly, below this. */
const exactBelow = 2 ** 53;

/** How a count is made, and about how many steps that takes. */
export interface CountPlan {
  way: "nested" | "table";
  steps: number;
}

/**
 * Counts the samples of n whole numbers, order aside, from `low` to `high` with one of several pairs of sum and sum of
 * squares. Exact. Numbers are taken less a centre near their mean, so that the counts of -1, 0 and 1 follow from n, the
 * sum and the squares once all others are chosen.
 *
 * For a few other values all but one of their counts are run through, and the last one's possible counts are an
 * interval; for many values the number of choices with each count, sum and sum of squares is tabulated, value by value.
 *
 * @throws InputError when either takes too many steps
 */
export function countSamples(n: number, low: number, high: number, targets: readonly CountTarget[]): bigint {
  if (targets.length === 0) return 0n;
  if (high - low < 2) return countTwoValues(n, low, high, targets);
  const centre = Math.min(Math.max(Math.round(targets[0]!.sum / n), low + 1), high - 1);
  const moved = targets.map((target) => movedTo(target, n, centre));
  const values = outerValues(low - centre, high - centre);
  const { way, steps } = countPlan(n, values, moved);
  if (steps > mostCountSteps) {
    throw new InputError({
      found: problems.costlyCount(steps.toExponential(0).replace("e+", "·10^")),
      expected: problems.shortSearch(mostCountSteps.toExponential(0).replace("e+", "·10^")),
      advice: problems.narrowScale,
    });
  }
  return way === "nested" ? countNested(n, values, moved) : countByTable(n, values, moved);
}

/** On a scale of one or two values the sum decides. */
function countTwoValues(n: number, low: number, high: number, targets: readonly CountTarget[]): bigint {
  const fitting = targets.filter(({ sum, firstSquares, lastSquares }) => {
    const ofHigh = sum - n * low;
    const squares = ofHigh * high * high + (n - ofHigh) * low * low;
    return ofHigh >= 0 && ofHigh <= n && squares >= firstSquares && squares <= lastSquares;
  });
  return BigInt(fitting.length);
}

function movedTo({ sum, firstSquares, lastSquares }: CountTarget, n: number, centre: number): CountTarget {
  const shift = n * centre * centre - 2 * centre * sum;
  return {
    sum: sum - n * centre,
    firstSquares: firstSquares + shift,
    lastSquares: lastSquares + shift,
  };
}

/** All values but -1, 0 and 1, the farthest first. */
function outerValues(low: number, high: number): number[] {
  const all = Array.from({ length: high - low + 1 }, (_, i) => low + i);
  return all.filter((value) => Math.abs(value) > 1).sort((a, b) => Math.abs(b) - Math.abs(a));
}

/** The cheaper of the two ways. */
function countPlan(n: number, values: readonly number[], targets: readonly CountTarget[]): CountPlan {
  const most = Math.max(...lastOf(targets));
  const pairs = targets.reduce((total, one) => total + (one.lastSquares - one.firstSquares) / 2 + 1, 0);
  // Whole points of the simplex sum d^2 c_d <= q over all values but the last.
  const run = values.slice(0, -1);
  const weights = run.reduce((total, value) => total + value * value, 0);
  const points = run.reduce(
    (product, value, i) => (product * (most + weights)) / ((i + 1) * value * value),
    1,
  );
  const nested = pairs * points * 3;
  const cells = tableLayout(n, targets).cells;
  const table = cells > mostCells ? Infinity : cells * (values.length + 2) + pairs * most;
  return nested <= table ? { way: "nested", steps: nested } : { way: "table", steps: table };
}

function lastOf(targets: readonly CountTarget[]): number[] {
  return targets.map(({ lastSquares }) => lastSquares);
}

/** Runs through the counts of all outer values but one. */
function countNested(n: number, values: readonly number[], targets: readonly CountTarget[]): bigint {
  const last = values.at(-1);
  const outer = values.slice(0, -1);
  let total = 0;
  const choose = (i: number, left: number, sum: number, squares: number): void => {
    if (i === outer.length) {
      total += last === undefined ? countInner(left, sum, squares) : countLast(last, left, sum, squares);
      return;
    }
    const value = outer[i]!;
    const square = value * value;
    for (let count = 0; count <= left && square * count <= squares; count++) {
      choose(i + 1, left - count, sum - value * count, squares - square * count);
    }
  };
  for (const { sum, firstSquares, lastSquares } of targets) {
    for (let squares = firstSquares; squares <= lastSquares; squares += 2) choose(0, n, sum, squares);
  }
  return BigInt(total);
}

/** Whether -1, 0 and 1 alone give what is left: then in one way. */
function countInner(n: number, sum: number, squares: number): number {
  return Math.abs(sum) <= squares && squares <= n ? 1 : 0;
}

/**
 * The counts x of one outer value d for which -1, 0 and 1 give the rest: |t - d x| <= r - d^2 x <= n - x with t and r
 * the sum and squares left.
 */
function countLast(value: number, n: number, sum: number, squares: number): number {
  const square = value * value;
  const from = Math.max(0, Math.ceil((squares - n) / (square - 1)));
  const to = Math.min(
    Math.floor((squares - sum) / (square - value)),
    Math.floor((squares + sum) / (square + value)),
  );
  return to < from ? 0 : to - from + 1;
}

/** Where the cells of each sum of squares begin, and how many counts there are to a row of it. */
interface TableLayout {
  begins: number[];
  /** Greatest sum; sums of the parity of the squares go from its negative to it. */
  sums: number[];
  counts: number[];
  cells: number;
}

/**
 * Outer values have squares of at least 4 each, and at least twice as great as the values. A sum that what is left of
 * the squares cannot bring to that of a target is of no use.
 */
function tableLayout(n: number, targets: readonly CountTarget[]): TableLayout {
  const most = Math.max(...lastOf(targets));
  const farthest = Math.max(...targets.map(({ sum }) => Math.abs(sum)));
  const layout: TableLayout = { begins: [], sums: [], counts: [], cells: 0 };
  for (let squares = 0; squares <= most && layout.cells <= mostCells; squares++) {
    const reach = Math.min(Math.floor(squares / 2), farthest + most - squares);
    const sum = (reach - squares) % 2 === 0 ? reach : reach - 1;
    const counts = Math.min(n, Math.floor(squares / 4)) + 1;
    layout.begins.push(layout.cells);
    layout.sums.push(sum);
    layout.counts.push(counts);
    layout.cells += Math.max(0, sum + 1) * counts;
  }
  return layout;
}

/** Exact however large: in doubles as far as they reach, beyond by remainders (Chinese remainder theorem). */
function countByTable(n: number, values: readonly number[], targets: readonly CountTarget[]): bigint {
  const plain = tableCount(n, values, targets, Infinity);
  if (plain.greatest < exactBelow) return BigInt(plain.total);
  const bits = Math.log2(plain.greatest) + Math.log2(targets.length * Math.max(...lastOf(targets))) + 1;
  const moduli = coprimeModuli(Math.ceil(bits / 51));
  return chineseRemainder(
    moduli.map((modulus) => BigInt(tableCount(n, values, targets, modulus).total)),
    moduli.map(BigInt),
  );
}

/** Numbers just below 2^52 without a common divisor. */
function coprimeModuli(wanted: number): number[] {
  const found: number[] = [];
  for (let candidate = 2 ** 52; found.length < wanted; candidate--) {
    if (found.every((other) => greatestCommonDivisor(other, candidate) === 1)) found.push(candidate);
  }
  return found;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

function chineseRemainder(remainders: readonly bigint[], moduli: readonly bigint[]): bigint {
  let [value, product] = [0n, 1n];
  remainders.forEach((remainder, i) => {
    const modulus = moduli[i]!;
    while (value % modulus !== remainder) {
      const missing = (((remainder - value) % modulus) + modulus) % modulus;
      value += product * ((missing * inverse(product % modulus, modulus)) % modulus);
    }
    product *= modulus;
  });
  return value;
}

/** By Euclid's algorithm. */
function inverse(value: bigint, modulus: bigint): bigint {
  let [a, b, x, y] = [value, modulus, 1n, 0n];
  while (b !== 0n) [a, b, x, y] = [b, a % b, y, x - (a / b) * y];
  return ((x % modulus) + modulus) % modulus;
}

/** Counts modulo a number, or with doubles as they are. */
function tableCount(
  n: number,
  values: readonly number[],
  targets: readonly CountTarget[],
  modulus: number,
): { total: number; greatest: number } {
  const layout = tableLayout(n, targets);
  const table = new Float64Array(layout.cells);
  table[0] = 1;
  for (const value of values) addValue(table, layout, value, modulus);
  const greatest = accumulate(table, layout, modulus);
  let total = 0;
  for (const { sum, firstSquares, lastSquares } of targets) {
    for (let squares = firstSquares; squares <= lastSquares; squares += 2) {
      total = reduced(total + countTarget(table, layout, { n, sum, squares, modulus }), modulus);
    }
  }
  return { total, greatest: Math.max(greatest, total) };
}

function reduced(value: number, modulus: number): number {
  return value >= modulus ? value - modulus : value < 0 ? value + modulus : value;
}

/** Lets a value be chosen any number of times: the choices with one more of it are added to those before. */
function addValue(table: Float64Array, layout: TableLayout, value: number, modulus: number): void {
  const { begins, sums, counts } = layout;
  const square = value * value;
  for (let squares = square; squares < begins.length; squares++) {
    const from = squares - square;
    const first = Math.max(-sums[from]!, -sums[squares]! - value);
    const last = Math.min(sums[from]!, sums[squares]! - value);
    for (let sum = first; sum <= last; sum += 2) {
      const source = begins[from]! + ((sum + sums[from]!) / 2) * counts[from]!;
      const target = begins[squares]! + ((sum + value + sums[squares]!) / 2) * counts[squares]! + 1;
      const length = Math.min(counts[from]!, counts[squares]! - 1);
      for (let i = 0; i < length; i++) {
        const next = table[target + i]! + table[source + i]!;
        table[target + i] = next >= modulus ? next - modulus : next;
      }
    }
  }
}

/** Turns numbers of choices into those with at most this count and at most this sum. Returns the greatest. */
function accumulate(table: Float64Array, { begins, sums, counts }: TableLayout, modulus: number): number {
  let greatest = 0;
  for (let squares = 0; squares < begins.length; squares++) {
    const width = counts[squares]!;
    for (let row = 0; row <= sums[squares]!; row++) {
      const begin = begins[squares]! + row * width;
      let running = 0;
      for (let i = begin; i < begin + width; i++) {
        running = reduced(running + table[i]!, modulus);
        table[i] = row === 0 ? running : reduced(running + table[i - width]!, modulus);
        if (table[i]! > greatest) greatest = table[i]!;
      }
    }
  }
  return greatest;
}

interface SquaresTarget {
  n: number;
  sum: number;
  squares: number;
  modulus: number;
}

/** Sums over the outer values' squares: the inner ones have r squares left, sum at most r, and at most n of them. */
function countTarget(table: Float64Array, layout: TableLayout, target: SquaresTarget): number {
  const { begins, sums, counts } = layout;
  const { n, sum, squares, modulus } = target;
  let total = 0;
  for (let outer = Math.max(0, squares - n); outer <= squares; outer++) {
    const inner = squares - outer;
    const [reach, width] = [sums[outer]!, counts[outer]!];
    const from = Math.max(sum - inner, -reach);
    const to = Math.min(sum + inner, reach);
    if (to < from) continue;
    const column = begins[outer]! + Math.min(n - inner, width - 1);
    const upTo = table[column + ((to + reach) / 2) * width]!;
    const before = from === -reach ? 0 : table[column + ((from + reach) / 2 - 1) * width]!;
    total = reduced(total + reduced(upTo - before, modulus), modulus);
  }
  return total;
}
