import { writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readPrintedTable } from "../../src/files/printed-table.js";
import { ledgerFromTable } from "../../src/ledger/from-table.js";
import { readOwnLedger } from "../../src/ledger/own.js";
import { csvText } from "../../src/files/csv-text.js";
import { temporaryFolder } from "../fixtures/workbooks.js";

const { put } = temporaryFolder();

async function rows(text: string, name = "table1") {
  return ledgerFromTable(await readPrintedTable(put("table.md", Buffer.from(text))), name);
}

describe("the rows that a table gives", () => {
  it("are named after its row and its column, and keep every digit and mark", async () => {
    expect(
      await rows(
        "| Продукт | 2023 г. | Доля (%) |\n|---|---|---|\n| Мясо птицы | 12,50 | 7,0 |\n| Молоко | – | 93,0 |\n",
      ),
    ).toEqual([
      {
        id: "table1.мясо_птицы.2023_г",
        where: "Мясо птицы, 2023 г.",
        printed: "12,50",
        unit: "",
        decimalMark: "comma",
      },
      {
        id: "table1.мясо_птицы.доля",
        where: "Мясо птицы, Доля (%)",
        printed: "7,0",
        unit: "%",
        decimalMark: "comma",
      },
      {
        id: "table1.молоко.доля",
        where: "Молоко, Доля (%)",
        printed: "93,0",
        unit: "%",
        decimalMark: "comma",
      },
    ]);
  });

  it("have ids of their own where names are there twice, and begin with a letter", async () => {
    const found = await rows(
      "| Group | Men | Women |\n|---|---|---|\n| Other | 1.5 | 2.5 |\n| Other. | 3.5 | 4.5 |\n",
      "1. Output",
    );
    expect(found.map(({ id }) => id)).toEqual([
      "t1_output.other.men",
      "t1_output.other.women",
      "t1_output.other.men_2",
      "t1_output.other.women_2",
    ]);
  });

  it("are a ledger that can be read", async () => {
    const found = await rows("| a | 2023 | 2024 |\n|---|---|---|\n| meat | 1 234,5 | 12,0 |\n");
    const file = put("ledger.csv", Buffer.from(""));
    writeFileSync(
      file,
      csvText(
        ["id", "printed", "decimal_mark"],
        found.map(({ id, printed, decimalMark }) => [id, printed, decimalMark]),
      ),
    );
    expect((await readOwnLedger(file)).map(({ figure }) => figure!.value)).toEqual([1234.5, 12]);
  });
});
