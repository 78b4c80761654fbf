import { InputError } from "../errors.js";
import { formatNumber, formatPValue, formatSignificant } from "../language/formats.js";
import { glossary } from "../language/glossary.js";
import type { Language } from "../languages.js";
import { figures, figureCell, type Cell, type Row, type Table } from "../print/table.js";
import type { LinearRegression } from "../statistics/linear-regression.js";
import type { StreamedRegression } from "../statistics/streaming-regression.js";
import {
  errorsOfKind,
  type CoefficientError,
  type ErrorKind,
  type ErrorOptions,
  type ErrorsOfKind,
} from "./errors.js";
import { problems, regressWords, sideBySideWords } from "./words.js";

/** Regressions of one dependent variable, to stand beside each other. */
export interface RegressionSet {
  /** The name under which their table is asked for. */
  name: string;
  title: string;
  dependentVariable: string;
  models: readonly {
    /** Above its column: a period. */
    title: string;
    regression: StreamedRegression | LinearRegression;
  }[];
  /** What a regressor is called in the table; its own name when not given. */
  termName?(name: string): string;
}

export interface SideBySideOptions extends ErrorOptions {
  language: Language;
  /** The errors below the estimates, a line each; classical when not given. The first are those of stars and F. */
  errors?: readonly ErrorKind[];
  /** Marks estimates by the p-value of the first errors. */
  stars?: boolean;
}

/** Levels below which an estimate has one star, two and three. */
const levels = [0.1, 0.05, 0.01] as const;

/** Digits of the smallest error of a row, which all its numbers are shown to. */
const digitsOfErrors = 3;
/** Decimals beyond which a number is in scientific notation. */
const mostPlaces = 10;

/** A model with the errors asked for. */
interface ReportedModel {
  title: string;
  regression: StreamedRegression | LinearRegression;
  errors: readonly ErrorsOfKind[];
}

/**
 * Regressions side by side, as articles print them: models as columns, a row for each term, its errors in
 * parentheses below (an interval in brackets), the constant last, then observations, R² and F. Numbers of a row have
 * the decimals that show three digits of its smallest error.
 *
 * @throws InputError where a regression cannot have the errors asked for, and for stars by an interval
 * @example
 * const area = { name: "area", values: [40, 55, 62, 70, 85, 90] };
 * const regression = linearRegression([21.5, 30.1, 31.2, 40.3, 44.1, 48.4], [area]);
 * const flats = { name: "flats", title: "Flats", dependentVariable: "price", models: [{ title: "2024", regression }] };
 * const { rows } = sideBySide(flats, { language: "en", errors: ["HC3"], stars: true });
 * rows[0][1].text; // => "0.5285***"
 * rows[1][1].text; // => "(0.0255)"
 */
export function sideBySide(set: RegressionSet, options: SideBySideOptions): Table {
  const { language, errors = ["classical"], stars = false } = options;
  if (stars && errors[0] === "bootstrap") {
    throw new InputError({ found: problems.starsOfInterval, expected: problems.starsWanted });
  }
  const words = sideBySideWords(language);
  const models = set.models.map(({ title, regression }): ReportedModel => ({
    title,
    regression,
    errors: errors.map((kind) => errorsOfKind(regression, kind, options)),
  }));
  const rows = termsOf(models).flatMap((term) => termRows(term, models, set, { ...options, stars }));
  return {
    name: set.name,
    title: set.title,
    columns: [{ title: "" }, ...models.map(({ title }) => figures(title))],
    rows: [...rows, ...fitRows(models, language)],
    notes: [
      words.dependentVariable(set.dependentVariable),
      ...errors.map((kind, i) => errorNote(kind, models, i, language)),
      words.fNote(errors[0] === "bootstrap" ? "classical" : errors[0]!, models.some(isMultiple)),
      ...(stars ? [words.stars(levels.map((level) => formatNumber(level, 2, language)))] : []),
      ...(models.some(({ regression }) => regression.residualStandardError === 0)
        ? [regressWords(language).exactFit]
        : []),
    ],
    whenTooWide: "panels",
  };
}

function isMultiple({ regression }: ReportedModel): boolean {
  return regression.f.df1 > 1;
}

/** Names of the terms of all models in their order, the constant last. */
function termsOf(models: readonly ReportedModel[]): string[] {
  const names = models.flatMap(({ regression }) => regression.coefficients.map(({ name }) => name));
  const slopes = [...new Set(names)].filter((name) => name !== "intercept");
  return names.includes("intercept") ? [...slopes, "intercept"] : slopes;
}

