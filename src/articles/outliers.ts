import { basename } from "node:path";
import type { NamedChart } from "../charts/chart.js";
import { noticeText } from "../errors.js";
import type { Outlier } from "../files/plausible.js";
import type { Language } from "../languages.js";
import type { Table } from "../print/table.js";
import type { AnalysisOption } from "./article.js";
import { outlierWords, outlierTexts } from "./words.js";

/** Every article that reads a user's data offers it: values that no such series has had are read all the same. */
export const acceptOutliersOption: AnalysisOption = {
  flags: "--accept-outliers",
  description: outlierTexts.option,
  offered: "everywhere",
};

/** The outliers of a run as its JSON has them; nothing where there are none. */
export function outliersJson(outliers: readonly Outlier[]) {
  if (outliers.length === 0) return {};
  return {
    acceptedOutliers: outliers.map(({ file, found, expected, ...place }) => ({
      file: basename(file),
      ...place,
      found: found.en,
      expected: expected.en,
    })),
  };
}

/** Tables with a note that names the outliers that they rest on. */
export function tablesWithOutliers(
  tables: readonly Table[],
  outliers: readonly Outlier[],
  language: Language,
): Table[] {
  if (outliers.length === 0) return [...tables];
  const note = outlierNote(outliers, language);
  return tables.map((table) => ({ ...table, notes: [...(table.notes ?? []), note] }));
}

/** Charts that name the outliers that they rest on: in the source line, the text alternative and the data. */
export function chartsWithOutliers(
  charts: readonly NamedChart[],
  outliers: readonly Outlier[],
): readonly NamedChart[] {
  if (outliers.length === 0) return charts;
  return charts.map(({ name, build }) => ({
    name,
    build: (frame) => {
      const content = build(frame);
      const note = outlierNote(outliers, frame.language);
      return {
        ...content,
        source: `${content.source}. ${note}`,
        description: `${content.description} ${note}.`,
        rows: content.rows.map((row) => ({ ...row, accepted_outliers: outliers.length })),
        columns: { ...content.columns, accepted_outliers: outlierWords(frame.language).column },
      };
    },
  }));
}

/** Most outliers that a note names one by one. */
const named = 3;

/** A value can be beyond several ranges; a note names it once. */
function placesOnce(outliers: readonly Outlier[]): readonly Outlier[] {
  const byPlace = new Map<string, Outlier>();
  for (const outlier of outliers) {
    const place = [outlier.file, outlier.sheet, outlier.row].join("\n");
    if (!byPlace.has(place)) byPlace.set(place, outlier);
  }
  return [...byPlace.values()];
}

function outlierNote(outliers: readonly Outlier[], language: Language): string {
  const once = placesOnce(outliers);
  const places = once
    .slice(0, named)
    .map(({ file, row, column, found }) =>
      noticeText({ file: basename(file), row, column, found }, language),
    );
  return outlierWords(language).note(places.join("; "), Math.max(0, once.length - named));
}
