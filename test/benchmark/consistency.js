// Counts of samples that fit a mean and a standard deviation (CLOSURE), with the growth of the time as they grow.
import { fittingSamples } from "../../dist/index.js";

const sizes = [100, 155, 240];

/** The best of three counts for each size: mean 4.2, standard deviation 1.8, scale 1 to 7. */
export function benchmarkSamples() {
  return sizes.map((n) => {
    let seconds = Infinity;
    let count = 0n;
    for (let i = 0; i < 3; i++) {
      const start = performance.now();
      ({ count } = fittingSamples("4.2", "1.8", n, { min: 1, max: 7 }));
      seconds = Math.min(seconds, (performance.now() - start) / 1000);
    }
    return { name: `${count.toLocaleString("en")} samples that fit, n = ${n}, counted`, seconds };
  });
}
