import { describe, expect, it } from "vitest";
import { builtInFormat, numberCells } from "../../src/files/number-format.js";
import { asIs } from "../../src/languages.js";

const cellOf = numberCells(false);
const shown = (value: number, format: string) => cellOf(value, format, () => asIs("no date"));

describe("a number of a workbook", () => {
  it("is a date where its format shows one", () => {
    const date = { year: 2020, month: 1, day: 1 };
    for (const format of [builtInFormat(14), builtInFormat(17), builtInFormat(30), "[$-419]mmmm\\ yyyy;@"]) {
      expect(shown(43831, format), format).toEqual(date);
    }
    expect(numberCells(true)(42369, "dd.mm.yyyy", () => asIs(""))).toEqual(date);
    expect(shown(-5, "dd.mm.yyyy")).toMatchObject({ unreadable: asIs("no date") });
  });

  it("is in per cent where its format shows that, to the last digit", () => {
    expect(shown(1.035, builtInFormat(10))).toEqual({ percent: 103.5, stored: 1.035 });
    expect(shown(-0.001, "0.0%;[Red]-0.0%")).toEqual({ percent: -0.1, stored: -0.001 });
    expect(shown(0, "0%;0%")).toEqual({ percent: 0, stored: 0 });
  });

  it.each(["General", "0.00", '0.0" г."', '0.0"%"', "0.0\\%", "#,##0.00[$₸-43F]", "0.00E+00", "0.0;0.0%"])(
    "is a number where it shows neither: %s",
    (format) => {
      expect(shown(1.5, format)).toBe(1.5);
    },
  );
});
