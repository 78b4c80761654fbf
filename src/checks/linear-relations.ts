import { InputError, quoted } from "../errors.js";
import { asIs } from "../languages.js";
import type { DecimalMark } from "../numbers/read-number.js";
import { parseDecimal, powerOfTen, type Decimal } from "./decimal.js";
import { defaultRounding, rangeBehind, type RoundingChoice } from "./range-behind.js";
import { problems } from "./words.js";

/** A printed number under a name. */
export interface PrintedCell {
  readonly id: string;
  /** The digits as printed, which are its precision. */
  readonly printed: string;
  /** Needed where the string could be read two ways, as "1,234". */
  readonly decimalMark?: DecimalMark;
  /** True for a count, which carries no rounding. */
  readonly exact?: boolean;
}

/** An identity between cells: the sum of factor times cell, plus a constant, is zero. */
export interface LinearRelation {
  readonly terms: readonly { readonly id: string; readonly factor: number }[];
  /** 0 when not given. */
  readonly constant?: number;
}

/** Whether a relation can hold with all its cells rounded, and which values its sum can take. */
export interface RelationVerdict {
  /** Whether zero is among the values that the sum can take. */
  isPossible: boolean;
  /** The sum of the printed numbers, which is zero where the relation holds to the digit. */
  printedSum: Decimal;
  /** The least value that rounding allows the sum. */
  low: Decimal;
  high: Decimal;
}

/** An end of a range in units of 10^-scale. */
export interface End {
  readonly at: bigint;
  /** How many of the ends that it sums up are not in their ranges: it is in its own where none is out. */
  readonly open: number;
}

/** A range of true values in units of 10^-scale. */
export interface Range {
  readonly low: End;
  readonly high: End;
}

/** A relation in whole numbers: cells by their place in the list, the factors and the constant scaled up. */
export interface ScaledRelation {
  readonly terms: readonly { readonly cell: number; readonly factor: bigint }[];
  readonly constant: bigint;
  /** Places of the factors: the sum is in units of 10^-(scale + places). */
  readonly places: number;
}

/** Cells and relations in whole numbers of one unit, so that no comparison rounds. */
export interface ScaledSystem {
  /** Places of the unit in which all ranges are counted. */
  readonly scale: number;
  readonly ranges: readonly Range[];
  readonly relations: readonly ScaledRelation[];
}

/**
 * Whether linear identities can hold within rounding, each for itself, in whole numbers: the sum that the ranges
 * behind the printed numbers allow contains zero or not.
 *
 * @param cells numbers as printed, each id once
 * @param relations identities between them, as parts less their total
 * @param rounding how the cells were rounded; to the nearest, ties either way, when not given
 * @returns the verdicts in the order of the relations
 * @throws InputError for a string that is no number or two, an id that is there twice or not at all
 * @see Moore, R. E. (1966). Interval Analysis, chapter 2, with ends that are included or not.
 * @example
 * const cells = ["12.5", "30.1", "57.3"].map((printed, i) => ({ id: `share ${i + 1}`, printed }));
 * const terms = cells.map(({ id }) => ({ id, factor: 1 }));
 * const [verdict] = relationVerdicts(cells, [{ terms, constant: -100 }]);
 * verdict.isPossible; // => true
 * decimalText(verdict.printedSum); // => "-0.1"
 * decimalText(verdict.high); // => "0.05"
 */
export function relationVerdicts(
  cells: readonly PrintedCell[],
  relations: readonly LinearRelation[],
  rounding: RoundingChoice = defaultRounding,
): RelationVerdict[] {
  const system = scaledSystem(cells, relations, rounding);
  const printed = cells.map((cell) => {
    const { digits, places } = parseDecimal(cell.printed, cell.decimalMark);
    return digits * powerOfTen(system.scale - places);
  });
  return system.relations.map((relation) => {
    const { low, high } = sumRange(relation, system.ranges);
    const of = (digits: bigint) => shortened({ digits, places: system.scale + relation.places });
    const sum = relation.terms.reduce(
      (total, { cell, factor }) => total + factor * printed[cell]!,
      relation.constant,
    );
    return { isPossible: holdsZero({ low, high }), printedSum: of(sum), low: of(low.at), high: of(high.at) };
  });
}

/** Without zeros at the end of the decimals. */
function shortened({ digits, places }: Decimal): Decimal {
  let short = { digits, places };
  while (short.places > 0 && short.digits % 10n === 0n) {
    short = { digits: short.digits / 10n, places: short.places - 1 };
  }
  return short;
}

