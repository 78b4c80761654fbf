import { describe, expect, it } from "vitest";
import { responseFigures } from "../../../src/articles/food/results-response.js";
import { responseWords } from "../../../src/articles/food/response-words.js";
import { responseTables } from "../../../src/articles/food/tables-response.js";
import { sideOf, weightOf } from "../../../src/articles/food/tables-response-summary.js";
import { foodRun } from "../../../src/articles/food/run.js";
import { shippedFoodRun } from "./shipped-run.js";
import { languages } from "../../../src/languages.js";
import { cellsOf, cellText, tableNamed } from "../../../src/print/table.js";
import { expectDigits, reference } from "../../support.js";
import { expectSameShare } from "../../statistics/inference-references.js";
import { inR } from "../../statistics/response-inference-references.js";
import { r } from "../../statistics/response-references.js";

const { response } = await shippedFoodRun();

const sentences = (language: (typeof languages)[number]) =>
  tableNamed(responseTables(response, language), "food-summary").rows.map((row) =>
    cellsOf(row).map(cellText),
  );

describe("the summary in plain words", () => {
  it("stands before all other tables of the command", async () => {
    const run = await foodRun({ draws: 100 });
    const names = (await run.tables("en")).map(({ name }) => name);
    expect(names.slice(0, 6)).toEqual([
      "food-summary",
      "food-response",
      "food-response-checks",
      "food-leads",
      "food-leads-levels",
      "food-models",
    ]);
  });

  it("begins with R's response to ten per cent over all months, in each language", () => {
    const { estimate, low, high } = r.responses[0]!.cumulative[12]!;
    const [about, from, to] = [estimate, low, high].map((sum) => (100 * (1.1 ** sum - 1)).toFixed(1));
    for (const language of languages) {
      const [period, sentence] = sentences(language)[0]!;
      expect(period).toBe("2000–2024");
      const spoken = (text: string | undefined) => (language === "en" ? text! : text!.replace(".", ","));
      for (const number of [about, from, to]) expect(sentence).toContain(spoken(number));
    }
  });

  it("says that a sign cannot be told where R's interval contains zero, and only there", () => {
    const unclear = r.responses
      .slice(0, 4)
      .map(({ cumulative }) => cumulative[12]!.low < 0 && cumulative[12]!.high > 0);
    for (const [language, told] of [
      ["en", "contains zero"],
      ["ru", "содержит ноль"],
      ["kk", "нөлді қамтиды"],
    ] as const) {
      const all = sentences(language).slice(0, 4);
      expect(all.map(([, sentence]) => sentence!.includes(told))).toEqual(unclear);
    }
  });

  it("says higher or lower by the side of zero on which the interval lies", () => {
    expect([sideOf([0.1, 2]), sideOf([-2, -0.1]), sideOf([-1, 1]), sideOf([0, 1])]).toEqual([
      "above",
      "below",
      "unclear",
      "unclear",
    ]);
    const { effect } = responseWords("en").summary;
    const fall = { estimate: "−1.5", low: "−2.0", high: "−1.0" };
    expect(effect("below", fall, null)).toContain("about 1.5% lower");
  });

  it("says of an interval on one side of zero whether R's bootstrap bears it out", () => {
    const lines = sentences("en").slice(0, 4);
    const shown = (i: number) => inR.responses[i]!.sieve.p[0]! < 0.05;
    expect(lines[0]![1]).toMatch(shown(0) ? /; by the sieve bootstrap p =\s0\.0\d+\.$/ : /does not show it/);
    expect(lines[1]![1]!.includes("this period does not show it by itself")).toBe(!shown(1));
    for (const line of lines.slice(2)) expect(line[1]).not.toContain("bootstrap");
  });

  it("names the side of world prices that carries weight", () => {
    const [some, none] = [{ p: 0.01 }, { p: 0.5 }];
    expect([weightOf(none, some), weightOf(some, none), weightOf(some, some), weightOf(none, none)]).toEqual([
      "lags",
      "leads",
      "both",
      "neither",
    ]);
  });

  it("speaks of no cause", () => {
    const text = sentences("en").flat().join(" ");
    expect(text).not.toMatch(/\b(causes?|caused|effects?|leads? to|drives?|because|due to|impact)\b/i);
  });

  it("has no Latin words in Kazakh and Russian but names", () => {
    for (const language of ["ru", "kk"] as const) {
      for (const { title, rows, notes = [] } of responseTables(response, language)) {
        const text = [title, ...rows.flatMap((row) => cellsOf(row).map(cellText)), ...notes].join(" ");
        const latin = text.match(/[a-z]{2,}/gi) ?? [];
        expect(latin.filter((word) => !["HAC", "Jordà", "Jord", "floor", "max"].includes(word))).toEqual([]);
      }
    }
  });
});

describe("what is said of the size of the tests", () => {
  it("is what the simulation gave, rounded", () => {
    const { sizes } = reference<{ sizes: { n: number; with: number[]; joint: (number | "NA")[] }[] }>(
      "response-size.json",
    );
    const at = (months: number) => sizes.find(({ n }) => n === months)!;
    const percent = (share: number) => `${Math.round(100 * share)}%`;
    // R's own simulations of the same design, each within four standard errors of ours.
    const inR = reference<{ replications: number; sizes: { rejected: number }[] }>(
      "response-test-sizes.json",
    );
    const joint = [300, 200].map((months) => percent(Number(at(months).joint[0])));
    for (const language of languages) {
      const words = responseWords(language);
      const note = tableNamed(responseTables(response, language), "food-response").notes![1]!;
      const [, told] = /((?:\d+, ){3}\d+)\u00A0?%/.exec(note)!;
      told!
        .split(", ")
        .forEach((share, i) =>
          expectSameShare(Number(share) / 100, 2000, inR.sizes[i]!.rejected, inR.replications, language),
        );
      expect(note).toContain("300, 60, 36, 48");
      const levels = words.leads.note("", "").replaceAll("\u00A0%", "%").match(/\d+%/g);
      expect(levels).toEqual(["5%", ...joint]);
    }
  });
});

describe("the response in plain numbers", () => {
  it("holds what formulas cite, as R has it", () => {
    const figures = responseFigures(() => response);
    const [whole, crisis] = r.responses;
    expectDigits(
      [figures.whole!.sum, figures.whole!.p],
      [whole!.cumulative[12]!.estimate, whole!.cumulative[12]!.p],
      8,
    );
    expectDigits(figures.periods[0]!.sum, crisis!.cumulative[12]!.estimate, 8);
    expectDigits(figures.asymmetry!.equalityP, r.asymmetric[0]!.equality.p, 8);
    expectDigits(figures.projection!.sum, r.projections[12]!.ratio.estimate, 8);
    expectDigits(figures.leads!.jointP, r.around[0]!.leads.p, 8);
    expectDigits(figures.lags!.jointP, r.around[0]!.lags.p, 8);
    expectDigits(figures.whole!.shiftedP, inR.responses[0]!.shifted.p, 12);
    expectSameShare(figures.periods[0]!.sieveP!, 1999, inR.responses[1]!.sieve.p[0]!, 3999);
    expectSameShare(figures.lags!.bootstrapP!, 999, inR.around.p.lags, inR.around.draws);
    expectDigits(figures.deflator!.lowestStep, Math.min(...r.deflator.steps), 8);
  });
});
