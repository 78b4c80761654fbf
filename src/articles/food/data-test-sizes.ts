import { monthCell, numberCell, readCsv, wordCell } from "../../files/checked-rows.js";
import { datasetPath } from "../../files/datasets.js";
import type { Period } from "../../months/year-month.js";
import {
  sizedResponseTests,
  sizedTests,
  type SizedResponseTest,
  type SizedTest,
} from "../../statistics/test-sizes.js";

/** How often one test rejects at a nominal 5 per cent what is true, at the length of one of the article's periods. */
export interface TestSize {
  period: Period;
  observations: number;
  /** Of the simulated errors with those of the month before. */
  autocorrelation: number;
  test: SizedTest | SizedResponseTest;
  /** Share of the simulated series. */
  rejected: number;
  replications: number;
  /** Draws of each bootstrap. */
  draws: number;
  seed: number;
}

const count = numberCell({ positive: true, integer: true });
const row = {
  from: monthCell,
  to: monthCell,
  observations: count,
  autocorrelation: numberCell(),
  test: wordCell([...sizedTests, ...sizedResponseTests]),
  rejected: numberCell(),
  replications: count,
  draws: count,
  seed: count,
};

/**
 * Sizes of the food article's tests by simulation (see simulateTestSizes), for its four periods and the real
 * FAO index, and of the response to the nominal one (see simulateResponseSizes).
 *
 * @example
 * const sizes = loadTestSizes();
 * sizes.length; // => 56
 * sizes[0].test; // => "classical"
 */
export function loadTestSizes(): TestSize[] {
  return readCsv(datasetPath("food/test-sizes.csv"), row).map(({ from, to, ...size }) => ({
    period: { from, to },
    ...size,
  }));
}
