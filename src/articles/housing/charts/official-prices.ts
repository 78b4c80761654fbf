import { describe, type ChartBuilder, type ChartRow, type View } from "../../../charts/chart.js";
import { legendColumns, type PlotArea } from "../../../charts/frame.js";
import { hoverPoints, tooltip } from "../../../charts/marks.js";
import { colours } from "../../../charts/theme.js";
import { chartWords } from "../../../charts/words.js";
import { formatNumber } from "../../../language/formats.js";
import { officialPlaces, type OfficialHousing, type OfficialPlace } from "../analysis-official.js";
import { officialWords, placeNames } from "../official-words.js";

/** Lines that keep apart in grey and in any colour vision; the country is dashed. */
const looks: Record<OfficialPlace, { colour: string; dash: readonly number[] }> = {
  Kazakhstan: { colour: colours.ink, dash: [6, 3] },
  Astana: { colour: colours.main, dash: [1, 0] },
  Almaty: { colour: colours.second, dash: [1, 0] },
  Shymkent: { colour: colours.reference, dash: [2, 2] },
};

/** Official prices of new flats: in money of the last year above, in monthly wages of the country below. */
export function officialPrices(official: OfficialHousing): ChartBuilder {
  return (frame) => {
    const { language } = frame;
    const { chart: text, columns } = officialWords(language);
    const units = text.units(String(official.moneyOf));
    const places = officialPlaces.filter((place) => official.prices.some((row) => row.place === place));
    const names = Object.fromEntries(places.map((place) => [place, placeNames[place][language]]));
    const years = [...new Set(official.prices.map(({ year }) => year))].sort((a, b) => a - b);
    const [first, last] = [years[0]!, years.at(-1)!];
    const rows = places.flatMap((place) => years.map((year) => rowOf(official, place, year)));
    const drawn = rows.map((row) => ({ ...row, place: names[row.place as OfficialPlace]! }));
    const x = (axis: boolean) =>
      ({
        field: "year",
        type: "quantitative",
        scale: { domain: [first, last], nice: false, zero: false },
        axis: axis ? { title: null, format: "d", tickMinStep: 1, tickCount: 6, grid: false } : null,
      }) as const;
    const look = {
      color: {
        field: "place",
        type: "nominal",
        scale: { domain: Object.values(names), range: places.map((place) => looks[place].colour) },
        legend: { columns: legendColumns(frame, Object.values(names)), symbolType: "stroke" },
      },
      strokeDash: {
        field: "place",
        type: "nominal",
        scale: { domain: Object.values(names), range: places.map((place) => [...looks[place].dash]) },
      },
    } as const;
    const panel = (
      size: PlotArea,
      column: "real_thousand_tenge" | "monthly_wages",
      name: string,
      axis: boolean,
    ): View =>
      ({
        ...size,
        data: { values: drawn },
        title: { text: name, fontSize: frame.fontSize, fontWeight: "normal", frame: "group", offset: 4 },
        layer: [
          {
            mark: { type: "line", invalid: "break-paths-show-domains" },
            encoding: {
              x: x(axis),
              y: { field: column, type: "quantitative", axis: { title: null, tickCount: 4 } },
              ...look,
            },
          },
          hoverPoints(frame, {
            x: x(axis),
            y: { field: column, type: "quantitative" },
            tooltip: [
              tooltip(columns, "place"),
              tooltip(columns, "year"),
              tooltip(columns, column, column === "monthly_wages" ? ",.2f" : ",.1f"),
            ],
          }),
        ],
      }) as View;
    return {
      title: text.title,
      units,
      source: chartWords(language).source(text.source),
      columns,
      rows,
      words: { place: names },
      tall: frame.size === "column" ? 1.5 : 1.25,
      description: describe(
        chartWords(language).kinds.lines,
        text.title,
        units,
        places.map((place) => fact(official, place, names[place]!)),
      ),
      draw: ({ width, height }) => {
        const plot = Math.floor((height - 2 * frame.fontSize) / 2);
        return {
          spacing: Math.round(frame.fontSize * 0.9),
          vconcat: [
            panel({ width, height: plot }, "real_thousand_tenge", text.realPanel, true),
            panel({ width, height: plot }, "monthly_wages", text.wagesPanel, true),
          ],
        };
      },
    };

    function fact({ prices }: OfficialHousing, place: OfficialPlace, name: string): string {
      const of = prices.filter((row) => row.place === place);
      const withWages = of.filter(({ monthlyWages }) => monthlyWages !== null);
      const real = [of[0]!, of.at(-1)!].map(
        ({ year, realPrice }) => `${year}: ${formatNumber(realPrice! / 1000, 1, language)}`,
      );
      const wages = [withWages[0]!, withWages.at(-1)!].map(
        ({ year, monthlyWages }) => `${year}: ${formatNumber(monthlyWages!, 2, language)}`,
      );
      return `${name}. ${text.realPanel}: ${real.join(", ")}; ${text.wagesPanel}: ${wages.join(", ")}`;
    }
  };
}

function rowOf({ prices }: OfficialHousing, place: OfficialPlace, year: number): ChartRow {
  const row = prices.find((each) => each.place === place && each.year === year);
  return {
    place,
    year,
    thousand_tenge: row === undefined ? null : row.price / 1000,
    real_thousand_tenge: (row?.realPrice ?? null) === null ? null : row!.realPrice! / 1000,
    monthly_wages: row?.monthlyWages ?? null,
  };
}
