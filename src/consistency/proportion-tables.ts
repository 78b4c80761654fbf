import { formatNumber, formatPValue, formatSignificant } from "../language/formats.js";
import type { Language } from "../languages.js";
import { figures, type Row, type Table } from "../print/table.js";
import type { IntervalOfShare } from "../statistics/binomial.js";
import { proportionWords } from "./proportion-words.js";
import type { GroupShare, PRange, ProportionAnswer } from "./proportion.js";
import { roundingNote } from "./typed.js";

/**
 * What printed shares say, in tables: one for each group, and the test between two.
 *
 * @example
 * const question = { share: "80", size: 10, designEffect: 1, confidence: 0.95 };
 * const [table] = proportionTables(proportionOf({ ...question, rounding: "half either way" }), "en");
 * table.title; // => "80 % of 10 is 8 of 10"
 */
export function proportionTables(answer: ProportionAnswer, language: Language): Table[] {
  return [
    ...answer.groups.map((group, i) => groupTable(group, i, answer, language)),
    ...(answer.groups.length === 1 ? [] : [fisherTable(answer, language)]),
  ];
}

function groupTable(group: GroupShare, index: number, answer: ProportionAnswer, language: Language): Table {
  const { titles, columns } = proportionWords(language);
  const n = formatNumber(group.size, 0, language);
  return {
    name: index === 0 ? "proportion" : "proportion-against",
    title:
      group.counts === null
        ? titles.impossible(group.share, n)
        : titles.possible(group.share, n, countsText(group, language)),
    columns: [{ title: columns.quantity }, figures(columns.value)],
    rows: groupRows(group, answer, language),
    notes: [...groupNotes(group, answer, language), ...roundingNote(answer.rounding, language)],
  };
}

function groupRows(group: GroupShare, { confidence }: ProportionAnswer, language: Language): Row[] {
  const { quantities, points, never } = proportionWords(language);
  const level = levelText(confidence, language);
  const { counts, wilson, clopperPearson, margin, half, sizeForMajority } = group;
  const whole = (value: number) => (Number.isFinite(value) ? formatNumber(value, 0, language) : never);
  const isMajority = margin > 0 && isBeyondHalf(group);
  return [
    ...(counts === null ? [] : [[quantities.counts, countsText(group, language)]]),
    ...(wilson === null ? [] : [[quantities.wilson(level), intervalText(wilson, language)]]),
    ...(clopperPearson === null ? [] : [[quantities.exact(level), intervalText(clopperPearson, language)]]),
    [quantities.margin, points(formatNumber(100 * margin, 1, language))],
    ...(half === null ? [] : [[quantities.half, pText(half, language)]]),
    [isMajority ? quantities.majority : quantities.minority, whole(sizeForMajority)],
  ];
}

function isBeyondHalf({ share }: GroupShare): boolean {
  return Number(share.replace(",", ".").replace("%", "")) >= 50;
}

function groupNotes(group: GroupShare, { designEffect }: ProportionAnswer, language: Language): string[] {
  const words = proportionWords(language);
  const { size, counts, reach, sizeForMajority } = group;
  const whole = (value: number) => formatNumber(value, 0, language);
  return [
    ...(counts !== null && Number.isFinite(sizeForMajority)
      ? [words.majorityNote(whole(sizeForMajority), size >= sizeForMajority)]
      : []),
    reach.power === 0
      ? words.cannotFail(whole(size))
      : words.reach(whole(size), whole(reach.reachable), whole(reach.printable)),
    designEffect === 1 ? words.simple : words.design(formatSignificant(designEffect, 3, language)),
  ];
}

function fisherTable({ fisher, confidence }: ProportionAnswer, language: Language): Table {
  const words = proportionWords(language);
  const { titles, columns, quantities, unlimited } = words;
  const ratio = (value: number) =>
    value === Infinity ? unlimited : value === 0 ? "0" : formatSignificant(value, 3, language);
  const range = ({ low, high }: PRange) => (low === high ? ratio(low) : `${ratio(low)} … ${ratio(high)}`);
  return {
    name: "proportion-fisher",
    title: titles.fisher,
    columns: [{ title: columns.quantity }, figures(columns.value)],
    rows:
      fisher === null
        ? []
        : [
            [quantities.p, pText(fisher.p, language)],
            [quantities.oddsRatio, range(fisher.oddsRatio)],
            [
              quantities.bounds(levelText(confidence, language)),
              `${ratio(fisher.low)} … ${ratio(fisher.high)}`,
            ],
          ],
    notes: fisher === null ? [words.noTest] : fisher.tables === 1 ? [] : [words.several(fisher.tables)],
  };
}

function levelText(confidence: number, language: Language): string {
  const level = Number((100 * confidence).toFixed(6));
  return formatNumber(level, /\.(\d+)$/.exec(String(level))?.[1]?.length ?? 0, language);
}

function countsText({ counts }: GroupShare, language: Language): string {
  const [from, to] = [counts!.first, counts!.last].map((count) => formatNumber(count, 0, language));
  return from === to ? from! : `${from}–${to}`;
}

function intervalText({ low, high }: IntervalOfShare, language: Language): string {
  return `${formatNumber(100 * low, 1, language)} … ${formatNumber(100 * high, 1, language)} %`;
}

function pText({ low, high }: PRange, language: Language): string {
  const [from, to] = [formatPValue(low, language), formatPValue(high, language)];
  return from === to ? from : `${from} … ${to}`;
}
