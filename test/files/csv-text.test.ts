import { describe, expect, it } from "vitest";
import { csvText } from "../../src/files/csv-text.js";
import { parseDelimited } from "../../src/files/delimited-text.js";

const header = ["city", "index"];
const rows = [
  ["Astana", 79.03],
  ['"Green", left\nbank', null],
  ["=SUM(A1)", -0.5],
];

describe("CSV that is written", () => {
  it("for programs has commas, points and line feeds, and no text changed", () => {
    expect(csvText(header, rows)).toBe('city,index\nAstana,79.03\n"""Green"", left\nbank",\n=SUM(A1),-0.5\n');
  });

  it("for Excel begins with a byte order mark and holds no text that it would run as a formula", () => {
    expect(csvText(header, rows, { excel: "en" })).toBe(
      '\uFEFFcity,index\r\nAstana,79.03\r\n"""Green"", left\nbank",\r\n\'=SUM(A1),-0.5\r\n',
    );
  });

  it.each(["ru", "kk"] as const)("for Excel in %s has semicolons and decimal commas", (excel) => {
    expect(csvText(header, rows, { excel })).toBe(
      "\uFEFFcity;index\r\nAstana;79,03\r\n" + '"""Green"", left\nbank";\r\n\'=SUM(A1);-0,5\r\n',
    );
  });

  it("is read back as it was by the package's own reader", () => {
    const read = parseDelimited(csvText(header, rows), "f.csv", ",");
    expect(read.map(({ cells }) => cells)).toEqual([
      header,
      ["Astana", "79.03"],
      ['"Green", left\nbank', ""],
      ["=SUM(A1)", "-0.5"],
    ]);
  });
});
