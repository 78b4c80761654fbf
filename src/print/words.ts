import { terms } from "../language/glossary.js";
import { spoken } from "../languages.js";
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
  open: {
    en: "The rounding of the printed inputs leaves this open.",
    ru: "Округление исходных данных оставляет это открытым.",
    kk: "Бастапқы деректердің дөңгелектенуі мұны ашық қалдырады.",
  },
});

/** What is counted in the summary of a ledger, with the word that says it was checked. */
export const rowsChecked: CountedNoun = {
  en: { one: "row checked", other: "rows checked" },
  ru: {
    one: "строка проверена",
    few: "строки проверены",
    many: "строк проверено",
    other: "строки проверено",
  },
  kk: { other: "жол тексерілді" },
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
});

/** Kinds of rows as a spreadsheet shows them. */
export const ledgerKinds = spoken({
  figure: { en: "figure", ru: "число", kk: "сан" },
  statement: { en: "statement", ru: "утверждение", kk: "тұжырым" },
});
