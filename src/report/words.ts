import type { Text, Vocabulary } from "../languages.js";

/** What is told while a report is written. */
export const reportWords = {
  recomputing: (article: string): Text => ({
    en: `${article}: recomputing`,
    ru: `${article}: пересчёт`,
    kk: `${article}: қайта есептелуде`,
  }),
  tables: {
    en: "tables: Markdown, LaTeX, JSON",
    ru: "таблицы: Markdown, LaTeX, JSON",
    kk: "кестелер: Markdown, LaTeX, JSON",
  },
  charts: { en: "charts: SVG", ru: "графики: SVG", kk: "графиктер: SVG" },
} satisfies Vocabulary;
