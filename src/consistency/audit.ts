import { auditTable, type TableAudit } from "../checks/audit.js";
import type { AuditTable } from "../checks/audit-table.js";
import { readPrintedTable, type PrintedTable, type PrintedTableOptions } from "../files/printed-table.js";
import { auditTableOf, type AuditPlaces } from "./audit-lines.js";

/** An audit of a table in a file. */
export interface FileAudit {
  readonly printed: PrintedTable;
  readonly table: AuditTable;
  readonly places: AuditPlaces;
  readonly audit: TableAudit;
}

/**
 * Reads a printed table from a CSV, XLSX, XLS, Word, HTML or Markdown file and audits it.
 *
 * @throws InputError as `readPrintedTable`
 * @example
 * const { audit } = await auditFile("test/fixtures/tables/mining-2.csv");
 * audit.relations.length; // => 1
 */
export async function auditFile(file: string, options: PrintedTableOptions = {}): Promise<FileAudit> {
  const printed = await readPrintedTable(file, options);
  const { table, places } = auditTableOf(printed);
  return { printed, table, places, audit: auditTable(table) };
}
