import { basename } from "node:path";
import { InputError, quoted, type Notice, type OnNotice } from "../../errors.js";
import { readNumber } from "../../numbers/read-number.js";
import type { OnOutlier, Outlier } from "../../files/plausible.js";
import type { ArticleRun, OptionValues } from "../article.js";
import { chartsWithOutliers, outliersJson, tablesWithOutliers } from "../outliers.js";
import { printedFigures } from "../published.js";
import { analyseHousing, type CityHousing, type HousingResults } from "./analysis.js";
import type { OfficialHousing } from "./analysis-official.js";
import {
  analysePurchase,
  costToIncomeLimits,
  defaultPurchaseTerms,
  type Purchase,
  type PurchaseTerms,
} from "./analysis-purchase.js";
import { loadCityHousing } from "./data.js";
import { officialHousing } from "./official.js";
import { readPurchaseOptions } from "./purchase-options.js";
import { cityName, knownCity, problems } from "./words.js";

export interface HousingOptions {
  /** A file with the columns city, wage, price and, optionally, year; the article's table when not given. */
  data?: string;
  /** Only these cities, by their names in any of the languages. */
  cities?: readonly string[];
  /** Floor area of the dwelling, m2; 54 when not given. */
  area?: number;
  /** What else differs from the default terms on which a dwelling is bought. */
  purchase?: Partial<Omit<PurchaseTerms, "area">>;
  /** Whether wages and prices that no city has had are read; they are refused when not given. */
  acceptOutliers?: boolean;
}

export interface HousingRun extends ArticleRun {
  readonly results: HousingResults & { readonly purchases: readonly Purchase[] };
  /** On what terms the purchases are. */
  readonly terms: PurchaseTerms;
  /** Official prices of the cities and the country; null for a user's own data. */
  official(): OfficialHousing | null;
  /** Wages and prices that the results rest on. */
  readonly cities: readonly CityHousing[];
  /** The user's file without its folders; null for the article's own table. */
  readonly file: string | null;
  /** The index that the article prints, by city; empty for a user's own data. */
  readonly printedIndex: ReadonlyMap<string, number>;
}

/** The options of the command line as what they mean. @throws InputError for an area or a term that is none */
export function readOptions(options: OptionValues): HousingOptions {
  const { data, city, area, acceptOutliers } = options;
  const purchase = readPurchaseOptions(options);
  return {
    ...(typeof data === "string" && { data }),
    ...(typeof city === "string" && { cities: city.split(",").map((name) => name.trim()) }),
    ...(typeof area === "string" && { area: squareMetres(area) }),
    ...(Object.keys(purchase).length > 0 && { purchase }),
    ...(acceptOutliers && { acceptOutliers: true }),
  };
}

/**
 * Every reading of the housing affordability index and what buying a dwelling asks of a household, on the article's
 * wages and prices or on a user's; official prices beside the article's.
 *
 * @throws InputError for anything wrong with the file, a city that is not in it, terms that cannot be
 * @example
 * const { results } = await housingRun();
 * results.rankings.tabulated; // => ["Almaty", "Astana", "Shymkent"]
 */
export async function housingRun(options: HousingOptions = {}): Promise<HousingRun> {
  const { data, area } = options;
  const notices: Notice[] = [];
  const outliers: Outlier[] = [];
  const all =
    data === undefined
      ? loadCityHousing()
      : await ownCities(
          data,
          (notice) => notices.push(notice),
          options.acceptOutliers ? (outlier) => outliers.push(outlier) : undefined,
        );
  const cities = chosen(all, options.cities);
  const terms = { ...defaultPurchaseTerms, ...options.purchase, ...(area !== undefined && { area }) };
  const results = { ...analyseHousing(cities, area), purchases: analysePurchase(cities, terms) };
  const file = data === undefined ? null : basename(data);
  const run: HousingRun = {
    ownData: data !== undefined,
    notices,
    outliers,
    results,
    terms,
    official: () => (data === undefined ? officialOf(cities) : null),
    cities,
    file,
    printedIndex: file === null ? printedIndex(results) : new Map(),
    json: () => {
      const official = run.official();
      const purchaseTerms = { ...terms, costToIncomeLimits };
      return { ...results, purchaseTerms, ...(official && { official }), ...outliersJson(outliers) };
    },
    tables: async (language) =>
      tablesWithOutliers((await import("./tables.js")).housingTables(run, language), outliers, language),
    charts: async () => chartsWithOutliers((await import("./charts/charts.js")).housingCharts(run), outliers),
    remarks: () => [],
  };
  return run;
}

async function ownCities(
  file: string,
  onNotice: OnNotice,
  onOutlier: OnOutlier | undefined,
): Promise<CityHousing[]> {
  const { readCityHousing } = await import("./own-data.js");
  return readCityHousing(file, onNotice, onOutlier);
}

/** The rows of the named cities, in any of the three languages. */
function chosen(rows: readonly CityHousing[], names: readonly string[] | undefined): readonly CityHousing[] {
  if (names === undefined) return rows;
  const known = [...new Set(rows.map(({ city }) => city))];
  const wanted = names.map((name) => {
    const spelled = (knownCity(name) ?? name).toLowerCase();
    const city = known.find((candidate) => candidate.toLowerCase() === spelled);
    if (city !== undefined) return city;
    const inWords = known.map(cityName);
    throw new InputError({
      found: problems.noCity(quoted(name)),
      expected: {
        en: inWords.map(({ en }) => en).join(", "),
        ru: inWords.map(({ ru }) => ru).join(", "),
        kk: inWords.map(({ kk }) => kk).join(", "),
      },
    });
  });
  return rows.filter(({ city }) => wanted.includes(city));
}

/** Official prices of the country and of those cities that the run is about. */
function officialOf(cities: readonly CityHousing[]): OfficialHousing {
  const { moneyOf, prices, growth } = officialHousing();
  const shown = new Set(["Kazakhstan", ...cities.map(({ city }) => city)]);
  return {
    moneyOf,
    prices: prices.filter(({ place }) => shown.has(place)),
    growth: growth.filter(({ place }) => shown.has(place)),
  };
}

function squareMetres(text: string): number {
  const reading = readNumber(text);
  if (reading.ok && reading.value > 0) return reading.value;
  throw new InputError({ found: problems.area(quoted(text)), expected: problems.areaWanted });
}

function printedIndex({ cities }: HousingResults): ReadonlyMap<string, number> {
  const figure = printedFigures("housing");
  return new Map(cities.map(({ city }) => [city, figure(`table1.${city.toLowerCase()}.index`).value]));
}
