import { translated, type ChartBuilder } from "../../../charts/chart.js";
import { barDescription, groupedBars } from "../../../charts/bars.js";
import { tooltip } from "../../../charts/marks.js";
import { colours } from "../../../charts/theme.js";
import { capitalized, formatNumber } from "../../../language/formats.js";
import { glossary } from "../../../language/glossary.js";
import { type ProjectShares } from "../analysis.js";
import type { MiningRun } from "../run.js";
import { periodOfProjects } from "../tables.js";
import { miningWords } from "../words.js";
import { miningSource } from "./source.js";

/** The complex within manufacturing: projects, investment and jobs, by period. */
export function projectShares({ results, file }: MiningRun): ChartBuilder {
  return (frame) => {
    const { language } = frame;
    const terms = glossary(language);
    const { charts, columns } = miningWords(language);
    const number = (value: number, places: number) => formatNumber(value, places, language);
    const shares = results.projects ?? [];
    const { title, units } = charts.shares;
    const measures: Record<keyof ProjectShares["share"], string> = {
      projects: capitalized(terms.projects),
      investment: capitalized(terms.investment),
      permanentJobs: capitalized(terms.permanentJobs),
    };
    const periods = Object.fromEntries(
      shares.map(({ period }) => [period, periodOfProjects(period, language)]),
    );
    const rows = shares.flatMap(({ period, share }) =>
      Object.entries(share).map(([measure, value]) => ({ measure, period, share: value })),
    );
    const words = { measure: measures, period: periods };
    return {
      title,
      units,
      source: miningSource(file, "projects", language),
      columns,
      rows,
      words,
      description: barDescription(
        language,
        title,
        units,
        shares.map(
          ({ period, share }) =>
            `${periods[period]}: ` +
            Object.entries(share)
              .map(([measure, value]) => `${measures[measure as keyof typeof measures]} ${number(value, 1)}`)
              .join(", "),
        ),
      ),
      draw: (area) =>
        groupedBars(frame, area, {
          rows: translated({ rows, words }),
          category: "measure",
          categories: Object.values(measures),
          series: {
            column: "period",
            names: Object.values(periods),
            colours: [colours.second, colours.main, colours.ink],
          },
          value: "share",
          labelPlaces: 1,
          tooltip: [
            tooltip(columns, "measure"),
            tooltip(columns, "period"),
            tooltip(columns, "share", ",.1f"),
          ],
        }),
    };
  };
}
