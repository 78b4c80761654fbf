import type { Text } from "../../languages.js";

/** The article's title as this project gives it. */
export const title: Text = {
  en: "Ecosystem and human-centred management of personnel",
  ru: "Экосистемный и человекоцентричный подход в управлении персоналом",
  kk: "Персоналды басқарудағы экожүйелік және адамға бағдарланған тәсіл",
};

/** The same in a word or two, for menus. */
export const shortTitle: Text = { en: "Personnel", ru: "Персонал", kk: "Персонал" };
