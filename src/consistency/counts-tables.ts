import type { TwoByTwoCheck } from "../checks/two-by-two.js";
import { csvText } from "../files/csv-text.js";
import { formatExactPValue, formatSignificant } from "../language/formats.js";
import type { Language } from "../languages.js";
import { figures, type Cell, type Table } from "../print/table.js";
import { countsWords } from "./counts-words.js";

/**
 * The forms of chi-squared of a table of counts, and which of them was printed.
 *
 * @example
 * const checked = checkTwoByTwo(["12", "5", "7", "14"], { chi2: "5.22" });
 * countsTable(checked, "en").rows[0].slice(0, 3); // => ["Pearson, uncorrected", "5.2157", "0.02238"]
 */
export function countsTable(check: TwoByTwoCheck, language: Language): Table {
  const { titles, columns, forms, expected, note, fits, fitsNot, half } = countsWords(language);
  const { possible, readings, leastExpected } = check;
  const verdict = (fit: boolean | null, ifHalf = false): Cell => {
    if (fit === null) return "";
    if (fit) return { text: fits, tone: "good" };
    return ifHalf ? { text: half, tone: "fair" } : { text: fitsNot, tone: "bad" };
  };
  return {
    name: "counts",
    title: possible === null ? titles.none : possible ? titles.possible : titles.impossible,
    columns: [
      { title: columns.form },
      figures(columns.chi2),
      figures(columns.p),
      { title: columns.printedChi2 },
      { title: columns.printedP },
    ],
    rows: readings.map(({ form, chi2, p, fitsChi2, fitsP, fitsHalfP }) => [
      forms[form],
      formatSignificant(chi2, 5, language),
      formatExactPValue(p, 4, language),
      verdict(fitsChi2),
      verdict(fitsP, fitsHalfP),
    ]),
    notes: [expected(formatSignificant(leastExpected, 3, language)), note],
    whenTooWide: "records",
  };
}

/** The forms of chi-squared as CSV, with English names. */
export function countsCsv({ readings }: TwoByTwoCheck): string {
  return csvText(
    ["form", "chi2", "p", "fits_chi2", "fits_p"],
    readings.map(({ form, chi2, p, fitsChi2, fitsP }) => [
      form,
      chi2,
      p,
      String(fitsChi2 ?? ""),
      String(fitsP ?? ""),
    ]),
  );
}
