import { expect, it } from "vitest";
import { fuzz } from "./fuzz.js";

it("reads no wrong number from 300 damaged inputs", { timeout: 600_000 }, async () => {
  const { counts, faults } = await fuzz({ cases: 300, seed: 20 });
  expect(faults.map((fault) => `case ${fault.case}: ${fault.outcome}: ${fault.why}`)).toEqual([]);
  // The damages reach the readers: of each kind there are many.
  expect(counts.refused).toBeGreaterThan(100);
  expect(counts.right).toBeGreaterThan(50);
});
