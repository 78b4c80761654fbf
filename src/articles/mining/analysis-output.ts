import {
  divisionParts,
  miningBranches,
  miningDivisions,
  type BySeriesAndYear,
  type MiningBranch,
  type MiningDivision,
  type MiningSeries,
} from "./branches.js";
import { percentGrowth } from "../../numbers/ranged.js";

/** Enterprises and output of one branch in one year. */
export interface BranchYear {
  branch: MiningBranch;
  year: number;
  /** Operating enterprises and production units; null where not known. */
  enterprises: number | null;
  /** Output of goods and services at the prices of the year, million tenge. */
  output: number;
}

/** A division's stated total beside the sum of its branches. */
export interface TotalCheck {
  division: MiningDivision;
  year: number;
  measure: "enterprises" | "output";
  stated: number;
  sum: number;
  /** stated - sum. */
  difference: number;
}

/** Growth of one series, per cent. */
export interface SeriesGrowth {
  /** First and last year that the data have. */
  from: number;
  to: number;
  /** From the first to the last year. */
  whole: number;
  /** On the year before, for each year whose predecessor is in the data. */
  yearly: Record<number, number>;
}

/** What one branch adds to the growth of the complex between two years. */
export interface Contribution {
  branch: MiningBranch;
  from: number;
  to: number;
  /** Change of the branch's output over the output of the complex in the first year, percentage points. */
  percentagePoints: number;
  /** Part of the change of the complex, per cent; negative where the branch moved against it. */
  shareOfChange: number;
}

export interface OutputResults {
  /** Years in the data, rising. */
  years: number[];
  /** Branches in the data, in the order of Table 1. */
  branches: MiningBranch[];
  /** Million tenge. */
  output: BySeriesAndYear;
  enterprises: BySeriesAndYear;
  totals: TotalCheck[];
  growth: Partial<Record<MiningSeries, SeriesGrowth>>;
  enterpriseGrowth: Partial<Record<MiningSeries, SeriesGrowth>>;
  /** Share of the output of all industry, per cent. */
  shareOfIndustry: BySeriesAndYear;
  /** Share of the enterprises of all industry, per cent. */
  shareOfIndustryEnterprises: BySeriesAndYear;
  /** Contributions to the growth of the complex over the whole span. */
  contributions: Contribution[];
  /** The same on the year before, for each year whose predecessor is in the data. */
  yearlyContributions: Contribution[];
  /** Million tenge. */
  outputPerEnterprise: BySeriesAndYear;
}

/**
 * Totals against branches, growth, shares of industry, contributions to growth and output per enterprise.
 * Anything that a missing branch, year or count of enterprises leaves open is absent from the result.
 *
 * Contribution of branch i from year s to t, percentage points: 100 (y_it - y_is) / Y_s, with Y the output
 * of the complex, ores and metallurgy together. Contributions add up to the growth of the complex.
 *
 * @param rows one per branch and year; output in million tenge at the prices of the year
 * @see OECD (2007). Data and Metadata Reporting and Presentation Handbook, section 4.3 (contributions).
 * @example
 * const { growth, contributions } = analyseOutput(loadMining().output); // from 2021 to 2024
 * growth.complex.whole; // => 58.4
 * contributions.find(({ branch }) => branch === "iron_ores").percentagePoints; // => -3.9
 */
export function analyseOutput(rows: readonly BranchYear[]): OutputResults {
  const years = [...new Set(rows.map(({ year }) => year))].sort((a, b) => a - b);
  const branches = miningBranches.filter((name) => rows.some(({ branch }) => branch === name));
  const output = withComplex(collect(rows, (row) => row.output));
  const enterprises = withComplex(collect(rows, (row) => row.enterprises));
  const spans = years.flatMap((year) => (years.includes(year - 1) ? [[year - 1, year] as const] : []));
  const first = years[0];
  const last = years.at(-1);
  return {
    years,
    branches,
    output,
    enterprises,
    totals: miningDivisions.flatMap((division) => [
      ...checkTotals(division, "enterprises", enterprises),
      ...checkTotals(division, "output", output),
    ]),
    growth: eachSeries(output, seriesGrowth),
    enterpriseGrowth: eachSeries(enterprises, seriesGrowth),
    shareOfIndustry: percentOf(output, output.industry),
    shareOfIndustryEnterprises: percentOf(enterprises, enterprises.industry),
    contributions: first === last ? [] : contributions(output, first!, last!),
    yearlyContributions: spans.flatMap(([from, to]) => contributions(output, from, to)),
    outputPerEnterprise: eachSeries(output, (values, series) =>
      unlessEmpty(byYear(values, (value, year) => quotient(value, enterprises[series]?.[year]))),
    ),
  };
}

