import { expect, it } from "vitest";
import { describeResult } from "../../src/commands/notebooks.js";
import type { NotebookResult } from "../../src/notebooks/notebooks.js";

const result: NotebookResult = {
  notebook: "thrown",
  status: "failed",
  cells: 1,
  seconds: 1.25,
  differences: [],
  error: "cell 2 (const wage = 504212;): RangeError: no price",
  reason: {
    en: "cell 2 (const wage = 504212;): RangeError: no price",
    ru: "ячейка 2 (const wage = 504212;): RangeError: no price",
    kk: "2-ұяшық (const wage = 504212;): RangeError: no price",
  },
};

it("says which cell failed, why, and that the file is as it was", () => {
  expect(describeResult(result, "en")).toBe(
    "thrown: cell 2 (const wage = 504212;): RangeError: no price (its file is as it was)",
  );
});

it("has a line for each cell whose output differs from the file", () => {
  const what = 'stdout: line 1: the file has "rank 2", the run gave "rank 1"';
  const description = { en: what, ru: "", kk: "" };
  const differences = [{ cell: 2, output: 1, what, description }];
  expect(describeResult({ ...result, status: "different", differences }, "en")).toContain(
    "\n  cell 2, output 1, stdout: line 1:",
  );
});
