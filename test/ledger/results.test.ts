import { describe, expect, it } from "vitest";
import { InputError } from "../../src/errors.js";
import { ledger } from "../../src/ledger/ledger.js";
import { parseFormula } from "../../src/ledger/formula.js";
import type { PublishedRow } from "../../src/ledger/published.js";
import { printedFigure } from "../../src/checks/printed-figure.js";

/** A printed 0.48 that a result of the food article recomputes. */
function row(name: string): PublishedRow {
  return {
    article: "food",
    id: "text.rSquared",
    where: "p. 120",
    kind: "figure",
    printed: "0.48",
    figure: printedFigure("0.48"),
    unit: "",
    formula: parseFormula(name),
    expected: "reproduced",
    under: null,
    place: { file: "food.csv", row: 2 },
    note: "",
  };
}
const recomputed = (name: string, results: unknown) => ledger([row(name)], { results })[0]!;

describe("a result that a formula names", () => {
  it("is followed through objects and lists", () => {
    const results = { models: [{ rSquared: 0.1 }, { rSquared: 0.4807 }] };
    expect(recomputed("food.models[1].rSquared", results)).toMatchObject({
      recomputed: 0.4807,
      range: null,
      verdict: "reproduced",
    });
  });

  it("may carry the range that the rounding of its inputs allows", () => {
    const results = { growth: { value: 0.51, range: [0.47, 0.55] } };
    expect(recomputed("food.growth", results)).toMatchObject({
      range: [0.47, 0.55],
      verdict: "within-input-rounding",
    });
  });

  it("may be computed by a getter of an object, of a class or of the class that this extends", () => {
    class Models {
      readonly unexplained = 0.5193;
      get rSquared() {
        return 1 - this.unexplained;
      }
    }
    class RobustModels extends Models {}
    const results = {
      get models() {
        return [new Models(), new RobustModels()];
      },
    };
    expect(recomputed("food.models[0].rSquared", results).recomputed).toBeCloseTo(0.4807, 12);
    expect(recomputed("food.models[1].rSquared", results).recomputed).toBeCloseTo(0.4807, 12);
  });

  it.each(["constructor", "constructor.length", "toString.length", "__proto__.n", "models.length", "hidden"])(
    "is not food.%s, which no result says of itself",
    (name) => {
      const results = Object.defineProperty({ models: [1] }, "hidden", { value: 0.48 });
      expect(() => recomputed(`food.${name}`, results)).toThrow(InputError);
      expect(() => recomputed(`food.${name}`, results)).toThrow(/asks for "food\..*the name of a number/);
    },
  );

  it("is not a method of a class, nor anything where there are no results", () => {
    class Models {
      rSquared() {
        return 0.48;
      }
    }
    expect(() => recomputed("food.rSquared", new Models())).toThrow(InputError);
    expect(() => recomputed("food.rSquared", undefined)).toThrow(InputError);
  });

  it("passes on what goes wrong when it is computed", () => {
    const results = {
      get slope(): number {
        throw new InputError({ en: "no months", ru: "нет месяцев", kk: "ай жоқ" });
      },
    };
    expect(() => recomputed("food.slope", results)).toThrow("no months");
  });
});
