import { translated, type ChartBuilder } from "../../../charts/chart.js";
import { barDescription, groupedBars } from "../../../charts/bars.js";
import { referenceLine, tooltip } from "../../../charts/marks.js";
import { chartWords } from "../../../charts/words.js";
import { capitalized, formatNumber } from "../../../language/formats.js";
import type { OptimismResults } from "../analysis.js";
import { asPrinted } from "../tables.js";
import { optimismWords } from "../words.js";

/** What the answers to a question sum to, as printed and with the single character that would make them 100. */
export function sums({ sums: { life, lifeBothWorse, finances, grounds } }: OptimismResults): ChartBuilder {
  return (frame) => {
    const { language } = frame;
    const words = optimismWords(language);
    const { columns, sets } = words;
    const { title, units, bars } = words.charts.sums;
    const edited = (name: string, { edits }: typeof life) =>
      edits.map(({ printed, instead, total }) => ({
        set: `${name}, ${instead}`,
        word: bars.edited(asPrinted(printed, language), asPrinted(instead, language)),
        sum: total,
      }));
    const all = [
      { set: "life", word: bars.life, sum: life.total },
      ...edited("life", life),
      { set: "life, both worse", word: sets.lifeBothWorse, sum: lifeBothWorse.total },
      ...edited("life, both worse", lifeBothWorse),
      { set: "finances", word: sets.finances, sum: finances.total },
      { set: "grounds", word: sets.grounds, sum: grounds.total },
    ].map((bar) => ({ ...bar, word: capitalized(bar.word) }));
    const rows = all.map(({ set, sum }) => ({ set, sum }));
    const names = Object.fromEntries(all.map(({ set, word }) => [set, word]));
    return {
      title,
      units,
      source: chartWords(language).source(words.sourceOfSums),
      columns,
      rows,
      words: { set: names },
      // Room for a name of two lines beside each bar, of three in a column.
      tall: Math.max(
        0.8,
        0.35 + ((frame.size === "column" ? 4.6 : 3.4) * frame.fontSize * rows.length) / frame.height,
      ),
      description: barDescription(
        language,
        title,
        units,
        all.map(({ word, sum }) => `${word}: ${formatNumber(sum, 1, language)}`),
      ),
      draw: (area) =>
        groupedBars(frame, area, {
          rows: translated({ rows, words: { set: names } }),
          category: "set",
          categories: all.map(({ word }) => word),
          value: "sum",
          labelPlaces: 1,
          horizontal: true,
          tooltip: [tooltip(columns, "set"), tooltip(columns, "sum", ",.1f")],
          extra: referenceLine(frame, "x", 100, "100"),
        }),
    };
  };
}
