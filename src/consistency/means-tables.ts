import type { MeansReading, PrintedMeansTest, TwoMeansCheck } from "../checks/two-means.js";
import { csvText } from "../files/csv-text.js";
import { formatExactPValue, formatSignificant } from "../language/formats.js";
import type { Language } from "../languages.js";
import { figures, type Cell, type Table } from "../print/table.js";
import { meansWords } from "./means-words.js";
import { rangeText } from "./range-text.js";

const names = ["t", "df", "p", "d"] as const;

/**
 * Tests of two means as a table, a row for each figure of each test.
 *
 * @example
 * const checked = meansOf(["5.1", "1.2", "30", "4.4", "1.3", "28"]);
 * meansTable(checked, {}, "en").rows[0].slice(0, 3); // => ["Student", "t", "2.132"]
 */
export function meansTable(check: TwoMeansCheck, printed: PrintedMeansTest, language: Language): Table {
  const { titles, columns, note, together } = meansWords(language);
  const { possible, readings } = check;
  const apart = readings.filter(
    ({ all, fits }) => possible === false && !all && Object.values(fits).every(Boolean),
  );
  return {
    name: "means",
    title: possible === null ? titles.none : possible ? titles.possible : titles.impossible,
    columns: [
      { title: columns.test, width: 30 },
      { title: columns.figure },
      figures(columns.follows),
      figures(columns.range),
      figures(columns.printed),
      { title: columns.verdict },
    ],
    rows: readings.flatMap((reading) =>
      names.map((name) => [
        testName(reading, language),
        name,
        name === "p"
          ? formatExactPValue(reading.p, 4, language)
          : formatSignificant(reading[name], 4, language),
        rangeText(reading.ranges[name], language),
        printed[name] ?? "",
        verdictOn(reading, name, language),
      ]),
    ),
    notes: [...apart.map((reading) => together(testName(reading, language))), note],
    whenTooWide: "records",
  };
}

function testName({ test, deviations }: MeansReading, language: Language): string {
  const words = meansWords(language);
  return [words.tests[test], words.deviations[deviations]].filter(Boolean).join(", ");
}

function verdictOn(
  { fits, fitsOneSided }: MeansReading,
  name: keyof PrintedMeansTest,
  language: Language,
): Cell {
  const words = meansWords(language);
  const fit = fits[name];
  if (fit === undefined) return "";
  if (fit) return { text: words.fits, tone: "good" };
  return name === "p" && fitsOneSided
    ? { text: words.oneSided, tone: "fair" }
    : { text: words.fitsNot, tone: "bad" };
}

/** Tests of two means for programs. */
export function meansJson({ possible, readings }: TwoMeansCheck): unknown {
  return {
    possible,
    readings: readings.map(({ ranges, ...reading }) => ({
      ...reading,
      ranges: Object.fromEntries(names.map((name) => [name, [ranges[name].low, ranges[name].high]])),
    })),
  };
}

/** Tests of two means as CSV, with English names. */
export function meansCsv({ readings }: TwoMeansCheck, printed: PrintedMeansTest): string {
  return csvText(
    ["test", "deviations", "figure", "value", "low", "high", "printed", "fits"],
    readings.flatMap((reading) =>
      names.map((name) => {
        const text = printed[name];
        const { low, high } = reading.ranges[name];
        const end = (value: number) => (Number.isFinite(value) ? value : "");
        return [
          reading.test,
          reading.deviations,
          name,
          reading[name],
          end(low),
          end(high),
          text === undefined ? "" : { verbatim: text },
          String(reading.fits[name] ?? ""),
        ];
      }),
    ),
  );
}
