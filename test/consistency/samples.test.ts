import { describe, expect, it } from "vitest";
import { samplesCheck, samplesJson } from "../../src/consistency/samples.js";
import { samplesCsv, samplesTables } from "../../src/consistency/samples-tables.js";

const scale = { n: "52", min: "1", max: "5" };

describe("the samples that fit, as people see them", () => {
  it("are counted, one is shown, and as many as are asked for are listed", () => {
    const check = samplesCheck("3,5", "0,5", { ...scale, list: "20" });
    const [one, list] = samplesTables(check, "ru");
    expect(one!.title).toBe(
      "Выборки целых чисел от 1 до 5, n = 52, среднее 3,5, стандартное отклонение 0,5: 15",
    );
    expect(one!.rows).toEqual([
      ["3", "26"],
      ["4", "26"],
    ]);
    expect(list!.rows).toHaveLength(15);
    expect(samplesCsv(check).trim().split("\n")).toHaveLength(16);
    expect(samplesCsv(check)).toMatch(/^1,2,3,4,5\n0,0,26,26,0\n/);
  });

  it("may be none, which the note says", () => {
    const check = samplesCheck("3.5", "0.2", scale);
    expect(samplesTables(check, "en")[0]!.notes![0]).toMatch(/^No sample fits under this way of rounding/);
    expect(samplesJson(check)).toMatchObject({ count: 0, witness: null, samples: [] });
  });

  it("are refused before a count that would take too long, and on a scale without order", () => {
    expect(() => samplesCheck("50", "20", { n: "200", min: "0", max: "100" })).toThrow(/about .* steps/);
    expect(() => samplesCheck("3", "1", { n: "20", min: "5", max: "1" })).toThrow(/scale from 5 to 1/);
    expect(() => samplesCheck("3", "1", { ...scale, list: "0" })).toThrow(/--list "0"/);
  });
});
