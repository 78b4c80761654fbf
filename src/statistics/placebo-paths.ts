import { autoregression, type Autoregression } from "./autoregression.js";
import { requireFinite } from "./data-checks.js";
import { InputError } from "../errors.js";
import { mean } from "./mean.js";
import { seededRandom } from "./random.js";
import { problems } from "./words.js";

/** A process that draws paths like a series, and what was fitted to it. */
export interface PathProcess {
  /** Of the changes of the logarithm, less their mean. */
  autoregression: Autoregression;
  /** Mean change of the logarithm. */
  drift: number;
  /** A path of so many values, the first of which is 1; each call draws another. */
  draw(length: number): Float64Array;
}

/** Changes drawn before those that are kept, so that no path remembers where it began. */
const burnIn = 100;

/**
 * Paths that behave like a series of levels and have nothing to do with anything: the changes of its logarithm are
 * an autoregression (Yule-Walker, order by Schwarz's criterion up to 12) with the mean of the series and innovations
 * drawn from those fitted, with replacement; the path is their sum, so its level wanders as that of the series.
 *
 * @param levels above zero, in the order of time, at least 30
 * @param seed of the draws
 * @throws InputError for fewer values, one that is not above zero, or a series that does not change
 * @see Granger, C. W. J. and Newbold, P. (1974). Spurious regressions in econometrics. Journal of Econometrics 2,
 *   111-120, whose experiment this is, with paths like the series at hand.
 * @example
 * const levels = loadFaoFoodPriceIndex().map(({ real }) => real);
 * const process = pathProcess(levels, 1);
 * process.autoregression.order; // => 1
 * process.draw(48).length; // => 48
 */
export function pathProcess(levels: ArrayLike<number>, seed: number): PathProcess {
  requireLevels(levels);
  const changes = Float64Array.from({ length: levels.length - 1 }, (_, i) =>
    Math.log(levels[i + 1]! / levels[i]!),
  );
  const drift = mean(changes);
  const fitted = autoregression(
    changes.map((change) => change - drift),
    { maxOrder: 12 },
  );
  const { coefficients, innovations } = fitted;
  const random = seededRandom(seed);
  return {
    autoregression: fitted,
    drift,
    draw(length) {
      const recent = new Float64Array(burnIn + length - 1);
      const path = new Float64Array(length);
      let logarithm = 0;
      path[0] = 1;
      for (let t = 0; t < recent.length; t++) {
        let change = innovations[random.below(innovations.length)]!;
        for (let j = 0; j < coefficients.length && j < t; j++)
          change += coefficients[j]! * recent[t - 1 - j]!;
        recent[t] = change;
        if (t < burnIn) continue;
        logarithm += drift + change;
        path[t - burnIn + 1] = Math.exp(logarithm);
      }
      return path;
    },
  };
}

function requireLevels(levels: ArrayLike<number>): void {
  requireFinite(levels);
  if (levels.length < 30) {
    throw new InputError({ found: problems.observations(levels.length), expected: problems.valuesForPaths });
  }
  const bad = Array.from(levels).findIndex((value) => value <= 0);
  if (bad >= 0) {
    throw new InputError({ found: problems.valueIs(bad + 1, levels[bad]), expected: problems.aboveZero });
  }
}
