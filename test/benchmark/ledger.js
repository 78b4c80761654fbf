// An author's ledger of many rows.
/** Rows in tens: five printed figures, their total, two shares, growth, and a statement. */
export function manyRows(count) {
  const lines = ["id,where,printed,unit,formula,expected"];
  const value = (table, row) => 100 + ((table * 7919 + row * 104_729) % 8000) / 10;
  for (let table = 1; lines.length <= count; table++) {
    const id = (name) => `t${table}.${name}`;
    const names = ["meat", "milk", "grain", "fruit", "fish"];
    const parts = names.map((_, row) => value(table, row));
    const total = parts.reduce((sum, part) => sum + part, 0);
    const line = (name, printed, unit, formula = "", expected = "") =>
      lines.push([id(name), `Table ${table}`, printed, unit, formula, expected].join());
    names.forEach((name, row) => line(`${name}.2024`, parts[row].toFixed(1), "thousand tonnes"));
    line("total.2024", total.toFixed(1), "thousand tonnes", `sum(t${table}.*.2024)`, "reproduced");
    const cell = (formula) => `"${formula}"`;
    const share = (100 * parts[0]) / total;
    line("meat.share", share.toFixed(1), "%", cell(`share(${id("meat.2024")}, ${id("total.2024")})`));
    line("ratio", (parts[1] / parts[2]).toFixed(2), "", `${id("milk.2024")} / ${id("grain.2024")}`);
    const growth = 100 * (parts[3] / parts[4] - 1);
    line("growth", growth.toFixed(1), "%", cell(`growth(${id("fruit.2024")}, ${id("fish.2024")})`));
    const [more, less] = parts[0] > parts[1] ? ["meat", "milk"] : ["milk", "meat"];
    line("text", `more ${more} than ${less}`, "", `${id(`${more}.2024`)} >= ${id(`${less}.2024`)}`, "holds");
  }
  return `${lines.slice(0, count + 1).join("\n")}\n`;
}

const source = (path) => JSON.stringify(new URL(`../../dist/ledger/${path}`, import.meta.url).href);
/** Reads the ledger named behind it and judges it. */
export const judging = `
import { readOwnLedger } from ${source("own.js")};
import { ledger } from ${source("ledger.js")};
ledger(await readOwnLedger(process.argv[1]));`;
