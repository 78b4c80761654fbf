import type { UnitName } from "../../language/plural.js";
import type { Text } from "../../languages.js";

/** The article's title as this project gives it. */
export const title: Text = {
  en: "Values and identity: methodological approaches in Kazakhstan",
  ru: "Ценности и идентичность: методологические подходы в Казахстане",
  kk: "Құндылықтар мен бірегейлік: Қазақстандағы әдіснамалық тәсілдер",
};

/** The same in a word or two, for menus. */
export const shortTitle: Text = { en: "Values", ru: "Ценности", kk: "Құндылықтар" };

/** Units of the article's printed figures, in short. */
export const units = {
  answers: {
    en: { one: "answer", other: "answers" },
    ru: { one: "ответ", few: "ответа", many: "ответов", other: "ответа" },
    kk: { other: "жауап" },
  },
} satisfies Record<string, UnitName>;
