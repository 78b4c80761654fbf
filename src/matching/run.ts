import type { PrintedValue, PublishedSeries } from "../checks/matching-readings.js";
import { matchingSeries, type ColumnMatch } from "../checks/matching-series.js";
import { InputError, quoted, type OnNotice } from "../errors.js";
import { nearestName } from "../language/nearest-name.js";
import { asIs, type Text } from "../languages.js";
import { withYears } from "../official/figure.js";
import { officialFiles, officialSeries } from "../official/series.js";
import { readSeriesFile } from "./series-file.js";
import { problems } from "./words.js";

/** Series to look through, with their names. */
export interface SeriesSet {
  series: readonly PublishedSeries[];
  /** By id; of a user's series the id itself. */
  names: ReadonlyMap<string, Text>;
}

/** What a search found, with the names of the series. */
export interface NamedMatch extends ColumnMatch {
  column: readonly PrintedValue[];
  names: ReadonlyMap<string, Text>;
  /** Id of the series that the column is said to be, where one was named. */
  labelAsked?: string;
}

/**
 * The series that a user asks for: "official" for all that are shipped, "official/<file>" for those of one file,
 * else the series in a file of the user's. Years that the months of a shipped series make are among its figures.
 *
 * @throws InputError for a file that is not there or cannot be read
 * @example
 * const { series } = await seriesSet("official/industrial-production");
 * series.length; // => 7
 */
export async function seriesSet(asked: string, sheet?: string, onNotice?: OnNotice): Promise<SeriesSet> {
  const official = /^official(?:\/(.*))?$/.exec(asked);
  if (official === null) {
    const series = await readSeriesFile(asked, sheet, onNotice);
    return { series, names: new Map(series.map(({ id }) => [id, asIs(id)])) };
  }
  const file = official[1];
  if (file !== undefined && !officialFiles().includes(file)) {
    const near = nearestName(file, officialFiles())!;
    throw new InputError({
      found: problems.noOfficialFile(quoted(asked)),
      expected: problems.officialFiles(officialFiles()),
      advice: problems.perhaps(`official/${near}`),
    });
  }
  const series = officialSeries(file).map(withYears);
  return { series, names: new Map(series.map(({ id, name }) => [id, name])) };
}

/**
 * Looks for a printed column among series.
 *
 * @param label id of the series that the column is said to be
 * @param onStart told when all is in order and the search begins
 * @throws InputError as `matchingSeries`, with the id nearest to a label that is none
 * @example
 * const column = columnOfArguments(["2015=78,0", "2022=79,6", "2023=93,5"]);
 * const { verdict, ranking } = matchColumn(column, await seriesSet("official/industrial-production"));
 * verdict; // => "match"
 * ranking[0].id; // => "industrial_production.07_1"
 */
export function matchColumn(
  column: readonly PrintedValue[],
  set: SeriesSet,
  label?: string,
  onStart?: () => void,
): NamedMatch {
  const ids = set.series.map(({ id }) => id);
  if (label !== undefined && !ids.includes(label)) {
    throw new InputError({
      found: problems.noLabel(quoted(label)),
      expected: problems.labelWanted,
      advice: problems.perhaps(nearestName(label, ids)!),
    });
  }
  onStart?.();
  return {
    ...matchingSeries(column, set.series, label),
    column,
    names: set.names,
    ...(label !== undefined && { labelAsked: label }),
  };
}