function collect(rows: readonly BranchYear[], measure: (row: BranchYear) => number | null): BySeriesAndYear {
  const result: BySeriesAndYear = {};
  for (const row of rows) {
    const value = measure(row);
    if (value !== null) (result[row.branch] ??= {})[row.year] = value;
  }
  return result;
}

/** Adds the complex where both divisions have the year. */
function withComplex(data: BySeriesAndYear): BySeriesAndYear {
  const { ores, metallurgy } = data;
  if (ores === undefined || metallurgy === undefined) return data;
  const complex = unlessEmpty(byYear(ores, (value, year) => sum([value, metallurgy[year]])));
  return complex === undefined ? data : { ...data, complex };
}

function checkTotals(
  division: MiningDivision,
  measure: TotalCheck["measure"],
  data: BySeriesAndYear,
): TotalCheck[] {
  return Object.entries(data[division] ?? {}).flatMap(([key, stated]) => {
    const year = Number(key);
    const parts = sum(divisionParts[division].map((branch) => data[branch]?.[year]));
    if (parts === undefined) return [];
    return [{ division, year, measure, stated, sum: parts, difference: stated - parts }];
  });
}

function seriesGrowth(values: Record<number, number>): SeriesGrowth | undefined {
  const years = Object.keys(values).map(Number);
  const from = years[0]!;
  const to = years.at(-1)!;
  if (from === to) return undefined;
  return {
    from,
    to,
    whole: percentGrowth(values[from]!, values[to]!),
    yearly: byYear(values, (value, year) => {
      const before = values[year - 1];
      return before === undefined ? undefined : percentGrowth(before, value);
    }),
  };
}

/** The branches of each division, or the division itself where the data lack one of its branches. */
function contributions(output: BySeriesAndYear, from: number, to: number): Contribution[] {
  const start = output.complex?.[from];
  const end = output.complex?.[to];
  if (start === undefined || end === undefined) return [];
  const change = (branch: MiningBranch) => {
    const a = output[branch]?.[from];
    const b = output[branch]?.[to];
    return a === undefined || b === undefined ? undefined : b - a;
  };
  return miningDivisions.flatMap((division) => {
    const parts = divisionParts[division];
    const complete = parts.every((branch) => change(branch) !== undefined);
    return (complete ? parts : [division]).map((branch) => ({
      branch,
      from,
      to,
      percentagePoints: (100 * change(branch)!) / start,
      shareOfChange: (100 * change(branch)!) / (end - start),
    }));
  });
}

function percentOf(data: BySeriesAndYear, whole: Record<number, number> = {}): BySeriesAndYear {
  return eachSeries(data, (values, series) =>
    series === "industry"
      ? undefined
      : unlessEmpty(byYear(values, (value, year) => quotient(100 * value, whole[year]))),
  );
}

/** A result for every series that gives one. */
function eachSeries<T>(
  data: BySeriesAndYear,
  f: (values: Record<number, number>, series: MiningSeries) => T | undefined,
): Partial<Record<MiningSeries, T>> {
  const result: Partial<Record<MiningSeries, T>> = {};
  for (const [series, values] of Object.entries(data) as [MiningSeries, Record<number, number>][]) {
    const value = f(values, series);
    if (value !== undefined) result[series] = value;
  }
  return result;
}

/** A result for every year that gives one. */
function byYear(
  values: Record<number, number>,
  f: (value: number, year: number) => number | undefined,
): Record<number, number> {
  const result: Record<number, number> = {};
  for (const [key, value] of Object.entries(values)) {
    const year = Number(key);
    const outcome = f(value, year);
    if (outcome !== undefined) result[year] = outcome;
  }
  return result;
}

function unlessEmpty(values: Record<number, number>): Record<number, number> | undefined {
  return Object.keys(values).length === 0 ? undefined : values;
}

/** The sum, or undefined where a term is missing. */
function sum(terms: readonly (number | undefined)[]): number | undefined {
  return terms.reduce((total, term) =>
    total === undefined || term === undefined ? undefined : total + term,
  );
}

function quotient(value: number, divisor: number | undefined): number | undefined {
  return divisor === undefined ? undefined : value / divisor;
}
