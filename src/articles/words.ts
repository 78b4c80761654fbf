import { inEachLanguage, spoken, type Language, type Text, type Vocabulary } from "../languages.js";
import type { Article } from "./article.js";

/** The journal of the articles, as its three title pages name it. */
export const journal: Text = { en: "Kazakhstan-Spectrum", ru: "Казахстан-Спектр", kk: "Қазақстан-Спектр" };

type Pages = readonly [first: number, last?: number];

/** The pages of an article, or its first where the last is not known. */
function pagesOf([first, last]: Pages): Text {
  return last === undefined
    ? { en: `from p. ${first}`, ru: `с.\u00A0${first} и далее`, kk: `${first}-беттен бастап` }
    : { en: `pp. ${first}-${last}`, ru: `с.\u00A0${first}–${last}`, kk: `${first}–${last}-беттер` };
}

/** An article's title with its pages. */
export function heading(title: Text, pages: Pages): Text {
  const at = pagesOf(pages);
  return inEachLanguage((language) => `${title[language]} (${at[language]})`);
}

/** An article as the source of a dataset. */
export function articleSource({ citation: { authors, title, doi }, pages }: Article): Text {
  const families = (language: Language) => authors[language].map((author) => author.split(",")[0]).join(", ");
  const at = pagesOf(pages);
  const quoted = (language: "ru" | "kk") =>
    `${families(language)}. ${title[language]}. «${journal[language]}» 2/2025, ${at[language]}, DOI ${doi}`;
  return {
    en: `${families("en")}: ${title.en}, ${journal.en} 2/2025, ${at.en}, doi ${doi}`,
    ru: quoted("ru"),
    kk: quoted("kk"),
  };
}

/** The title of an article's ledger as a table. */
export function ledgerTitle(article: string): Text {
  return {
    en: `Printed figures and what follows: ${article}`,
    ru: `Опубликованные числа и что из них следует: ${article}`,
    kk: `Жарияланған сандар және олардан не шығады: ${article}`,
  };
}

/** What can go wrong in the list of articles. */
export const articleProblems = {
  unexpectedForm: {
    en: "the file does not have the expected form",
    ru: "файл имеет не тот вид, какой нужен",
    kk: "файлдың түрі күтілгендей емес",
  },
  noArticle: (name: string): Text => ({
    en: `there is no article ${name}`,
    ru: `нет статьи ${name}`,
    kk: `${name} деген мақала жоқ`,
  }),
  noTable: (name: string): Text => ({
    en: `there is no table ${name}`,
    ru: `нет таблицы ${name}`,
    kk: `${name} деген кесте жоқ`,
  }),
  nearestTable: (name: string): Text => ({
    en: `perhaps ${name}`,
    ru: `возможно, ${name}`,
    kk: `мүмкін, ${name}`,
  }),
  listTables: {
    en: "spectrum table lists them",
    ru: "Их список показывает spectrum table",
    kk: "Олардың тізімін spectrum table көрсетеді",
  },
} satisfies Vocabulary;

/** What is said of values that no such series has had and that a user insists on. */
export const outlierTexts = {
  option: {
    en: "read values of your own data that no such series has had, and say so in every output",
    ru: "прочитать в своих данных и значения, каких в таких рядах не бывало, с пометкой в каждом выводе",
    kk: "өз деректеріңіздегі мұндай қатарларда болмаған мәндерді де оқып, мұны әр нәтижеде белгілеу",
  },
  column: { en: "Accepted outliers", ru: "Принято выбросов", kk: "Қабылданған шектен тыс мәндер" },
  /** @param places of the first, @param more how many are left out */
  note: (places: string, more: number): Text => ({
    en: `Rests on values that no such series has had, accepted with --accept-outliers: ${places}${more > 0 ? `; and ${more} more` : ""}`,
    ru: `Использованы значения, каких в таких рядах не бывало, принятые с --accept-outliers: ${places}${more > 0 ? `; и ещё ${more}` : ""}`,
    kk: `Мұндай қатарларда болмаған, --accept-outliers арқылы қабылданған мәндер пайдаланылды: ${places}${more > 0 ? `; тағы ${more}` : ""}`,
  }),
} satisfies Vocabulary;

export const outlierWords = spoken(outlierTexts);
