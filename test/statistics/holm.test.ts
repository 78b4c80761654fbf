import { expect, it } from "vitest";
import { holmAdjusted } from "../../src/statistics/holm.js";
import { expectDigits } from "../support.js";
import { inR } from "./response-inference-references.js";

it("Holm's adjusted p-values are those of R's p.adjust, equal ones included", () => {
  for (const { p, adjusted } of inR.holm) expectDigits(holmAdjusted(p), adjusted, 12);
  expect(holmAdjusted([])).toEqual([]);
});
