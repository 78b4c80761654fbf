import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { foodRegressions } from "../../src/articles/food/regressions.js";
import { foodRun } from "../../src/articles/food/run.js";
import { cellsOf, cellText, type Row } from "../../src/print/table.js";
import { errorKinds, errorsOfKind, parseErrorKinds, type ErrorKind } from "../../src/regress/errors.js";
import { regressTable, regressionSet } from "../../src/regress/run.js";
import { sideBySide } from "../../src/regress/side-by-side.js";
import { blockBootstrap } from "../../src/statistics/block-bootstrap.js";
import { linearRegression } from "../../src/statistics/linear-regression.js";
import { problemOf } from "../fixtures/workbooks.js";
import { csvRows, expectDigits, reference } from "../support.js";

interface Expected {
  n: number;
  estimate: number[];
  rSquared: number;
  adjustedRSquared: number;
  errors: Record<
    Exclude<ErrorKind, "bootstrap">,
    { standardError: number[]; p: number[]; f: number; pOfF: number }
  >;
}
const { food, two } = reference<{ food: Expected[]; two: Expected }>("side-by-side.json");

const run = await foodRun();
const set = foodRegressions(run, "en");
const fixture = (name: string) => fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url));
const texts = (row: Row) => cellsOf(row).map(cellText);

function expectLikeR(regression: Parameters<typeof errorsOfKind>[0], expected: Expected): void {
  const { n, rSquared, adjustedRSquared } = expected;
  expectDigits(regression, { n, rSquared, adjustedRSquared }, 10);
  expectDigits(
    regression.coefficients.map(({ estimate }) => estimate),
    expected.estimate,
    10,
  );
  for (const [kind, { standardError, p, f, pOfF }] of Object.entries(expected.errors)) {
    const errors = errorsOfKind(regression, kind as ErrorKind);
    expectDigits(errors.f, { statistic: f, p: pOfF }, 8, `F of ${kind}`);
    errors.coefficients.forEach((one, j) => {
      expectDigits(one, { standardError: standardError[j]! }, 9, kind);
      // R prints a p-value below 1e-300 or so as zero.
      if (p[j]! > 0) expectDigits(one, { p: p[j]! }, 8, kind);
    });
  }
}

describe("errors of each kind, and F with them", () => {
  it.each(food.map((expected, i) => [set.models[i]!.title, expected, i] as const))(
    "are those of R's lm, sandwich and lmtest: food prices, %s",
    (_, expected, i) => {
      expectLikeR(set.models[i]!.regression, expected);
    },
  );

  it("are those of R with two regressors", () => {
    const rows = csvRows("test/fixtures/monthly.csv");
    const column = (name: string) => rows.map((row) => Number(row[name]));
    const regressors = ["x", "z"].map((name) => ({ name, values: column(name) }));
    expectLikeR(linearRegression(column("y"), regressors), two);
  });

  it("by the bootstrap are the interval of the slope, and none of the constant", () => {
    const { x, y } = run.results.models[3]!;
    const [constant, slope] = errorsOfKind(set.models[3]!.regression, "bootstrap", {
      draws: 500,
      seed: 7,
    }).coefficients;
    expect(constant).toBeNull();
    expectDigits(slope, { interval: blockBootstrap(x, y, { draws: 500, seed: 7 }).interval }, 12);
  });

  it("are named as people name them", async () => {
    expect(parseErrorKinds(" hc3, Bootstrap,HC3")).toEqual(["HC3", "bootstrap"]);
    const problem = await problemOf(() => parseErrorKinds("HC9"));
    expect(problem.found).toBe('there are no errors "HC9"');
    expect(problem.expected).toBe(errorKinds.join(", "));
    expect(problem.advice).toBe("Perhaps HC0");
  });
});

