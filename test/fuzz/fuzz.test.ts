import { expect, it } from "vitest";
import { fuzz } from "./fuzz.js";

it("reads no wrong number from 25 damaged inputs", { timeout: 600_000 }, async () => {
  // One process: another would first have to load and compile the same readers. The slow tests read more.
  const { counts, faults } = await fuzz({ cases: 25, seed: 25, processes: 1 });
  expect(faults.map((fault) => `case ${fault.case}: ${fault.outcome}: ${fault.why}`)).toEqual([]);
  // The damages reach the readers: of each kind there are many.
  expect(counts.refused).toBeGreaterThan(8);
  expect(counts.right).toBeGreaterThan(4);
});
