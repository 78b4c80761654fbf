import { decimalText } from "../checks/decimal.js";
import { csvText } from "../files/csv-text.js";
import { formatNumber, formatPValue, numberSigns } from "../language/formats.js";
import type { Language } from "../languages.js";
import { figures, type Column, type Table } from "../print/table.js";
import { roundingWords } from "./rounding-words.js";
import { sharesWords } from "./shares-words.js";
import { listedTotals, type SharesAnswer } from "./shares.js";
import { roundingNote } from "./typed.js";
import type { CountRange } from "../checks/reverse-grim.js";

/**
 * What sets of shares say of their total, in tables: the totals with their counts, the ways of rounding, each set by
 * itself, and the closure test.
 *
 * @example
 * const sets = typedShares(["36.6", "48.8", "14.6"], { isExhaustive: true });
 * const [totals] = sharesTables(sharesOf(sets, { rounding: "half either way", whole: 100, most: 60 }), "en");
 * totals.rows; // => [["41", "15", "20", "6"]]
 */
export function sharesTables(answer: SharesAnswer, language: Language): Table[] {
  return [
    totalsTable(answer, language),
    roundingTable(answer, language),
    ...(answer.bySet.length === 0 ? [] : [setsTable(answer, language)]),
    ...(answer.closure.length === 0 ? [] : [closureTable(answer, language)]),
  ];
}

function totalsTable(answer: SharesAnswer, language: Language): Table {
  const words = sharesWords(language);
  const { sets, counts, found } = answer;
  const columns = sets.flatMap(({ name, shares }): Column[] =>
    shares.map((share) => figures(name === "" ? share : `${name}: ${share}`)),
  );
  return {
    name: "shares",
    title: title(answer, language),
    columns: [figures(words.columns.total), ...columns],
    rows: counts.map(({ total, bySet }) => [
      formatNumber(total, 0, language),
      ...bySet.flat().map((range) => countText(range, language)),
    ]),
    notes: [
      ...(found.totals.length > listedTotals ? [words.listed(listedTotals, found.totals.length)] : []),
      ...powerNotes(answer, language),
      ...roundingNote(answer.rounding, language),
    ],
    whenTooWide: "panels",
  };
}

function title({ found }: SharesAnswer, language: Language): string {
  const { titles } = sharesWords(language);
  const { least, most, totals } = found;
  const range = `${formatNumber(least, 0, language)}–${formatNumber(most, 0, language)}`;
  if (least === most) {
    const n = formatNumber(most, 0, language);
    return totals.length === 1 ? titles.known(n) : titles.knownNot(n);
  }
  if (totals.length === 0) return titles.none(range);
  return found.impossible === 0 ? titles.every(range) : titles.some(range, totals.length);
}

function powerNotes({ found, reach }: SharesAnswer, language: Language): string[] {
  const words = sharesWords(language);
  const { least, most, impossible, everyFrom } = found;
  const whole = (value: number) => formatNumber(value, 0, language);
  if (least === most) {
    return reach.map(({ power, reachable, printable }) =>
      power === 0
        ? words.cannotFail(whole(most), whole(printable))
        : words.reach(whole(most), whole(reachable), whole(printable), formatNumber(power, 3, language)),
    );
  }
  const all = most - least + 1;
  return [
    words.impossible(whole(impossible), whole(all), formatNumber((100 * impossible) / all, 1, language)),
    everyFrom === null ? words.neverEvery : words.everyFrom(whole(everyFrom)),
  ];
}

function countText({ first, last }: CountRange, language: Language): string {
  const [from, to] = [formatNumber(first, 0, language), formatNumber(last, 0, language)];
  return first === last ? from : `${from}–${to}`;
}

/** The first few of a list of totals. */
function listText(totals: readonly number[], language: Language): string {
  const words = sharesWords(language);
  const shown = totals.slice(0, 5).map((total) => String(total));
  if (shown.length === 0) return words.noTotal;
  const more = totals.length - shown.length;
  return `${shown.join(", ")}${more > 0 ? ` ${words.andMore(more)}` : ""}`;
}

