import { csvText, type CsvReader } from "../files/csv-text.js";
import { formatNumber, formatSignificant } from "../language/formats.js";
import { glossary } from "../language/glossary.js";
import { counted } from "../language/plural.js";
import type { Language } from "../languages.js";
import { countedEntries, countVerdicts, wouldTurn, type LedgerEntry } from "../ledger/ledger.js";
import type { EntryKind } from "../ledger/published.js";
import type { Supposition } from "../ledger/suppositions.js";
import { verdicts, type Verdict } from "../ledger/verdict.js";
import { jsonText } from "./json.js";
import { suspectWords } from "./misprint-words.js";
import { figures, type Explanation, type Row, type Table } from "./table.js";
import { unitText } from "./units.js";
import { tones, verdictName } from "./verdicts.js";
import { entriesOfKind, evidenceRows, ledgerColumns, ledgerKinds, ledgerWords } from "./words.js";

/** Verdicts that simply follow; all others ask for an explanation. */
const follow = new Set<Verdict>(["reproduced", "holds"]);

/** The printed string with its unit. */
export function printedText(entry: LedgerEntry, language: Language): string {
  return `${entry.printed} ${unitText(entry, language, countIn(entry.printed))}`.trim();
}

/** The number that a printed figure is, for the noun behind it: "14 065", "20,982" and "0,5"; of no rounding. */
function countIn(printed: string): number {
  return Number(printed.replace(/[\s.,](?=\d{3}(?!\d))/g, "").replace(",", "."));
}

/** Whether an entry is of a year, whose digits are not grouped: four of them, and no other unit. */
function isYear({ printed, unit }: LedgerEntry): boolean {
  return /^\d{4}$/.test(printed) && (unit === "" || unit === "year");
}

/** Digits that make the difference visible: two places more than were printed; a count has none. */
export function recomputedText(entry: LedgerEntry, value: number, language: Language): string {
  return textOfValues(entry, language)(value);
}

/** The same for several values of one entry. */
function textOfValues(entry: LedgerEntry, language: Language): (value: number) => string {
  const { exact, printed } = entry;
  const places = /[.,](\d+)\s*%?$/.exec(printed)?.[1]?.length ?? 0;
  const isGrouped = /^\d{1,3}(,\d{3})+$/.test(printed);
  return (value) => {
    if (exact && Number.isInteger(value))
      return isYear(entry) ? String(value) : formatNumber(value, 0, language);
    return value !== 0 && Math.abs(value) < 0.5 * 10 ** -places
      ? formatSignificant(value, 3, language)
      : formatNumber(value, (isGrouped && value >= 1000 ? 0 : places) + 2, language);
  };
}

/** The ends of what the rounding of the inputs allows; nothing where they are not rounded. */
export function rangeText(entry: LedgerEntry, language: Language): string {
  return rangeOf(entry, textOfValues(entry, language));
}

function rangeOf({ range }: LedgerEntry, text: (value: number) => string): string {
  return range === null ? "" : `${text(range[0])} … ${text(range[1])}`;
}

/** The note of an entry, whether rounding leaves a statement open, and what other inputs would make of it. */
export function noteText(entry: LedgerEntry, language: Language): string {
  const words = ledgerWords(language);
  const supposed = entry.suppositions.map(({ name, verdict, recomputed }) => {
    const value = recomputed === null ? "" : recomputedText(entry, recomputed, language);
    return verdict === entry.verdict
      ? words.supposedStays(name)
      : words.supposedTurns(name, verdictName(verdict, language), value);
  });
  return [entry.note, entry.certain ? "" : words.open, ...supposed, suspectsText(entry, language)]
    .filter(Boolean)
    .join(" ");
}

/** Suspects that are told below an entry; all are in the JSON. */
const shownSuspects = 3;
/** A chance from which on a misprint that fits says nothing. */
const asOftenByChance = 0.5;

