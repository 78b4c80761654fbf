import { patternCell, readCsv, textCell, wordCell, type RowOf } from "../files/checked-rows.js";
import { datasetPath } from "../files/datasets.js";
import type { Text } from "../languages.js";
import { problems } from "./words.js";

/** One figure of an official series, its digits as published. */
export interface OfficialFigure {
  /** A year, "2015", or a month, "2015-01". */
  readonly period: string;
  readonly printed: string;
}

/** What the twelve months of a year make: their sum, their mean, or the last against the last before. */
export type YearOfMonths = "sum" | "mean" | "chain";

/** A series of a statistical office or another agency, as shipped in datasets/official. */
export interface OfficialSeries {
  /** The file and the series in it: "industrial_production.07_1". */
  readonly id: string;
  /** Name of the file below datasets/official, without the ending. */
  readonly file: string;
  readonly name: Text;
  /** As in the file of names: "previous year = 100". */
  readonly unit: string;
  /** What months of this series make of a year; null for a yearly series. */
  readonly yearOfMonths: YearOfMonths | null;
  readonly figures: readonly OfficialFigure[];
}

const catalogueRow = {
  file: patternCell(/^[a-z-]+$/, problems.name),
  series: patternCell(/^\w+(\.\w+)*$/, problems.name),
  unit: textCell(problems.text),
  year_of_months: wordCell(["", "sum", "mean", "chain"]),
  name: textCell(problems.text),
  name_ru: textCell(problems.text),
  name_kk: textCell(problems.text),
};

const figureRow = {
  series: patternCell(/^\w+(\.\w+)*$/, problems.name),
  period: patternCell(/^\d{4}(-\d{2})?$/, problems.yearOrMonth),
  value: patternCell(/^-?\d+(\.\d+)?$/, problems.number),
};

let catalogueRead: RowOf<typeof catalogueRow>[] | undefined;

function catalogue(): RowOf<typeof catalogueRow>[] {
  return (catalogueRead ??= readCsv(datasetPath("official/series.csv"), catalogueRow));
}

/**
 * Files of datasets/official without the ending, in the order of the catalogue.
 *
 * @example
 * officialFiles()[0]; // => "industrial-production"
 */
export function officialFiles(): string[] {
  return [...new Set(catalogue().map(({ file }) => file))];
}

const seriesRead = new Map<string, OfficialSeries[]>();

/**
 * The official series of one file of datasets/official, in the order of the catalogue, or of all files.
 *
 * @param file as officialFiles gives it; all when not given
 * @throws InputError for a file that is not there or not of the form
 * @example
 * const ironOres = officialSeries("industrial-production").find(({ id }) => id.endsWith(".07_1"));
 * ironOres.figures[0]; // => { period: "2015", printed: "78.0" }
 * ironOres.unit; // => "previous year = 100"
 */
export function officialSeries(file?: string): OfficialSeries[] {
  if (file === undefined) return officialFiles().flatMap((each) => officialSeries(each));
  const series = seriesRead.get(file) ?? readSeries(file);
  seriesRead.set(file, series);
  return series;
}

function readSeries(file: string): OfficialSeries[] {
  const figures = new Map<string, OfficialFigure[]>();
  for (const { series, period, value } of readCsv(datasetPath(`official/${file}.csv`), figureRow)) {
    const before = figures.get(series);
    if (before === undefined) figures.set(series, [{ period, printed: value }]);
    else before.push({ period, printed: value });
  }
  return catalogue()
    .filter((entry) => entry.file === file)
    .map((entry) => ({
      id: `${file.replaceAll("-", "_")}.${entry.series}`,
      file,
      name: { en: entry.name, ru: entry.name_ru, kk: entry.name_kk },
      unit: entry.unit,
      yearOfMonths: entry.year_of_months || null,
      figures: figures.get(entry.series) ?? [],
    }));
}
