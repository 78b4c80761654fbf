import { countsAt, type CountRange } from "../../checks/reverse-grim.js";
import { shareReach } from "../../checks/share-reach.js";
import { answerSum, type AnswerSum, type PrintedAnswer } from "./analysis-sums.js";
import { wilsonInterval } from "../../statistics/binomial.js";
import { normalQuantileOfTail } from "../../statistics/distributions.js";
import { marginOfError, sizeBeyondThreshold } from "../../statistics/survey-shares.js";

/** Shares as the article prints them, in per cent, and how many were asked in the survey of 2023. */
export interface OptimismInput {
  respondents: number;
  /** Life in 20 years: one answer each. */
  life: readonly PrintedAnswer[];
  /** Grounds of confidence: several answers each. */
  grounds: readonly PrintedAnswer[];
  confidence: PrintedAnswer;
  /** Satisfaction with one's finances in another survey: one answer each. */
  finances: readonly PrintedAnswer[];
  /** Shares of other surveys, whose size is not printed, that are called a majority or are near one half. */
  others: readonly PrintedAnswer[];
}

/** A 95 % interval of a share of the population, in per cent. */
export interface ShareInterval {
  /** Half its width by the usual formula, in percentage points. */
  margin: number;
  low: number;
  high: number;
}

/** A share of the survey of 2023 with what sampling leaves open. */
export interface SampledShare {
  id: string;
  /** As the article prints it, which is with a decimal or without; null for a sum of printed shares. */
  printed: string | null;
  percent: number;
  /** Fewest and most respondents whose share is printed so; null where no number of them has it. */
  counts: CountRange | null;
  /** For a simple random sample. */
  simple: ShareInterval;
  /** For a sample with the design effect. */
  clustered: ShareInterval;
}

/** A share above one half and what it takes to call it a majority of the population. */
export interface Majority {
  id: string;
  /** As the article prints it; null for a sum of printed shares. */
  printed: string | null;
  percent: number;
  /** Fewest respondents whose interval lies above one half: of a simple random sample, and with the design effect. */
  respondents: number;
  clustered: number;
  /** The largest design effect at which it stands in the survey of 2023; null for another survey. */
  designEffectAllowed: number | null;
}

export interface OptimismResults {
  respondents: number;
  designEffect: number;
  /** All shares printed of the survey of 2023. */
  shares: readonly SampledShare[];
  /** Those who expect a better life, much or somewhat. */
  better: SampledShare;
  majorities: Readonly<Record<string, Majority>>;
  sums: Readonly<Record<"life" | "lifeBothWorse" | "finances" | "grounds", AnswerSum>>;
  /** Shares of the survey that no number of its respondents gives. */
  impossibleShares: number;
  /** Fewest respondents with whom every share of one decimal is the share of some number of them. */
  everyShareFrom: number;
}

/**
 * The design effect that is taken where none is given. The article says nothing of how the sample was drawn; a survey
 * by regions and settlements is clustered, and two is a round number for such surveys, no estimate.
 */
export const defaultDesignEffect = 2;

/** The one share printed for two answers, somewhat worse and much worse; it may also be meant for each of them. */
const worse = "future.life.worse";

/** The 97.5 % point of the normal distribution. */
const z = normalQuantileOfTail(0.025);

/**
 * Shares with their margins of error, majorities with the respondents that they need, and sums of answers.
 *
 * @param designEffect variance of a share over that of a simple random sample of the same size, at least 1
 * @see Kish, L. (1965). Survey Sampling, sections 2.4 and 8.2 (design effect). Wilson, E. B. (1927). Probable inference,
 * the law of succession, and statistical inference. JASA 22, 209-212 (interval).
 * @example
 * const { results } = optimismRun();
 * results.better.percent; // => 53.1
 * results.better.simple.low > 50; // => true
 * results.better.clustered.low > 50; // => false
 * results.sums.life.total; // => 74
 */
