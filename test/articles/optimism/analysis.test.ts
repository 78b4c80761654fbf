import { describe, expect, it } from "vitest";
import { shareInterval } from "../../../src/articles/optimism/analysis.js";
import { answerSum } from "../../../src/articles/optimism/analysis-sums.js";
import { optimismRun, printedShares, readOptions } from "../../../src/articles/optimism/run.js";
import { optimismTables } from "../../../src/articles/optimism/tables.js";
import { printedFigure } from "../../../src/checks/printed-figure.js";
import { countsAt } from "../../../src/checks/reverse-grim.js";
import { sizeBeyondThreshold } from "../../../src/statistics/survey-shares.js";
import { cellsOf, type Row } from "../../../src/print/table.js";
import { expectDigits, reference } from "../../support.js";

// Made by test/reference/optimism.R.
const fromR = reference<{
  intervals: { percent: number; simple: [number, number]; clustered: [number, number] }[];
  majorities: { percent: number; simple: number; clustered: number }[];
  counts: { printed: string; respondents: number; counts: [number, number] | null }[];
  everyShareFrom: number;
  edits: Record<"life" | "lifeBothWorse" | "invented", string[]>;
  chance: { life: number; lifeBothWorse: number };
}>("optimism.json");

const { results } = optimismRun();
const edits = (sum: (typeof results.sums)["life"]) =>
  sum.edits.map(({ printed, instead }) => `${printed}>${instead}`);

describe("the interval of a share", () => {
  it.each(fromR.intervals)(
    "of $percent % is that of the score test, with and without a design effect",
    (share) => {
      const { percent, simple, clustered } = share;
      const found = [shareInterval(percent, 1500), shareInterval(percent, 1500, 2)];
      expectDigits(
        found.map(({ low, high }) => [low, high]),
        [simple, clustered],
        9,
      );
    },
  );

  it("has the margin of error of the textbooks: 2.5 points at one half of 1,500", () => {
    // Lohr (2022), Sampling, chapter 2: 1.96 sqrt(p (1 - p) / n).
    expect(shareInterval(50, 1500).margin).toBeCloseTo(1.96 * Math.sqrt(0.25 / 1500) * 100, 3);
  });
});

describe("a majority", () => {
  it.each(fromR.majorities)(
    "of $percent % takes the respondents that R counts up to",
    ({ percent, ...counted }) => {
      expect(sizeBeyondThreshold(percent / 100)).toBe(counted.simple);
      expect(sizeBeyondThreshold(percent / 100, 0.5, { designEffect: 2 })).toBe(counted.clustered);
    },
  );

  it("of those who expect a better life stands up to the design effect at which its interval touches one half", () => {
    const allowed = results.majorities["better"]!.designEffectAllowed!;
    expect(shareInterval(53.1, 1500, allowed).low).toBeCloseTo(50, 9);
    expect(results.better.simple.low).toBeGreaterThan(50);
    expect(results.better.clustered.low).toBeLessThan(50);
  });
});

describe("the counts behind a share", () => {
  it.each(fromR.counts)("printed $printed of $respondents are those that enumeration finds", (share) => {
    const set = { shares: [share.printed], isExhaustive: false };
    const [counts] = countsAt(set, share.respondents) ?? [];
    expect(counts ? [counts.first, counts.last] : null).toEqual(share.counts);
  });

  it("are there for every share of the survey, as for any share of so many respondents", () => {
    expect(results.impossibleShares).toBe(0);
    expect(results.everyShareFrom).toBe(fromR.everyShareFrom);
    expect(results.respondents).toBeGreaterThanOrEqual(results.everyShareFrom);
  });
});

describe("the sum of the answers", () => {
  it("on life in 20 years is mended by the edits that enumeration of strings finds", () => {
    expect(results.sums.life.total).toBe(74);
    expect(edits(results.sums.life)).toEqual(fromR.edits.life);
    expect(edits(results.sums.lifeBothWorse)).toEqual(fromR.edits.lifeBothWorse);
    const invented = ["60,5", "3,5", "9"].map((text, i) => ({ id: String(i), figure: printedFigure(text) }));
    expect(edits(answerSum(invented, "all"))).toEqual(fromR.edits.invented);
  });

  it("says how often chance alone offers such an edit", () => {
    expect(results.sums.life.chance).toBeCloseTo(fromR.chance.life, 9);
    expect(results.sums.lifeBothWorse.chance).toBeCloseTo(fromR.chance.lifeBothWorse, 9);
    expect(results.sums.finances.chance).toBeNull();
  });

  it("is left alone where it is whole, where answers are not printed and where several may be given", () => {
    const whole = ["50,4", "28,7", "7,9", "1,6", "11,4"].map((text) => ({
      id: text,
      figure: printedFigure(text),
    }));
    expect(answerSum(whole, "all")).toMatchObject({ total: 100, isWhole: true, edits: [] });
    expect(results.sums.finances).toMatchObject({ total: 97.5, isWhole: false, edits: [] });
    expect(results.sums.grounds).toMatchObject({ answers: 12, total: 206.5, edits: [] });
  });
});

describe("tables", () => {
  it("give shares with the decimals that the article prints, none for 59 and 25", () => {
    const [shares, majorities] = optimismTables(results, "en");
    const printed = (rows: readonly Row[]) => rows.map((row) => cellsOf(row)[1]);
    expect(printed(shares!.rows).slice(0, 10)).toEqual(
      ["50.4", "2.7", "53.1", "7.9", "1.6", "11.4", "80.5", "59", "33.9", "25"], // Text on confidence in the future.
    );
    expect(printed(majorities!.rows)).toEqual(["53.1", "80.5", "66.2", "77.7", "76.4", "51"]);
    expect(cellsOf(optimismTables(results, "kk")[0]!.rows[8]!)[1]).toBe("33,9");
  });
});

describe("the run", () => {
  it("takes the shares from the printed figures, each once", () => {
    const { life, grounds, respondents } = printedShares();
    expect(respondents).toBe(1500);
    expect(life.map(({ figure }) => figure.text)).toEqual(["50,4", "2,7", "7,9", "1,6", "11,4"]);
    expect(grounds).toHaveLength(12);
  });

  it("takes a design effect from 1 on and refuses another in one line", () => {
    expect(readOptions({ designEffect: "1,5" })).toEqual({ designEffect: 1.5 });
    expect(readOptions({})).toEqual({});
    for (const designEffect of ["0.5", "many", "100"]) {
      expect(() => readOptions({ designEffect })).toThrow(
        /a design effect of .*; expected a number from 1 to 10/,
      );
    }
    expect(optimismRun({ designEffect: 1.5 }).results.better.clustered.low).toBeGreaterThan(50);
  });
});
