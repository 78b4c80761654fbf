import type { Equation } from "./audit-equation.js";
import type { View } from "./audit-table.js";

/** That a line is the sum of others at each position, or that lines add up to a constant (total -1). */
export interface SumShape {
  readonly form: "sum";
  readonly total: number;
  readonly parts: readonly number[];
  readonly constant: number;
}

/** That scale x left = base x (offset + sign x rate) at each position. */
export interface ProductShape {
  readonly form: "product";
  readonly left: number;
  readonly base: number;
  readonly rate: number;
  readonly scale: number;
  readonly offset: 0 | 100;
  readonly sign: 1 | -1;
}

/** That a line is what the figures of another are of its figure at one position, or of the sum of all (whole -1). */
export interface WholeShape {
  readonly form: "whole";
  readonly left: number;
  readonly rate: number;
  readonly whole: number;
  readonly scale: 1 | 100;
  /** Where the whole is the sum: the positions that it adds up, without the one whose share is printed as 100. */
  readonly summed?: readonly number[];
}

/** That a line is the growth in per cent (offset 100) or the index (offset 0) of another from position to position. */
export interface TimeShape {
  readonly form: "time";
  readonly left: number;
  readonly rate: number;
  readonly offset: 0 | 100;
}

/** What a relation says of the lines of a view. */
export type Shape = SumShape | ProductShape | WholeShape | TimeShape;

/** Room for the rounding of doubles, far below half a unit of any printed place. */
const slack = 1e-11;

/** How an equation fits at a position: whether it can hold, and how narrow it is, as a share of the value it leads to. */
export interface Fit {
  holds: boolean;
  /** Width of the values that would hold, divided by the size of the value. */
  width: number;
}

/** A text that is the same for the same shape. */
export function keyOf(shape: Shape): string {
  switch (shape.form) {
    case "sum":
      return `s${shape.total}=${shape.constant}+${[...shape.parts].sort((a, b) => a - b).join("+")}`;
    case "product": {
      const { left, base, rate, scale, offset, sign } = shape;
      // Of two factors neither is first.
      const factors = offset === 0 ? [base, rate].sort((a, b) => a - b) : [base, rate];
      return `p${left}*${scale}=${factors.join("*")}:${offset}:${sign}`;
    }
    case "whole":
      return `w${shape.left}/${shape.whole}=${shape.rate}:${shape.scale}`;
    case "time":
      return `t${shape.left}=${shape.rate}:${shape.offset}`;
  }
}

/** The lines of a shape. */
export function linesOf(shape: Shape): number[] {
  if (shape.form === "sum") return shape.total < 0 ? [...shape.parts] : [shape.total, ...shape.parts];
  if (shape.form === "product") return [shape.left, shape.base, shape.rate];
  return [shape.left, shape.rate];
}

/** The equation of a shape at a position; null where a figure of it is missing. */
export function equationAt(view: View, shape: Shape, position: number): Equation | null {
  const { value } = view.cells;
  const at = (line: number, where = position) => view.cell(line, where);
  const has = (cell: number) => !Number.isNaN(value[cell]!);
  if (shape.form === "sum") {
    const total = shape.total < 0 ? -1 : at(shape.total);
    const parts = shape.parts.map((line) => at(line)).filter(has);
    // A part without a figure is none: a dash in a table of parts stands for zero.
    const enough = Math.min(shape.parts.length, Math.max(2, Math.ceil(shape.parts.length / 2)));
    if ((total >= 0 && !has(total)) || parts.length < enough) return null;
    return { form: "sum", total, parts, constant: shape.constant };
  }
  const [left, rate] = [at(shape.left), at(shape.rate)];
  const base = baseAt(view, shape, position);
  if (base === null || !has(left) || !has(rate) || !base.every(has)) return null;
  const isProduct = shape.form === "product";
  return {
    form: "product",
    left,
    base,
    rate,
    scale: shape.form === "time" ? 100 : shape.scale,
    offset: shape.form === "whole" ? 0 : shape.offset,
    sign: isProduct ? shape.sign : 1,
  };
}

function baseAt(view: View, shape: ProductShape | WholeShape | TimeShape, position: number): number[] | null {
  switch (shape.form) {
    case "product":
      return [view.cell(shape.base, position)];
    case "time": {
      const before = view.before[position]!;
      return before < 0 ? null : [view.cell(shape.left, before)];
    }
    case "whole":
      if (shape.whole === position) return null;
      if (shape.whole >= 0) return [view.cell(shape.left, shape.whole)];
      return shape.summed!.map((p) => view.cell(shape.left, p));
  }
}

/** How an equation fits, in doubles. */
export function fitOf(view: View, equation: Equation): Fit {
  return equation.form === "sum" ? fitOfSum(view, equation) : fitOfProduct(view, equation);
}

function fitOfSum({ cells: { value, half } }: View, equation: Equation & { form: "sum" }): Fit {
  const { total, parts, constant } = equation;
  let [sum, room] = [0, 0];
  let size = 0;
  for (const part of parts) {
    sum += value[part]!;
    room += half[part]!;
    size = Math.max(size, Math.abs(value[part]!));
  }
  const wanted = total < 0 ? constant : value[total]!;
  const own = total < 0 ? 0 : half[total]!;
  const scale = Math.max(Math.abs(wanted), size);
  const holds = Math.abs(sum - wanted) <= room + own + slack * scale;
  return { holds, width: scale === 0 ? Infinity : (2 * (room + own) + 2 * own) / scale };
}

function fitOfProduct({ cells: { value, half } }: View, equation: Equation & { form: "product" }): Fit {
  const { left, base, rate, scale, offset, sign } = equation;
  let [low, high] = [0, 0];
  for (const cell of base) {
    low += value[cell]! - half[cell]!;
    high += value[cell]! + half[cell]!;
  }
  const middle = offset + sign * value[rate]!;
  const [least, most] = [middle - half[rate]!, middle + half[rate]!];
  const ends = [low * least, low * most, high * least, high * most];
  const [bottom, top] = [Math.min(...ends) / scale, Math.max(...ends) / scale];
  const printed = value[left]!;
  const own = half[left]!;
  const size = Math.abs(printed);
  const holds = printed - own <= top + slack * size && printed + own >= bottom - slack * size;
  return { holds, width: size === 0 ? Infinity : (top - bottom + 2 * own) / size };
}
