import { InputError } from "../errors.js";
import { normalLowerTail } from "./distributions.js";
import { problems } from "./words.js";

/** Deterministic part of a Dickey-Fuller regression. */
export type Deterministic = "none" | "constant" | "constant-and-trend";

/** Values that a statistic is held against at the 1, 5 and 10 per cent level. */
export interface CriticalValues {
  "1%": number;
  "5%": number;
  "10%": number;
}

/** Coefficients of 1, 1/T, 1/T², 1/T³. */
type Surface = readonly [number, number, number, number];

/**
 * Response surfaces of the critical values by number of series, at 1, 5 and 10 per cent. MacKinnon (2010),
 * Table 1 (no constant, one series only), Table 2 (constant), Table 3 (constant and trend).
 */
const surfaces: Record<Deterministic, readonly (readonly [Surface, Surface, Surface])[]> = {
  none: [
    [
      [-2.56574, -2.2358, -3.627, 0],
      [-1.941, -0.2686, -3.365, 31.223],
      [-1.61682, 0.2656, -2.714, 25.364],
    ],
  ],
  constant: [
    [
      [-3.43035, -6.5393, -16.786, -79.433],
      [-2.86154, -2.8903, -4.234, -40.04],
      [-2.56677, -1.5384, -2.809, 0],
    ],
    [
      [-3.89644, -10.9519, -33.527, 0],
      [-3.33613, -6.1101, -6.823, 0],
      [-3.04445, -4.2412, -2.72, 0],
    ],
  ],
  "constant-and-trend": [
    [
      [-3.95877, -9.0531, -28.428, -134.155],
      [-3.41049, -4.3904, -9.036, -45.374],
      [-3.12705, -2.5856, -3.925, -22.38],
    ],
    [
      [-4.32762, -15.4387, -35.679, 0],
      [-3.78057, -9.5106, -12.074, 0],
      [-3.49631, -7.0815, -7.538, 21.892],
    ],
  ],
};

/** Approximation to the asymptotic distribution of tau: one polynomial for each side of `split`. */
interface TauDistribution {
  /** Below it the p-value is 0 to the accuracy of the approximation. */
  lowest: number;
  /** Above it the p-value is 1. */
  highest: number;
  /** The left polynomial holds up to here. */
  split: number;
  /** Coefficients of 1, tau, tau². */
  left: readonly number[];
  /** Coefficients of 1, tau, tau², tau³. */
  right: readonly number[];
}

/** MacKinnon (1994), Table 3 (left) and Table 4 (right), by number of series. */
const distributions: Record<Deterministic, readonly TauDistribution[]> = {
  none: [
    {
      lowest: -19.04,
      highest: Infinity,
      split: -1.04,
      left: [0.6344, 1.2378, 3.2496e-2],
      right: [0.4797, 9.3557e-1, -0.6999e-1, 3.3066e-2],
    },
  ],
  constant: [
    {
      lowest: -18.83,
      highest: 2.74,
      split: -1.61,
      left: [2.1659, 1.4412, 3.8269e-2],
      right: [1.7339, 9.3202e-1, -1.2745e-1, -1.0368e-2],
    },
    {
      lowest: -18.86,
      highest: 0.92,
      split: -2.62,
      left: [2.92, 1.5012, 3.9796e-2],
      right: [2.1945, 6.4695e-1, -2.9198e-1, -4.2377e-2],
    },
  ],
  "constant-and-trend": [
    {
      lowest: -16.18,
      highest: 0.7,
      split: -2.89,
      left: [3.2512, 1.6047, 4.9588e-2],
      right: [2.5261, 6.1654e-1, -3.7956e-1, -6.0285e-2],
    },
    {
      lowest: -21.15,
      highest: 0.63,
      split: -3.19,
      left: [3.6646, 1.5419, 3.6448e-2],
      right: [2.85, 5.272e-1, -3.6622e-1, -5.1695e-2],
    },
  ],
};

/**
 * Critical values of the Dickey-Fuller tau for a sample size, by the response surface
 * b0 + b1/T + b2/T² + b3/T³.
 *
 * @param observations T, observations in the test regression; Infinity gives the asymptotic values
 * @param series how many integrated series stand behind the tested one: 1 for a series itself, 2 for the
 *   residuals of a regression of one series on another
 * @see MacKinnon, J. G. (2010). Critical values for cointegration tests. Queen's Economics Department
 *   Working Paper 1227, appendix of 2010, Tables 1-3.
 */
export function mackinnonCriticalValues(
  deterministic: Deterministic,
  observations: number,
  series: 1 | 2 = 1,
): CriticalValues {
  const rows = tabulated(surfaces, deterministic, series);
  const at = ([b0, b1, b2, b3]: Surface) => {
    const inverse = 1 / observations;
    return b0 + inverse * (b1 + inverse * (b2 + inverse * b3));
  };
  return { "1%": at(rows[0]), "5%": at(rows[1]), "10%": at(rows[2]) };
}

/**
 * Approximate asymptotic p-value of a Dickey-Fuller tau: the normal distribution function of a polynomial in
 * tau, quadratic in the left tail and cubic elsewhere.
 *
 * @see MacKinnon, J. G. (1994). Approximate asymptotic distribution functions for unit-root and
 *   cointegration tests. Journal of Business & Economic Statistics 12(2), 167-176, Tables 3 and 4.
 */
export function mackinnonPValue(tau: number, deterministic: Deterministic, series: 1 | 2 = 1): number {
  const { lowest, highest, split, left, right } = tabulated(distributions, deterministic, series);
  if (tau > highest) return 1;
  if (tau < lowest) return 0;
  const coefficients = tau <= split ? left : right;
  return normalLowerTail(coefficients.reduceRight((sum, coefficient) => sum * tau + coefficient, 0));
}

function tabulated<Row>(
  table: Record<Deterministic, readonly Row[]>,
  deterministic: Deterministic,
  series: 1 | 2,
): Row {
  const row = table[deterministic][series - 1];
  if (row === undefined) {
    throw new InputError({
      found: problems.seriesWithoutConstant(series),
      expected: problems.constantTabulated,
    });
  }
  return row;
}
