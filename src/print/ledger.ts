import type { Language } from "../language/language.js";
import { formatNumber, formatSignificant } from "../language/formats.js";
import { term, type Term } from "../language/glossary.js";
import { unitName } from "../language/units.js";
import { countVerdicts, type LedgerEntry } from "../ledger/ledger.js";
import { verdicts, type Verdict } from "../ledger/verdict.js";
import { csvText, markdownTable, plainTable, wrap, type TextTable } from "./table.js";

const verdictTerms: Record<Verdict, Term> = {
  reproduced: "reproduced",
  "within-input-rounding": "withinInputRounding",
  misrounded: "misrounded",
  differs: "differs",
  holds: "holds",
  contradicted: "contradicted",
  "not-recomputable": "notRecomputable",
};

/** Verdicts that ask for an explanation. */
const doubtful = new Set<Verdict>([
  "within-input-rounding",
  "misrounded",
  "differs",
  "contradicted",
  "not-recomputable",
]);

/** A verdict in the language of the reader. */
export function verdictName(verdict: Verdict, language: Language): string {
  return term(verdictTerms[verdict], language);
}

const openNote: Record<Language, string> = {
  en: "The rounding of the printed inputs leaves this open.",
  ru: "Округление исходных данных оставляет это открытым.",
  kk: "Бастапқы деректердің дөңгелектенуі мұны ашық қалдырады.",
};

const words: Record<"where" | "summary" | "count", Record<Language, string>> = {
  where: { en: "where", ru: "место", kk: "орны" },
  summary: { en: "Summary", ru: "Итог", kk: "Қорытынды" },
  count: { en: "rows checked", ru: "строк проверено", kk: "жол тексерілді" },
};

/** The printed string with its unit. */
function printedText({ printed, unit }: LedgerEntry, language: Language): string {
  return `${printed} ${unitName(unit, language)}`.trim();
}

/** Digits that make the difference visible: two places more than were printed. */
function recomputedText(entry: LedgerEntry, value: number, language: Language): string {
  const places = /[.,](\d+)\s*%?$/.exec(entry.printed)?.[1]?.length ?? 0;
  const isGrouped = /^\d{1,3}(,\d{3})+$/.test(entry.printed) && value >= 1000;
  return value !== 0 && Math.abs(value) < 0.5 * 10 ** -places
    ? formatSignificant(value, 3, language)
    : formatNumber(value, (isGrouped ? 0 : places) + 2, language);
}

function rangeText(entry: LedgerEntry, language: Language): string {
  return entry.range === null
    ? ""
    : entry.range.map((end) => recomputedText(entry, end, language)).join(" … ");
}

/** The note of an entry, and whether rounding leaves a statement open. */
export function noteText(entry: LedgerEntry, language: Language): string {
  return [entry.note, entry.certain ? "" : openNote[language]].filter(Boolean).join(" ");
}

/**
 * How the value came about, in one line: the names of results where the formula cites some, the formula with
 * its numbers, and the value.
 */
export function workedText({ article, formula, worked, recomputed }: LedgerEntry): string {
  if (formula === null || worked === null) return "";
  const value = recomputed === null ? "" : String(Number(recomputed.toPrecision(7)));
  const citesResults = formula.includes(`${article}.`);
  const isValue = worked === value || worked === `(${value})`;
  const steps = [citesResults ? formula : "", isValue ? "" : worked, value].filter(Boolean);
  return steps.join(recomputed === null ? "  →  " : " = ");
}

export interface LedgerTextOptions {
  language: Language;
  /** Formula and note below every entry, not only below doubtful ones. */
  formulas: boolean;
  /** Shows a verdict in colour; the identity where there is no terminal. */
  paint: (verdict: Verdict, text: string) => string;
}

