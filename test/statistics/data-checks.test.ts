import { describe, expect, it } from "vitest";
import { InputError } from "../../src/errors.js";
import { languages } from "../../src/languages.js";
import { linearRegression } from "../../src/statistics/linear-regression.js";

/** The error that a call ends in. */
function refusal(call: () => unknown): InputError {
  try {
    call();
  } catch (error) {
    if (error instanceof InputError) return error;
  }
  throw new Error("nothing was refused");
}

describe("data that are refused", () => {
  const wage = { name: "wage", values: [1, 2, 3, 4, 6] };
  const y = [1, 2, 4, 3, 5];

  it.each([
    [
      "a value that is missing",
      { ...wage, values: [1, 2, NaN, 4, 6] },
      [
        "column wage: value 3 is NaN; expected finite numbers",
        "столбец wage: значение № 3 равно NaN; ожидалось: конечные числа",
        "wage бағаны: 3-мән: NaN; күтілгені: ақырлы сандар",
      ],
    ],
    [
      "a regressor that does not vary",
      { ...wage, values: [7, 7, 7, 7, 7] },
      [
        "column wage: the regressor is constant; expected a regressor that varies",
        "столбец wage: регрессор не меняется; ожидалось: регрессор, который меняется",
        "wage бағаны: регрессор өзгермейді; күтілгені: өзгеретін регрессор",
      ],
    ],
  ])("are named in each language: %s", (_, regressor, lines) => {
    const refused = refusal(() => linearRegression(y, [regressor]));
    expect(languages.map((language) => refused.inLanguage(language))).toEqual(lines);
  });
});
