import { shortDay } from "../language/calendar.js";
import { spoken, type Language, type Text, type Vocabulary } from "../languages.js";

/** The issue that all the articles are of. */
export const issue = { year: 2025, number: 2 } as const;

const texts = {
  packageTitle: {
    en: "spectrum-replication: Recomputation of the empirical articles of Kazakhstan-Spectrum 2/2025",
    ru: "spectrum-replication: пересчёт эмпирических статей журнала «Казахстан-Спектр», №\u00A02 за 2025 год",
    kk: "spectrum-replication: «Қазақстан-Спектр» журналының 2025 жылғы № 2 санындағы эмпирикалық мақалаларды қайта есептеу",
  },
  packageAuthors: {
    en: "The spectrum-replication authors",
    ru: "Авторы spectrum-replication",
    kk: "spectrum-replication авторлары",
  },
  software: { en: "Computer software", ru: "Компьютерная программа", kk: "Компьютерлік бағдарлама" },
  dataset: { en: "Data set", ru: "Набор данных", kk: "Деректер жиынтығы" },
  electronic: { en: "Electronic resource", ru: "Электронный ресурс", kk: "Электрондық ресурс" },
  version: (version: string): Text => ({
    en: `Version ${version}`,
    ru: `Версия ${version}`,
    kk: `${version} нұсқасы`,
  }),
  file: (file: string): Text => ({ en: `File ${file}`, ru: `Файл ${file}`, kk: `${file} файлы` }),
  entry: (id: string): Text => ({
    en: `Entry ${id}`,
    ru: `Строка реестра ${id}`,
    kk: `Тізілімнің ${id} жолы`,
  }),
  within: (title: string): Text => ({
    en: `In ${title}`,
    ru: `В составе: ${title}`,
    kk: `${title} құрамында`,
  }),
  source: (source: string): Text => ({
    en: `Source: ${source}`,
    ru: `Источник: ${source}`,
    kk: `Дереккөз: ${source}`,
  }),
  /** @param day as dayText writes it */
  accessed: (day: string): Text => ({
    en: `accessed ${day}`,
    ru: `дата обращения: ${day}`,
    kk: `қаралған күні: ${day}`,
  }),
  printed: (value: string): Text => ({
    en: `printed ${value}`,
    ru: `опубликовано ${value}`,
    kk: `жарияланғаны ${value}`,
  }),
  /** Of a statement, whose words are not those of the article. */
  gist: (statement: string): Text => ({
    en: `in substance: ${statement}`,
    ru: `по смыслу: ${statement}`,
    kk: `мазмұны: ${statement}`,
  }),
  recomputed: (value: string): Text => ({
    en: `recomputed ${value}`,
    ru: `пересчитано ${value}`,
    kk: `қайта есептелгені ${value}`,
  }),
  verdict: (verdict: string): Text => ({
    en: `verdict: ${verdict}`,
    ru: `заключение: ${verdict}`,
    kk: `қорытынды: ${verdict}`,
  }),
  checkedWith: { en: "Checked with:", ru: "Проверено с помощью:", kk: "Тексеру құралы:" },
  /** "On the article" in a note of BibTeX. */
  printedIn: (reference: string): Text => ({
    en: `Printed in: ${reference}`,
    ru: `Опубликовано в: ${reference}`,
    kk: `Жарияланған жері: ${reference}`,
  }),
  others: { en: "[et al.]", ru: "[и др.]", kk: "[және т. б.]" },
  issue: (number: number): Text => ({ en: `No. ${number}`, ru: `№ ${number}`, kk: `№ ${number}` }),
  pages: (pages: string): Text => ({ en: `P. ${pages}`, ru: `С. ${pages}`, kk: `Б. ${pages}` }),
  /** From a page whose last one is not known. */
  following: (first: number): Text => ({
    en: `${first} ff.`,
    ru: `${first} и сл.`,
    kk: `${first} және кейінгі`,
  }),
} satisfies Vocabulary;

export const citingWords = spoken(texts);

/**
 * A day as a reference names it.
 *
 * @param day 2026-11-28
 * @example
 * dayText("2026-11-28", "en"); // => "November 28, 2026"
 * dayText("2026-11-28", "ru"); // => "28.11.2026"
 */
export function dayText(day: string, language: Language): string {
  if (language !== "en") return shortDay(day, language);
  const [year, month, date] = day.split("-").map(Number);
  const name = new Intl.DateTimeFormat("en", { month: "long", timeZone: "UTC" });
  return `${name.format(Date.UTC(year!, month! - 1, date))} ${date}, ${year}`;
}

/** What can be wrong with what is to be cited. */
export const citingProblems = {
  nothingCalled: (name: string): Text => ({
    en: `nothing to cite is called ${name}`,
    ru: `нет ничего с именем ${name}, на что можно сослаться`,
    kk: `сілтеме жасалатын ${name} атаулы ештеңе жоқ`,
  }),
  wanted: {
    en: 'an article ("food"), a dataset ("food/trade.csv"), a finding ("food.table1.model4.slope") or no name for this package',
    ru: "статья («food»), набор данных («food/trade.csv»), строка реестра («food.table1.model4.slope») или, для этого пакета, без имени",
    kk: "мақала («food»), деректер жиынтығы («food/trade.csv»), тізілім жолы («food.table1.model4.slope») немесе, осы пакет үшін, атаусыз",
  },
  perhaps: (name: string): Text => ({
    en: `Did you mean ${name}?`,
    ru: `Возможно, имелось в виду ${name}?`,
    kk: `Мүмкін, ${name} деп жазбақ болдыңыз ба?`,
  }),
  severalCalled: (name: string, files: string): Text => ({
    en: `several datasets are called ${name}: ${files}`,
    ru: `несколько наборов данных называются ${name}: ${files}`,
    kk: `${name} деп бірнеше деректер жиынтығы аталады: ${files}`,
  }),
  withFolder: {
    en: "Name it with its folder.",
    ru: "Назовите его с папкой.",
    kk: "Оны қалтасымен бірге жазыңыз.",
  },
  noDay: (text: string): Text => ({
    en: `${text} as the day of access`,
    ru: `${text} вместо даты обращения`,
    kk: `қаралған күннің орнында ${text}`,
  }),
  dayWanted: {
    en: "a day as in 2026-11-28",
    ru: "дата вида 2026-11-28",
    kk: "2026-11-28 түріндегі күн",
  },
} satisfies Vocabulary;
