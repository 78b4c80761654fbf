import { powerOfTen, type Decimal } from "./decimal.js";
import { intervalArithmetic, type Interval } from "./interval.js";
import type { Cells } from "./audit-table.js";

/** That the cells of `parts` add up to the cell `total`, or to a constant where there is none. */
export interface SumEquation {
  readonly form: "sum";
  readonly total: number;
  readonly parts: readonly number[];
  readonly constant: number;
}

/**
 * That scale times `left` is the sum of `base` times (offset + sign x rate). With scale 100: a share (offset 0), a growth
 * in per cent (offset 100), what a share leaves of the whole (offset 100, sign -1).
 */
export interface ProductEquation {
  readonly form: "product";
  readonly left: number;
  readonly base: readonly number[];
  readonly rate: number;
  readonly scale: number;
  readonly offset: number;
  readonly sign: 1 | -1;
}

/** What one instance of a relation says of cells. */
export type Equation = SumEquation | ProductEquation;

/** The cells of an equation. */
export function cellsOfEquation(equation: Equation): number[] {
  if (equation.form === "product") return [equation.left, ...equation.base, equation.rate];
  return equation.total < 0 ? [...equation.parts] : [equation.total, ...equation.parts];
}

const { add, subtract, multiply, divide, constant } = intervalArithmetic;

function behind({ value, half }: Cells, cell: number): Interval {
  return { low: value[cell]! - half[cell]!, high: value[cell]! + half[cell]! };
}

function sum(cells: Cells, parts: readonly number[]): Interval {
  let [low, high] = [0, 0];
  for (const part of parts) {
    low += cells.value[part]! - cells.half[part]!;
    high += cells.value[part]! + cells.half[part]!;
  }
  return { low, high };
}

/** offset + sign x rate, over what rounding allows the rate. */
function factor(cells: Cells, { rate, offset, sign }: ProductEquation): Interval {
  const range = behind(cells, rate);
  return add(constant(offset), sign === 1 ? range : { low: -range.high, high: -range.low });
}

/**
 * The values that an equation allows one of its cells, when the others are anything that rounds to what was printed.
 *
 * @returns undefined where it allows any value, as where it divides by what may be zero
 */
export function allowedBy(equation: Equation, cell: number, cells: Cells): Interval | undefined {
  const interval =
    equation.form === "sum" ? allowedBySum(equation, cell, cells) : allowedByProduct(equation, cell, cells);
  return Number.isFinite(interval.low) && Number.isFinite(interval.high) ? interval : undefined;
}

function allowedBySum({ total, parts, constant: sumOf }: SumEquation, cell: number, cells: Cells): Interval {
  if (cell === total) return sum(cells, parts);
  const others = sum(
    cells,
    parts.filter((part) => part !== cell),
  );
  return subtract(total < 0 ? constant(sumOf) : behind(cells, total), others);
}

function allowedByProduct(equation: ProductEquation, cell: number, cells: Cells): Interval {
  const { left, base, rate, scale, offset, sign } = equation;
  if (cell === left) return divide(multiply(sum(cells, base), factor(cells, equation)), constant(scale));
  const scaled = multiply(behind(cells, left), constant(scale));
  if (cell === rate) {
    const found = subtract(divide(scaled, sum(cells, base)), constant(offset));
    return sign === 1 ? found : { low: -found.high, high: -found.low };
  }
  const others = base.filter((other) => other !== cell);
  return subtract(divide(scaled, factor(cells, equation)), sum(cells, others));
}

/** A range of whole numbers in half units of the smallest place. */
interface WholeRange {
  low: bigint;
  high: bigint;
}

/**
 * Whether an equation holds for some true values behind the printed figures, in whole numbers, so that no tie is
 * decided by the rounding of a double. Numbers were rounded to the nearest, ties up or down.
 */
export function holdsExactly(equation: Equation, { exact }: Cells): boolean {
  const decimals = cellsOfEquation(equation).map((cell) => exact[cell]!);
  const places = Math.max(...decimals.map((decimal) => decimal.places));
  const range = (cell: number) => halfUnits(exact[cell]!, places);
  const total = (parts: readonly number[]) => parts.map(range).reduce(plus, { low: 0n, high: 0n });
  const whole = (value: number) => 2n * BigInt(value) * powerOfTen(places);
  if (equation.form === "sum") {
    const parts = total(equation.parts);
    const wanted =
      equation.total < 0
        ? { low: whole(equation.constant), high: whole(equation.constant) }
        : range(equation.total);
    return meets(parts, wanted);
  }
  const { left, base, rate, scale, offset, sign } = equation;
  const rateRange = range(rate);
  const [least, most] = sign === 1 ? [rateRange.low, rateRange.high] : [-rateRange.high, -rateRange.low];
  const times = { low: whole(offset) + least, high: whole(offset) + most };
  const leftRange = range(left);
  // The product of two half units has to be met by the left side times one more.
  const unit = BigInt(scale) * 2n * powerOfTen(places);
  return meets(product(total(base), times), { low: leftRange.low * unit, high: leftRange.high * unit });
}

function halfUnits({ digits, places }: Decimal, atPlaces: number): WholeRange {
  const unit = powerOfTen(atPlaces - places);
  return { low: (2n * digits - 1n) * unit, high: (2n * digits + 1n) * unit };
}

function plus(a: WholeRange, b: WholeRange): WholeRange {
  return { low: a.low + b.low, high: a.high + b.high };
}

function product(a: WholeRange, b: WholeRange): WholeRange {
  const ends = [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high];
  return {
    low: ends.reduce((least, end) => (end < least ? end : least)),
    high: ends.reduce((most, end) => (end > most ? end : most)),
  };
}

function meets(a: WholeRange, b: WholeRange): boolean {
  return a.low <= b.high && b.low <= a.high;
}
