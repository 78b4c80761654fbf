import { describe, expect, it } from "vitest";
import { csvTable } from "../../src/print/csv.js";
import { figureCell, figures, type Table } from "../../src/print/table.js";
import { tableJson } from "../../src/print/table-json.js";
import { tableFile, writeTables } from "../../src/print/write.js";
import { problemOf } from "../fixtures/workbooks.js";

const table: Table = {
  name: "t",
  title: "T",
  columns: [{ title: "город" }, figures("тенге"), { ...figures("опубликовано"), verbatim: true }],
  rows: [
    ["Астана", "504\u00A0212,50", "12,10"],
    ["=1+1", figureCell(0.0084312, 4, "ru", { after: "*" }), "текст"],
    ["2024", "<0,0001", ""],
  ],
};

describe("a table as CSV", () => {
  it("has numbers for programs with decimal points, with the digits that are known", () => {
    expect(csvTable(table, "ru")).toBe(
      'город,тенге,опубликовано\nАстана,504212.5,"12,10"\n=1+1,0.0084312,текст\n2024,"<0,0001",\n',
    );
  });

  it("has for Excel what its reader's language asks for, and no formula of a stranger's", () => {
    expect(csvTable(table, "ru", { excel: "ru" })).toBe(
      '\uFEFFгород;тенге;опубликовано\r\nАстана;504212,5;"=""12,10"""\r\n\'=1+1;0,0084312;текст\r\n2024;<0,0001;\r\n',
    );
  });

  it("is one table", async () => {
    expect(writeTables([table], "csv", { language: "ru" })).toBe(csvTable(table, "ru"));
    const problem = await problemOf(() => tableFile([table, table], "csv", { language: "ru" }));
    expect(problem.message).toBe(
      "2 tables as CSV; expected one table. Name one, or take xlsx, where each has a sheet",
    );
  });
});

it("a table for programs has the number of a cell beside its text", () => {
  const { rows } = tableJson(table, "ru");
  expect(rows[0]!.cells).toEqual([
    { text: "Астана" },
    { text: "504\u00A0212,50", value: 504212.5 },
    { text: "12,10" },
  ]);
  expect(rows[1]!.cells[1]).toEqual({ text: "0,0084*", value: 0.0084312 });
});