export function analyseOptimism(
  input: OptimismInput,
  designEffect: number = defaultDesignEffect,
): OptimismResults {
  const { respondents, life, grounds, confidence, finances, others } = input;
  const sampled = ({ id, printed, percent }: Share, counts: CountRange | null): SampledShare => ({
    id,
    printed,
    percent,
    counts,
    simple: shareInterval(percent, respondents),
    clustered: shareInterval(percent, respondents, designEffect),
  });
  const shares = [...life, confidence, ...grounds].map((answer) =>
    sampled(shareOf(answer), countsBehind(answer.figure.text, respondents)),
  );
  const betterOf = shares.slice(0, 2);
  const better = sampled(
    {
      id: "better",
      printed: null,
      percent: withoutNoise(betterOf.reduce((sum, { percent }) => sum + percent, 0)),
    },
    betterOf.reduce<CountRange | null>(
      (sum, { counts }) => sum && counts && { first: sum.first + counts.first, last: sum.last + counts.last },
      { first: 0, last: 0 },
    ),
  );
  return {
    respondents,
    designEffect,
    shares,
    better,
    majorities: Object.fromEntries(
      [
        ...[better, shareOf(confidence)].map((share) => majority(share, designEffect, respondents)),
        ...others.map((answer) => majority(shareOf(answer), designEffect, null)),
      ].map((each) => [each.id.split(".").at(-1)!, each]),
    ),
    sums: {
      life: answerSum(life, "all"),
      lifeBothWorse: answerSum(
        life.map((answer) => ({ ...answer, times: answer.id === worse ? 2 : 1 })),
        "all",
      ),
      finances: answerSum(finances, "some"),
      grounds: answerSum(grounds, "several"),
    },
    impossibleShares: shares.filter(({ counts }) => counts === null).length,
    everyShareFrom: everyShareFrom(1),
  };
}

/**
 * The 95 % interval of a share by Wilson (1927), on the size that a simple random sample of the same precision would
 * have (Kish, 1965), with the usual margin of error beside it.
 *
 * @param percent the share in the sample, 0 to 100
 * @param respondents size of the sample
 * @param designEffect at least 1
 * @returns per cent and percentage points
 * @example
 * shareInterval(50, 1500).margin; // => 2.53
 * shareInterval(50, 1500, 2).margin; // => 3.58
 */
export function shareInterval(percent: number, respondents: number, designEffect = 1): ShareInterval {
  const size = respondents / designEffect;
  const { low, high } = wilsonInterval((percent / 100) * size, size);
  const margin = marginOfError(percent / 100, respondents, { designEffect });
  return { margin: 100 * margin, low: 100 * low, high: 100 * high };
}

/** Respondents of a simple random sample at which the interval of a share just touches one half. */
function simpleMajority(percent: number): number {
  return z ** 2 / (4 * withoutNoise(percent / 100 - 0.5) ** 2);
}

type Share = Pick<SampledShare, "id" | "printed" | "percent">;

function shareOf({ id, figure }: PrintedAnswer): Share {
  return { id, printed: figure.text, percent: figure.value };
}

function majority(
  { id, printed, percent }: Share,
  designEffect: number,
  respondents: number | null,
): Majority {
  return {
    id,
    printed,
    percent,
    respondents: sizeBeyondThreshold(percent / 100),
    clustered: sizeBeyondThreshold(percent / 100, 0.5, { designEffect }),
    designEffectAllowed: respondents === null ? null : respondents / simpleMajority(percent),
  };
}

/** Fewest and most of the respondents whose share is printed so, whichever way a half was rounded. */
function countsBehind(printed: string, respondents: number): CountRange | null {
  const set = { shares: [printed], isExhaustive: false };
  return countsAt(set, respondents)?.[0] ?? null;
}

/** Fewest respondents with whom, and with any more of whom, every share of these places can be printed. */
function everyShareFrom(places: number): number {
  // Neighbouring counts lie 100 / n apart, and a printed share takes in 10^-places.
  let respondents = 100 * 10 ** places;
  while (respondents > 1 && shareReach(respondents - 1, places).power === 0) respondents--;
  return respondents;
}

/** A sum or a difference of printed decimals without the noise of doubles: 50.4 + 2.7 is 53.1. */
function withoutNoise(value: number): number {
  return Number(value.toPrecision(12));
}
