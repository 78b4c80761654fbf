import { housingReadings, type HousingReading, type HousingResults } from "./analysis.js";
import type { Language } from "../../language/language.js";
import { formatNumber } from "../../language/formats.js";
import { term, type Term } from "../../language/glossary.js";
import { label, type Label } from "../../language/labels.js";
import type { TitledTable } from "../../print/titled-table.js";

const readingLabels: Record<HousingReading, Label> = {
  tabulated: "tabulatedIndex",
  described: "describedIndex",
  printedFormula: "formulaIndex",
};

/** A city's name in the language of the reader; a city outside the glossary keeps the name it came with. */
export function cityName(city: string, language: Language): string {
  const known: Record<string, Term> = { Astana: "astana", Almaty: "almaty", Shymkent: "shymkent" };
  const name = known[city];
  return name === undefined ? city : term(name, language);
}

/** The housing results as tables for people. */
export function housingTables(results: HousingResults, language: Language): TitledTable[] {
  const { cities, rankings, rankedYear, changes, dwellingArea } = results;
  const hasYears = cities.some(({ year }) => year !== undefined);
  const number = (value: number, places: number) => formatNumber(value, places, language);
  const right = (title: string, width = 18) => ({ title, align: "right" as const, width });
  const area = `${label("dwelling", language)} ${number(dwellingArea, Number.isInteger(dwellingArea) ? 0 : 1)} ${label("squareMetres", language)}`;
  const index: TitledTable = {
    title: `${capital(term("housingAffordabilityIndex", language))}. ${area}`,
    columns: [
      { title: label("city", language) },
      ...(hasYears ? [right(label("year", language))] : []),
      right(`${term("averageMonthlyWage", language)}, ${term("tenge", language)}`),
      right(`${term("pricePerSquareMetre", language)}, ${term("tenge", language)}`),
      ...housingReadings.map((reading) => right(label(readingLabels[reading], language))),
      right(term("yearsOfFullWageForADwelling", language)),
    ],
    rows: cities.map((city) => [
      cityName(city.city, language),
      ...(hasYears ? [String(city.year ?? "")] : []),
      number(city.monthlyWage, 0),
      number(city.pricePerSquareMetre, 0),
      ...housingReadings.map((reading) => number(city[reading], 2)),
      number(city.yearsOfFullWage, 2),
    ]),
  };
  const ranking: TitledTable = {
    title: [label("ranking", language), rankedYear].filter((part) => part !== null).join(", "),
    columns: [
      { title: label("reading", language) },
      ...rankings.tabulated.map((_, i) => ({ title: String(i + 1) })),
    ],
    rows: housingReadings.map((reading) => [
      label(readingLabels[reading], language),
      ...rankings[reading].map((city) => cityName(city, language)),
    ]),
  };
  const change: TitledTable = {
    title: label("changes", language),
    columns: [
      { title: label("city", language) },
      { title: term("period", language) },
      right(term("averageMonthlyWage", language)),
      right(term("pricePerSquareMetre", language)),
      right(label("tabulatedIndex", language)),
    ],
    rows: changes.map((row) => [
      cityName(row.city, language),
      `${row.fromYear}–${row.toYear}`,
      number(row.monthlyWage, 1),
      number(row.pricePerSquareMetre, 1),
      number(row.tabulated, 1),
    ]),
  };
  return [index, ranking, change].filter(({ rows, columns }) => rows.length > 0 && columns.length > 1);
}

/** With a capital first letter. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
