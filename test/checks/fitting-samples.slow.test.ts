import { expect, it } from "vitest";
import { fittingSamples } from "../../src/checks/fitting-samples.js";
import { reference } from "../support.js";

const counted =
  reference<{ mean: string; sd: string; n: number; min: number; max: number; samples: string }[]>(
    "closure-counts.json",
  );

it.each(counted)("counts $samples samples exactly, beyond what a double holds too", (one) => {
  expect(fittingSamples(one.mean, one.sd, one.n, one).count).toBe(BigInt(one.samples));
});

it("counts within three seconds where there are 130 million", () => {
  const started = performance.now();
  fittingSamples("4.2", "1.8", 155, { min: 1, max: 7 });
  expect(performance.now() - started).toBeLessThan(3000);
});
