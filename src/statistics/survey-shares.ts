import { InputError } from "../errors.js";
import { normalQuantileOfTail } from "./distributions.js";
import { problems } from "./words.js";

/** How a sample was drawn and how sure a statement is to be. */
export interface SurveyDesign {
  /** 0.95 when not given. */
  confidence?: number;
  /**
   * The variance of the share over that of a simple random sample of the same size; 1 when not given. Clustered and
   * weighted surveys of the whole population often have 1.5 to 2.
   */
  designEffect?: number;
}

/**
 * The margin of error of a share: z sqrt(deff p (1 - p) / n), the half-width of its normal interval.
 *
 * @param share 0 to 1
 * @param size of the sample
 * @returns in the unit of the share
 * @throws InputError for a share, a confidence or a design effect out of bounds
 * @see Kish, L. (1965). Survey Sampling, sections 2.2 and 8.2 (the design effect).
 * @example
 * marginOfError(0.5, 1500); // => 0.0253030262
 * marginOfError(0.5, 1500, { designEffect: 2 }); // => 0.0357838829
 */
export function marginOfError(share: number, size: number, design: SurveyDesign = {}): number {
  const { z, designEffect } = checked(share, design);
  return z * Math.sqrt((designEffect * share * (1 - share)) / size);
}

/**
 * How many must be asked for a share to lie above a threshold beyond chance: the least sample in which the share's
 * score interval (Wilson's) has the threshold outside. That is n > deff z² t (1 - t) / (p - t)².
 *
 * @param share 0 to 1, above or below the threshold
 * @param threshold 0.5 for "the majority" when not given
 * @returns Infinity where the share is the threshold
 * @throws InputError for a share, a confidence or a design effect out of bounds
 * @see Wilson, E. B. (1927). Probable inference, the law of succession, and statistical inference. Journal of the
 *   American Statistical Association 22(158), 209-212.
 * @example
 * sizeBeyondThreshold(0.51); // => 9604
 * sizeBeyondThreshold(0.51, 0.5, { designEffect: 1.5 }); // => 14406
 * sizeBeyondThreshold(0.8); // => 11
 */
export function sizeBeyondThreshold(share: number, threshold = 0.5, design: SurveyDesign = {}): number {
  const { z, designEffect } = checked(share, design);
  if (!(threshold > 0 && threshold < 1)) {
    throw new InputError({ found: problems.shareOf(threshold), expected: problems.share });
  }
  if (share === threshold) return Infinity;
  const bound = (designEffect * z ** 2 * threshold * (1 - threshold)) / (share - threshold) ** 2;
  return Math.floor(bound) + 1;
}

function checked(
  share: number,
  { confidence = 0.95, designEffect = 1 }: SurveyDesign,
): { z: number; designEffect: number } {
  if (!(share >= 0 && share <= 1)) {
    throw new InputError({ found: problems.shareOf(share), expected: problems.share });
  }
  if (!(confidence > 0 && confidence < 1)) {
    throw new InputError({ found: problems.confidenceLevel(confidence), expected: problems.share });
  }
  if (!(designEffect > 0 && Number.isFinite(designEffect))) {
    throw new InputError({ found: problems.designEffect(designEffect), expected: problems.aboveZero });
  }
  return { z: normalQuantileOfTail((1 - confidence) / 2), designEffect };
}
