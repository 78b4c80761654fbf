import { writeFileSync } from "node:fs";
import { ledger } from "../../src/ledger/ledger.js";
import { readOwnLedger } from "../../src/ledger/own.js";
import { ledgerSuspects } from "../../src/ledger/suspects.js";
import { csvOf, ledgerRandom, misprinted, randomLedger, type LedgerRow } from "../fixtures/random-ledgers.js";

/** Of ledgers with a misprint that breaks a row: how often it is among the suspects, and first of them. */
export async function experiment(file: string, from: number, to: number) {
  const result = { ledgers: 0, visible: 0, among: 0, first: 0, raised: 0 };
  const options = { decimalMark: "point", withChance: false } as const;
  const read = (rows: readonly LedgerRow[]) => {
    writeFileSync(file, csvOf(rows));
    return readOwnLedger(file, { decimalMark: "point" });
  };
  for (let seed = from; seed <= to; seed++) {
    const random = ledgerRandom(seed);
    const rows = randomLedger(random);
    const clean = await read(rows);
    result.ledgers++;
    if (ledgerSuspects(clean, {}, options).length > 0 || !follows(ledger(clean))) result.raised++;
    const planted = misprinted(rows, random);
    if (planted === undefined) continue;
    const broken = await read(planted.rows);
    // A misprint after which every row still follows is none that anyone could see.
    if (follows(ledger(broken))) continue;
    result.visible++;
    const at = ledgerSuspects(broken, {}, options).findIndex(({ id }) => id === planted.id);
    if (at >= 0) result.among++;
    if (at === 0) result.first++;
  }
  return result;
}

function follows(entries: ReturnType<typeof ledger>): boolean {
  return entries.every(({ verdict }) => verdict === "reproduced" || verdict === "within-input-rounding");
}
