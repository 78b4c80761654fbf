import { spoken } from "../languages.js";
import type { Example } from "./command.js";

/** What `spectrum cite` says of itself. */
export const citeWords = spoken({
  description: {
    en: "A reference to this package, an article, a dataset or a finding",
    ru: "Ссылка на этот пакет, статью, набор данных или строку реестра",
    kk: "Осы пакетке, мақалаға, деректер жиынтығына немесе тізілім жолына сілтеме",
  },
  what: {
    en: "an article, a file of datasets/ or its title, or an entry of a ledger as <article>.<id>; this package where nothing is named",
    ru: "статья, файл из datasets/ или его название либо строка реестра в виде <статья>.<id>; без имени — этот пакет",
    kk: "мақала, datasets/ файлы немесе оның атауы, не <мақала>.<id> түріндегі тізілім жолы; атау берілмесе — осы пакет",
  },
  style: {
    en: "APA, 7th edition; GOST R 7.0.5-2008; BibTeX",
    ru: "APA, 7-е издание; ГОСТ Р 7.0.5-2008; BibTeX",
    kk: "APA, 7-басылым; МемСТ Р 7.0.5-2008; BibTeX",
  },
  accessed: {
    en: "when the package was used, as 2026-11-28; not said where it is not given",
    ru: "когда пакет использован, в виде 2026-11-28; без параметра дата не указывается",
    kk: "пакет қашан пайдаланылғаны, 2026-11-28 түрінде; берілмесе, күн көрсетілмейді",
  },
  json: {
    en: "every style, and the parts of the reference, for programs",
    ru: "все стили и части ссылки, для программ",
    kk: "барлық стильдер мен сілтеме бөліктері, бағдарламалар үшін",
  },
});

export const citeExamples: readonly Example[] = [
  ["spectrum cite", { en: "this package", ru: "этот пакет", kk: "осы пакет" }],
  [
    "spectrum cite food --style gost --lang ru",
    {
      en: "an article for a Russian list of references",
      ru: "статья для списка литературы на русском",
      kk: "мақала, орыс тіліндегі әдебиеттер тізіміне",
    },
  ],
  [
    "spectrum cite food/trade.csv --style bibtex",
    { en: "a dataset for LaTeX", ru: "набор данных для LaTeX", kk: "LaTeX үшін деректер жиынтығы" },
  ],
  [
    "spectrum cite food.table1.model4.slope --accessed 2026-11-28",
    {
      en: "a printed figure with its verdict",
      ru: "опубликованное число с заключением",
      kk: "жарияланған сан және оның қорытындысы",
    },
  ],
];
