import { percentGrowth, ranged, type Rounded, type Ranged } from "../../numbers/ranged.js";

/** Rows of the article's Table 3, split where a cell holds several numbers. */
export const tradeIndicators = [
  "exports_total",
  "exports_non_ferrous",
  "exports_ferrous",
  "export_good_copper",
  "export_good_ferroalloys",
  "export_good_rolled",
  "export_market_china",
  "export_market_russia",
  "imports_total",
  "imports_non_ferrous",
  "imports_ferrous",
  "supplier_russia",
  "supplier_china",
  "domestic_market",
  "domestic_share",
  "region_karaganda",
  "region_east_kazakhstan",
  "region_pavlodar",
] as const;
export type TradeIndicator = (typeof tradeIndicators)[number];

/** One cell of Table 3. */
export interface TradeRow {
  indicator: TradeIndicator;
  year: number;
  /** Billion US dollars or per cent, as `unit` says. */
  value: Rounded;
  unit: "billion USD" | "%";
  /** Growth on the year before that is printed beside the level, per cent. */
  printedGrowth: Rounded | null;
}

/** A printed figure beside what other printed figures imply for it. */
export interface PrintedBesideImplied {
  printed: number;
  implied: Ranged;
}

/** Growth of a level between the two years of the table, per cent. */
export interface LevelGrowth {
  indicator: TradeIndicator;
  from: number;
  to: number;
  /** From the printed levels, with the range that their rounding allows. */
  implied: Ranged;
  /** The rate that the table prints; null where it prints none. */
  printed: number | null;
}

export interface TradeResults {
  growth: LevelGrowth[];
  /** Totals beside the sums of non-ferrous and ferrous metallurgy, billion US dollars, by year. */
  exportsFromComponents: Record<number, PrintedBesideImplied>;
  importsFromComponents: Record<number, PrintedBesideImplied>;
  /** Growth of total exports beside what levels and growth of the components imply, per cent, by year. */
  exportGrowthFromComponents: Record<number, PrintedBesideImplied>;
  /**
   * Level of the year before the table's last that the last level and its printed growth imply, billion US
   * dollars, beside the level printed for that year.
   */
  impliedEarlierExports: Partial<Record<TradeIndicator, PrintedBesideImplied>>;
  /** Domestic producers' share of the market beside 1 - imports / market, per cent, by year. */
  domesticShare: Record<number, PrintedBesideImplied>;
  /** Sum of the shares of the three regions, per cent, by year. */
  topRegions: Record<number, number>;
}

/**
 * Table 3 against itself: growth that its levels imply beside the growth it prints, components beside
 * totals, and the domestic producers' share beside what imports leave of the market.
 *
 * - Growth of exports from components, year t: sum of L_i over sum of L_i / (1 + g_i), less one, with L_i the
 *   level and g_i the printed growth of component i. It always lies between the smallest and largest g_i.
 * - Earlier level: L_t / (1 + g_t).
 * - Domestic share: 100 (1 - imports / market); it takes the market as domestic sales and imports together.
 *
 * Every implied figure carries the range that the rounding of the printed ones allows.
 *
 * @param rows one per indicator and year; levels in billion US dollars, shares and growth in per cent
 * @example
 * const [total] = analyseTrade(loadMining().trade).growth; // exports, from 12.4 to 14.9 billion US dollars
 * total.printed; // => 18
 * total.implied; // => { value: 20.2, range: [19.3, 21.1] }
 */
export function analyseTrade(rows: readonly TradeRow[]): TradeResults {
  const years = [...new Set(rows.map(({ year }) => year))].sort((a, b) => a - b);
  const cell = (indicator: TradeIndicator, year: number) =>
    rows.find((row) => row.indicator === indicator && row.year === year);
  const level = (indicator: TradeIndicator, year: number) => cell(indicator, year)?.value;
  const growthRate = (indicator: TradeIndicator, year: number) => cell(indicator, year)?.printedGrowth;
  const last = years.at(-1) ?? Number.NaN;

  /** A printed figure beside what others imply, by year, for the years that have them all. */
  const eachYear = (
    printed: (year: number) => Rounded | null | undefined,
    inputs: (year: number) => (Rounded | null | undefined)[],
    implied: (values: number[]) => number,
  ): Record<number, PrintedBesideImplied> => {
    const result: Record<number, PrintedBesideImplied> = {};
    for (const year of years) {
      const figure = printed(year);
      const needed = inputs(year).flatMap((input) => (input ? [input] : []));
      if (!figure || needed.length < inputs(year).length) continue;
      result[year] = { printed: figure.value, implied: ranged(implied, needed) };
    }
    return result;
  };
  const fromComponents = (flow: "exports" | "imports") =>
    eachYear(
      (year) => level(`${flow}_total`, year),
      (year) => [level(`${flow}_non_ferrous`, year), level(`${flow}_ferrous`, year)],
      ([nonFerrous, ferrous]) => nonFerrous! + ferrous!,
    );

  const growth: LevelGrowth[] = [];
  const impliedEarlierExports: TradeResults["impliedEarlierExports"] = {};
  for (const indicator of tradeIndicators) {
    const from = cell(indicator, last - 1);
    const to = cell(indicator, last);
    if (from === undefined || to?.unit !== "billion USD") continue;
    growth.push({
      indicator,
      from: from.year,
      to: to.year,
      implied: ranged(([a, b]) => percentGrowth(a!, b!), [from.value, to.value]),
      printed: to.printedGrowth?.value ?? null,
    });
    if (indicator.startsWith("exports_") && to.printedGrowth) {
      const implied = ranged(([b, rate]) => b! / (1 + rate! / 100), [to.value, to.printedGrowth]);
      impliedEarlierExports[indicator] = { printed: from.value.value, implied };
    }
  }

  const topRegions: Record<number, number> = {};
  for (const year of years) {
    const shares = rows.filter((row) => row.year === year && row.indicator.startsWith("region_"));
    if (shares.length > 0) topRegions[year] = shares.reduce((sum, { value }) => sum + value.value, 0);
  }

  return {
    growth,
    exportsFromComponents: fromComponents("exports"),
    importsFromComponents: fromComponents("imports"),
    exportGrowthFromComponents: eachYear(
      (year) => growthRate("exports_total", year),
      (year) => [
        level("exports_non_ferrous", year),
        growthRate("exports_non_ferrous", year),
        level("exports_ferrous", year),
        growthRate("exports_ferrous", year),
      ],
      ([l1, g1, l2, g2]) => percentGrowth(l1! / (1 + g1! / 100) + l2! / (1 + g2! / 100), l1! + l2!),
    ),
    impliedEarlierExports,
    domesticShare: eachYear(
      (year) => level("domestic_share", year),
      (year) => [level("imports_total", year), level("domestic_market", year)],
      ([imports, market]) => 100 * (1 - imports! / market!),
    ),
    topRegions,
  };
}
