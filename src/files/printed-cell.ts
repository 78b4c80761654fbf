import { cellText, isDate, isShown, isUnreadable, type Cell } from "./cell.js";
import { withoutFootnoteMarks } from "./footnote-marks.js";
import { readNumber, type DecimalMark } from "../numbers/read-number.js";

/** A figure of a cell, as it was printed. */
export interface CellFigure {
  /** Its digits with their marks and sign: "12,4", "+18,0", "5 856 913,90". */
  printed: string;
  /** What stands with it: "%", "млрд USD"; "" for nothing. */
  unit: string;
  /** Which of several figures of its cell it is: "" for the first or only, "()" in brackets, "±", or a name before it. */
  part: string;
  /** The mark of a number that a workbook stores; other figures get theirs from the whole table. */
  decimalMark?: Exclude<DecimalMark, "unknown">;
}

/** What a cell of a printed table holds: figures; words; nothing; or what begins as a figure and is none. */
export type CellContent = readonly CellFigure[] | "words" | "nothing" | "unreadable";

const signs = "[-+\u2212\u2013\u2012\uFE63\uFF0D]";
const number = `${signs}?\\s?\\d+(?:[\\s\u00A0\u2009\u202F'’]\\d{3}(?!\\d))*(?:[.,]\\d+)*`;
const stars = "\\s*[*†‡]*";
const unit = "[^\\d()\\[\\]±;|]{0,40}";
const alone = new RegExp(`^([$€£¥₸₽₴]?)\\s?(${number})(%|\\s${unit})?${stars}$`);
const withSecond = new RegExp(
  `^(${number})(%|\\s${unit})?${stars}\\s*[(\\[]\\s*(${number})\\s*(%|\\s${unit})?${stars}\\s*[)\\]]${stars}$`,
);
const plusMinus = new RegExp(`^(${number})\\s*±\\s*(${number})(%|\\s${unit})?$`);
const inBrackets = new RegExp(`^[(\\[]\\s*(${number})\\s*(%)?\\s*[)\\]]${stars}$`);
const named = new RegExp(
  `^(\\D{1,60}?)\\s*(?:[(\\[]\\s*(${number})\\s*(%?)\\s*[)\\]]|[-–—:]?\\s+(${number})\\s*(%))$`,
);

/** Signs for a cell that was left empty. */
const blank = /^(?:|[-\u2010-\u2015\u2212]+|\.{1,3}|…|[xх×]|n\/?a|н\/?д)$/i;

/** What begins as a number and is not one in any writing: "12abc", "1 23", "1,2,3". */
const beginsAsNumber = new RegExp(`^${signs}?\\s?\\d`);
const dateLike = /^\d{1,4}([./-])\d{1,2}\1\d{1,4}$/;
const rangeLike = /^\d[\d.,\s]*\s*[-\u2010-\u2015\u2212/:]\s*\d/;

/**
 * The figures of a cell as they were printed. Read are a number alone or with a unit behind it, a number with a
 * second one in brackets or behind a plus-minus sign, and a list of names each with a figure: "Copper (24,7%),
 * ferroalloys (18,1%)". Marks of footnotes and stars of significance are left out. Numbers inside a sentence are
 * words.
 *
 * @example
 * const [first, second] = figuresOf("12,4 bn USD (-9,4%)");
 * first; // => { printed: "12,4", unit: "bn USD", part: "" }
 * second; // => { printed: "-9,4", unit: "%", part: "()" }
 * figuresOf("12abc"); // => "unreadable"
 */
export function figuresOf(cell: Cell): CellContent {
  if (isUnreadable(cell)) return "unreadable";
  if (isDate(cell)) return "words";
  if (isShown(cell)) return shownFigure(cell.shown);
  const text = withoutFootnoteMarks(withoutInvisible(cellText(cell)));
  if (blank.test(text)) return "nothing";
  if (text.length > 300) return "words";
  if (dateLike.test(text) || rangeLike.test(text)) return "words";
  const found = singleFigure(text) ?? listedFigures(text);
  if (found !== undefined) return found.every(isNumber) ? found : "unreadable";
  if (!beginsAsNumber.test(text)) return "words";
  return /^\S*$/.test(text) || /^[-+\u2212\u2013]?[\d\s.,']+$/.test(text) ? "unreadable" : "words";
}

/** A text without the signs at which a line may be broken, which show nothing. */
export function withoutInvisible(text: string): string {
  return text.replace(/[\u00AD\u200B\u2060]/g, "");
}

function shownFigure(shown: string): CellContent {
  if (blank.test(shown)) return "nothing";
  const found = singleFigure(shown);
  if (found?.length !== 1) return found === undefined ? "words" : "unreadable";
  return [{ ...found[0]!, decimalMark: "point" }];
}

function singleFigure(text: string): CellFigure[] | undefined {
  const one = alone.exec(text);
  if (one) return [figure(one[2]!, one[3] ?? one[1] ?? "")];
  const two = withSecond.exec(text);
  if (two) return [figure(two[1]!, two[2]), figure(two[3]!, two[4], "()")];
  const spread = plusMinus.exec(text);
  if (spread) return [figure(spread[1]!, spread[3]), figure(spread[2]!, spread[3], "±")];
  const bracketed = inBrackets.exec(text);
  if (bracketed) return [figure(bracketed[1]!, bracketed[2], "()")];
  return undefined;
}

/** Names with figures, separated by commas or semicolons; a name without one among them is left out. */
function listedFigures(text: string): CellFigure[] | undefined {
  if (!/[%)\]]/.test(text)) return undefined;
  const items = text.split(/[,;]\s+(?![^(]*\))/);
  const found = items.map((item) => named.exec(item.trim()));
  if (!found.some(Boolean)) return undefined;
  if (items.some((item, index) => found[index] === null && /\d/.test(item))) return undefined;
  return found.flatMap((match) =>
    match === null ? [] : [figure(match[2] ?? match[4]!, match[3] ?? match[5], match[1]!.trim())],
  );
}

function figure(printed: string, unit = "", part = ""): CellFigure {
  return {
    printed: printed
      .replace(/\s+/g, " ")
      .replace(/^([^\d\s])\s/, "$1")
      .trim(),
    unit: unit.trim(),
    part,
  };
}

function isNumber({ printed }: CellFigure): boolean {
  return readNumber(printed, "point").ok || readNumber(printed, "comma").ok;
}
