import { describe, expect, it } from "vitest";
import { proportionOf } from "../../src/consistency/proportion.js";
import { languages } from "../../src/languages.js";
import { spectrum } from "../commands/spectrum.js";
import { reference } from "../support.js";

const { fisher } = reference("shares.json") as { fisher: { table: number[]; twoSided: number }[] };

describe("spectrum proportion", () => {
  it("recovers 8 of 10 and 5 of 10 and tests them as R does", async () => {
    const { status, stdout } = await spectrum(
      "proportion",
      "80",
      "--n",
      "10",
      "--against",
      "50",
      "--n2",
      "10",
    );
    expect(status).toBe(0);
    expect(stdout).toContain("80 % of 10 is 8 of 10");
    // binom.test, prop.test and fisher.test.
    expect(stdout).toContain("44.4 … 97.5 %");
    expect(stdout).toContain("49.0 … 94.3 %");
    expect(stdout).toMatch(/p, two-sided +0\.35/);
    const json = await spectrum("proportion", "80", "--n", "10", "--against", "50", "--n2", "10", "--json");
    const answer = JSON.parse(json.stdout) as { fisher: { p: { low: number } } };
    const expected = fisher.find(({ table }) => table.join() === "8,2,5,5")!.twoSided;
    expect(answer.fisher.p.low).toBeCloseTo(expected, 9);
  });

  it("says where no count gives the share, and where every share is possible", async () => {
    const { status, stdout } = await spectrum("proportion", "2.6", "--n", "10");
    expect(status).toBe(0);
    expect(stdout).toContain("No count of 10 is 2.6 % under this way of rounding");
    expect((await spectrum("proportion", "50.4", "--n", "1500")).stdout).toContain(
      "1,500 can give every value that can be printed so",
    );
    const tested = await spectrum("proportion", "2.6", "--n", "10", "--against", "50", "--n2", "10");
    expect(tested.stdout).toContain("there is nothing to test");
  });

  it("ranges over every count that a share can be", () => {
    const question = { rounding: "half either way", designEffect: 1, confidence: 0.95 } as const;
    const { groups, fisher: test } = proportionOf({
      ...question,
      share: "51",
      size: 1000,
      against: { share: "48", size: 1000 },
    });
    expect(groups.map(({ counts }) => counts)).toEqual([
      { first: 505, last: 515 },
      { first: 475, last: 485 },
    ]);
    expect(test!.tables).toBe(121);
    expect(test!.p.low).toBeLessThan(test!.p.high);
  });

  it("counts a sample with a design effect as smaller", () => {
    const of = (designEffect: number, size: number) =>
      proportionOf({ share: "50", size, rounding: "half away from zero", designEffect, confidence: 0.95 })
        .groups[0]!;
    expect(of(2, 20).margin).toBeCloseTo(of(1, 10).margin, 12);
    expect(of(2, 20).wilson!.low).toBeCloseTo(of(1, 10).wilson!.low, 12);
    expect(of(1.5, 1500).sizeForMajority).toBe(Infinity);
  });

  it.each(languages)("says it all in %s", async (language) => {
    const args = [
      "50,4",
      "--n",
      "1500",
      "--deff",
      "1.5",
      "--against",
      "47",
      "--n2",
      "900",
      "--lang",
      language,
    ];
    const { stdout } = await spectrum("proportion", ...args);
    if (language !== "en") expect(stdout.match(/(?<![\w-])[a-z]{4,}/g) ?? []).toEqual([]);
    expect(stdout).toMatch(/756/);
  });
});
