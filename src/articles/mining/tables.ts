import { capitalized, formatNumber } from "../../language/formats.js";
import { glossary } from "../../language/glossary.js";
import type { Language } from "../../languages.js";
import { figures, type Table } from "../../print/table.js";
import type { BySeriesAndYear, MiningBranch, MiningResults, MiningSeries } from "./analysis.js";
import { impliedPriceName, impliedPriceRows } from "./implied-price-rows.js";
import { miningWords, seriesInOrder, seriesName } from "./words.js";

/** The mining results as tables for people; a table without rows is left out. */
export function miningTables(results: MiningResults, language: Language): Table[] {
  const terms = glossary(language);
  const words = miningWords(language).tables;
  const number = (value: number | undefined, places: number) =>
    value === undefined ? "" : formatNumber(value, places, language);
  const { years } = results;
  const span = `${years[0]}–${years.at(-1)}`;
  const branch = { title: terms.branch };
  const names = (data: Partial<Record<MiningSeries, unknown>>) =>
    seriesInOrder.filter((name) => data[name] !== undefined);
  const byYear = (name: string, title: string, data: BySeriesAndYear, places: number): Table => ({
    name,
    title,
    columns: [branch, ...years.map((year) => figures(String(year)))],
    rows: names(data).map((series) => [
      seriesName(series, language),
      ...years.map((year) => number(data[series]?.[year], places)),
    ]),
  });
  const later = years.filter((year) => years.includes(year - 1));
  const growth: Table = {
    name: "mining-growth",
    title: words.growthPercent,
    columns: [branch, ...later.map((year) => figures(String(year))), figures(span)],
    rows: names(results.growth).map((series) => [
      seriesName(series, language),
      ...later.map((year) => number(results.growth[series]?.yearly[year], 1)),
      number(results.growth[series]?.whole, 1),
    ]),
  };
  const contributions: Table = {
    name: "mining-contributions",
    title: words.contributionPoints,
    columns: [branch, figures(span)],
    rows: results.contributions.map((row) => [
      seriesName(row.branch, language),
      number(row.percentagePoints, 1),
    ]),
  };
  const prices: Table = {
    name: "mining-implied-prices",
    title: words.impliedPrices,
    columns: [branch, { title: terms.year }, figures(terms.impliedPriceChange), figures(terms.range)],
    rows: impliedPriceRows(results).flatMap((row) =>
      Object.entries(row.changes).map(([year, { value, range }]) => [
        impliedPriceName(row, language),
        year,
        number(value, 1),
        `${number(range[0], 1)} … ${number(range[1], 1)}`,
      ]),
    ),
  };
  const volumes: Table = {
    name: "mining-volume",
    title: words.volumeLevel(String(years[0])),
    columns: [branch, ...later.map((year) => figures(String(year))), figures(words.priceSinceBase)],
    rows: names(results.volumeLevel).map((series) => {
      const key = series as MiningBranch;
      const last = years.at(-1)!;
      return [
        seriesName(series, language),
        ...later.map((year) => number(results.volumeLevel[key]?.levels[year]?.value, 1)),
        number(results.impliedPriceChangeSinceBase[key]?.[last]?.value, 1),
      ];
    }),
  };
  const shares: Table = {
    name: "mining-shares",
    title: words.sharesOfManufacturing,
    columns: [
      { title: terms.period },
      figures(terms.projects),
      figures(terms.investment),
      figures(terms.permanentJobs),
    ],
    rows: (results.projects ?? []).map(({ period, share }) => [
      periodOfProjects(period, language),
      number(share.projects, 1),
      number(share.investment, 1),
      number(share.permanentJobs, 1),
    ]),
  };
  return [
    byYear("mining-output", words.outputMillion, results.output, 0),
    byYear("mining-enterprises", words.enterprisesCount, results.enterprises, 0),
    growth,
    byYear("mining-share-of-industry", words.shareOfIndustry, results.shareOfIndustry, 2),
    contributions,
    byYear("mining-output-per-enterprise", words.perEnterprise, results.outputPerEnterprise, 0),
    volumes,
    prices,
    shares,
  ]
    .filter(({ rows }) => rows.length > 0)
    .map((table) => ({ ...table, title: capitalized(table.title) }));
}

/** "2018-2023" with a dash, "plan to 2029" in the language of the reader. */
export function periodOfProjects(period: string, language: Language): string {
  const plan = /^plan to (\d{4})$/.exec(period)?.[1];
  return plan === undefined ? period.replace("-", "\u2013") : miningWords(language).planTo(plan);
}
