import { spoken, type Text } from "../languages.js";
import type { Example } from "./command.js";

/** What `spectrum ledger` says of itself. */
export const ledgerCommandWords = spoken({
  description: {
    en: "Begin a ledger of your own article, for spectrum check --ledger",
    ru: "Начать реестр своей статьи для spectrum check --ledger",
    kk: "spectrum check --ledger үшін өз мақалаңыздың тізілімін бастау",
  },
  more: {
    en: "A ledger has a row for every printed figure: its id, the string as printed, and, where the figure follows from others, the formula by their ids. The rounding of the printed inputs is taken into account. Formulas know + - * / ^, comparisons, and, or, not, and:",
    ru: "В реестре есть строка для каждого опубликованного числа: id, запись числа как в статье и, если число следует из других, формула по их id. Округление опубликованных исходных чисел учитывается. В формулах есть + - * / ^, сравнения, and, or, not, а также:",
    kk: "Тізілімде жарияланған әр санға бір жол беріледі: id, мақаладағы жазылуы және, егер сан басқалардан шықса, солардың id белгілері арқылы жазылған формула. Жарияланған бастапқы сандардың дөңгелектелуі ескеріледі. Формулаларда + - * / ^, салыстырулар, and, or, not және мыналар бар:",
  },
  fresh: {
    description: {
      en: "a commented ledger to fill in",
      ru: "реестр с пояснениями, который надо заполнить",
      kk: "толтыруға арналған түсіндірмелі тізілім",
    },
    done: (file: string) => ({
      en: `fill in, then: spectrum check --ledger ${file}`,
      ru: `заполните, затем: spectrum check --ledger ${file}`,
      kk: `толтырыңыз, содан кейін: spectrum check --ledger ${file}`,
    }),
  },
  from: {
    description: {
      en: "the figures of a table as rows (CSV, XLSX, Word, HTML, Markdown)",
      ru: "числа таблицы в виде строк (CSV, XLSX, Word, HTML, Markdown)",
      kk: "кесте сандары жолдар түрінде (CSV, XLSX, Word, HTML, Markdown)",
    },
    table: {
      en: "file with the table as printed",
      ru: "файл с таблицей, как она опубликована",
      kk: "жарияланған кесте бар файл",
    },
    number: {
      en: "which of several tables of the file",
      ru: "которая из нескольких таблиц файла",
      kk: "файлдағы бірнеше кестенің қайсысы",
    },
    name: {
      en: "first part of the ids, such as table1",
      ru: "первая часть id, например table1",
      kk: "id белгілерінің бірінші бөлігі, мысалы table1",
    },
    decimalMark: {
      en: "decimal mark of the figures, where 1,234 could be read two ways",
      ru: "десятичный знак чисел, если 1,234 можно прочитать двояко",
      kk: "сандардың ондық бөлгіші, егер 1,234 екі түрлі оқылса",
    },
    done: (file: string) => ({
      en: `write formulas into it (spectrum ledger --help), then: spectrum check --ledger ${file}`,
      ru: `впишите формулы (spectrum ledger --help), затем: spectrum check --ledger ${file}`,
      kk: `формулаларды жазыңыз (spectrum ledger --help), содан кейін: spectrum check --ledger ${file}`,
    }),
  },
  out: {
    en: "write into a file instead of printing",
    ru: "записать в файл, а не выводить",
    kk: "экранға шығармай, файлға жазу",
  },
  force: {
    en: "replace a file that is there",
    ru: "заменить существующий файл",
    kk: "бар файлды ауыстыру",
  },
  /** The commented template: lines of explanation, places and notes of the rows of an invented example. */
  template: {
    en: [
      "A row for every printed figure or statement. Only id and printed are needed. The example is invented: replace it.",
      "id: dotted, as table1.meat.2024; formulas cite it. printed: the figure as it stands in the article, 12.50 and not 12.5.",
      "where, unit, note: in your own words. exact: yes for a count, which carries no rounding.",
      "formula: how the figure follows from others; a comparison for a statement in words. Empty for a printed input.",
      "expected: a verdict on record (reproduced, within-input-rounding, misrounded, differs, holds, contradicted); spectrum check ends with status 1 when another comes out. May stay empty.",
      "decimal_mark: comma or point, where a figure such as 1,234 could be read two ways.",
    ].join("\n"),
    ru: [
      "Строка для каждого опубликованного числа или утверждения. Нужны только id и printed. Пример вымышлен: замените его.",
      "id: с точками, например table1.meat.2024; на него ссылаются формулы. printed: число, как оно стоит в статье: 12,50, а не 12,5.",
      "where, unit, note: своими словами. exact: yes для количества, которое не округляют.",
      "formula: как число следует из других; для утверждения — сравнение. У исходного числа пусто.",
      "expected: ожидаемое заключение (reproduced, within-input-rounding, misrounded, differs, holds, contradicted); если выйдет другое, spectrum check завершится с кодом 1. Может быть пусто.",
      "decimal_mark: comma (запятая) или point (точка), если число вида 1,234 можно прочитать двояко.",
    ].join("\n"),
    kk: [
      "Жарияланған әр санға немесе тұжырымға бір жол. Тек id мен printed қажет. Мысал ойдан алынған: оны ауыстырыңыз.",
      "id: нүктелі атау, мысалы table1.meat.2024; формулалар соған сілтейді. printed: мақалада тұрған сан: 12,5 емес, 12,50.",
      "where, unit, note: өз сөзіңізбен. exact: дөңгелектенбейтін саннама үшін yes.",
      "formula: сан басқалардан қалай шығады; тұжырым үшін — салыстыру. Бастапқы санда бос қалады.",
      "expected: күтілетін қорытынды (reproduced, within-input-rounding, misrounded, differs, holds, contradicted); басқасы шықса, spectrum check 1 кодымен аяқталады. Бос қалуы мүмкін.",
      "decimal_mark: 1,234 сияқты сан екі түрлі оқылса, comma (үтір) немесе point (нүкте).",
    ].join("\n"),
  },
  example: {
    table: { en: "Table 1", ru: "Таблица 1", kk: "1-кесте" },
    text: { en: "text", ru: "текст", kk: "мәтін" },
    unit: { en: "thousand tonnes", ru: "тыс. т", kk: "мың т" },
    grew: {
      en: "output of meat grew faster than that of milk",
      ru: "производство мяса росло быстрее, чем молока",
      kk: "ет өндірісі сүт өндірісінен тезірек өсті",
    },
  },
});

