import { translated, type ChartBuilder } from "../../../charts/chart.js";
import { barDescription, groupedBars, tallEnough } from "../../../charts/bars.js";
import { tooltip } from "../../../charts/marks.js";
import { shades } from "../../../charts/theme.js";
import { capitalized, formatNumber } from "../../../language/formats.js";
import { type MiningBranch } from "../analysis.js";
import type { MiningRun } from "../run.js";
import { miningWords, seriesName } from "../words.js";
import { miningSource } from "./source.js";

/** Bars by branch, a shade for each year: output in billion tenge, or enterprises. */
export function byBranch({ results, file }: MiningRun, measure: "output" | "enterprises"): ChartBuilder {
  const column = measure === "output" ? "billion_tenge" : "enterprises";
  const places = measure === "output" ? 1 : 0;
  return (frame) => {
    const { language } = frame;
    const { charts, columns } = miningWords(language);
    const { title } = charts[measure];
    // In the article's table enterprises are fewer in 2022 than in 2021 in every branch, in all industry a sixth.
    const isOfArticle = file === null && measure === "enterprises";
    const units = isOfArticle ? charts.enterprises.unitsOfArticle : charts[measure].units;
    const number = (value: number, places: number) => formatNumber(value, places, language);
    const branches = results.branches.filter(
      (branch) => branch !== "industry" && results[measure][branch] !== undefined,
    );
    const words = Object.fromEntries(
      branches.map((branch) => [branch, capitalized(seriesName(branch, language))]),
    );
    const { years } = results;
    const value = (branch: MiningBranch, year: number): number | undefined => {
      const known = results[measure][branch]?.[year];
      return known === undefined || measure === "enterprises" ? known : known / 1000;
    };
    const rows = branches.flatMap((branch) =>
      years.flatMap((year) => {
        const known = value(branch, year);
        return known === undefined ? [] : [{ branch, year: String(year), [column]: known }];
      }),
    );
    return {
      title,
      units,
      source: miningSource(file, "output", language),
      columns,
      rows,
      words: { branch: words },
      tall: tallEnough(frame, rows.length),
      description: barDescription(
        language,
        title,
        units,
        branches.map(
          (branch) =>
            `${words[branch]}: ` +
            years.map((year) => `${year}: ${number(value(branch, year) ?? Number.NaN, places)}`).join(", "),
        ),
      ),
      draw: (area) =>
        groupedBars(frame, area, {
          rows: translated({ rows, words: { branch: words } }),
          category: "branch",
          categories: Object.values(words),
          series: { column: "year", names: years.map(String), colours: shades(years.length) },
          value: column,
          labelPlaces: places,
          horizontal: true,
          tooltip: [
            tooltip(columns, "branch"),
            tooltip(columns, "year"),
            tooltip(columns, column, `,.${places}f`),
          ],
        }),
    };
  };
}