function termRows(
  term: string,
  models: readonly ReportedModel[],
  set: RegressionSet,
  { language, stars }: SideBySideOptions,
): Row[] {
  const found = models.map(({ regression, errors }) => {
    const at = regression.coefficients.findIndex(({ name }) => name === term);
    return at < 0
      ? undefined
      : {
          estimate: regression.coefficients[at]!.estimate,
          errors: errors.map(({ coefficients }) => coefficients[at]!),
          classical: regression.coefficients[at]!.standardError,
        };
  });
  const places = placesFor(found.flatMap((one) => (one === undefined ? [] : [one.classical, ...one.errors])));
  const number = (value: number, around?: { before?: string; after?: string }): Cell => {
    if (places !== undefined) return figureCell(value, places, language, around);
    return (around?.before ?? "") + formatSignificant(value, 4, language) + (around?.after ?? "");
  };
  const error = (one: CoefficientError | undefined): Cell => {
    if (one === null || one === undefined) return "";
    if ("standardError" in one) return number(one.standardError, { before: "(", after: ")" });
    const ends = one.interval.map((end) =>
      places === undefined ? formatSignificant(end, 4, language) : formatNumber(end, places, language),
    );
    return `[${ends.join("; ")}]`;
  };
  const name = term === "intercept" ? glossary(language).intercept : (set.termName?.(term) ?? term);
  const kinds = models[0]?.errors.map(({ kind }) => kind) ?? [];
  return [
    [
      name,
      ...found.map((one) =>
        one === undefined ? "" : number(one.estimate, stars ? { after: starsOf(one.errors[0]) } : undefined),
      ),
    ],
    // The bootstrap says nothing of the constant.
    ...kinds.flatMap((kind, i) => {
      const cells = found.map((one) => error(one?.errors[i]));
      if (cells.every((cell) => cell === "")) return [];
      return [[kinds.length > 1 ? `\u00A0\u00A0${sideBySideWords(language).kinds[kind]}` : "", ...cells]];
    }),
  ];
}

function starsOf(error: CoefficientError | undefined): string {
  if (!error || !("p" in error)) return "";
  return "*".repeat(levels.filter((level) => error.p < level).length);
}

/** Decimals that show the digits of the smallest error; undefined where that takes too many. */
function placesFor(errors: readonly (number | CoefficientError)[]): number | undefined {
  const sizes = errors
    .map((one) => (typeof one === "number" ? one : one && "standardError" in one ? one.standardError : 0))
    .filter((size) => size > 0 && Number.isFinite(size));
  if (sizes.length === 0) return undefined;
  const smallest = sizes.reduce((least, size) => Math.min(least, size));
  const places = digitsOfErrors - 1 - Math.floor(Math.log10(smallest));
  return places > mostPlaces ? undefined : Math.max(0, places);
}

function fitRows(models: readonly ReportedModel[], language: Language): Row[] {
  const terms = glossary(language);
  const f = ({ errors }: ReportedModel) => errors[0]!.f;
  const row = (title: string, cell: (model: ReportedModel) => Cell): Cell[] => [title, ...models.map(cell)];
  const number = (value: number, places: number) => figureCell(value, places, language);
  return [
    { cells: row(terms.observations, ({ regression }) => number(regression.n, 0)), ruleAbove: true },
    row("R²", ({ regression }) => number(regression.rSquared, 4)),
    row(terms.adjustedRSquared, ({ regression }) => number(regression.adjustedRSquared, 4)),
    row(terms.residualStandardError, ({ regression }) =>
      formatSignificant(regression.residualStandardError, 4, language),
    ),
    row("F", (model) => number(f(model).statistic, 2)),
    row("p (F)", (model) => formatPValue(f(model).p, language)),
  ];
}

function errorNote(
  kind: ErrorKind,
  models: readonly ReportedModel[],
  at: number,
  language: Language,
): string {
  const words = sideBySideWords(language);
  const each = models.map(({ errors }) => errors[at]!);
  const alike = (values: readonly (number | undefined)[]) =>
    values.every((value) => value === values[0]) ? String(values[0]) : values.join(", ");
  if (kind === "HAC") return words.hac(alike(each.map(({ lags }) => lags)));
  const blocks = each[0]?.blocks;
  if (kind === "bootstrap" && blocks !== undefined) {
    const lengths = alike(each.map((one) => one.blocks?.blockLength));
    return words.bootstrap(lengths, formatNumber(blocks.draws, 0, language), blocks.seed);
  }
  return words.errorsInParentheses(kind);
}
