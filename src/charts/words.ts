import { quoted, type InputProblem } from "../errors.js";
import { spoken, type Text, type Vocabulary } from "../languages.js";

/** What can go wrong on the way to a chart. */
export const problems = {
  noSize: (name: string): Text => ({
    en: `no chart size ${name}`,
    ru: `нет размера графика ${name}`,
    kk: `графиктің ${name} өлшемі жоқ`,
  }),
  sizes: {
    en: "column, page or slide",
    ru: "column, page или slide",
    kk: "column, page немесе slide",
  },
  noFormat: (name: string): Text => ({
    en: `no chart format ${name}`,
    ru: `нет формата графика ${name}`,
    kk: `графиктің ${name} пішімі жоқ`,
  }),
  noChart: (name: string): Text => ({
    en: `there is no chart ${name}`,
    ru: `нет графика ${name}`,
    kk: `${name} деген график жоқ`,
  }),
  nearest: (name: string): Text => ({
    en: `one of those that --list shows, perhaps ${name}`,
    ru: `один из тех, что показывает --list, возможно ${name}`,
    kk: `--list көрсететіндердің бірі, мүмкін ${name}`,
  }),
  notOurs: {
    en: "this file is there already and was not written by spectrum charts, or changed since",
    ru: "этот файл уже есть, и его записала не команда spectrum charts или он был изменён после неё",
    kk: "бұл файл бұрыннан бар, оны spectrum charts жазбаған немесе ол кейін өзгертілген",
  },
  otherFolder: {
    en: "Choose another folder with --out, or replace it with --force",
    ru: "Укажите другую папку в --out или замените файл с --force",
    kk: "--out арқылы басқа қалтаны таңдаңыз немесе файлды --force арқылы ауыстырыңыз",
  },
} satisfies Vocabulary;

/** The problem of a chart that does not exist, with the name that may have been meant. */
export function noSuchChart(name: string, nearest: string | undefined): InputProblem {
  return {
    found: problems.noChart(quoted(name)),
    ...(nearest !== undefined && { expected: problems.nearest(nearest) }),
  };
}

/** What every chart says, whatever it shows. */
export const chartWords = spoken({
  kinds: {
    bars: { en: "Bar chart", ru: "Столбчатая диаграмма", kk: "Бағанды диаграмма" },
    lines: { en: "Line chart", ru: "Линейный график", kk: "Сызықтық график" },
    points: { en: "Scatter plot", ru: "Диаграмма рассеяния", kk: "Шашырау диаграммасы" },
    intervals: {
      en: "Chart of points with ranges",
      ru: "График точек с диапазонами",
      kk: "Аралықтары бар нүктелер графигі",
    },
  },
  /** Words of the text alternatives. */
  alternative: {
    from: (first: string, last: string) => ({
      en: `from ${first} to ${last}`,
      ru: `${first} – ${last}`,
      kk: `${first} – ${last} аралығы`,
    }),
    lowest: { en: "lowest", ru: "минимум", kk: "ең төмен" },
    highest: { en: "highest", ru: "максимум", kk: "ең жоғары" },
    unknown: { en: "not quoted", ru: "не названо", kk: "аталмаған" },
  },
  /** A month in words, as Vega's time format has it. */
  monthFormat: { en: "%B %Y", ru: "%B %Y", kk: "%Y ж. %B" },
  source: (sources: string) => ({
    en: `Source: ${sources}`,
    ru: `Источник: ${sources}`,
    kk: `Дереккөз: ${sources}`,
  }),
  /** Words of the page around an interactive chart. */
  page: {
    data: { en: "Data", ru: "Данные", kk: "Деректер" },
    alternative: { en: "Description", ru: "Описание", kk: "Сипаттама" },
    specification: {
      en: "Save the specification",
      ru: "Сохранить спецификацию",
      kk: "Спецификацияны сақтау",
    },
    yes: { en: "yes", ru: "да", kk: "иә" },
    no: { en: "no", ru: "нет", kk: "жоқ" },
  },
});

/** The menu of an interactive chart, under the names that vega-embed gives its entries. */
export const pageActions = spoken({
  CLICK_TO_VIEW_ACTIONS: { en: "Show actions", ru: "Показать действия", kk: "Әрекеттерді көрсету" },
  PNG_ACTION: { en: "Save as PNG", ru: "Сохранить как PNG", kk: "PNG түрінде сақтау" },
  SVG_ACTION: { en: "Save as SVG", ru: "Сохранить как SVG", kk: "SVG түрінде сақтау" },
});