/** What formulas can call, for the help. */
export const formulaFunctions: readonly (readonly [call: string, meaning: Text])[] = [
  [
    "sum(t1.*.2024)",
    {
      en: "of every figure whose id fits, the row itself aside; so too mean, min, max",
      ru: "сумма всех чисел с подходящим id, кроме самой строки; так же mean, min, max — среднее, наименьшее, наибольшее",
      kk: "id белгісі сай келетін барлық сандардың қосындысы, жолдың өзінен басқа; орташасы, ең кішісі, ең үлкені: mean, min, max",
    },
  ],
  [
    "growth(a, b)",
    { en: "from b to a, in per cent", ru: "рост от b к a, в процентах", kk: "b-дан a-ға өсім, пайызбен" },
  ],
  ["share(a, b)", { en: "a in per cent of b", ru: "a в процентах от b", kk: "a-ның b-дағы үлесі, пайызбен" }],
  [
    "round(x, 1)",
    {
      en: "half away from zero; also abs, sqrt, log, exp",
      ru: "половина — от нуля; есть и abs, sqrt, log, exp",
      kk: "жартысы нөлден ары қарай; abs, sqrt, log, exp те бар",
    },
  ],
  [
    "increasing(a, b, c)",
    {
      en: "strictly; also decreasing",
      ru: "строго возрастают; убывают: decreasing",
      kk: "қатаң өседі; кемиді: decreasing",
    },
  ],
  [
    "sums_to(100, a, b)",
    {
      en: "whether the rounding of each lets them",
      ru: "допускает ли это округление каждого",
      kk: "әрқайсысының дөңгелектелуі соған жол бере ме",
    },
  ],
  [
    "shares_of(n, a, b)",
    {
      en: "whether counts that sum to n give all these percentages",
      ru: "могут ли количества, в сумме равные n, дать все эти проценты",
      kk: "қосындысы n болатын саннамалар осы пайыздардың бәрін бере ала ма",
    },
  ],
  [
    "grim(x, n)",
    {
      en: "whether n whole numbers can have the mean x, or grim(x, n, items) that of several items each; grim_percent(x, n): a count of n be x per cent",
      ru: "может ли x быть средним n целых чисел, а grim(x, n, items) — средним нескольких пунктов у каждого; grim_percent(x, n): может ли число из n составить x процентов",
      kk: "x саны n бүтін санның орташасы бола ала ма, grim(x, n, items) — әрқайсысында бірнеше тармақ болса; grim_percent(x, n): n-нен алынған сан x пайыз бола ала ма",
    },
  ],
  [
    "grimmer(x, sd, n)",
    {
      en: "whether n whole numbers can have the mean x and the standard deviation sd; debit(x, sd, n): n zeros and ones",
      ru: "могут ли n целых чисел иметь среднее x и стандартное отклонение sd; debit(x, sd, n): n нулей и единиц",
      kk: "n бүтін санның орташасы x, стандартты ауытқуы sd бола ала ма; debit(x, sd, n): n нөл мен бір",
    },
  ],
  [
    "sd_within(sd, x, n, 1, 5)",
    {
      en: "whether n answers from 1 to 5 with the mean x can have the standard deviation sd",
      ru: "могут ли n ответов от 1 до 5 со средним x иметь стандартное отклонение sd",
      kk: "орташасы x болатын 1-ден 5-ке дейінгі n жауаптың стандартты ауытқуы sd бола ала ма",
    },
  ],
  [
    "majority(x, n)",
    {
      en: "whether x per cent of n are a majority beyond chance, at 95 %; margin_of_error(x, n), in percentage points",
      ru: "составляют ли x процентов из n неслучайное большинство при 95 %; предел погрешности: margin_of_error(x, n), в процентных пунктах",
      kk: "n-нің x пайызы 95\u00A0% деңгейінде кездейсоқ емес көпшілік пе; қателік шегі: margin_of_error(x, n), пайыздық тармақпен",
    },
  ],
  [
    "wilson_low(k, n)",
    {
      en: "lower end of Wilson's interval of k of n, in per cent, at 95 or, with wilson_low(k, n, 99), 99 %; also wilson_high, clopper_pearson_low, clopper_pearson_high",
      ru: "нижняя граница интервала Уилсона для k из n, в процентах, при 95 % или, как в wilson_low(k, n, 99), при 99 %; есть и wilson_high, clopper_pearson_low, clopper_pearson_high",
      kk: "n-нен k үшін Уилсон аралығының төменгі шегі, пайызбен, 95\u00A0% деңгейінде, wilson_low(k, n, 99) болса, 99\u00A0% деңгейінде; wilson_high, clopper_pearson_low, clopper_pearson_high те бар",
    },
  ],
  [
    "p_t(t, df)",
    {
      en: "two-sided p; also p_z(z), p_r(r, df); upper tails: p_f(f, df1, df2), p_chi2(x, df)",
      ru: "двустороннее p; есть и p_z(z), p_r(r, df); верхний хвост: p_f(f, df1, df2), p_chi2(x, df)",
      kk: "екіжақты p; p_z(z), p_r(r, df) те бар; жоғарғы құйрық: p_f(f, df1, df2), p_chi2(x, df)",
    },
  ],
  [
    "p_welch(x, sd, n, x2, sd2, n2)",
    {
      en: "two-sided p of two means, their standard deviations and n; of the same six also t_welch, df_welch, p_student, t_student, cohen_d",
      ru: "двустороннее p для двух средних с их стандартными отклонениями и n; по тем же шести числам: t_welch, df_welch, p_student, t_student, cohen_d",
      kk: "екі орташа, олардың стандартты ауытқулары мен n бойынша екіжақты p; сол алты саннан: t_welch, df_welch, p_student, t_student, cohen_d",
    },
  ],
  [
    "p_fisher(a, b, c, d)",
    {
      en: "two-sided exact p of a table of two rows of counts; of the same four also chi2_2x2, p_chi2_2x2 and, with Yates's correction, chi2_yates, p_yates",
      ru: "двустороннее точное p для таблицы из двух строк частот; по тем же четырём числам: chi2_2x2, p_chi2_2x2 и, с поправкой Йейтса, chi2_yates, p_yates",
      kk: "екі жолды жиілік кестесі бойынша екіжақты дәл p; сол төрт саннан: chi2_2x2, p_chi2_2x2, ал Йейтс түзетуімен chi2_yates, p_yates",
    },
  ],
  [
    "f_r2(r2, n, k)",
    {
      en: "F of a regression with a constant, by its R squared, n and k regressors; adjusted_r2(r2, n, k): adjusted R squared",
      ru: "F регрессии с константой по её R², n и k регрессорам; adjusted_r2(r2, n, k): скорректированный R²",
      kk: "тұрақтысы бар регрессияның F мәні, R², n және k регрессор бойынша; adjusted_r2(r2, n, k): түзетілген R²",
    },
  ],
];

export const ledgerExamples: readonly Example[] = [
  [
    "spectrum ledger new --out my-article.csv",
    { en: "a file to fill in", ru: "файл для заполнения", kk: "толтырылатын файл" },
  ],
  [
    "spectrum ledger from table.docx --name table1",
    { en: "the rows of a table", ru: "строки таблицы", kk: "кесте жолдары" },
  ],
  [
    "spectrum check --ledger my-article.csv --formulas",
    { en: "its verdicts", ru: "его заключения", kk: "оның қорытындылары" },
  ],
];
