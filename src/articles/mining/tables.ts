import type { BySeriesAndYear, MiningResults, MiningSeries } from "./analysis.js";
import type { Language } from "../../language/language.js";
import { formatNumber } from "../../language/formats.js";
import { miningTerms, seriesName } from "./words.js";
import { term } from "../../language/glossary.js";
import { capital } from "../housing/tables.js";
import { label } from "../../language/labels.js";
import type { TitledTable } from "../../print/titled-table.js";

/** The mining results as tables for people; a table without data is left out. */
export function miningTables(results: MiningResults, language: Language): TitledTable[] {
  const number = (value: number | undefined, places: number) =>
    value === undefined ? "" : formatNumber(value, places, language);
  const right = (title: string) => ({ title, align: "right" as const });
  const { years } = results;
  const branch = { title: label("branch", language) };
  const names = (data: Partial<Record<MiningSeries, unknown>>) =>
    (Object.keys(miningTerms) as MiningSeries[]).filter((name) => data[name] !== undefined);
  const byYear = (title: string, data: BySeriesAndYear, places: number): TitledTable => ({
    title,
    columns: [branch, ...years.map((year) => right(String(year)))],
    rows: names(data).map((name) => [
      seriesName(name, language),
      ...years.map((year) => number(data[name]?.[year], places)),
    ]),
  });
  const later = years.filter((year) => years.includes(year - 1));
  const growth: TitledTable = {
    title: label("growthPercent", language),
    columns: [branch, ...later.map((year) => right(String(year))), right(`${years[0]}–${years.at(-1)}`)],
    rows: names(results.growth).map((name) => [
      seriesName(name, language),
      ...later.map((year) => number(results.growth[name]?.yearly[year], 1)),
      number(results.growth[name]?.whole, 1),
    ]),
  };
  const contributions: TitledTable = {
    title: label("contributionPoints", language),
    columns: [branch, right(`${years[0]}–${years.at(-1)}`)],
    rows: results.contributions.map((row) => [
      seriesName(row.branch, language),
      number(row.percentagePoints, 1),
    ]),
  };
  const prices: TitledTable = {
    title: label("impliedPrices", language),
    columns: [
      branch,
      { title: label("year", language) },
      right(term("impliedPriceChange", language)),
      right(term("range", language)),
    ],
    rows: Object.entries(results.impliedPriceChange).flatMap(([name, byYears]) =>
      Object.entries(byYears).map(([year, { value, range }]) => [
        seriesName(name as MiningSeries, language),
        year,
        number(value, 1),
        `${number(range[0], 1)} … ${number(range[1], 1)}`,
      ]),
    ),
  };
  const shares: TitledTable = {
    title: label("sharesOfManufacturing", language),
    columns: [
      { title: term("period", language) },
      right(term("projects", language)),
      right(term("investment", language)),
      right(term("permanentJobs", language)),
    ],
    rows: (results.projects ?? []).map(({ period, share }) => [
      period.startsWith("plan to ")
        ? label("planTo", language).replace("{year}", period.slice(8))
        : period.replace("-", "–"),
      number(share.projects, 1),
      number(share.investment, 1),
      number(share.permanentJobs, 1),
    ]),
  };
  return [
    byYear(label("outputMillion", language), results.output, 0),
    byYear(label("enterprisesCount", language), results.enterprises, 0),
    growth,
    byYear(label("shareOfIndustry", language), results.shareOfIndustry, 2),
    contributions,
    byYear(label("perEnterprise", language), results.outputPerEnterprise, 0),
    prices,
    shares,
  ]
    .filter(({ rows }) => rows.length > 0)
    .map((table) => ({ ...table, title: capital(table.title) }));
}
