import type { PrintedTable } from "../files/printed-table.js";

/** A row of a new ledger: a printed figure and where it stands. */
export interface NewLedgerRow {
  id: string;
  where: string;
  printed: string;
  unit: string;
  decimalMark: "comma" | "point" | "";
}

/**
 * A row for every figure of a printed table, named after its row and its column: table1.meat.2024. Figures stay the
 * strings that were printed. A second figure of a cell, or a name that is there already, has a number at its end.
 *
 * @param name the first part of every id; the letters and digits of it are kept
 * @example
 * const table = await readPrintedTable(datasetPath("example/table.csv"));
 * const [first] = ledgerFromTable(table, "table1");
 * first.id; // => "table1.north.2022"
 * first.printed; // => "120.4"
 */
export function ledgerFromTable(table: PrintedTable, name: string): NewLedgerRow[] {
  const first = part(name);
  const beginning = /^\p{L}/u.test(first) ? first : `t${first}`;
  const taken = new Set<string>();
  const own = (id: string) => {
    let free = id;
    for (let n = 2; taken.has(free); n += 1) free = `${id}_${n}`;
    taken.add(free);
    return free;
  };
  return table.figures.flatMap((inRow, r) =>
    inRow.flatMap((inCell, c) => {
      const row = table.rows[r]!;
      const column = table.columns[c]!;
      return inCell.map(({ printed, unit, decimalMark }): NewLedgerRow => {
        const id = [beginning, part(row.name) || `row${r + 1}`, part(column.name) || `column${c + 1}`].join(
          ".",
        );
        return {
          id: own(id),
          where: [row.name, column.name].filter(Boolean).join(", "),
          printed,
          unit: unit || (/%/.test(`${column.name} ${row.name}`) ? "%" : ""),
          decimalMark: /[.,]/.test(printed) && decimalMark !== "unknown" ? decimalMark : "",
        };
      });
    }),
  );
}

/** A name as a part of an id: small letters and digits, with an underscore for all that lies between. */
function part(name: string): string {
  return name
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "_")
    .replace(/^_+|_+$/g, "");
}
