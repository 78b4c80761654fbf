import type { Text, Vocabulary } from "../../languages.js";

/** The article's title as this project gives it. */
export const title: Text = {
  en: "Local councils in Kazakhstan, 1917–1991",
  ru: "Местные советы в Казахстане, 1917–1991 годы",
  kk: "Қазақстандағы жергілікті кеңестер, 1917–1991 жылдар",
};

/** The same in a word or two, for menus. */
export const shortTitle: Text = { en: "Local councils", ru: "Местные советы", kk: "Жергілікті кеңестер" };

/** Units of the article's printed figures, in short. */
export const units = {
  deputies: { en: "deputies", ru: "депутатов", kk: "депутат" },
  delegates: { en: "delegates", ru: "делегатов", kk: "делегат" },
  congresses: { en: "congresses", ru: "съездов", kk: "съезд" },
  workers: { en: "workers", ru: "рабочих", kk: "жұмысшы" },
  members: { en: "members", ru: "членов", kk: "мүше" },
  persons: { en: "persons", ru: "человек", kk: "адам" },
  "million voters": { en: "mn voters", ru: "млн избирателей", kk: "млн сайлаушы" },
  chapters: { en: "chapters", ru: "глав", kk: "тарау" },
  articles: { en: "articles", ru: "статей", kk: "бап" },
  tiers: { en: "tiers", ru: "звена", kk: "буын" },
  factors: { en: "groups", ru: "группы", kk: "топ" },
  km: { en: "km", ru: "км", kk: "км" },
} satisfies Vocabulary;
