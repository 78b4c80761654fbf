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
  regions: { en: "regions", ru: "областей", kk: "облыс" },
  principles: { en: "principles", ru: "принципа", kk: "қағидат" },
  place: { en: "place", ru: "место", kk: "орын" },
} satisfies Vocabulary;
