import { printedFigure } from "../checks/printed-figure.js";
import { numberText } from "../language/number-texts.js";
import { formatNumber, numberSigns } from "../language/formats.js";
import { inEachLanguage, type Text } from "../languages.js";
import type { LedgerEntry } from "../ledger/ledger.js";
import { unitText } from "./units.js";

/** An entry as far as a sentence cites its figures. */
type Cited = Pick<LedgerEntry, "article" | "id" | "kind" | "printed" | "recomputed" | "unit" | "unitName">;

/**
 * The printed digits of a figure for a sentence, without its unit: with the decimal mark of each language, digits
 * grouped where they were printed so, and no plus.
 *
 * @throws Error for a statement, whose printed words are no number
 * @throws InputError for digits that can be read two ways, as "1,234"
 * @example
 * printedNumber({ article: "housing", id: "index", kind: "figure", printed: "79.35" }).ru; // => "79,35"
 */
export function printedNumber(entry: Pick<Cited, "article" | "id" | "kind" | "printed">): Text {
  if (entry.kind === "statement") {
    throw new Error(`${entry.article}.${entry.id} is a statement and has no printed number`);
  }
  const { value, places } = printedFigure(entry.printed);
  const digits = entry.printed.replace(/\s*%\s*$/, "").slice(0, places > 0 ? -places - 1 : undefined);
  const isGrouped = /\d[\s.,]\d/.test(digits);
  return inEachLanguage((language) => {
    const text = formatNumber(value, places, language);
    return isGrouped ? text : text.replaceAll(numberSigns[language].group, "");
  });
}

/** The same with its unit, in short. */
export function printedNumberWithUnit(entry: Cited): Text {
  const number = printedNumber(entry);
  const { value } = printedFigure(entry.printed);
  return inEachLanguage((language) => joined(number[language], unitText(entry, language, value)));
}

/**
 * The recomputed value of an entry for a sentence, without its unit.
 *
 * @throws Error where nothing was recomputed
 * @example
 * recomputedNumber({ article: "housing", id: "index", recomputed: 79.3567 }, 2).ru; // => "79,36"
 */
export function recomputedNumber(entry: Pick<Cited, "article" | "id" | "recomputed">, places: number): Text {
  if (entry.recomputed === null) throw new Error(`${entry.article}.${entry.id} has no recomputed value`);
  return numberText(entry.recomputed, places);
}

/** A number and its unit, which no line end parts. */
function joined(number: string, unit: string): string {
  return unit === "" ? number : `${number}\u00A0${unit}`;
}
