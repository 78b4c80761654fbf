import { expect, it } from "vitest";
import { countVerdicts, ledger } from "../../src/ledger/ledger.js";
import { readPublished } from "../../src/ledger/published.js";
import { temporaryFolder } from "../fixtures/workbooks.js";

const { put } = temporaryFolder();

it("reads and judges 100,000 printed figures", () => {
  const many = Array.from({ length: 100_000 }, (_, i) => `n${i},t,figure,1,,,,one,,reproduced,`);
  const header = "id,where,kind,printed,unit,decimal_mark,exact,formula,result,expected,note";
  const file = put("survey.csv", [header, "one,t,figure,1,,,,,,,", ...many, ""].join("\n"));
  const rows = readPublished(file, "survey");
  expect(rows).toHaveLength(100_001);
  const entries = ledger(rows);
  expect(entries.at(-1)).toMatchObject({ verdict: "reproduced", worked: "1" });
  expect(countVerdicts(entries)).toEqual({ reproduced: 100_000 });
});
