import { InputError, type OnNotice } from "../errors.js";
import type { Text } from "../languages.js";
import type { TablePlace } from "./cell.js";
import { problems } from "./words.js";

export interface Range {
  low: number;
  high: number;
}

/** What values of a series are read without a word, and which are taken for a slip. */
export interface Plausible {
  /** Beyond it a value is unusual: it is read, and said. */
  usual: Range;
  /** Beyond it a value is refused, unless the user insists. */
  possible: Range;
}

/** A value of a user's file, or what follows from several: a change, a ratio, a sum. */
export interface Examined {
  value: number;
  row: number;
  column: string;
  /** What was found, for messages: "found 0.1 for 2001-05". Put in words only where something is said of it. */
  found: () => Text;
  /** What it can be. */
  range: Plausible;
}

/** A value beyond what is possible that was read because the user insisted. */
export interface Outlier extends TablePlace {
  row: number;
  column: string;
  found: Text;
  expected: Text;
}

/** Takes the outliers of a file; a reader that is given none refuses them. */
export type OnOutlier = (outlier: Outlier) => void;

/** Levels: from the lowest known over the factor to the highest known times the factor. */
export function levels({ low, high }: Range, factor: number): Range {
  return { low: low / factor, high: high * factor };
}

/**
 * Ratios to another value of the series: the largest known rise or fall, whichever is more, to a power, both ways.
 *
 * @param known the lowest and the highest ratio known
 * @example
 * changes({ low: 0.8, high: 1.1 }, 2); // => { low: 0.64, high: 1.5625 }
 */
export function changes({ low, high }: Range, power: number): Range {
  const largest = Math.max(1 / low, high) ** power;
  return { low: 1 / largest, high: largest };
}

/** How a file's values are held against what is plausible. */
export interface Examination {
  place: TablePlace;
  onNotice?: OnNotice | undefined;
  onOutlier?: OnOutlier | undefined;
  /** The option by which a user insists, for messages. */
  option: string;
}

/** Accepted outliers of a range that are told one by one; the last of them says how many more there are. */
const mostTold = 20;

/**
 * Holds values against what their series can be. What is not possible is refused or, where the user insists,
 * handed to `onOutlier`; what is merely unusual is said once, with the first of them and how many there are.
 *
 * @param expected what the values are, for messages, of a range in words
 * @throws InputError naming the row of the first value that is not possible
 */
export function holdAgainst(
  values: readonly Examined[],
  expected: (low: string, high: string) => Text,
  { place, onNotice, onOutlier, option }: Examination,
): void {
  const inWords = ({ low, high }: Range) => expected(rounded(low), rounded(high));
  const slips = values.filter(({ value, range }) => !isInside(value, range.possible));
  slips.forEach(({ row, column, found: inFull, range }, i) => {
    const found = inFull();
    const outlier: Outlier = { ...place, row, column, found, expected: inWords(range.possible) };
    if (onOutlier === undefined)
      throw new InputError({ ...outlier, advice: problems.correctOrInsist(option) });
    onOutlier(outlier);
    if (i >= mostTold) return;
    const more = i === mostTold - 1 ? slips.length - mostTold : 0;
    onNotice?.({
      ...place,
      row,
      column,
      found: problems.acceptedOutlier(found, outlier.expected, option, more),
    });
  });
  const unusual = values.filter(
    ({ value, range }) => isInside(value, range.possible) && !isInside(value, range.usual),
  );
  const first = unusual[0];
  if (first === undefined) return;
  const { row, column, found, range } = first;
  onNotice?.({
    ...place,
    row,
    column,
    found: problems.unusual(found(), inWords(range.usual), unusual.length - 1),
  });
}

function isInside(value: number, { low, high }: Range): boolean {
  return value >= low && value <= high;
}

/** Three significant digits, whole above a thousand. */
function rounded(value: number): string {
  return value >= 1000 ? String(Math.round(value)) : String(Number(value.toPrecision(3)));
}
