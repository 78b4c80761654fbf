import { formatNumber, formatSignificant } from "../../language/formats.js";
import type { Language } from "../../languages.js";
import { figures, type Table } from "../../print/table.js";
import {
  summariseByChoice,
  summariseSpecifications,
  type SpecificationRow,
} from "../../statistics/specification-curve.js";
import {
  alternativeName,
  choiceName,
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
  "standardError",
];

/**
 * The specification curve in numbers: all of it, and by each alternative of each choice: how many
 * specifications, their median slope, and per cent of them with a positive slope, a significant one (p below
 * 0.05), and one that is both.
 *
 * @example
 * const { specifications } = await foodRun();
 * const few = foodSpecifications({ ...foodChoices, lags: [0], standardErrors: ["HAC"] });
 * const { rows } = runSpecifications(specifications.data, few);
 * specificationTable(rows, "en").rows[0]; // => ["all", "96", "", "85", "40", "40"]
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
      ...summarisedChoices.flatMap((choice) =>
        summariseByChoice(rows, choice).map(({ alternative, summary }) =>
          line(name(choice, alternative), summary, choice === "transformation"),
        ),
      ),
    ],
  };
}
