import { equationAt, keyOf, type Shape } from "./audit-shapes.js";
import type { View } from "./audit-table.js";

/** Positions at which relations are held against each other. */
const looked = 3;

/** What rounding may leave of a relation that follows from others. */
const rounding = 0.03;

/**
 * Tells relations that follow from others: of a total, a share and what the share leaves, any two give the third. At a
 * few positions, how each relation changes with each figure is a vector, and one that lies in the span of those taken
 * before says nothing new there.
 */
export class Independence {
  private readonly positions: readonly number[];
  private readonly bases: number[][][];
  private readonly keys = new Set<string>();

  constructor(private readonly view: View) {
    const all = Array.from({ length: view.positions }, (_, p) => p);
    this.positions = all.length <= looked ? all : [0, all.length >> 1, all.length - 1];
    this.bases = this.positions.map(() => []);
  }

  /** Takes a relation in. @returns false where it follows from those taken before */
  add(shape: Shape): boolean {
    const key = shape.form === "whole" ? `whole of ${shape.left} in ${shape.rate}` : keyOf(shape);
    if (this.keys.has(key)) return false;
    const rest = this.positions.map((position, i) => this.beyond(shape, position, this.bases[i]!));
    const there = rest.filter((vector) => vector !== null);
    if (there.length > 0 && there.every(({ size }) => size < rounding)) return false;
    this.keys.add(key);
    rest.forEach((vector, i) => {
      if (vector !== null && vector.size >= rounding) this.bases[i]!.push(vector.direction);
    });
    return true;
  }

  /** The part of a relation's vector that no combination of the others gives: its length of 1, and its direction. */
  private beyond(
    shape: Shape,
    position: number,
    base: readonly number[][],
  ): { size: number; direction: number[] } | null {
    const vector = this.vectorOf(shape, position);
    if (vector === null) return null;
    let rest = normalised(vector);
    // Twice, so that rounding does not leave what is not there.
    for (let round = 0; round < 2; round++) {
      for (const direction of base) {
        const along = dot(rest, direction);
        rest = rest.map((value, i) => value - along * direction[i]!);
      }
    }
    return { size: Math.sqrt(dot(rest, rest)), direction: normalised(rest) };
  }

  /** How the two sides of the relation move apart when each figure of the position grows by one per cent. */
  private vectorOf(shape: Shape, position: number): number[] | null {
    const { view } = this;
    if (shape.form === "whole" || shape.form === "time") return null;
    const equation = equationAt(view, shape, position);
    if (equation === null) return null;
    const vector = Array<number>(view.lines).fill(0);
    const value = (line: number) => view.cells.value[view.cell(line, position)]! || 0;
    if (shape.form === "sum") {
      if (shape.total >= 0) vector[shape.total] = value(shape.total);
      for (const part of shape.parts) vector[part] = vector[part]! - value(part);
    } else {
      const { left, base, rate, scale, offset, sign } = shape;
      vector[left] = scale * value(left);
      vector[base] = -value(base) * (offset + sign * value(rate));
      vector[rate] = -value(base) * sign * value(rate);
    }
    return vector.some((one) => one !== 0) ? vector : null;
  }
}

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

function normalised(vector: readonly number[]): number[] {
  const size = Math.sqrt(dot(vector, vector));
  return size === 0 ? [...vector] : vector.map((value) => value / size);
}