/** The misprints that would explain an entry; nothing where they were not looked for. */
function suspectsText({ id, suspects }: LedgerEntry, language: Language): string {
  if (suspects === undefined) return "";
  const words = suspectWords(language);
  if (suspects.length === 0) return words.none;
  const telling = suspects.filter(({ chance }) => chance !== null && chance < asOftenByChance);
  const list = telling.slice(0, shownSuspects).map((suspect) => {
    const [meant] = suspect.candidates;
    const how = [
      words.kinds[meant!.kind],
      suspect.explains.length > 1 ? words.explains(suspect.explains.length) : "",
      words.byChance(formatSignificant(100 * suspect.chance!, 2, language)),
    ];
    const name = suspect.id === id ? words.itself : suspect.id;
    return words.suspect(name, suspect.printed, meant!.printed, how.filter(Boolean).join("; "));
  });
  return list.length === 0 ? words.unlikely : words.suspects(list.join("; "));
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

export interface LedgerTableOptions {
  language: Language;
  /** Formula and note below every entry, or below those that ask for an explanation. */
  explained: "all" | "doubtful";
  /** Where the gist of a statement stands: behind its place, or among the printed figures. */
  statements?: "behind-place" | "among-printed";
  /** Other values that inputs may have, to be told below the table with what would turn. */
  suppositions?: readonly Supposition[];
}

/**
 * The ledger of one article as a table, with the summary of its verdicts below.
 *
 * @param entries with their words in the language asked for, see publishedInLanguage
 * @example
 * const entries = (await checkArticle("housing")).filter(({ kind }) => kind === "figure");
 * const { rows } = ledgerTable("Housing", entries, { language: "en", explained: "all" });
 * rows[1].cells.slice(1, 3); // => ["79.35 %", "79.3567"]
 * rows[1].below.formula; // => "100 * 471264 / 593855 = 79.35675"
 */
export function ledgerTable(
  title: string,
  entries: readonly LedgerEntry[],
  { language, explained, statements = "behind-place", suppositions = [] }: LedgerTableOptions,
): Table {
  const terms = glossary(language);
  const words = ledgerWords(language);
  const shown = new Set(entries.map(({ id }) => id));
  const row = (entry: LedgerEntry): Row => {
    const branch = entry.under !== null && shown.has(entry.under) ? "↳ " : "";
    const isStatement = entry.kind === "statement";
    const behind = isStatement && statements === "behind-place";
    const text = textOfValues(entry, language);
    const cells = [
      `${branch}${behind ? `${entry.where}: ${entry.printed}` : entry.where}`,
      behind ? "" : isStatement ? entry.printed : printedText(entry, language),
      entry.recomputed === null ? "" : text(entry.recomputed),
      rangeOf(entry, text),
      { text: verdictName(entry.verdict, language), tone: tones[entry.verdict] },
    ];
    const turns = entry.suppositions.some(({ verdict }) => verdict !== entry.verdict);
    const isPlain = follow.has(entry.verdict) && entry.certain && !turns;
    if (explained === "doubtful" && isPlain) return cells;
    const below: Explanation = {
      id: entry.id,
      formula: workedText(entry),
      remark: noteText(entry, language),
    };
    return { cells, below };
  };
  return {
    name: "ledger",
    title,
    columns: [
      { title: words.where, width: 52 },
      { ...figures(terms.printed, 24), verbatim: true },
      figures(terms.recomputed),
      figures(terms.range),
      { title: terms.verdict },
    ],
    rows: entries.map(row),
    notes: [
      summaryLine(entries, language),
      ...suppositions.flatMap(({ name, note }) => {
        const turned = wouldTurn(entries, name).map(({ id }) => id);
        const resting = entries.some((entry) => entry.suppositions.some((each) => each.name === name));
        return resting ? [`${words.supposition(name, note[language])} ${words.wouldTurn(turned)}`] : [];
      }),
    ],
    whenTooWide: "records",
  };
}

/**
 * How many figures, statements and inputs held against their source there are, and how many of each have each
 * verdict. One statement has one verdict, that of its fairest reading: the rows that stand under it as evidence
 * or as other readings are named apart, and so is how many statements hold that have a contradicted one.
 *
 * @example
 * const entries = (await checkArticle("housing")).filter(({ kind }) => kind === "figure");
 * summaryLine(entries.slice(0, 3), "en"); // => "3 figures: 1 reproduced, 1 misrounded, 1 differs"
 */
export function summaryLine(entries: readonly LedgerEntry[], language: Language): string {
  const inQuestion = countedEntries(entries);
  const kinds: EntryKind[] = ["figure", "statement", "source"];
  const parts = kinds.flatMap((kind) => {
    const ofKind = inQuestion.filter((entry) => entry.kind === kind);
    if (ofKind.length === 0) return [];
    const counts = countVerdicts(ofKind);
    const each = verdicts.flatMap((verdict) => {
      const count = counts[verdict];
      return count ? [ledgerWords(language).verdictCount(verdictName(verdict, language), count)] : [];
    });
    const qualified = qualification(ofKind, language);
    return [`${counted(ofKind.length, entriesOfKind[kind], language)}: ${each.join(", ")}${qualified}`];
  });
  const evidence = entries.length - inQuestion.length;
  return [...parts, ...(evidence > 0 ? [counted(evidence, evidenceRows, language)] : [])].join("; ");
}

/** Of the entries that hold, how many have a reading below them that is contradicted; nothing where none has. */
function qualification(entries: readonly LedgerEntry[], language: Language): string {
  const holding = entries.filter(({ verdict }) => verdict === "holds");
  const qualified = holding.filter(({ contradictedBelow }) => contradictedBelow.length > 0);
  return qualified.length === 0
    ? ""
    : ` (${ledgerWords(language).contradictedBelow(holding.length, qualified.length)})`;
}

/**
 * The ledger as CSV, one line an entry: for programs with English names and decimal points, for Excel with
 * names, kinds, units and verdicts in the language of the entries. A printed figure, and a formula that is a
 * number alone, stay letter by letter: a Russian Excel would take 12.10 for a date.
 *
 * @example
 * const entries = (await checkArticle("housing")).filter(({ kind }) => kind === "figure");
 * const [header, astana] = ledgerCsv(entries).split("\n");
 * header.split(",").slice(0, 5); // => ["article", "id", "where", "kind", "printed"]
 * astana.startsWith("housing,table1.astana.index,"); // => true
 */
export function ledgerCsv(entries: readonly LedgerEntry[], reader: CsvReader = "programs"): string {
  const language = reader === "programs" ? "en" : reader.excel;
  const names = ledgerColumns(language);
  const inWords = reader !== "programs";
  return csvText(
    Object.values(names),
    entries.map((entry) => [
      entry.article,
      entry.id,
      entry.where,
      inWords ? ledgerKinds(language)[entry.kind] : entry.kind,
      entry.kind === "statement" ? entry.printed : { verbatim: entry.printed },
      inWords ? unitText(entry, language, countIn(entry.printed)) : entry.unit,
      entry.recomputed,
      entry.range?.[0],
      entry.range?.[1],
      inWords ? verdictName(entry.verdict, language) : entry.verdict,
      entry.formula,
      entry.worked !== null && /^[\d.,()\s-]+$/.test(entry.worked)
        ? { verbatim: entry.worked }
        : entry.worked,
      noteText(entry, language),
      entry.under,
    ]),
    reader,
  );
}

/** The ledger as `spectrum check --json` prints it. */
export function ledgerJson(entries: readonly LedgerEntry[]): string {
  const rows = entries.map((entry) => ({
    article: entry.article,
    id: entry.id,
    where: entry.where,
    kind: entry.kind,
    printed: entry.printed,
    recomputed: entry.recomputed,
    range: entry.range,
    verdict: entry.verdict,
    note: entry.note,
    unit: entry.unit,
    formula: entry.formula,
    worked: entry.worked,
    certain: entry.certain,
    under: entry.under,
    contradictedBelow: entry.contradictedBelow,
    suppositions: entry.suppositions,
    ...(entry.suspects !== undefined && { suspects: entry.suspects }),
  }));
  return jsonText(rows);
}
