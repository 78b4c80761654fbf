import { describe, expect, test } from "vitest";
import { chanceOfHolds, correctedChances } from "../../src/checks/audit-chance.js";
import { expectDigits, reference } from "../support.js";

const expected = reference<{
  p: number[];
  bonferroni: number[];
  benjaminiHochberg: number[];
}>("audit-chance.json");

describe("the chance of what an audit finds", () => {
  test("with one kind of hypothesis the corrections are R's: Bonferroni's, and Benjamini and Hochberg's", () => {
    const among = expected.p.length;
    const corrected = correctedChances(expected.p.map((chance) => ({ chance, among, weight: 1 })));
    expectDigits(
      corrected.map(({ each }) => each),
      expected.bonferroni,
      14,
    );
    expectDigits(
      corrected.map(({ share }) => share),
      expected.benjaminiHochberg,
      14,
    );
  });

  test("what was announced has more trust than what was one of many", () => {
    const [announced, one] = correctedChances([
      { chance: 0.001, among: 2, weight: 0.6 },
      { chance: 0.001, among: 5000, weight: 0.1 },
    ]);
    expect(announced!.each).toBeCloseTo((0.001 * 2) / 0.6, 12);
    expect(one!.each).toBe(1);
  });

  test("where nothing moves along the table, further positions bear nothing out", () => {
    const widths = [0.01, 0.01, 0.01, 0.01];
    expect(chanceOfHolds(4, widths, 0)).toBeCloseTo(chanceOfHolds(1, [0.01], 0), 12);
    expect(chanceOfHolds(4, widths, 0.5)).toBeLessThan(1e-4 * chanceOfHolds(1, [0.01], 0));
  });
});
