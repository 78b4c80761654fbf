import type { Text, Vocabulary } from "../languages.js";
import type { Period, YearMonth } from "./year-month.js";

/** The months from the first to the last; a series without a month says so. */
function span(period: Period | undefined): Text {
  if (period === undefined) return { en: "no months", ru: "нет ни одного месяца", kk: "бірде-бір ай жоқ" };
  const { from, to } = period;
  return { en: `${from} to ${to}`, ru: `${from} – ${to}`, kk: `${from} – ${to}` };
}

/** What can go wrong with months. */
export const problems = {
  month: { en: "a month, as 2024-01", ru: "месяц, например 2024-01", kk: "ай, мысалы 2024-01" },
  /** @param rows one or two rows, in their order */
  monthTwice: (month: YearMonth, rows: readonly [number, number]): Text => {
    const [first, second] = rows;
    return first === second
      ? {
          en: `the month ${month} is there twice, in row ${first}`,
          ru: `месяц ${month} встречается дважды, в строке ${first}`,
          kk: `${month} айы ${first}-жолда екі рет кездеседі`,
        }
      : {
          en: `the month ${month} is there twice, in rows ${first} and ${second}`,
          ru: `месяц ${month} встречается дважды, в строках ${first} и ${second}`,
          kk: `${month} айы екі рет, ${first}-жолда және ${second}-жолда кездеседі`,
        };
  },
  monthInTwoFiles: (month: YearMonth, file: string, row: number): Text => ({
    en: `the month ${month} is there twice, also in ${file}, row ${row}`,
    ru: `месяц ${month} встречается дважды, ещё в файле ${file}, строка ${row}`,
    kk: `${month} айы екі рет кездеседі: ${file} файлында, ${row}-жолда да бар`,
  }),
  /**
   * @param row of the month before, with its file where that is another
   * @param count months left out between `before`, which stands in `row`, and `after`
   * @param left first and last of them
   */
  monthsLeftOut: (
    before: YearMonth,
    { row, file }: { row: number; file?: string | undefined },
    after: YearMonth,
    count: number,
    left: Period,
  ): Text => {
    const where = file === undefined ? "" : `${file}, `;
    const { from, to } = left;
    const missing: Text =
      count === 1
        ? { en: `${from} is`, ru: `нет месяца ${from}`, kk: `${from} айы` }
        : count === 2
          ? {
              en: `${from} and ${to} are`,
              ru: `нет месяцев ${from} и ${to}`,
              kk: `${from} және ${to} айлары`,
            }
          : {
              en: `${count} months (${from} to ${to}) are`,
              ru: `не хватает месяцев: ${count} (${from} – ${to})`,
              kk: `${count} ай (${from} – ${to})`,
            };
    return {
      en: `${missing.en} missing between ${before} (${where}row ${row}) and ${after}`,
      ru: `между ${before} (${where}строка ${row}) и ${after} ${missing.ru}`,
      kk: `${before} (${where}${row}-жол) және ${after} айларының арасында ${missing.kk} жоқ`,
    };
  },
  everyMonth: {
    en: "every month between the first and the last",
    ru: "все месяцы от первого до последнего",
    kk: "бірінші айдан соңғысына дейінгі барлық ай",
  },
  noCommonMonth: (first: Period | undefined, second: Period | undefined): Text => {
    const [one, other] = [span(first), span(second)];
    return {
      en: `the two series have no month in common: one has ${one.en}, the other ${other.en}`,
      ru: `у двух рядов нет общих месяцев: в одном ${one.ru}, в другом ${other.ru}`,
      kk: `екі қатардың ортақ айы жоқ: бірінде ${one.kk}, екіншісінде ${other.kk}`,
    };
  },
  // In the functions below `period` is what the user wrote, in quotation marks.
  periodTwice: (period: string): Text => ({
    en: `the period ${period} is there twice`,
    ru: `период ${period} указан дважды`,
    kk: `${period} кезеңі екі рет көрсетілген`,
  }),
  period: (period: string): Text => ({
    en: `the period ${period}`,
    ru: `период ${period}`,
    kk: `${period} кезеңі`,
  }),
  yearsOrMonths: {
    en: "years as 2000-2024 or months as 2021-01:2025-06",
    ru: "годы в виде 2000-2024 или месяцы в виде 2021-01:2025-06",
    kk: "2000-2024 түріндегі жылдар немесе 2021-01:2025-06 түріндегі айлар",
  },
  endsBeforeItBegins: (period: string): Text => ({
    en: `the period ${period} ends before it begins`,
    ru: `период ${period} кончается раньше, чем начинается`,
    kk: `${period} кезеңі басталмай жатып аяқталады`,
  }),
  monthFirst: (month: YearMonth): Text => ({
    en: `${month} first`,
    ru: `сначала ${month}`,
    kk: `алдымен ${month}`,
  }),
  monthsInPeriod: (period: string, count: number): Text => ({
    en: `the period ${period} has ${count === 1 ? "1 month" : `${count} months`}`,
    ru: `в периоде ${period} месяцев: ${count}`,
    kk: `${period} кезеңінде ${count} ай бар`,
  }),
  monthsAtLeast: (count: number): Text => ({
    en: `at least ${count} months for a line and its error`,
    ru: `для линии регрессии и её ошибки не менее ${count} месяцев`,
    kk: `регрессия сызығы мен оның қатесі үшін кемінде ${count} ай`,
  }),
  outsideTheData: (period: string, { from, to }: Period): Text => ({
    en: `the period ${period} reaches outside the data, which have ${from} to ${to}`,
    ru: `период ${period} выходит за пределы данных, в которых есть ${from} – ${to}`,
    kk: `${period} кезеңі ${from} – ${to} аралығындағы деректердің шегінен шығады`,
  }),
  askedInside: ({ from, to }: Period): Text => ({
    en: `The data have its part ${from}:${to}`,
    ru: `В данных есть его часть ${from}:${to}`,
    kk: `Деректерде оның мына бөлігі бар: ${from}:${to}`,
  }),
} satisfies Vocabulary;
