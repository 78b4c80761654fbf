import { InputError, quoted } from "../../errors.js";
import { asIs } from "../../languages.js";
import { isYearMonth, type YearMonth } from "../../months/year-month.js";
import { problems as monthProblems } from "../../months/words.js";
import { wholeNumberOption } from "../../numbers/whole-number.js";
import type { OptionValues } from "../article.js";
import type { FaoIndexKind } from "./data.js";
import { problems } from "./command-words.js";

export interface FoodOptions {
  /** Food price index, previous month = 100; the shipped one when not given. */
  cpi?: string;
  /** Column of it where the file has several. */
  cpiColumn?: string;
  /** Sheet of it where the workbook has several. */
  cpiSheet?: string;
  /** FAO Food Price Index; the shipped release when not given. */
  ffpi?: string;
  /** The real index when not given. */
  index?: FaoIndexKind;
  /** As "2000-2024,2021-01:2025-06"; the article's four as far as the data have them when not given. */
  periods?: string;
  /** Months in the moving window; 60 when not given. */
  window?: number;
  /** Lags of the Newey-West error; floor(4 (n/100)^(2/9)) when not given. */
  hacLags?: number;
  /** Month at which a Chow test looks for a break, in the periods that hold it. */
  chow?: YearMonth;
  /** Draws of the block bootstrap; 10,000 when not given. */
  draws?: number;
  /** Seed of the block bootstrap; 1 when not given. */
  seed?: number;
  /** Whether tables and JSON hold the specification curve. */
  specifications?: boolean;
  /** Whether values that no month has had are read; they are refused when not given. */
  acceptOutliers?: boolean;
}

/** The options of the command line as what they mean. @throws InputError for one that cannot be read */
export function readOptions(given: OptionValues): FoodOptions {
  const { cpi, cpiColumn, cpiSheet, ffpi, periods } = given;
  const texts = Object.fromEntries(
    Object.entries({ cpi, cpiColumn, cpiSheet, ffpi, periods }).filter(([, value]) => value !== undefined),
  ) as Pick<FoodOptions, "cpi" | "cpiColumn" | "cpiSheet" | "ffpi" | "periods">;
  const { index, window, hacLags, chow, draws, seed, specifications, acceptOutliers } = given;
  return {
    ...texts,
    ...(typeof index === "string" && { index: readIndex(index) }),
    ...(typeof window === "string" && { window: readWindow(window) }),
    ...(typeof hacLags === "string" && { hacLags: wholeNumberOption("--hac-lags", hacLags, 0) }),
    ...(typeof chow === "string" && { chow: readMonth(chow) }),
    ...(typeof draws === "string" && { draws: wholeNumberOption("--draws", draws, 100) }),
    ...(typeof seed === "string" && { seed: wholeNumberOption("--seed", seed, 0) }),
    ...(specifications && { specifications: true }),
    ...(acceptOutliers && { acceptOutliers: true }),
  };
}

function readIndex(text: string): FaoIndexKind {
  if (text === "real" || text === "nominal") return text;
  throw new InputError({ found: asIs(`--index ${quoted(text)}`), expected: problems.realOrNominal });
}

/**
 * A comparison of releases takes no other option: it has both indices, all months and the article's periods.
 *
 * @throws InputError naming what was given beside it
 */
export function refuseBesideRelease(given: OptionValues): void {
  const other = Object.keys(given).find(
    (key) => !["compareRelease", "acceptOutliers"].includes(key) && given[key] !== undefined,
  );
  if (other === undefined) return;
  const flag = `--${other.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  throw new InputError({ found: problems.besideRelease(flag), expected: problems.releaseAlone });
}

function readMonth(text: string): YearMonth {
  if (isYearMonth(text)) return text;
  throw new InputError({ found: asIs(`--chow ${quoted(text)}`), expected: monthProblems.month });
}

function readWindow(text: string): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= 3 && Number.isSafeInteger(value)) return value;
  throw new InputError({ found: problems.window(quoted(text)), expected: problems.windowWanted });
}
