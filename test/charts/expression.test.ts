import { describe, expect, it } from "vitest";
import { groupedBars } from "../../src/charts/bars.js";
import { composeChart } from "../../src/charts/compose.js";
import { inExpression, lookedUp } from "../../src/charts/expression.js";
import type { Frame } from "../../src/charts/frame.js";
import { parseExpression, codegenExpression } from "vega-expression";

const names = [...Object.getOwnPropertyNames(Object.prototype), "prototype", "Astana", 'a "quoted" name'];

/** What vega makes of an expression, for a row. */
function evaluate(expression: string, datum: object): unknown {
  const generate = codegenExpression({ globalvar: "nothing", allowed: ["datum"] });
  const { code } = generate(parseExpression(expression));
  return (new Function("datum", `return ${code}`) as (row: object) => unknown)(datum);
}

describe("a word in an expression of vega", () => {
  it.each(names)("%s is that word", (name) => {
    expect(evaluate(inExpression(name), {})).toBe(name);
    expect(evaluate(lookedUp([[name, [name, "x"]]], "datum.word"), { word: name })).toEqual([name, "x"]);
  });
});

describe("bars", () => {
  it.each(["column", "page"] as const)(
    "of categories with the names of an object's members are drawn: %s",
    async (size) => {
      const rows = names.map((city, i) => ({ city, value: i + 1 }));
      const build = (frame: Frame) => ({
        title: "Title",
        units: "Units",
        source: "Source",
        description: "Description",
        rows,
        columns: { city: "City", value: "Value" },
        draw: (area: { width: number; height: number }) =>
          groupedBars(frame, area, {
            rows,
            category: "city",
            categories: names,
            value: "value",
            labelPlaces: 1,
            horizontal: true,
            tooltip: [],
          }),
      });
      const { drawing } = await composeChart({ name: "names", build }, { size });
      for (const name of ["__proto__", "constructor", "toString", "hasOwnProperty"]) {
        expect(drawing).toContain(`>${name}<`);
      }
    },
  );
});
