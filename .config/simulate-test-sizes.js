// Simulates the size of the food article's tests at each period's length and autocorrelation, and writes
// datasets/food/test-sizes.csv: npm run build && node .config/simulate-test-sizes.js && node .config/update-checksums.js
import { writeFileSync } from "node:fs";
import { foodResults } from "../dist/articles/food/results.js";
import { firstAutocorrelation, simulateTestSizes, sizedTests } from "../dist/statistics/test-sizes.js";

const [replications, draws, seed] = [2000, 399, 1];
const lines = ["from,to,observations,autocorrelation,test,rejected,replications,draws,seed"];
for (const { period, n, x, residuals } of foodResults().models) {
  const autocorrelation = firstAutocorrelation(residuals);
  const sizes = simulateTestSizes(x, { autocorrelation, replications, draws, seed });
  for (const test of sizedTests) {
    const row = [
      period.from,
      period.to,
      n,
      autocorrelation.toFixed(4),
      test,
      sizes[test],
      replications,
      draws,
      seed,
    ];
    lines.push(row.join(","));
  }
}
writeFileSync(new URL("../datasets/food/test-sizes.csv", import.meta.url), `${lines.join("\n")}\n`);
