import { capitalized, formatNumber } from "../../language/formats.js";
import type { Language } from "../../languages.js";
import { figures, type Table } from "../../print/table.js";
import { poolShareNames } from "./analysis-pools.js";
import {
  columnNames,
  mostDeputies,
  waysTried,
  type ColumnResult,
  type CountedShare,
  type MaslikhatResults,
} from "./analysis.js";
import { columnTexts, maslikhatsWords, poolTexts, shareName } from "./words.js";

/** What the analysis gives of the assembly and of the interviews, as tables for people. */
export function maslikhatsTables(results: MaslikhatResults, language: Language): Table[] {
  return [columnsTable(results, language), countsTable(results, language), poolsTable(results, language)];
}

function columnsTable(results: MaslikhatResults, language: Language): Table {
  const words = maslikhatsWords(language);
  const { columns, jointly, power } = results;
  const list = (totals: readonly number[]) => (totals.length === 0 ? words.none : totals.join(", "));
  const closing = ({ closing: found, shares }: ColumnResult) => {
    const [first] = found;
    return first === undefined
      ? words.none
      : words.closingAt(asPrinted(shares[first.index]!.printed, language), list(first.totals));
  };
  return {
    name: "maslikhats-columns",
    title: words.columnsTitle(String(mostDeputies)),
    columns: [
      { title: words.column },
      figures(words.sum),
      ...waysTried.map((way) => ({ title: words.ways[way] })),
      { title: words.closing },
    ],
    rows: [
      ...columnNames.map((name) => [
        capitalized(columnTexts[name][language]),
        formatNumber(columns[name].printedSum, 1, language),
        ...columns[name].ways.map(({ each }) => list(each)),
        closing(columns[name]),
      ]),
      [
        capitalized(words.allColumns),
        "",
        ...columns.nationality.ways.map((_, way) => list(jointTotals(results, way))),
        jointly.anyWithRests === 0 ? words.none : String(jointly.anyWithRests),
      ],
    ],
    notes: [words.columnsNote(formatNumber(100 * power.of41, 1, language))],
  };
}

/** Totals that give every column, one way of rounding for all. */
function jointTotals({ columns }: MaslikhatResults, way: number): number[] {
  const [first, ...others] = columnNames.map((name) => columns[name].ways[way]!.each);
  return first!.filter((total) => others.every((totals) => totals.includes(total)));
}

function countsTable({ columns }: MaslikhatResults, language: Language): Table {
  const words = maslikhatsWords(language);
  const rounding = ({ roundings }: CountedShare) => {
    if (roundings.includes("half away from zero")) return words.toNearest;
    if (roundings.includes("truncation")) return words.cut;
    return roundings.includes("ceiling") ? words.up : words.noWay;
  };
  return {
    name: "maslikhats-counts",
    title: words.countsTitle,
    columns: [
      { title: words.column },
      { title: words.share },
      figures(words.printedPercent, 12),
      figures(words.count),
      figures(words.of),
      figures(words.exact),
      { title: words.rounding },
    ],
    rows: columnNames.flatMap((name) =>
      columns[name].shares.map((share, i) => [
        i === 0 ? capitalized(columnTexts[name][language]) : "",
        shareName(share.id)[language],
        asPrinted(share.printed, language),
        String(share.count),
        String(columns[name].total),
        formatNumber(share.percent, 2, language),
        rounding(share),
      ]),
    ),
    notes: [words.countsNote(String(columns.age.counted))],
  };
}

function poolsTable({ pools }: MaslikhatResults, language: Language): Table {
  const words = maslikhatsWords(language);
  const number = (value: number, places: number) => formatNumber(value, places, language);
  const { difference, officialsForDifference, majority } = pools;
  return {
    name: "maslikhats-pools",
    title: words.poolsTitle(String(pools.size)),
    columns: [
      { title: words.pool },
      figures(words.count),
      figures(words.of),
      figures(words.percent),
      figures(words.interval, 18),
    ],
    rows: poolShareNames.map((name) => {
      const { count, size, percent, low, high } = pools.shares[name];
      return [
        poolTexts[name][language],
        String(count),
        String(size),
        number(percent, 0),
        `${number(low, 1)} … ${number(high, 1)}`,
      ];
    }),
    notes: [
      words.poolsNote(
        number(difference.p, 2),
        number(difference.low, 2),
        number(difference.high, 1),
        String(officialsForDifference),
        String(majority.pool),
        String(majority.all),
      ),
    ],
  };
}

/** A number that the article prints with a point, as the language of the reader writes it. */
export function asPrinted(printed: string, language: Language): string {
  return language === "en" ? printed : printed.replace(".", ",");
}
