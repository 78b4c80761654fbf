import type { EntryKind } from "../ledger/published.js";
import { terms } from "../language/glossary.js";
import { spoken, type Text, type Vocabulary } from "../languages.js";
import type { CountedNoun } from "../language/plural.js";

/** What the ledger says beyond the terms of the glossary. */
export const ledgerWords = spoken({
  where: { en: "where", ru: "место", kk: "орны" },
  /** A verdict with the entries that have it: in Russian and Kazakh it is no adjective to count with. */
  verdictCount: (verdict: string, count: number) => ({
    en: `${count} ${verdict}`,
    ru: `${verdict}\u00A0—\u00A0${count}`,
    kk: `${verdict}\u00A0—\u00A0${count}`,
  }),
  /** Of the statements that hold, how many hold by some readings only. */
  contradictedBelow: (holding: number, qualified: number) => ({
    en: `of the ${holding} that ${holding === 1 ? "holds" : "hold"}, ${qualified} ${
      qualified === 1 ? "has" : "have"
    } a reading below ${qualified === 1 ? "it" : "them"} that is contradicted`,
    ru: `у ${
      holding === 1 ? "подтверждающегося" : `${qualified} из ${holding} подтверждающихся`
    } ниже есть прочтение, которое противоречит данным`,
    kk: `расталған ${holding} тұжырымның ${qualified} тұжырымында төменде деректерге қайшы оқылым бар`,
  }),
  /** What would be said of an entry if an input had another value. */
  supposedStays: (name: string) => ({
    en: `The verdict would be the same under the supposition ${name}.`,
    ru: `С другими числами допущения ${name} заключение было бы тем же.`,
    kk: `${name} болжамының басқа сандарымен де қорытынды өзгермес еді.`,
  }),
  supposedTurns: (name: string, verdict: string, value: string) => ({
    en: `Under the supposition ${name}${value && ` it would be ${value}`}: ${verdict}.`,
    ru: `С другими числами допущения ${name}${value && ` было бы ${value}`}: ${verdict}.`,
    kk: `${name} болжамының басқа сандарымен${value && ` ${value} болар еді`}: ${verdict}.`,
  }),
  supposition: (name: string, note: string) => ({
    en: `${name}: ${note}`,
    ru: `${name}: ${note}`,
    kk: `${name}: ${note}`,
  }),
  wouldTurn: (ids: readonly string[]) => ({
    en: `Verdicts that would turn (${ids.length}): ${ids.join(", ")}.`,
    ru: `Заключения, которые изменились бы (${ids.length}): ${ids.join(", ")}.`,
    kk: `Өзгерер еді (${ids.length}): ${ids.join(", ")}.`,
  }),
  open: {
    en: "The rounding of the printed inputs leaves this open.",
    ru: "Округление исходных данных оставляет это открытым.",
    kk: "Бастапқы деректердің дөңгелектенуі мұны ашық қалдырады.",
  },
});

/** What is counted in the summary of a ledger, by kind. */
export const entriesOfKind: Record<EntryKind, CountedNoun> = {
  figure: {
    en: { one: "figure", other: "figures" },
    ru: { one: "число", few: "числа", many: "чисел", other: "числа" },
    kk: { other: "сан" },
  },
  statement: {
    en: { one: "statement", other: "statements" },
    ru: { one: "утверждение", few: "утверждения", many: "утверждений", other: "утверждения" },
    kk: { other: "тұжырым" },
  },
  source: {
    en: { one: "input against its source", other: "inputs against their sources" },
    ru: {
      one: "сверка с источником",
      few: "сверки с источником",
      many: "сверок с источником",
      other: "сверки с источником",
    },
    kk: { other: "дереккөзбен салыстыру" },
  },
};

/** Rows that show why, and are not counted beside what they stand under. */
export const evidenceRows: CountedNoun = {
  en: { one: "row of evidence or another reading", other: "rows of evidence or other readings" },
  ru: {
    one: "строка с доводом или другим прочтением",
    few: "строки с доводами или другими прочтениями",
    many: "строк с доводами или другими прочтениями",
    other: "строки с доводами или другими прочтениями",
  },
  kk: { other: "дәлел немесе басқаша оқылым" },
};

/** Headers of the ledger as a spreadsheet shows it. */
export const ledgerColumns = spoken({
  article: { en: "article", ru: "статья", kk: "мақала" },
  id: { en: "id", ru: "код строки", kk: "жол коды" },
  where: { en: "where", ru: "место", kk: "орны" },
  kind: { en: "kind", ru: "вид", kk: "түрі" },
  printed: terms.printed,
  unit: { en: "unit", ru: "единица", kk: "өлшем бірлігі" },
  recomputed: terms.recomputed,
  low: { en: "low", ru: "нижняя граница", kk: "төменгі шек" },
  high: { en: "high", ru: "верхняя граница", kk: "жоғарғы шек" },
  verdict: terms.verdict,
  formula: { en: "formula", ru: "формула", kk: "формула" },
  worked: { en: "worked", ru: "с числами", kk: "сандармен" },
  note: { en: "note", ru: "примечание", kk: "ескертпе" },
  under: { en: "under", ru: "относится к", kk: "қатысты жол" },
});

/** Kinds of rows as a spreadsheet shows them. */
export const ledgerKinds = spoken({
  figure: { en: "figure", ru: "число", kk: "сан" },
  statement: { en: "statement", ru: "утверждение", kk: "тұжырым" },
  source: { en: "source", ru: "источник", kk: "дереккөз" },
});

/** What can go wrong when tables are written. */
export const writeProblems = {
  severalInCsv: (tables: number): Text => ({
    en: `${tables} tables as CSV`,
    ru: `таблиц для CSV: ${tables}`,
    kk: `CSV-ге арналған кесте саны: ${tables}`,
  }),
  oneTable: { en: "one table", ru: "одна таблица", kk: "бір кесте" },
  namedOrWorkbook: {
    en: "Name one, or take xlsx, where each has a sheet",
    ru: "Назовите одну или возьмите xlsx, где у каждой свой лист",
    kk: "Біреуін атаңыз немесе xlsx алыңыз, онда әрқайсысының өз парағы бар",
  },
} satisfies Vocabulary;