function roundingTable({ byRounding }: SharesAnswer, language: Language): Table {
  const { titles, columns } = sharesWords(language);
  const { names } = roundingWords(language);
  return {
    name: "shares-rounding",
    title: titles.rounding,
    columns: [{ title: columns.rounding }, figures(columns.count), { title: columns.totals, width: 30 }],
    rows: byRounding.map(({ rounding, totals }) => [
      names[rounding],
      formatNumber(totals.length, 0, language),
      listText(totals, language),
    ]),
  };
}

function setsTable({ bySet }: SharesAnswer, language: Language): Table {
  const { titles, columns } = sharesWords(language);
  return {
    name: "shares-sets",
    title: titles.sets,
    columns: [{ title: columns.set }, figures(columns.count), { title: columns.totals, width: 40 }],
    rows: bySet.map(({ name, totals }) => [
      name,
      formatNumber(totals.length, 0, language),
      listText(totals, language),
    ]),
  };
}

function closureTable(answer: SharesAnswer, language: Language): Table {
  const words = sharesWords(language);
  const { closure, whole } = answer;
  const isEveryWhole = closure.every(({ test }) => test.isWhole);
  const chance = closure.reduce((product, { chanceOfWhole }) => product * chanceOfWhole, 1);
  const wholeText = formatNumber(whole, 0, language);
  return {
    name: "shares-closure",
    title: words.titles.closure(wholeText),
    columns: [
      { title: words.columns.set },
      figures(words.columns.sum),
      figures(words.columns.chance),
      { title: words.columns.rest, width: 40 },
    ],
    rows: closure.map(({ name, test, chanceOfWhole }, i) => [
      name === "" ? words.onlySet : name,
      written(decimalText(test.printedSum), language),
      formatNumber(chanceOfWhole, 3, language),
      restText(answer, i, language),
    ]),
    notes: [
      words.closureNote(wholeText),
      ...(isEveryWhole && closure.length > 1
        ? [words.allWhole(closure.length, wholeText, formatPValue(chance, language))]
        : []),
    ],
  };
}

function restText({ closure, sets }: SharesAnswer, index: number, language: Language): string {
  const words = sharesWords(language);
  const { names } = roundingWords(language);
  const { name, test } = closure[index]!;
  if (!test.isWhole) return words.notWhole;
  const { shares } = sets.find((set) => set.name === name)!;
  // Of positive numbers the ways toward zero and down are one, and so are those up and away from zero.
  const seen = new Set<string>();
  const least = Math.min(...test.roundedOnTheirOwn.flatMap(({ totals }) => totals));
  const smaller = test.closing.map((one) => ({ ...one, totals: one.totals.filter((n) => n < least) }));
  const found = smaller.filter(({ index: i, totals }) => {
    if (totals.length === 0) return false;
    const key = `${i} ${totals.join()}`;
    return seen.has(key) ? false : seen.add(key);
  });
  if (found.length === 0) return words.noNeed;
  return found
    .slice(0, 3)
    .map(({ index: i, rounding, totals }) =>
      words.restOf(shares[i]!, names[rounding], listText(totals, language)),
    )
    .join("; ");
}

/** A decimal number as the language writes it, without marks between thousands. */
export function written(number: string, language: Language): string {
  const { decimal, minus } = numberSigns[language];
  return number.replace(".", decimal).replace("-", minus);
}

/** What `--csv` prints: a row for each of the listed totals and each share. */
export function sharesCsv({ sets, counts }: SharesAnswer): string {
  const rows = counts.flatMap(({ total, bySet }) =>
    bySet.flatMap((ranges, s) =>
      ranges.map(({ first, last }, i) => [
        total,
        sets[s]!.name,
        { verbatim: sets[s]!.shares[i]! },
        first,
        last,
      ]),
    ),
  );
  return csvText(["total", "set", "share", "count_first", "count_last"], rows);
}

/** What `--json` prints. */
export function sharesJson({ sets, closure, ...answer }: SharesAnswer): unknown {
  return {
    ...answer,
    sets,
    closure: closure.map(({ test, ...rest }) => ({
      ...rest,
      ...test,
      printedSum: decimalText(test.printedSum),
      chanceOfWhole: rest.chanceOfWhole,
    })),
  };
}