describe("regressions side by side", () => {
  it("are the models of the article", () => {
    set.models.forEach(({ regression }, i) => {
      const model = run.results.models[i]!;
      expectDigits(regression.coefficients[1], { ...model.slope, p: model.slope.p }, 10);
      expectDigits(regression, { n: model.n, rSquared: model.rSquared }, 10);
    });
  });

  it("have the estimate, and the error below it in parentheses, to as many decimals as the errors need", () => {
    const { rows, notes } = sideBySide(set, { language: "ru", errors: ["HC3"], stars: true });
    // R: 0.0082582 (0.0033898), p 0.015; 0.0552816 (0.0190977), p 0.0058.
    expect(texts(rows[0]!)).toEqual([
      "FAO Food Price Index, real",
      "0,00826**",
      "0,02275**",
      "\u22120,02848",
      "0,05528***",
    ]);
    expect(texts(rows[1]!)[1]).toBe("(0,00339)");
    expect(notes!.at(-1)).toBe("* p < 0,10; ** p < 0,05; *** p < 0,01.");
  });

  it("have no star that was not asked for", () => {
    const table = sideBySide(set, { language: "en", errors: ["HC3"] });
    expect(JSON.stringify(table)).not.toContain("*");
  });

  it("name several errors, each on a line of its own, and leave out what the bootstrap cannot say", () => {
    const { rows } = sideBySide(set, { language: "en", errors: ["HAC", "bootstrap"], draws: 200 });
    expect(rows.slice(0, 6).map((row) => texts(row)[0]!.trim())).toEqual([
      "FAO Food Price Index, real",
      "HAC (Newey-West)",
      "block bootstrap",
      "intercept",
      "HAC (Newey-West)",
      "observations",
    ]);
    expect(texts(rows[2]!)[1]).toMatch(/^\[\u2212?\d\.\d{5}; \d\.\d{5}\]$/);
  });

  it("have no stars by an interval", async () => {
    const problem = await problemOf(() =>
      sideBySide(set, { language: "en", errors: ["bootstrap"], stars: true, draws: 200 }),
    );
    expect(problem.found).toBe("stars by the bootstrap, which gives an interval and no p-value");
  });

  it("hold a term that only one model has, and the constant last", () => {
    const y = [21.5, 30.1, 31.2, 40.3, 44.1, 48.4];
    const area = { name: "area", values: [40, 55, 62, 70, 85, 90] };
    const floor = { name: "floor", values: [2, 5, 1, 9, 3, 6] };
    const models = [
      { title: "(1)", regression: linearRegression(y, [area]) },
      { title: "(2)", regression: linearRegression(y, [area, floor]) },
    ];
    const { rows } = sideBySide(
      { name: "flats", title: "Flats", dependentVariable: "price", models },
      { language: "en" },
    );
    expect([0, 2, 4].map((at) => texts(rows[at]!)[0])).toEqual(["area", "floor", "intercept"]);
    expect(texts(rows[2]!)[1]).toBe("");
    expect(texts(rows[3]!)[1]).toBe("");
  });
});

describe("any regression as a table", () => {
  const options = { y: "y", x: "x", time: "month", periods: "2010-2015,2016-2021" };

  it("has a column for each period", async () => {
    const regressions = await regressTable(fixture("monthly.csv"), options);
    const { columns, title } = sideBySide(regressionSet(regressions, options, ["HAC"], "en"), {
      language: "en",
      errors: ["HAC"],
    });
    expect(title).toBe("y ~ x");
    expect(columns.map((column) => column.title)).toEqual(["", "2010–2015", "2016–2021"]);
  });

  it("has no errors of neighbours in time where there is no time", async () => {
    const crossed = { y: "price", x: "income" };
    const regressions = await regressTable(fixture("cross-section.csv"), crossed);
    const problem = await problemOf(() => regressionSet(regressions, crossed, ["HC1", "HAC"], "en"));
    expect(problem.found).toBe("--errors HAC without --time");
  });

  it("has no bootstrap of several slopes", async () => {
    const several = { y: "y", x: "x,z", time: "month" };
    const [one] = await regressTable(fixture("monthly.csv"), several);
    const problem = await problemOf(() => errorsOfKind(one!.regression, "bootstrap"));
    expect(problem.message).toBe(
      "the bootstrap of a regression with 2 regressors; expected one regressor and a constant. Take HC3, or HAC for months",
    );
  });
});