/** The ledger of one article for a terminal. */
export function ledgerText(
  title: string,
  entries: readonly LedgerEntry[],
  options: LedgerTextOptions,
): string {
  const { language, formulas, paint } = options;
  const table: TextTable = {
    columns: [
      { title: words.where[language], width: 52 },
      { title: term("printed", language), align: "right", width: 24 },
      { title: term("recomputed", language), align: "right" },
      { title: term("range", language), align: "right" },
      { title: term("verdict", language) },
    ],
    rows: entries.map((entry) => [
      entry.kind === "statement" ? `${entry.where}: ${entry.printed}` : entry.where,
      entry.kind === "statement" ? "" : printedText(entry, language),
      entry.recomputed === null ? "" : recomputedText(entry, entry.recomputed, language),
      rangeText(entry, language),
      paint(entry.verdict, verdictName(entry.verdict, language)),
    ]),
  };
  const explained = plainTable(table, "  ").split("\n");
  const lines = [...explained.slice(0, 2)];
  let at = 2;
  for (const [index, entry] of entries.entries()) {
    const height = Math.max(
      ...table.rows[index]!.map((cell, i) => wrap(cell, table.columns[i]!.width ?? Infinity).length),
    );
    lines.push(...explained.slice(at, at + height));
    at += height;
    if (!formulas && !doubtful.has(entry.verdict) && entry.certain) continue;
    const worked = [entry.id, workedText(entry)].filter(Boolean).join(": ");
    for (const text of [worked, noteText(entry, language)].filter(Boolean)) {
      lines.push(...wrap(text, 104).map((line) => `      ${line}`));
    }
  }
  return `${title}\n\n${lines.join("\n")}\n\n  ${summaryLine(entries, language)}\n`;
}

/** "24 checked: 3 reproduced, ...", in the order of the verdicts. */
export function summaryLine(entries: readonly LedgerEntry[], language: Language): string {
  const counts = countVerdicts(entries);
  const parts = verdicts
    .filter((verdict) => counts[verdict])
    .map((verdict) => `${counts[verdict]} ${verdictName(verdict, language)}`);
  const rows = language === "en" && entries.length === 1 ? "row checked" : words.count[language];
  return `${entries.length} ${rows}: ${parts.join(", ")}`;
}

/** The ledger of one article in Markdown, with formulas and notes. */
export function ledgerMarkdown(title: string, entries: readonly LedgerEntry[], language: Language): string {
  const table: TextTable = {
    columns: [
      { title: words.where[language] },
      { title: term("printed", language), align: "right" },
      { title: term("recomputed", language), align: "right" },
      { title: term("range", language), align: "right" },
      { title: term("verdict", language) },
      { title: "" },
    ],
    rows: entries.map((entry) => [
      entry.where,
      entry.kind === "statement" ? entry.printed : printedText(entry, language),
      entry.recomputed === null ? "" : recomputedText(entry, entry.recomputed, language),
      rangeText(entry, language),
      verdictName(entry.verdict, language),
      [workedText(entry) && `\`${workedText(entry)}\``, noteText(entry, language)].filter(Boolean).join(" "),
    ]),
  };
  return `## ${title}\n\n${markdownTable(table)}\n\n${summaryLine(entries, language)}\n`;
}

/** The ledger as CSV, one line an entry, numbers with a decimal point. */
export function ledgerCsv(entries: readonly LedgerEntry[]): string {
  return csvText(
    [
      "article",
      "id",
      "where",
      "kind",
      "printed",
      "unit",
      "recomputed",
      "low",
      "high",
      "verdict",
      "formula",
      "worked",
      "note",
    ],
    entries.map((entry) => [
      entry.article,
      entry.id,
      entry.where,
      entry.kind,
      entry.printed,
      entry.unit,
      entry.recomputed,
      entry.range?.[0] ?? null,
      entry.range?.[1] ?? null,
      entry.verdict,
      entry.formula,
      entry.worked,
      noteText(entry, "en"),
    ]),
  );
}

/** The ledger as `spectrum check --json` prints it: see DESIGN for the first nine keys. */
export function ledgerJson(entries: readonly LedgerEntry[]): string {
  const rows = entries.map(
    ({
      article,
      id,
      where,
      kind,
      printed,
      recomputed,
      range,
      verdict,
      note,
      unit,
      formula,
      worked,
      certain,
    }) => ({
      article,
      id,
      where,
      kind,
      printed,
      recomputed,
      range,
      verdict,
      note,
      unit,
      formula,
      worked,
      certain,
    }),
  );
  return JSON.stringify(rows, null, 2);
}
