import { capitalized, formatNumber } from "../../language/formats.js";
import type { Language } from "../../languages.js";
import { figures, type Table } from "../../print/table.js";
import type { Majority, OptimismResults, SampledShare } from "./analysis.js";
import type { AnswerSum } from "./analysis-sums.js";
import { answerName, betterLife, optimismWords } from "./words.js";

/** What the analysis of the surveys gives, as tables for people. */
export function optimismTables(results: OptimismResults, language: Language): Table[] {
  return [sharesTable(results, language), majoritiesTable(results, language), sumsTable(results, language)];
}

/** The shares with the better life after the two answers that it sums. */
export function sharesInOrder({ shares, better }: OptimismResults): SampledShare[] {
  return [...shares.slice(0, 2), better, ...shares.slice(2)];
}

function sharesTable(results: OptimismResults, language: Language): Table {
  const words = optimismWords(language);
  const number = (value: number, places: number) => formatNumber(value, places, language);
  const effect = designEffectText(results, language);
  const countsText = (counts: SampledShare["counts"]) => {
    if (counts === null) return "–";
    const { first, last } = counts;
    return first === last ? number(first, 0) : `${number(first, 0)}–${number(last, 0)}`;
  };
  return {
    name: "optimism-shares",
    title: words.sharesTitle(number(results.respondents, 0)),
    columns: [
      { title: words.answer },
      figures(words.printedPercent, 12),
      figures(words.counts, 16),
      figures(words.marginSimple, 18),
      figures(words.marginClustered(effect), 18),
      figures(words.intervalClustered(effect), 18),
    ],
    rows: sharesInOrder(results).map(({ counts, simple, clustered, ...share }) => [
      answerName(share.id)[language],
      shareText(share, language),
      countsText(counts),
      number(simple.margin, 1),
      number(clustered.margin, 1),
      `${number(clustered.low, 1)} … ${number(clustered.high, 1)}`,
    ]),
    notes: [words.sharesNote(number(results.everyShareFrom, 0), number(widerOfConfident(results), 0))],
  };
}

/** By how many per cent margins grow where a question was asked of the confident only. */
function widerOfConfident({ majorities }: OptimismResults): number {
  return 100 * (1 / Math.sqrt(majorities.confidence!.percent / 100) - 1);
}

function majoritiesTable(results: OptimismResults, language: Language): Table {
  const words = optimismWords(language);
  const effect = designEffectText(results, language);
  const number = (value: number, places: number) => formatNumber(value, places, language);
  const name = ({ id }: Majority) => (id === "better" ? betterLife : answerName(id))[language];
  return {
    name: "optimism-majorities",
    title: words.majoritiesTitle,
    columns: [
      { title: words.answer },
      figures(words.printedPercent, 12),
      figures(words.respondentsNeeded, 18),
      figures(words.respondentsNeededClustered(effect), 18),
      figures(words.designEffectAllowed, 20),
    ],
    rows: Object.values(results.majorities).map((majority) => [
      name(majority),
      shareText(majority, language),
      number(majority.respondents, 0),
      number(majority.clustered, 0),
      majority.designEffectAllowed === null
        ? words.sampleNotPrinted
        : number(majority.designEffectAllowed, 2),
    ]),
  };
}

function sumsTable({ sums }: OptimismResults, language: Language): Table {
  const words = optimismWords(language);
  const number = (value: number) => formatNumber(value, 1, language);
  const wayTo100 = ({ set, isWhole, edits }: AnswerSum) => {
    if (set === "several") return words.mayExceed;
    if (set === "some") return words.leavesRoom;
    if (isWhole || edits.length === 0) return words.none;
    return edits
      .map(({ printed, instead, total }) =>
        words.editOf(asPrinted(printed, language), asPrinted(instead, language), number(total)),
      )
      .join("; ");
  };
  return {
    name: "optimism-sums",
    title: words.sumsTitle,
    columns: [
      { title: words.question },
      figures(words.answersCount),
      figures(words.total),
      figures(words.rounding, 18),
      { title: words.edit },
      figures(words.chance, 14),
    ],
    rows: Object.entries(sums).map(([name, sum]) => [
      capitalized(words.sets[name as keyof OptimismResults["sums"]]),
      String(sum.answers),
      number(sum.total),
      sum.range.map((end) => formatNumber(end, 2, language)).join(" … "),
      wayTo100(sum),
      sum.chance === null ? "" : formatNumber(100 * sum.chance, 0, language),
    ]),
    notes: [words.sumsNote],
  };
}

/** A share with as many decimals as the article prints, none in places; a sum of printed shares with one. */
export function shareText(
  { printed, percent }: Pick<SampledShare, "printed" | "percent">,
  language: Language,
): string {
  return printed === null ? formatNumber(percent, 1, language) : asPrinted(printed, language);
}

/** A number that the article prints with a comma, as the language of the reader writes it. */
export function asPrinted(printed: string, language: Language): string {
  return language === "en" ? printed.replace(",", ".") : printed;
}

/** The design effect in words. */
export function designEffectText({ designEffect }: OptimismResults, language: Language): string {
  return formatNumber(designEffect, Number.isInteger(designEffect) ? 0 : 1, language);
}
