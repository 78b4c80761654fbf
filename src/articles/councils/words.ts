import type { UnitName } from "../../language/plural.js";
import type { Text } from "../../languages.js";

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
  deputies: {
    en: { one: "deputy", other: "deputies" },
    ru: { one: "депутат", few: "депутата", many: "депутатов", other: "депутата" },
    kk: { other: "депутат" },
  },
  delegates: {
    en: { one: "delegate", other: "delegates" },
    ru: { one: "делегат", few: "делегата", many: "делегатов", other: "делегата" },
    kk: { other: "делегат" },
  },
  congresses: {
    en: { one: "congress", other: "congresses" },
    ru: { one: "съезд", few: "съезда", many: "съездов", other: "съезда" },
    kk: { other: "съезд" },
  },
  workers: {
    en: { one: "worker", other: "workers" },
    ru: { one: "рабочий", few: "рабочих", many: "рабочих", other: "рабочих" },
    kk: { other: "жұмысшы" },
  },
  members: {
    en: { one: "member", other: "members" },
    ru: { one: "член", few: "члена", many: "членов", other: "члена" },
    kk: { other: "мүше" },
  },
  persons: {
    en: { one: "person", other: "persons" },
    ru: { one: "человек", few: "человека", many: "человек", other: "человека" },
    kk: { other: "адам" },
  },
  "million voters": { en: "mn voters", ru: "млн избирателей", kk: "млн сайлаушы" },
  chapters: {
    en: { one: "chapter", other: "chapters" },
    ru: { one: "глава", few: "главы", many: "глав", other: "главы" },
    kk: { other: "тарау" },
  },
  articles: {
    en: { one: "article", other: "articles" },
    ru: { one: "статья", few: "статьи", many: "статей", other: "статьи" },
    kk: { other: "бап" },
  },
  tiers: {
    en: { one: "tier", other: "tiers" },
    ru: { one: "звено", few: "звена", many: "звеньев", other: "звена" },
    kk: { other: "буын" },
  },
  factors: {
    en: { one: "group", other: "groups" },
    ru: { one: "группа", few: "группы", many: "групп", other: "группы" },
    kk: { other: "топ" },
  },
  km: { en: "km", ru: "км", kk: "км" },
} satisfies Record<string, UnitName>;
