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

  it.each(["=1+1", "+1", "-5 %", "@SUM(1)", "\t=1", "\r=1", "\n=1", "  =1", "＝1", "－1"])(
    "for Excel has an apostrophe before the text %j, in the header too",
    (text) => {
      const [head, cell] = parseDelimited(csvText([text], [[text]], { excel: "en" }).slice(1), "f.csv", ",");
      expect([head!.cells, cell!.cells]).toEqual([[`'${text}`], [`'${text}`]]);
      expect(csvText(["a"], [[text]])).toContain(text);
    },
  );

  it("for Excel leaves numbers, negative ones too, and other text as they are", () => {
    const cells = [-0.5, 1e21, true, "a-b", "5 %", "e=mc2"];
    const [, row] = csvText([], [cells], { excel: "en" }).split("\r\n");
    expect(row).toBe("-0.5,1e+21,true,a-b,5 %,e=mc2");
  });

  it("for Excel keeps a printed figure letter by letter, and a long text without a formula", () => {
    const write = (verbatim: string) => csvText(["a"], [[{ verbatim }]], { excel: "en" }).split("\r\n")[1];
    expect(write("71.20")).toBe('"=""71.20"""');
    expect(write('=1+1"')).toBe('"=""=1+1"""""""');
    expect(write("=".repeat(256))).toBe(`'${"=".repeat(256)}`);
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
