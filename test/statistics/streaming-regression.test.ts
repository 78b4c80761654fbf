import { describe, expect, it } from "vitest";
import { InputError } from "../../src/errors.js";
import { linearRegression } from "../../src/statistics/linear-regression.js";
import { StreamingRegression } from "../../src/statistics/streaming-regression.js";
import { csvRows, expectDigits } from "../support.js";
import { regressModels } from "./regress-references.js";

/** The regression of the last column on the others, taken in by blocks of rows. */
function streamed(names: string[], columns: number[][], size = columns[0]!.length) {
  const regression = new StreamingRegression(names);
  for (let from = 0; from < columns[0]!.length; from += size) {
    const block = columns.map((values) => Float64Array.from(values.slice(from, from + size)));
    regression.add(block, block[0]!.length);
  }
  return regression.result();
}

describe("a regression in one pass", () => {
  it.each([500, 64, 1])("agrees with R's lm to 10 digits in blocks of %i rows", (size) => {
    const rows = csvRows("test/fixtures/cross-section.csv");
    const names = ["income", "area", "year"];
    const columns = [...names, "price"].map((name) => rows.map((row) => Number(row[name])));
    const { coefficients, ...model } = streamed(names, columns, size);
    const { n, rSquared, adjustedRSquared, residualStandardError, f, ...expected } =
      regressModels["cross-section"]!;
    expectDigits(model, { n, rSquared, adjustedRSquared, residualStandardError, f }, 10);
    for (const key of ["estimate", "standardError", "t", "p", "ci95"] as const) {
      const column = coefficients.map((coefficient) => coefficient[key]);
      expectDigits(column, expected[key], 10, key);
    }
  });

  it("agrees with the decomposition of the whole table to 10 digits, whatever the blocks", () => {
    let state = 1;
    const random = () => (state = (state * 48271) % 2147483647) / 2147483647;
    const n = 10_000;
    const x = Array.from({ length: n }, (_, i) => 2000 + i / 1000 + random());
    const z = x.map((value) => 1e6 + 3 * value + random());
    const y = x.map((value, i) => 1e4 - 2 * value + 0.1 * z[i]! + random());
    const whole = linearRegression(y, [
      { name: "x", values: x },
      { name: "z", values: z },
    ]);
    for (const size of [1, 7, 512, n]) {
      const { coefficients, rSquared, residualStandardError, f } = streamed(["x", "z"], [x, z, y], size);
      expectDigits(
        { coefficients, rSquared, residualStandardError, f },
        {
          coefficients: whole.coefficients.map(({ estimate, standardError, t }) => ({
            estimate,
            standardError,
            t,
          })),
          rSquared: whole.rSquared,
          residualStandardError: whole.residualStandardError,
          f: { statistic: whole.f.statistic },
        },
        10,
      );
    }
  });

  it("refuses a constant regressor, dependent regressors, too few rows and no regressor", () => {
    const y = [1, 2, 4, 3, 5];
    const x = [1, 4, 9, 16, 25];
    expect(() => streamed(["x", "same"], [x, x.map(() => 7), y])).toThrow(
      "column same: the regressor is constant",
    );
    const twice = x.map((value) => 2 * value);
    expect(() => streamed(["x", "twice"], [x, twice, y])).toThrow(
      "column twice: the regressor is a linear combination of intercept, x",
    );
    expect(() =>
      streamed(
        ["x"],
        [
          [2, 3],
          [1, 2],
        ],
      ),
    ).toThrow("2 observations for 2 coefficients");
    expect(() => new StreamingRegression([])).toThrow(InputError);
  });
});
