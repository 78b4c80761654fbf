import { formatExactPValue, formatNumber, formatSignificant } from "../language/formats.js";
import { glossary } from "../language/glossary.js";
import type { Language } from "../languages.js";
import { figures, type Table } from "../print/table.js";
import type { RobustErrors } from "../statistics/sandwich.js";
import type { StreamedRegression } from "../statistics/streaming-regression.js";
import { regressWords } from "./words.js";

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
): Table[] {
  const terms = glossary(language);
  const words = regressWords(language);
  const pValue = (p: number) => formatExactPValue(p, 4, language);
  const number = (value: number) => formatSignificant(value, 6, language);
  const short = (value: number) => formatSignificant(value, 4, language);
  const { n, df, f } = regression;
  const isExact = regression.residualStandardError === 0;
  const fit: [string, string][] = [
    [terms.observations, formatNumber(n, 0, language)],
    [`R² (${terms.coefficientOfDetermination})`, number(regression.rSquared)],
    [terms.adjustedRSquared, number(regression.adjustedRSquared)],
    [
      `${terms.residualStandardError} (${words.degreesOfFreedom(formatNumber(df, 0, language))})`,
      number(regression.residualStandardError),
    ],
    [`F (${f.df1}; ${formatNumber(f.df2, 0, language)})`, number(f.statistic)],
    ["p (F)", pValue(f.p)],
  ];
  return [
    {
      name: "regression",
      title,
      ...(isExact && { notes: [words.exactFit] }),
      columns: [
        { title: "" },
        ...[words.estimate, terms.standardError, "t", "p", terms.interval95].map((text) => figures(text)),
        ...Object.entries(robust).flatMap(([kind, { lags }]) => [
          figures(lags === undefined ? kind : `${kind} (${lags})`),
          figures(`p ${kind}`),
        ]),
      ],
      rows: regression.coefficients.map((coefficient, j) => [
        coefficient.name === "intercept" ? terms.intercept : coefficient.name,
        number(coefficient.estimate),
        short(coefficient.standardError),
        formatNumber(coefficient.t, 2, language),
        pValue(coefficient.p),
        coefficient.ci95.map(number).join(" … "),
        ...Object.values(robust).flatMap(({ coefficients }) => [
          short(coefficients[j]!.standardError),
          pValue(coefficients[j]!.p),
        ]),
      ]),
    },
    {
      name: "regression-fit",
      title: words.fit,
      columns: [{ title: words.measure }, figures(words.value)],
      rows: fit,
    },
  ];
}
