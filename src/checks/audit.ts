import { findRelations, type FoundRelation } from "./audit-relations.js";
import { cellsOf, viewOf, type AuditTable, type Cells, type KnownRates } from "./audit-table.js";

export interface TableAudit { cells: Cells; relations: readonly FoundRelation[]; }

export function auditTable(table: AuditTable): TableAudit {
  const cells = cellsOf(table);
  const views = (rates?: KnownRates) => (["rows", "columns"] as const).map((o) => viewOf(table, cells, o, rates));
  const first = findRelations(views());
  const rates = { rows: new Set<number>(), columns: new Set<number>() };
  for (const { view, shapes } of first) {
    for (const shape of shapes) {
      if (shape.form !== "sum" && !(shape.form === "product" && shape.scale !== 100)) rates[view.orientation].add(shape.rate);
    }
  }
  const isNew = first.some(({ view, shapes }) => shapes.some((s) => s.form !== "sum" && view.classes[s.rate] === "plain"));
  return { cells, relations: isNew ? findRelations(views(rates)) : first };
}
