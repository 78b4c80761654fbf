import { describe, expect, it } from "vitest";
import { grimCheck, grimJson } from "../../src/consistency/grim.js";
import { grimTables } from "../../src/consistency/grim-tables.js";
import { languages } from "../../src/languages.js";
import { cellsOf, cellText } from "../../src/print/table.js";

/** A table's rows as question and answer. */
function rowsOf(check: ReturnType<typeof grimCheck>, language: "en" | "ru" | "kk" = "en") {
  return grimTables(check, language).map(({ rows }) =>
    Object.fromEntries(rows.map((row) => cellsOf(row).map(cellText) as [string, string])),
  );
}

describe("what GRIM says to people", () => {
  it("names the verdict under this way of rounding, what is possible, and the power", () => {
    expect(rowsOf(grimCheck("67.4", { n: "150", percent: true }))).toEqual([
      {
        verdict: "not possible under this way of rounding",
        "nearest possible": "67.3; 68.0",
        "possible at n of": "144; 172",
        "possible if rounded": "always up; always away from zero",
        "power of the test": "85.0 % of numbers with as many digits are impossible at this n",
      },
    ]);
  });

  it("says that a test without power says nothing", () => {
    const [table] = grimTables(grimCheck("54,3", { n: "1500", percent: true }), "en");
    expect(table!.notes![0]).toMatch(/the test cannot fail/);
  });

  it("shows a sample for a standard deviation that is possible, and why one is not", () => {
    const [, possible] = rowsOf(grimCheck("8.9", { n: "25", sd: "2.81" }));
    expect(possible!["a sample that gives it"]).toMatch(/^\d+ × \d+(; \d+ × \d+)+$/);
    expect(possible!["limits"]).toMatch(/^from 0\.27689; no upper end/);
    const [, parity] = rowsOf(grimCheck("5,23", { n: "35", sd: "2,55" }), "ru");
    expect(parity!["почему"]).toBe("сумма и сумма квадратов не могут быть одной чётности");
  });

  it("gives the limits of a deviation on a scale without a printed one, and tells a mean off the scale", () => {
    const scale = { min: "1", max: "5" };
    expect(rowsOf(grimCheck("3.00", { n: "20", ...scale }))[1]).toEqual({ limits: "0 to 2.0520" });
    const off = grimCheck("6.0", { n: "20", ...scale });
    expect(rowsOf(off)).toHaveLength(1);
    expect(rowsOf(off)[0]!["verdict"]).toBe("not possible: outside the scale");
    expect(grimJson(off)).toMatchObject({ possible: true, onScale: false, limits: null });
  });

  it("has numbers for programs, without an infinite one", () => {
    const json = grimJson(grimCheck("8.9", { n: "25", sd: "2.81", rounding: "half-up" }));
    expect(json).toMatchObject({ sums: [222, 223], rounding: "half up", onScale: null });
    expect(JSON.stringify(json)).toMatch(/"limits":\[0\.2768\d+,null\]/);
  });

  it.each([
    [{ n: "2.5" }, /--n "2\.5"; expected a whole number from 1/],
    [{ n: "20", min: "1" }, /one end of a scale; expected both/],
    [{ n: "20", min: "a", max: "5" }, /--min "a"; expected a whole number, as -3 or 5/],
    [{ n: "20", percent: true, sd: "3" }, /--percent with a standard deviation.*spectrum debit/],
    [{ n: "20", sd: "1,234" }, /two ways.*--decimal-mark/],
    [{ n: "1", sd: "1" }, /n of 1; expected a whole number from 2/],
  ])("refuses %o in one line", (options, message) => {
    expect(() => grimCheck("3.5", options)).toThrow(message);
  });

  it("leaves no English in Russian and Kazakh", () => {
    const checks = [
      grimCheck("2.57", { n: "24" }),
      grimCheck("8.9", { n: "25", sd: "2.81", min: "0", max: "20" }),
      grimCheck("3.0", { n: "20", sd: "2.5", min: "1", max: "5" }),
      grimCheck("6.0", { n: "20", min: "1", max: "5" }),
      grimCheck("54.3", { n: "1500", percent: true }),
    ];
    for (const language of languages.filter((one) => one !== "en")) {
      const text = JSON.stringify(checks.map((check) => grimTables(check, language)))
        .replace(/"(name|title|columns|rows|notes|text|tone|align|good|bad|left|right|grim[a-z-]*)"/g, "")
        .replace(/--[a-z]+|GRIM(MER)?/g, "");
      expect(text.match(/[a-z]{3,}/gi) ?? [], language).toEqual([]);
    }
  });
});
