import { yearBefore, type CityHousing } from "./analysis.js";
import { InputError, keepOne, quoted, type OnNotice } from "../../errors.js";
import { terms } from "../../language/glossary.js";
import {
  columnIndex,
  columnName,
  columnNamed,
  findHeader,
  nameColumn,
  numberColumn,
  requireRows,
  type HeadedTable,
} from "../../files/columns.js";
import { measuredColumn, measuredNumbers } from "../../files/measured-columns.js";
import { holdAgainst, type Examined, type OnOutlier, type Plausible } from "../../files/plausible.js";
import { onlySheet, openSpreadsheet } from "../../files/spreadsheet.js";
import { problems as fileProblems } from "../../files/words.js";
import type { Text } from "../../languages.js";
import { acceptOutliersOption } from "../outliers.js";
import { plausible } from "./plausible.js";
import { cityName, knownCity, problems } from "./words.js";

const cityColumn = columnNamed("city", "город", "қала", "город/регион", "регион", "өңір");
const yearColumn = columnNamed("year", "год", "жыл");
const wageColumn = measuredColumn(
  { measure: "tenge", period: "month" },
  problems.tengeAMonth,
  "wage",
  "monthly wage",
  "monthly salary",
  "salary",
  terms.averageMonthlyWage.en,
  "зарплата",
  "заработная плата",
  "средняя зарплата",
  "средняя заработная плата",
  "среднемесячная зарплата",
  terms.averageMonthlyWage.ru,
  "жалақы",
  "айлық жалақы",
  "орташа жалақы",
  terms.averageMonthlyWage.kk,
);
const priceColumn = measuredColumn(
  { measure: "tenge", area: "square metre" },
  problems.tengePerSquareMetre,
  "price",
  terms.pricePerSquareMetre.en,
  "price per square meter",
  "price per m2",
  "price per m²",
  "цена",
  "цена за квадратный метр",
  "цена 1 кв м",
  "цена за 1 кв м",
  "цена м2",
  "цена м²",
  "цена за м2",
  "цена за м²",
  terms.pricePerSquareMetre.ru,
  "баға",
  "бағасы",
  "1 шаршы метрдің бағасы",
  terms.pricePerSquareMetre.kk,
);

/**
 * Reads wages and prices of housing by city, and by year where there is a column of years, from a CSV file
 * or a workbook. Columns are found by their English, Russian or Kazakh names: city, wage (tenge a month),
 * price (tenge per m2), year. Astana, Almaty and Shymkent are known in all three languages; other cities
 * keep their names.
 *
 * A unit beside a name or in a line above is heeded: thousand tenge are multiplied, a wage a year, dollars or a price
 * per square foot are refused.
 *
 * @param onNotice told of what is unusual in the file and read all the same
 * @param onOutlier takes values that no wage or price has had; without it they are refused
 * @throws InputError naming file, row and column for a missing column, a city without a name, a city (and
 *   year) that is there twice, and a wage or price that is not a positive finite number or can be read two
 *   ways, as "450.000" where nothing in the table shows whether the point groups digits, or is not plausible
 * @example
 * const rows = await readCityHousing(datasetPath("housing/wages-and-prices.csv"));
 * rows[0]; // => { city: "Astana", monthlyWage: 504212, pricePerSquareMetre: 637980 }
 */
export async function readCityHousing(
  file: string,
  onNotice?: OnNotice,
  onOutlier?: OnOutlier,
): Promise<CityHousing[]> {
  const book = await openSpreadsheet(file, onNotice);
  const table = findHeader(onlySheet(book), [cityColumn, wageColumn, priceColumn]);
  if (table.rows.length === 0) {
    throw new InputError({
      ...table.sheet.place,
      found: fileProblems.headerOnly,
      expected: problems.oneCity,
    });
  }
  requireRows(table, mostCityYears);
  const wages = measuredNumbers(table, wageColumn, { expected: problems.wageWanted });
  const prices = measuredNumbers(table, priceColumn, { expected: problems.priceWanted });
  const years = readYears(table);
  const cities = readCities(table);
  const rows = cities.map((city, i) => ({
    city,
    ...(years && { year: years[i]! }),
    monthlyWage: wages.values[i]!,
    pricePerSquareMetre: prices.values[i]!,
  }));
  refuseRepeatedCities(table, rows);
  const names = { wage: columnName(table, wages.index), price: columnName(table, prices.index) };
  holdPlausible(table, rows, names, onOutlier);
  return rows;
}

