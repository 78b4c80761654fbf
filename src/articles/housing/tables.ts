import { capitalized, formatNumber } from "../../language/formats.js";
import { glossary } from "../../language/glossary.js";
import type { Language } from "../../languages.js";
import { figures, type Table } from "../../print/table.js";
import { housingReadings, type HousingResults } from "./analysis.js";
import type { HousingRun } from "./run.js";
import { officialTables } from "./tables-official.js";
import { purchaseTable } from "./tables-purchase.js";
import { cityName, housingWords } from "./words.js";

/** The housing results as tables for people; a table without rows is left out. */
export function housingTables(
  { results, terms, official }: Pick<HousingRun, "results" | "terms" | "official">,
  language: Language,
): Table[] {
  return [
    indexTable(results, language),
    rankingTable(results, language),
    changeTable(results, language),
    purchaseTable(results.purchases, terms, language),
    ...officialTables(official(), language),
  ].filter(({ rows, columns }) => rows.length > 0 && columns.length > 1);
}

function indexTable({ cities, dwellingArea }: HousingResults, language: Language): Table {
  const terms = glossary(language);
  const words = housingWords(language);
  const hasYears = cities.some(({ year }) => year !== undefined);
  const number = (value: number, places: number) => formatNumber(value, places, language);
  const dwelling = words.dwelling(number(dwellingArea, Number.isInteger(dwellingArea) ? 0 : 1));
  return {
    name: "housing-index",
    title: `${capitalized(terms.housingAffordabilityIndex)}. ${dwelling}`,
    columns: [
      { title: terms.city },
      ...(hasYears ? [figures(terms.year, 18)] : []),
      figures(`${terms.averageMonthlyWage}, ${terms.tenge}`, 18),
      figures(`${terms.pricePerSquareMetre}, ${terms.tenge}`, 18),
      ...housingReadings.map((reading) => figures(words.readings[reading], 18)),
      figures(terms.yearsOfFullWageForADwelling, 18),
    ],
    rows: cities.map((city) => [
      cityName(city.city)[language],
      ...(hasYears ? [String(city.year ?? "")] : []),
      number(city.monthlyWage, 0),
      number(city.pricePerSquareMetre, 0),
      ...housingReadings.map((reading) => number(city[reading], 2)),
      number(city.yearsOfFullWage, 2),
    ]),
  };
}

/** Cities that a line holds beside each other; more are ranked below each other. */
const mostBeside = 12;

function rankingTable({ rankings, rankedYear }: HousingResults, language: Language): Table {
  const words = housingWords(language);
  const head = {
    name: "housing-ranking",
    title: [words.ranking, rankedYear].filter((part) => part !== null).join(", "),
  };
  const ranks = rankings.tabulated.map((_, i) => i);
  if (ranks.length > mostBeside) {
    return {
      ...head,
      columns: [
        figures("№"),
        ...housingReadings.map((reading) => ({ title: words.readings[reading], width: 24 })),
      ],
      rows: ranks.map((i) => [
        String(i + 1),
        ...housingReadings.map((reading) => cityName(rankings[reading][i]!)[language]),
      ]),
    };
  }
  return {
    ...head,
    columns: [{ title: words.reading }, ...rankings.tabulated.map((_, i) => ({ title: String(i + 1) }))],
    rows: housingReadings.map((reading) => [
      words.readings[reading],
      ...rankings[reading].map((city) => cityName(city)[language]),
    ]),
  };
}

function changeTable({ changes }: HousingResults, language: Language): Table {
  const terms = glossary(language);
  const words = housingWords(language);
  const number = (value: number) => formatNumber(value, 1, language);
  return {
    name: "housing-changes",
    title: words.changes,
    columns: [
      { title: terms.city },
      { title: terms.period },
      figures(terms.averageMonthlyWage, 18),
      figures(terms.pricePerSquareMetre, 18),
      figures(words.readings.tabulated, 18),
    ],
    rows: changes.map((row) => [
      cityName(row.city)[language],
      `${row.fromYear}–${row.toYear}`,
      number(row.monthlyWage),
      number(row.pricePerSquareMetre),
      number(row.tabulated),
    ]),
  };
}
