import { monthInWords } from "../../language/calendar.js";
import { formatNumber, formatPValue, formatSignificant } from "../../language/formats.js";
import { glossary } from "../../language/glossary.js";
import type { Language } from "../../languages.js";
import { figures, type Table } from "../../print/table.js";
import type { SlopeErrorKind } from "../../statistics/slope-inference.js";
import type { SpecificationRow } from "../../statistics/specification-curve.js";
import type {
  CurveInference,
  JointTest,
  SpecificationInference,
} from "../../statistics/specification-inference.js";
import { summariseByChoice, summariseSpecifications } from "../../statistics/specification-summary.js";
import { placeboWords } from "./placebo-words.js";
import {
  alternativeName,
  choiceName,
  standardErrorName,
  type SpecificationAlternative,
  type SpecificationChoice,
} from "./specification-words.js";
import { foodWords } from "./words.js";

/** The choices that are told apart, those that matter most first. */
const summarisedChoices: readonly SpecificationChoice[] = [
  "transformation",
  "period",
  "regressor",
  "seasonalDummies",
  "outliersDropped",
];

/**
 * The specification curve in numbers: all of it, by each kind of standard error and by each alternative of each
 * choice: how many specifications, their median slope, and per cent of them with a positive slope, a significant one
 * (p below 0.05 by the rows' own error), and one that is both.
 *
 * @example
 * const { specifications } = await foodRun();
 * const few = foodSpecifications({ ...foodChoices, lags: [0] });
 * const { rows } = runSpecifications(specifications.data, few);
 * specificationTable(rows, "en").rows[0]; // => ["all", "96", "", "85", "43", "43"]
 */
export function specificationTable(rows: readonly SpecificationRow[], language: Language): Table {
  const words = foodWords(language).specifications;
  const percent = (share: number) => formatNumber(100 * share, 0, language);
  const line = (name: string, summary: ReturnType<typeof summariseSpecifications>, withSlope: boolean) => [
    name,
    String(summary.count),
    withSlope ? formatSignificant(summary.medianSlope, 3, language) : "",
    percent(summary.sharePositive),
    percent(summary.shareSignificant),
    percent(summary.sharePositiveSignificant),
  ];
  const name = (choice: SpecificationChoice, alternative: SpecificationAlternative) =>
    `${choiceName(choice, language)}: ${alternativeName(alternative, language)}`;
  const kinds = Object.keys(rows[0]?.standardErrors ?? {}) as SlopeErrorKind[];
  return {
    name: "food-specifications",
    title: words.specificationsRun,
    columns: [
      { title: words.choice },
      figures(words.specificationsCount),
      figures(words.medianSlope),
      figures(words.positivePercent),
      figures(words.significantPercent),
      figures(words.bothPercent),
    ],
    rows: [
      // The slopes of different transformations have different units, so their overall median says nothing.
      line(words.all, summariseSpecifications(rows), false),
      ...kinds.map((kind) =>
        line(
          `${glossary(language).standardError}: ${standardErrorName(kind, language)}`,
          summariseSpecifications(rows, kind),
          false,
        ),
      ),
      ...summarisedChoices.flatMap((choice) =>
        summariseByChoice(rows, choice).map(({ alternative, summary }) =>
          line(name(choice, alternative), summary, choice === "transformation"),
        ),
      ),
    ],
    notes: [
      words.errorNote(kinds.map((kind) => standardErrorName(kind, language))[0] ?? ""),
      ...kinds.flatMap((kind) => {
        const undefinedFor = rows.filter(({ standardErrors }) => !standardErrors[kind]).length;
        const name = standardErrorName(kind, language);
        return undefinedFor === 0 ? [] : [words.undefinedNote(name, undefinedFor)];
      }),
    ],
  };
}

/**
 * The three tests of the curve as a whole, by transformation and of all, beside what shifted FAO indices give; no
 * table where there is no inference.
 *
 * @example
 * const { curveInference } = await foodRun();
 * const [table] = jointInferenceTable(curveInference, "en");
 * table.rows[0]; // => ["specifications", "416", "416", "416", "1248"]
 */
export function jointInferenceTable(inference: SpecificationInference | null, language: Language): Table[] {
  if (inference === null) return [];
  const words = placeboWords(language).joint;
  const { curves, circle, shifts, clearance, standardError } = inference;
  const row = (title: string, value: (curve: CurveInference) => string) => [title, ...curves.map(value)];
  const slope = (value: number) => formatSignificant(value, 2, language);
  const z = (value: number) => formatNumber(value, 1, language);
  const percent = (share: number) => formatNumber(100 * share, 0, language);
  const sided = (
    title: string,
    of: (curve: CurveInference) => JointTest,
    number: (value: number) => string,
  ) => [
    row(title, (curve) => number(of(curve).observed)),
    row(words.shiftedRange, (curve) => `[${number(of(curve).null.low)}; ${number(of(curve).null.high)}]`),
    row(words.p, (curve) => formatPValue(of(curve).p, language)),
  ];
  const shares = (title: string, of: (curve: CurveInference) => JointTest) => [
    row(title, (curve) => percent(of(curve).observed)),
    row(words.shiftedMedian, (curve) => `${percent(of(curve).null.median)}; ${percent(of(curve).null.p95)}`),
    row(words.p, (curve) => formatPValue(of(curve).p, language)),
  ];
  const [from, to] = [monthInWords(circle.from, language), monthInWords(circle.to, language)];
  return [
    {
      name: "food-specifications-joint",
      title: words.title,
      columns: [
        { title: words.statistic },
        ...curves.map(({ transformation }) =>
          figures(transformation === "all" ? words.all : alternativeName(transformation, language)),
        ),
      ],
      rows: [
        row(words.specifications, ({ count }) => String(count)),
        ...sided(words.median, ({ median }) => median, slope),
        ...shares(words.share, ({ share }) => share),
        ...sided(words.stouffer, ({ stouffer }) => stouffer, z),
        ...shares(words.positive, ({ positive }) => positive),
      ],
      notes: [
        words.note(
          standardErrorName(standardError, language),
          from,
          to,
          shifts,
          clearance,
          formatPValue(1 / (1 + shifts), language),
        ),
      ],
    },
  ];
}
