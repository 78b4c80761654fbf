// Counts of samples that fit a mean and a standard deviation (CLOSURE): some million of 100, 132 million of 155.
import { fittingSamples } from "../../dist/index.js";

/** Mean 4.2, standard deviation 1.8, scale 1 to 7. */
export function samplesOf(n) {
  return () => fittingSamples("4.2", "1.8", n, { min: 1, max: 7 }).count;
}