/**
 * Cells and relations in whole numbers.
 *
 * @param atLeast the least number of places of the unit
 */
export function scaledSystem(
  cells: readonly PrintedCell[],
  relations: readonly LinearRelation[],
  rounding: RoundingChoice,
  atLeast = 0,
): ScaledSystem {
  const behind = cells.map(({ printed, decimalMark, exact }) =>
    exact ? exactly(printed, decimalMark) : rangeBehind(printed, rounding, decimalMark),
  );
  const constants = relations.map(({ constant = 0 }) => decimalOf(constant));
  const scale = [...behind.map(({ low }) => low), ...constants].reduce(
    (most, { places }) => Math.max(most, places),
    atLeast,
  );
  const indices = indexOf(cells);
  return {
    scale,
    ranges: behind.map(({ low, lowIncluded, high, highIncluded }) => ({
      low: { at: low.digits * powerOfTen(scale - low.places), open: lowIncluded ? 0 : 1 },
      high: { at: high.digits * powerOfTen(scale - high.places), open: highIncluded ? 0 : 1 },
    })),
    relations: relations.map(({ terms }, i) => scaledRelation(terms, constants[i]!, scale, indices)),
  };
}

function exactly(printed: string, decimalMark: DecimalMark | undefined) {
  const value = parseDecimal(printed, decimalMark);
  return { low: value, lowIncluded: true, high: value, highIncluded: true };
}

/** The decimal that a number shows as its shortest text. @throws InputError for one that is not finite */
function decimalOf(value: number): Decimal {
  const [, sign = "", whole = "", fraction = "", exponent = "0"] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([-+]\d+))?$/.exec(String(value)) ?? [];
  if (whole === "") throw new InputError({ found: asIs(String(value)), expected: problems.oneNumber });
  const digits = BigInt(`${sign}${whole}${fraction}`);
  const places = fraction.length - Number(exponent);
  return places >= 0 ? { digits, places } : { digits: digits * powerOfTen(-places), places: 0 };
}

function indexOf(cells: readonly PrintedCell[]): ReadonlyMap<string, number> {
  const indices = new Map(cells.map(({ id }, index) => [id, index]));
  if (indices.size === cells.length) return indices;
  const twice = cells.find(({ id }, index) => indices.get(id) !== index)!;
  throw new InputError({ found: problems.cellTwice(quoted(twice.id)), expected: problems.onceEach });
}

function scaledRelation(
  terms: LinearRelation["terms"],
  constant: Decimal,
  scale: number,
  indices: ReadonlyMap<string, number>,
): ScaledRelation {
  const factors = terms.map(({ factor }) => decimalOf(factor));
  const places = Math.max(0, ...factors.map((factor) => factor.places));
  // A cell that a relation names twice is one cell: its range counts once.
  const byCell = new Map<number, bigint>();
  terms.forEach(({ id }, i) => {
    const cell = indices.get(id);
    if (cell === undefined) throw new InputError({ found: problems.noCell(quoted(id)) });
    const factor = factors[i]!.digits * powerOfTen(places - factors[i]!.places);
    byCell.set(cell, (byCell.get(cell) ?? 0n) + factor);
  });
  return {
    terms: [...byCell].filter(([, factor]) => factor !== 0n).map(([cell, factor]) => ({ cell, factor })),
    constant: constant.digits * powerOfTen(scale + places - constant.places),
    places,
  };
}

/** The values that the sum of a relation can take. */
export function sumRange({ terms, constant }: ScaledRelation, ranges: readonly Range[]): Range {
  let [low, high] = [constant, constant];
  let [lowOpen, highOpen] = [0, 0];
  for (const { cell, factor } of terms) {
    const term = times(ranges[cell]!, factor);
    low += term.low.at;
    high += term.high.at;
    lowOpen += term.low.open;
    highOpen += term.high.open;
  }
  return { low: { at: low, open: lowOpen }, high: { at: high, open: highOpen } };
}

/** A range times a factor. */
export function times({ low, high }: Range, factor: bigint): Range {
  const [least, most] = factor < 0n ? [high, low] : [low, high];
  return {
    low: { at: least.at * factor, open: least.open },
    high: { at: most.at * factor, open: most.open },
  };
}

/** Whether a range holds zero. */
export function holdsZero({ low, high }: Range): boolean {
  return (low.open === 0 ? low.at <= 0n : low.at < 0n) && (high.open === 0 ? high.at >= 0n : high.at > 0n);
}
