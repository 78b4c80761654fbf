import type { Contradiction } from "../checks/misprints.js";
import { csvText } from "../files/csv-text.js";
import { capitalized, formatNumber, formatSignificant, numberSigns } from "../language/formats.js";
import type { Language } from "../languages.js";
import { figures, type Table } from "../print/table.js";
import { roundingWords } from "./rounding-words.js";
import { sumsWords } from "./sums-words.js";
import { totalId, type SumsAnswer } from "./sums.js";
import { roundingChoices, roundingNote } from "./typed.js";

/** Rows of misprints that are shown. */
const shownMisprints = 15;

/** A chance from which on a misprint that fits says little. */
const likely = 0.25;

/**
 * Whether parts can sum to their total, and misprints that would explain why not, in tables.
 *
 * @example
 * const answer = sumsOf(["12.5", "30.1", "57.3"], { rounding: "half either way", total: "100" });
 * const [table] = sumsTables(answer, "en");
 * table.title; // => "The parts sum to 99.9 as printed; 100 is possible within rounding"
 */
export function sumsTables(answer: SumsAnswer, language: Language): Table[] {
  return [sumTable(answer, language), ...(answer.isPossible ? [] : [misprintTable(answer, language)])];
}

function sumTable(answer: SumsAnswer, language: Language): Table {
  const { titles, columns, quantities } = sumsWords(language);
  const sum = written(answer.sum, language);
  const range = `${written(answer.low, language)} … ${written(answer.high, language)}`;
  return {
    name: "sums",
    title: (answer.isPossible ? titles.possible : titles.impossible)(sum, answer.total),
    columns: [{ title: columns.quantity }, figures(columns.value)],
    rows: [
      [quantities.sum, sum],
      ...(answer.isExact ? [] : [[quantities.range, range]]),
      [answer.isTotalPrinted ? quantities.printedTotal : quantities.total, answer.total],
    ],
    notes: answer.isExact ? [] : [waysNote(answer, language), ...roundingNote(answer.rounding, language)],
  };
}

function waysNote({ possibleUnder }: SumsAnswer, language: Language): string {
  const { quantities, everyWay, noWay } = sumsWords(language);
  const { names } = roundingWords(language);
  const ways =
    possibleUnder.length === roundingChoices.length
      ? everyWay
      : possibleUnder.length === 0
        ? noWay
        : possibleUnder.map((way) => names[way]).join("; ");
  return `${capitalized(quantities.ways)}: ${ways}.`;
}

function misprintTable({ contradiction, parts, total }: SumsAnswer, language: Language): Table {
  const words = sumsWords(language);
  const found = misprintRows(contradiction);
  return {
    name: "sums-misprints",
    title: words.titles.misprints,
    columns: [
      figures(words.columns.printed),
      figures(words.columns.meant),
      { title: words.columns.kind },
      figures(words.columns.weight),
    ],
    rows: found
      .slice(0, shownMisprints)
      .map(({ id, printed, kind, weight }) => [
        id === totalId ? words.isTotal(total) : parts[Number(id) - 1]!,
        printed,
        words.kinds[kind],
        formatNumber(weight, 3, language),
      ]),
    notes:
      found.length === 0 ? [words.noMisprint] : [words.weightNote, ...chanceNotes(contradiction, language)],
  };
}

/** Each candidate with its share of the weight of all, the heaviest first. */
function misprintRows(contradiction: Contradiction | undefined) {
  const rows = (contradiction?.explanations ?? []).flatMap(({ cells, likelihood }) =>
    cells.flatMap(({ id, candidates }) => {
      const all = candidates.reduce((sum, one) => sum + one.likelihood, 0);
      return candidates.map((one) => ({ ...one, id, weight: (likelihood * one.likelihood) / all }));
    }),
  );
  return rows.sort((a, b) => b.weight - a.weight);
}

function chanceNotes(contradiction: Contradiction | undefined, language: Language): string[] {
  const words = sumsWords(language);
  const chance = contradiction?.gapChance;
  if (chance === undefined) return [];
  const { from, to } = chance.gaps[0]!;
  const share = formatNumber(100 * chance.probability, 1, language);
  const ends = [from, to].map((end) => formatSignificant(end, 2, language));
  const note = words.chance(share, ends[0]!, ends[1]!);
  return [chance.probability > likely ? `${note} ${words.likely}` : note];
}

function written(number: string, language: Language): string {
  const { decimal, minus } = numberSigns[language];
  return number.replace(".", decimal).replace("-", minus);
}

/** What `--csv` prints: a row for each misprint that would explain it. */
export function sumsCsv(answer: SumsAnswer): string {
  const rows = misprintRows(answer.contradiction).map(({ id, printed, kind, weight }) => [
    { verbatim: id === totalId ? answer.total : answer.parts[Number(id) - 1]! },
    id === totalId ? "total" : "part",
    { verbatim: printed },
    kind,
    weight,
  ]);
  return csvText(["printed", "role", "perhaps_meant", "misprint", "weight"], rows);
}
