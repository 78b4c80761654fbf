import { describe, expect, it } from "vitest";
import { checkTwoByTwo } from "../../src/checks/two-by-two.js";
import { countsCsv, countsTable } from "../../src/consistency/counts-tables.js";
import { meansOf } from "../../src/consistency/means.js";
import { meansCsv, meansTable } from "../../src/consistency/means-tables.js";
import { regressionOf } from "../../src/consistency/regression.js";
import { regressionCsv, regressionJson, regressionTables } from "../../src/consistency/regression-tables.js";
import { InputError } from "../../src/errors.js";
import { languages } from "../../src/languages.js";
import { writeTables } from "../../src/print/write.js";

const impossible = regressionOf({ text: "R² = 0,48; F(1, 46) = 47,6; p < 0,001" });

describe("a printed regression in tables", () => {
  it("has the contradiction and what the figure would have to be", () => {
    const [figures, conflicts, explanations] = regressionTables(impossible, "en");
    // 46 R² / (1 - R²) at R² = 0.475 and 0.485 is 41.62 and 43.32.
    expect(figures!.rows).toContainEqual([
      "F",
      "47,6",
      "47.550 … 47.650",
      "41.62 … 43.32",
      { text: "suspect", tone: "bad" },
    ]);
    expect(conflicts!.rows).toEqual([["R² and F"]]);
    expect(explanations!.rows).toEqual([["none of the usual ones, alone or two together"]]);
  });

  it("takes figures one by one and beside a text, the level of the interval, and p alone as that of F", () => {
    const figures = { n: "300", rSquared: "0.034", f: "10.5", p: "0.001" };
    expect(regressionOf({ figures }).figures.map(({ name }) => name)).toContain("fP");
    const at90 = {
      text: "b = 1.200, SE = 0.400",
      figures: { n: "30" },
      interval: "0.520; 1.880",
      level: "90",
    };
    expect(regressionOf(at90).possible).toBe(true);
    expect(regressionOf({ ...at90, level: "95 %" }).possible).toBe(false);
    expect(
      regressionOf({ text: "b = 1.200, SE = 0.400, 90% CI [0.520, 1.880]", figures: { n: "30" } }).level,
    ).toBe(0.9);
  });

  it.each([
    [{ text: "n = 30, R² = 0.4", figures: { n: "31" } }, /the same figure as "30" and as "31"/],
    [{ figures: { b: "1" }, interval: "0.4" }, /--ci "0.4"; expected two limits/],
    [{ figures: { b: "1" }, level: "ninety" }, /--level "ninety"; expected a level/],
  ])("%o is refused", (typed, message) => {
    expect(() => regressionOf(typed)).toThrow(InputError);
    expect(() => regressionOf(typed)).toThrow(message);
  });

  it("is the same as CSV and JSON", () => {
    expect(regressionCsv(impossible)).toContain("\nf,47,6".replace("47,6", '"47,6"'));
    const json = regressionJson(impossible) as { possible: boolean; conflicts: string[][] };
    expect(json).toMatchObject({ possible: false, conflicts: [["rSquared", "f"]] });
  });
});

const means = ["5.1", "1.2", "30", "4.4", "1.3", "28"];
const table = ["12", "5", "7", "14"];

describe("two means and a table of counts in tables", () => {
  it("say which printed figures fit", () => {
    const printed = { t: "2.1", p: "0.5" };
    const { rows, title } = meansTable(meansOf(means, printed), printed, "en");
    expect(title).toMatch(/does not follow/);
    expect(rows[0]).toEqual(["Student", "t", "2.132", "1.76 … 2.54", "2.1", { text: "fits", tone: "good" }]);
    expect(rows[2]![5 as never]).toEqual({ text: "does not fit", tone: "bad" });
    expect(meansCsv(meansOf(means, printed), printed)).toMatch(
      /^test,deviations,figure,value,low,high,printed,fits\n/,
    );
    const counts = countsTable(checkTwoByTwo(table, { chi2: "3.83" }), "en");
    expect(counts.title).toMatch(/follows/);
    expect(countsCsv(checkTwoByTwo(table))).toMatch(/^form,chi2,p,fits_chi2,fits_p\n/);
  });

  it("refuse what are not six figures", () => {
    expect(() => meansOf(["1", "2"])).toThrow(/2 figures; expected six/);
  });
});

describe("Russian and Kazakh", () => {
  it.each(languages.filter((language) => language !== "en"))(
    "have no English words left in %s",
    (language) => {
      const printed = { t: "2.9", df: "58", p: "0.001", d: "0.9" };
      const tables = [
        ...regressionTables(impossible, language),
        ...regressionTables(regressionOf({ figures: { b: "1.20", se: "0.40", n: "20" } }), language),
        meansTable(meansOf(means, printed), printed, language),
        countsTable(checkTwoByTwo(table, { chi2: "9", p: "0.9" }), language),
      ];
      const text = writeTables(tables, "text", { width: 120 });
      expect(text.match(/[a-z]{4,}/gi) ?? []).toEqual([]);
      expect(text).not.toMatch(/\d\.\d{4}/);
    },
  );
});
