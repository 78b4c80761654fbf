import { expect, it } from "vitest";
import { falseVerdicts, noiseKinds } from "../fixtures/noise-series.js";

it.each(
  Object.entries(noiseKinds).flatMap(([name, kind]) => [0, 1].map((places) => ({ name, kind, places }))),
)(
  "of 500 columns of noise with $places decimals, $name, at most one in twenty is said to match",
  ({ kind, places }) => {
    expect(falseVerdicts(kind, places, 500) / 500).toBeLessThanOrEqual(0.05);
  },
);
