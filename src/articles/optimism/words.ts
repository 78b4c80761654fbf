import type { Text, Vocabulary } from "../../languages.js";

/** The article's title as this project gives it. */
export const title: Text = {
  en: "Social optimism of the people of Kazakhstan",
  ru: "Социальный оптимизм казахстанцев",
  kk: "Қазақстандықтардың әлеуметтік оптимизмі",
};

/** Units of the article's printed figures, in short. */
export const units = {
  respondents: { en: "respondents", ru: "респондентов", kk: "респондент" },
  years: { en: "years", ru: "лет", kk: "жыл" },
  regions: { en: "regions", ru: "областей", kk: "облыс" },
  principles: { en: "principles", ru: "принципа", kk: "қағидат" },
  place: { en: "place", ru: "место", kk: "орын" },
  entries: { en: "entries", ru: "записей", kk: "жазба" },
  pages: { en: "pages", ru: "стр.", kk: "бет" },
} satisfies Vocabulary;
