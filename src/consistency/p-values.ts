import { readTests } from "../checks/printed-tests.js";
import { checkTest, type CheckedTest, type TestVerdict } from "../checks/test-p-values.js";
import { InputError, type OnNotice } from "../errors.js";
import { csvText } from "../files/csv-text.js";
import { formatExactPValue, formatNumber } from "../language/formats.js";
import type { Language } from "../languages.js";
import { figures, type Table, type Tone } from "../print/table.js";
import { pValueWords } from "./p-values-words.js";

const tones: Record<TestVerdict, Tone> = {
  consistent: "good",
  "one-sided": "fair",
  error: "bad",
  "decision-error": "bad",
  "not-printed": "quiet",
};

/**
 * Every test that a text reports, with the p-value that follows from it.
 *
 * @param alpha the level at which decisions are made
 * @param onNotice told of each test that cannot be read, with its row; without it the first is thrown
 * @throws InputError where there is no test in the text, or none that can be read
 * @example
 * checkTests("t(28) = 2,20; p = 0,04").map(({ verdict }) => verdict); // => ["consistent"]
 */
export function checkTests(text: string, alpha = 0.05, onNotice?: OnNotice): CheckedTest[] {
  const { tests, problems } = readTests(text);
  const [first] = problems;
  if (first !== undefined && (onNotice === undefined || tests.length === 0)) throw new InputError(first);
  problems.forEach((problem) => onNotice?.(problem));
  return tests.map((test) => checkTest(test, alpha));
}

/** Checked tests as a table. */
export function pValueTable(tests: readonly CheckedTest[], alpha: number, language: Language): Table {
  const { title, columns, verdicts, note } = pValueWords(language);
  return {
    name: "p-values",
    title,
    columns: [
      { title: columns.test },
      figures(columns.recomputed),
      figures(columns.range),
      { title: columns.verdict },
    ],
    rows: tests.map(({ text, recomputed, range, verdict }) => [
      text,
      formatExactPValue(recomputed, 3, language),
      range.map((end) => formatExactPValue(end, 3, language)).join(" … "),
      { text: verdicts[verdict], tone: tones[verdict] },
    ]),
    notes: [note(formatNumber(alpha, String(alpha).split(".")[1]?.length ?? 0, language))],
    whenTooWide: "records",
  };
}

/** Checked tests for programs. */
export function pValueJson(tests: readonly CheckedTest[]): unknown {
  return tests.map(({ text, statistic, df, value, p, recomputed, range, verdict }) => ({
    text,
    statistic,
    df,
    value,
    printedP: p,
    p: recomputed,
    range,
    verdict,
  }));
}

/** Checked tests as CSV, with English names. */
export function pValueCsv(tests: readonly CheckedTest[]): string {
  return csvText(
    ["text", "statistic", "df", "value", "relation", "printed_p", "p", "low", "high", "verdict"],
    tests.map(({ text, statistic, df, value, p, recomputed, range, verdict }) => [
      text,
      statistic,
      df.join(" "),
      { verbatim: value },
      typeof p === "string" ? p : (p?.relation ?? ""),
      typeof p === "string" || p === null ? "" : { verbatim: p.printed },
      recomputed,
      range[0],
      range[1],
      verdict,
    ]),
  );
}
