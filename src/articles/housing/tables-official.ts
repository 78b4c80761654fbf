import { formatNumber } from "../../language/formats.js";
import { glossary } from "../../language/glossary.js";
import type { Language } from "../../languages.js";
import { figures, type Table } from "../../print/table.js";
import { officialPlaces, type OfficialHousing, type OfficialPrice } from "./analysis-official.js";
import { officialWords, placeNames } from "./official-words.js";

/** Official prices as published, in real terms and in wages, and their growth; none for a user's own data. */
export function officialTables(official: OfficialHousing | null, language: Language): Table[] {
  if (official === null) return [];
  const words = officialWords(language);
  const { notes } = words;
  const real = words.real(String(official.moneyOf));
  return [
    yearTable(official, "price", 0, { name: "housing-official-prices", title: words.nominal }, language, [
      notes.prices,
    ]),
    yearTable(official, "realPrice", 0, { name: "housing-official-real-prices", title: real }, language, [
      notes.prices,
      notes.consumerPrices,
    ]),
    yearTable(
      official,
      "monthlyWages",
      2,
      { name: "housing-official-prices-in-wages", title: words.monthlyWages },
      language,
      [notes.prices, notes.wages],
    ),
    growthTable(official, language),
  ];
}

/** A row a year with any figure, a column a place. */
function yearTable(
  { prices }: OfficialHousing,
  measure: "price" | "realPrice" | "monthlyWages",
  places: number,
  { name, title }: Pick<Table, "name" | "title">,
  language: Language,
  notes: readonly string[],
): Table {
  const shown = officialPlaces.filter((place) => prices.some((row) => row.place === place));
  const years = [...new Set(prices.filter((row) => row[measure] !== null).map(({ year }) => year))].sort();
  const cell = (value: OfficialPrice[typeof measure] | undefined) =>
    value === undefined || value === null ? "–" : formatNumber(value, places, language);
  return {
    name,
    title,
    columns: [
      { title: glossary(language).year },
      ...shown.map((place) => figures(placeNames[place][language])),
    ],
    rows: years.map((year) => [
      String(year),
      ...shown.map((place) =>
        cell(prices.find((row) => row.place === place && row.year === year)?.[measure]),
      ),
    ]),
    notes,
  };
}

function growthTable({ growth }: OfficialHousing, language: Language): Table {
  const words = officialWords(language);
  const number = (value: number | null) => (value === null ? "–" : formatNumber(value, 1, language));
  return {
    name: "housing-official-growth",
    title: words.growth,
    columns: [
      { title: words.place },
      { title: glossary(language).period },
      ...[words.price, words.consumerPrices, words.realPrice, words.wage, words.priceInWages].map((title) =>
        figures(title, 16),
      ),
    ],
    rows: growth.map((row) => [
      placeNames[row.place][language],
      `${row.from}–${row.to}`,
      number(row.price),
      number(row.consumerPrices),
      number(row.realPrice),
      number(row.wage),
      number(row.monthlyWages),
    ]),
    notes: [words.notes.prices, words.notes.consumerPrices, words.notes.wages],
  };
}