/** A row a city and year: the 90 cities of the country fill as many in a century. */
const mostCityYears = 10_000;

/** Characters that the name of a city may have, that of its region included. */
const longestName = 60;

function readCities(table: HeadedTable): string[] {
  const column = columnIndex(table, cityColumn);
  return nameColumn(table, column).map((name, i) => {
    const city = cityOf(name);
    if (city !== "" && city.length <= longestName) return city;
    throw new InputError({
      ...table.sheet.place,
      row: table.rows[i]!.number,
      column: columnName(table, column),
      ...(city === ""
        ? { found: problems.emptyCell, expected: problems.cityName }
        : { found: fileProblems.found(quoted(city)), expected: problems.cityNameAtMost(longestName) }),
    });
  });
}

function readYears(table: HeadedTable): number[] | undefined {
  const index = columnIndex(table, yearColumn);
  if (index < 0) return undefined;
  return numberColumn(table, index, { expected: problems.yearWanted }).map((year, i) => {
    if (Number.isInteger(year) && year! >= 1900 && year! <= 2100) return year!;
    throw new InputError({
      ...table.sheet.place,
      row: table.rows[i]!.number,
      column: columnName(table, index),
      found: fileProblems.found(String(year)),
      expected: fileProblems.year,
    });
  });
}

function refuseRepeatedCities(table: HeadedTable, rows: readonly CityHousing[]): void {
  const seen = new Map<string, number>();
  rows.forEach(({ city, year }, i) => {
    const key = `${city} ${year ?? ""}`;
    const row = table.rows[i]!.number;
    const before = seen.get(key);
    if (before !== undefined) {
      throw new InputError({
        ...table.sheet.place,
        row,
        column: columnName(table, columnIndex(table, cityColumn)),
        found: problems.cityTwice(city, year, before, row),
        advice: year === undefined ? problems.keepOneOrYears : keepOne,
      });
    }
    seen.set(key, row);
  });
}

/** Holds wages, prices, their ratio and their changes from the year before against what they can be. */
function holdPlausible(
  table: HeadedTable,
  rows: readonly CityHousing[],
  columns: { wage: string; price: string },
  onOutlier: OnOutlier | undefined,
): void {
  const { place, onNotice } = table.sheet;
  const row = (i: number) => table.rows[i]!.number;
  const named = ({ city, year }: CityHousing) => problems.cityInYear(cityName(city), year);
  const wage = ({ monthlyWage }: CityHousing) => monthlyWage;
  const price = ({ pricePerSquareMetre }: CityHousing) => pricePerSquareMetre;
  const ratio = (of: CityHousing) => wage(of) / price(of);
  const hold = (values: Examined[], inWords: RangeInWords) =>
    holdAgainst(values, inWords, { place, onNotice, onOutlier, option: acceptOutliersOption.flags });
  const levels = (
    value: (of: CityHousing) => number,
    column: string,
    range: Plausible,
    found: (city: Text, value: number) => Text,
  ) =>
    rows.map((of, i): Examined => {
      return { value: value(of), row: row(i), column, range, found: () => found(named(of), value(of)) };
    });
  const ofYearBefore = yearBefore(rows);
  const changes = (value: (of: CityHousing) => number, column: string, range: Plausible) =>
    rows.flatMap((now, i): Examined[] => {
      const before = ofYearBefore(now);
      if (before === undefined) return [];
      const found = () => problems.changeOf(named(now), value(before), value(now));
      return [{ value: value(now) / value(before), row: row(i), column, range, found }];
    });
  const both = `${columns.wage}, ${columns.price}`;
  hold(levels(wage, columns.wage, plausible.wage, problems.wageOf), problems.wageWithin);
  hold(levels(price, columns.price, plausible.price, problems.priceOf), problems.priceWithin);
  hold(levels(ratio, both, plausible.ratio, problems.ratioOf), problems.ratioWithin);
  hold(changes(wage, columns.wage, plausible.wageChange), problems.changeWithin);
  hold(changes(price, columns.price, plausible.priceChange), problems.changeWithin);
}

type RangeInWords = (low: string, high: string) => Text;

/** "г. Алматы" and "Алматы қаласы" are Almaty. */
function cityOf(text: string): string {
  const bare = text.replace(/^(г\.|город)\s*/i, "").replace(/\s+(қ\.|қаласы)$/i, "");
  return knownCity(bare) ?? text;
}
