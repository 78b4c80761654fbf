import { findRelations, type FoundRelation, type Implied } from "./audit-relations.js";
import { suspectsOf, type BrokenInstance, type Suspect } from "./audit-suspects.js";
import { cellsOf, viewOf, type AuditTable, type Cells, type KnownRates } from "./audit-table.js";

/** What an audit of a table found. */
export interface TableAudit {
  readonly cells: Cells;
  /** How many relations were tried. */
  readonly tried: number;
  /** Relations that the figures bear out beyond chance, the best supported first. */
  readonly relations: readonly FoundRelation[];
  /** Figures that could be misprinted, the likeliest first. */
  readonly suspects: readonly Suspect[];
  /** Broken places that no single figure explains. */
  readonly unexplained: readonly BrokenInstance[];
}

/** How a table is audited. */
export interface AuditOptions {
  /** Whether to reckon how often chance alone would offer a misprint, which takes the longest; true when not given. */
  withChance?: boolean;
}

/**
 * Looks for relations between the figures of a printed table, without knowing what it is about: totals, shares, growth,
 * differences and products that hold within rounding over its rows or its columns. A relation is proposed where
 * unrelated figures would seldom bear it out as well, all relations that were tried taken into account. Where one that
 * holds elsewhere is broken, it says which figures could be misprinted, what the relations leave them, and by which slip
 * of the pen the printed digits could have come about: possibilities, no facts.
 *
 * Figures are taken as rounded to the nearest, ties either way. A sum misses a part, or a total, that is blank.
 *
 * @param table figures as printed, with names of rows and columns
 * @throws InputError for a text that is no number or two
 * @see Benjamini, Y. and Hochberg, Y. (1995). Controlling the false discovery rate. Journal of the Royal Statistical
 *   Society B 57: 289-300. Genovese, C. R., Roeder, K. and Wasserman, L. (2006). False discovery control with p-value
 *   weighting. Biometrika 93: 509-524.
 * @example
 * const rows = ["Wheat", "Barley", "Oats", "Total"].map((name) => ({ name }));
 * const columns = ["2021", "2022", "2023", "Sum"].map((name) => ({ name }));
 * const printed = [
 *   ["11814", "16404", "12111", "40329"],
 *   ["2367", "3827", "2610", "8264"],
 *   ["186", "259", "214", "659"],
 *   ["14367", "19950", "14935", "49252"],
 * ];
 * const figures = printed.map((row) => row.map((text) => ({ printed: text })));
 * const { relations, suspects } = auditTable({ rows, columns, figures });
 * relations.length; // => 2
 * suspects[0].cell; // => 5
 * suspects[0].edits[0].printed; // => "3287"
 */
export function auditTable(table: AuditTable, { withChance = true }: AuditOptions = {}): TableAudit {
  const cells = cellsOf(table);
  const viewsWith = (rates?: KnownRates) =>
    (["rows", "columns"] as const).map((orientation) => viewOf(table, cells, orientation, rates));
  const first = findRelations(viewsWith());
  const [rates, implied] = [ratesOf(first.relations), impliedBy(first.relations)];
  // Lines that turned out to be rates do not add up, and what holds for levels need not hold for them.
  const isFinal = rates === undefined && implied.length === 0;
  const { relations, tested } = isFinal ? first : findRelations(viewsWith(rates), implied);
  const tried = Object.values(tested).reduce((sum, count) => sum + count, 0);
  return { cells, tried: Math.round(tried), relations, ...suspectsOf(relations, cells, withChance) };
}

/** How far shares, one of which may be misprinted, may be from all of their whole to be taken for all parts. */
const nearWhole = 0.5;

/** Where figures are shares of one of them, that one is the sum of the others, and so is its share. */
function impliedBy(relations: readonly FoundRelation[]): Implied[] {
  return relations.flatMap(({ view, shapes }) =>
    shapes.flatMap((shape): Implied[] => {
      if (shape.form !== "whole") return [];
      const share = (position: number) => view.cells.value[view.cell(shape.rate, position)]!;
      const all = view.at.flatMap((_, p) => (Number.isNaN(share(p)) ? [] : [p]));
      const total = shape.whole >= 0 ? shape.whole : all.find((p) => share(p) === shape.scale);
      const parts = all.filter((position) => position !== total);
      const sum = parts.reduce((shares, position) => shares + share(position), 0);
      if (total === undefined || parts.length < 2 || Math.abs(sum / shape.scale - 1) > nearWhole) return [];
      const orientation = view.orientation === "rows" ? "columns" : "rows";
      return [{ orientation, shape: { form: "sum", total, parts, constant: 0 } }];
    }),
  );
}

/** Rows and columns that relations show to be rates and that nothing printed marks as such; undefined for none. */
function ratesOf(relations: readonly FoundRelation[]): KnownRates | undefined {
  const rates = { rows: new Set<number>(), columns: new Set<number>() };
  for (const { view, shapes } of relations) {
    for (const shape of shapes) {
      if (shape.form === "sum" || (shape.form === "product" && shape.scale !== 100)) continue;
      if (view.classes[shape.rate] === "plain") rates[view.orientation].add(shape.rate);
    }
  }
  return rates.rows.size + rates.columns.size === 0 ? undefined : rates;
}
