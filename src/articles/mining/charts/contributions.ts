import { translated, type ChartBuilder } from "../../../charts/chart.js";
import { barDescription, groupedBars } from "../../../charts/bars.js";
import { referenceLine, tooltip } from "../../../charts/marks.js";
import { capitalized, formatNumber } from "../../../language/formats.js";
import { divisionParts, miningDivisions } from "../analysis.js";
import type { MiningRun } from "../run.js";
import { miningWords, seriesName } from "../words.js";
import { miningSource } from "./source.js";

/** What each branch added to the growth of the complex over the whole span of years. */
export function contributionsToGrowth({ results, file }: MiningRun): ChartBuilder {
  return (frame) => {
    const { language } = frame;
    const { charts, columns } = miningWords(language);
    const number = (value: number, places: number) => formatNumber(value, places, language);
    const parts = miningDivisions.flatMap((division) => divisionParts[division]);
    const contributions = results.contributions.filter(({ branch }) => parts.includes(branch));
    const words = Object.fromEntries(
      contributions.map(({ branch }) => [branch, capitalized(seriesName(branch, language))]),
    );
    const { from, to } = contributions[0]!;
    const title = charts.contributions.title(`${from}\u2013${to}`);
    const { units } = charts.contributions;
    const rows = contributions.map(({ branch, percentagePoints }) => ({
      branch,
      from,
      to,
      percentage_points: percentagePoints,
    }));
    return {
      title,
      units,
      source: miningSource(file, "contributions", language),
      columns,
      rows,
      words: { branch: words },
      tall: frame.size === "column" ? 1.1 : 0.85,
      description: barDescription(
        language,
        title,
        units,
        contributions.map(
          ({ branch, percentagePoints }) =>
            `${capitalized(seriesName(branch, language))}: ${number(percentagePoints, 1)}`,
        ),
      ),
      draw: (area) =>
        groupedBars(frame, area, {
          rows: translated({ rows, words: { branch: words } }),
          category: "branch",
          categories: Object.values(words),
          value: "percentage_points",
          labelPlaces: 1,
          horizontal: true,
          tooltip: [tooltip(columns, "branch"), tooltip(columns, "percentage_points", ",.1f")],
          extra: referenceLine(frame, "x", 0),
        }),
    };
  };
}
