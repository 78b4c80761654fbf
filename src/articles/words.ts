import type { Text, Vocabulary } from "../languages.js";

/** An article's title with its pages. */
export function heading(title: Text, [first, last]: readonly [number, number]): Text {
  return {
    en: `${title.en} (pp. ${first}-${last})`,
    ru: `${title.ru} (с. ${first}–${last})`,
    kk: `${title.kk} (${first}–${last}-беттер)`,
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
} satisfies Vocabulary;
