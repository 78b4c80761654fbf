import type { Language } from "../language/language.js";
import { formatNumber, formatSignificant } from "../language/formats.js";
import { term } from "../language/glossary.js";
import type { RobustErrors } from "../statistics/sandwich.js";
import type { StreamedRegression } from "../statistics/streaming-regression.js";
import { label } from "../language/labels.js";
import type { TitledTable } from "../print/titled-table.js";

/** Words of these tables beyond the glossary. */
const words = {
  estimate: { en: "estimate", ru: "оценка", kk: "бағалау" },
  fit: { en: "The regression as a whole", ru: "Регрессия в целом", kk: "Регрессия тұтастай" },
  measure: { en: "measure", ru: "показатель", kk: "көрсеткіш" },
  value: { en: "value", ru: "значение", kk: "мәні" },
} as const satisfies Record<string, Record<Language, string>>;

/** A regression with the errors that were computed beside the classical ones. */
export interface ReportedRegression {
  regression: StreamedRegression;
  /** By name: HC1, HAC. */
  robust: Record<string, Pick<RobustErrors, "coefficients"> & { lags?: number }>;
}

/** Coefficients with their errors, and the fit as a whole: two tables. */
export function regressionTables(
  { regression, robust }: ReportedRegression,
  title: string,
  language: Language,
): TitledTable[] {
  const number = (value: number) => formatSignificant(value, 6, language);
  const short = (value: number) => formatSignificant(value, 4, language);
  const right = (text: string) => ({ title: text, align: "right" as const });
  const { n, df, f } = regression;
  const fit: [string, string][] = [
    [term("observations", language), formatNumber(n, 0, language)],
    [`R² (${term("coefficientOfDetermination", language)})`, number(regression.rSquared)],
    [label("adjustedRSquared", language), number(regression.adjustedRSquared)],
    [
      `${term("residualStandardError", language)} (df ${formatNumber(df, 0, language)})`,
      number(regression.residualStandardError),
    ],
    [`F (${f.df1}; ${formatNumber(f.df2, 0, language)})`, number(f.statistic)],
    ["p (F)", short(f.p)],
  ];
  return [
    {
      title,
      columns: [
        { title: "" },
        ...[
          words.estimate[language],
          term("standardError", language),
          "t",
          "p",
          label("interval95", language),
        ].map(right),
        ...Object.entries(robust).flatMap(([kind, { lags }]) => [
          right(lags === undefined ? kind : `${kind} (${lags})`),
          right(`p ${kind}`),
        ]),
      ],
      rows: regression.coefficients.map((coefficient, j) => [
        coefficient.name === "intercept" ? term("intercept", language) : coefficient.name,
        number(coefficient.estimate),
        short(coefficient.standardError),
        formatNumber(coefficient.t, 2, language),
        short(coefficient.p),
        coefficient.ci95.map(number).join(" … "),
        ...Object.values(robust).flatMap(({ coefficients }) => [
          short(coefficients[j]!.standardError),
          short(coefficients[j]!.p),
        ]),
      ]),
    },
    {
      title: words.fit[language],
      columns: [{ title: words.measure[language] }, right(words.value[language])],
      rows: fit,
    },
  ];
}
