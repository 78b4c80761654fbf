import { InputError, quoted } from "../../errors.js";
import { readNumber } from "../../numbers/read-number.js";
import type { ArticleRun, OptionValues } from "../article.js";
import { publishedRows } from "../published.js";
import {
  analyseOptimism,
  defaultDesignEffect,
  type OptimismInput,
  type OptimismResults,
} from "./analysis.js";
import type { PrintedAnswer } from "./analysis-sums.js";
import { problems } from "./words.js";

export interface OptimismOptions {
  /** Variance of a share over that of a simple random sample; 2 when not given. */
  designEffect?: number;
}

export interface OptimismRun extends ArticleRun {
  readonly results: OptimismResults;
}

/** The options of the command line as what they mean. @throws InputError for a design effect that is none */
export function readOptions({ designEffect }: OptionValues): OptimismOptions {
  if (typeof designEffect !== "string") return {};
  const reading = readNumber(designEffect);
  if (reading.ok && reading.value >= 1 && reading.value <= 10) return { designEffect: reading.value };
  throw new InputError({
    found: problems.designEffect(quoted(designEffect)),
    expected: problems.designEffectWanted,
  });
}

/**
 * Shares of the surveys as the article prints them, with margins of error, sums of answers, and what a majority needs.
 *
 * @example
 * const { results } = optimismRun({ designEffect: 1.5 });
 * results.respondents; // => 1500
 * results.majorities.parliament.respondents; // => 9604
 */
export function optimismRun({ designEffect = defaultDesignEffect }: OptimismOptions = {}): OptimismRun {
  const results = analyseOptimism(printedShares(), designEffect);
  return {
    ownData: false,
    notices: [],
    outliers: [],
    results,
    json: () => results,
    tables: async (language) => (await import("./tables.js")).optimismTables(results, language),
    charts: async () => (await import("./charts/charts.js")).optimismCharts(results),
    remarks: () => [],
  };
}

/**
 * The shares of the surveys among the article's printed figures.
 *
 * @example
 * printedShares().life[1].figure.text; // => "2,7"
 */
export function printedShares(): OptimismInput {
  const figures = publishedRows("optimism").filter(({ kind, under }) => kind === "figure" && under === null);
  const answers: PrintedAnswer[] = figures.map(({ id, figure }) => ({ id, figure: figure! }));
  const named = (id: string) => answers.find((answer) => answer.id === id)!;
  const below = (prefix: string) => answers.filter(({ id }) => id.startsWith(prefix));
  return {
    respondents: named("future.sample").figure.value,
    life: below("future.life."),
    grounds: below("future.reasons."),
    confidence: named("future.confidence"),
    finances: below("wellbeing.finances"),
    others: ["wellbeing.mood", "wellbeing.direction", "trust.president", "trust.parliament"].map(named),
  };
}
