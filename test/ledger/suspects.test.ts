import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { datasetPath } from "../../src/files/datasets.js";
import { readOwnLedger } from "../../src/ledger/own.js";
import { ledgerSuspects } from "../../src/ledger/suspects.js";
import { temporaryFolder } from "../fixtures/workbooks.js";
import { experiment } from "./suspects-experiment.js";

const { folder, put } = temporaryFolder();

describe("the suspects of a ledger", () => {
  it("hold the swapped digits of the invented article's total, and last what any number would explain", async () => {
    const suspects = ledgerSuspects(await readOwnLedger(datasetPath("example/ledger.csv")));
    const total = suspects.find(({ id }) => id === "table1.total.2024");
    expect(total).toMatchObject({ printed: "249.2", explains: ["table1.total.2024"] });
    expect(total!.candidates.map(({ printed, kind }) => [printed, kind])).toEqual([
      ["294.2", "neighbouring digits swapped"],
    ]);
    expect(total!.chance).toBeLessThan(0.1);
    // GRIM allows every mean of another n.
    expect(suspects.at(-1)!.chance).toBe(1);
  });

  it("say of one figure that it explains all the rows that cite it", async () => {
    // 1,520 printed for 1,250: the sum of the three and the share of the first do not follow then.
    const file = put(
      "two.csv",
      'id,printed,formula\na,1520,\nb,800,\nc,450,\ntotal,2500,"a + b + c"\nshare.a,50.0,"100 * a / total"\nshare.b,32.0,"100 * b / total"\n',
    );
    const [first] = ledgerSuspects(await readOwnLedger(file));
    expect(first).toMatchObject({ id: "a", explains: ["total", "share.a"] });
    expect(first!.candidates[0]!.printed).toBe("1250");
    expect(first!.chance).toBeLessThan(0.1);
  });

  it("find planted misprints, and none where all rows follow", async () => {
    const { visible, among, raised } = await experiment(join(folder, "ledger.csv"), 2001, 2020);
    expect(raised).toBe(0);
    expect(among / visible).toBeGreaterThanOrEqual(0.9);
  });
});
