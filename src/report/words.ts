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
  report: { en: "report", ru: "отчёт", kk: "есеп" },
  charts: { en: "charts: SVG", ru: "графики: SVG", kk: "графиктер: SVG" },
} satisfies Vocabulary;

/** What can go wrong on the way to a report. */
export const problems = {
  noTypesetter: (name: string): Text => ({
    en: `a PDF is set by ${name}, which is not installed`,
    ru: `PDF верстает пакет ${name}, который не установлен`,
    kk: `PDF құжатын ${name} пакеті беттейді, ол орнатылмаған`,
  }),
  installTypesetter: (command: string): Text => ({
    en: `Install it with: ${command}`,
    ru: `Установите его командой: ${command}`,
    kk: `Оны мына командамен орнатыңыз: ${command}`,
  }),
  noFormat: (name: string): Text => ({
    en: `no format of the report ${name}`,
    ru: `нет формата отчёта ${name}`,
    kk: `есептің ${name} пішімі жоқ`,
  }),
} satisfies Vocabulary;
