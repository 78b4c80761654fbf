import { tQuantileAt } from "./distributions.js";
import { tTest } from "./inference.js";
import type { SlopeErrorKind } from "./slope-inference.js";
import type { SlopeInference, SpecificationRow } from "./specification-curve.js";
import type { Specification } from "./specification-set.js";

/**
 * The rows of a curve in columns of numbers: a row is made when it is read, so that a million of them need no more
 * room than their numbers.
 */
export class SpecificationColumns {
  count = 0;
  readonly slopes: Float64Array;
  /** Which of the specifications each row is of. */
  private readonly indices: Int32Array;
  private readonly observations: Int32Array;
  private readonly degreesOfFreedom: Int32Array;
  /** By kind, in the order asked for; NaN where it is not defined. */
  private readonly errors: ReadonlyMap<SlopeErrorKind, Float64Array>;
  private readonly quantiles = new Map<number, number>();

  constructor(
    private readonly specifications: readonly Specification[],
    private readonly kinds: readonly SlopeErrorKind[],
  ) {
    const most = specifications.length;
    this.slopes = new Float64Array(most);
    this.indices = new Int32Array(most);
    this.observations = new Int32Array(most);
    this.degreesOfFreedom = new Int32Array(most);
    this.errors = new Map(kinds.map((kind) => [kind, new Float64Array(most)]));
  }

  /** Adds a row of the specification at `index`, with a standard error of each kind. */
  add(index: number, n: number, df: number, slope: number, errors: readonly number[]): void {
    const row = this.count++;
    this.indices[row] = index;
    this.observations[row] = n;
    this.degreesOfFreedom[row] = df;
    this.slopes[row] = slope;
    this.kinds.forEach((kind, i) => {
      this.errors.get(kind)![row] = errors[i]!;
    });
  }

  /** A row, made anew. */
  at(row: number): SpecificationRow {
    const standardErrors: SpecificationRow["standardErrors"] = {};
    for (const kind of this.kinds) standardErrors[kind] = this.inference(row, kind);
    return {
      specification: this.specifications[this.indices[row]!]!,
      n: this.observations[row]!,
      slope: this.slopes[row]!,
      ...standardErrors[this.kinds[0]!]!,
      standardErrors,
    };
  }

  /** Whether the standard error of a kind, that of the row itself when not given, was asked for and is defined. */
  has(row: number, kind = this.kinds[0]!): boolean {
    return !Number.isNaN(this.errors.get(kind)?.[row] ?? Number.NaN);
  }

  /** Whether p is below 0.05 by a kind of standard error: by |t| against its quantile, and by p where these touch. */
  isSignificant(row: number, kind = this.kinds[0]!): boolean {
    const df = this.degreesOfFreedom[row]!;
    const slope = this.slopes[row]!;
    const error = this.errors.get(kind)![row]!;
    if (error === 0) return false;
    const beyond = Math.abs(slope) / error / this.quantile(df) - 1;
    return Math.abs(beyond) > 1e-6 ? beyond > 0 : tTest(slope, error, df).p < 0.05;
  }

  private inference(row: number, kind: SlopeErrorKind): SlopeInference | null {
    const standardError = this.errors.get(kind)![row]!;
    if (Number.isNaN(standardError)) return null;
    const slope = this.slopes[row]!;
    const df = this.degreesOfFreedom[row]!;
    const half = this.quantile(df) * standardError;
    return { standardError, ...tTest(slope, standardError, df), ci95: [slope - half, slope + half] };
  }

  private quantile(df: number): number {
    let quantile = this.quantiles.get(df);
    if (quantile === undefined) this.quantiles.set(df, (quantile = tQuantileAt(0.975, df)));
    return quantile;
  }
}

const columnsOfRows = new WeakMap<readonly SpecificationRow[], SpecificationColumns>();

/** The columns behind rows that `rowsOf` made and nobody has changed. */
export function columnsOf(rows: readonly SpecificationRow[]): SpecificationColumns | undefined {
  return columnsOfRows.get(rows);
}

/** Columns as an array of rows, each made when it is read. An array that is changed holds its rows from then on. */
export function rowsOf(columns: SpecificationColumns): SpecificationRow[] {
  const held: SpecificationRow[] = [];
  held.length = columns.count;
  let isHeld = false;
  const hold = () => {
    if (isHeld) return;
    isHeld = true;
    columnsOfRows.delete(rows);
    for (let row = 0; row < columns.count; row++) held[row] = columns.at(row);
  };
  const lazyRow = (key: string | symbol): number => {
    const row = isHeld || typeof key === "symbol" ? -1 : rowNumber(key);
    return row < columns.count ? row : -1;
  };
  // Printed by Node as the array that it stands for.
  Object.defineProperty(held, Symbol.for("nodejs.util.inspect.custom"), {
    value: () => Array.from(rows),
  });
  const rows: SpecificationRow[] = new Proxy(held, {
    get(target, key, receiver): unknown {
      const row = lazyRow(key);
      return row < 0 ? Reflect.get(target, key, receiver) : columns.at(row);
    },
    has: (target, key) => lazyRow(key) >= 0 || Reflect.has(target, key),
    ownKeys: (target) => (hold(), Reflect.ownKeys(target)),
    getOwnPropertyDescriptor(target, key) {
      const row = lazyRow(key);
      if (row < 0) return Reflect.getOwnPropertyDescriptor(target, key);
      return { value: columns.at(row), writable: true, enumerable: true, configurable: true };
    },
    set(target, key, value, receiver) {
      hold();
      return Reflect.set(target, key, value, receiver);
    },
    defineProperty(target, key, descriptor) {
      hold();
      return Reflect.defineProperty(target, key, descriptor);
    },
    deleteProperty(target, key) {
      hold();
      return Reflect.deleteProperty(target, key);
    },
  });
  columnsOfRows.set(rows, columns);
  return rows;
}

/** The whole number from 0 on that a key writes; -1 of any other key. */
function rowNumber(key: string): number {
  const first = key.charCodeAt(0);
  if (!(first >= 48 && first <= 57)) return -1;
  const row = Number(key);
  return Number.isInteger(row) && (first !== 48 || key.length === 1) ? row : -1;
}
