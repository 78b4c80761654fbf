import { counted, type CountedNoun } from "../language/plural.js";
import { asIs, spoken, type Text, type Vocabulary } from "../languages.js";

const file: CountedNoun = {
  en: { one: "file", other: "files" },
  ru: { one: "файл", few: "файла", many: "файлов", other: "файла" },
  kk: { other: "файл" },
};

/** What tables of regressions say beyond the glossary. */
export const regressWords = spoken({
  estimate: { en: "estimate", ru: "оценка", kk: "бағалау" },
  fit: { en: "The regression as a whole", ru: "Регрессия в целом", kk: "Регрессия тұтастай" },
  degreesOfFreedom: (df: string) => ({
    en: `df ${df}`,
    ru: `ст. св. ${df}`,
    kk: `еркіндік дәрежесі ${df}`,
  }),
  measure: { en: "measure", ru: "показатель", kk: "көрсеткіш" },
  value: { en: "value", ru: "значение", kk: "мәні" },
  exactFit: {
    en: "The fit is exact: the residuals are zero, and so are the standard errors; t, F and p are not defined.",
    ru: "Модель описывает данные точно: остатки и стандартные ошибки равны нулю; t, F и p не определены.",
    kk: "Модель деректерді дәл сипаттайды: қалдықтар мен стандартты қателер нөлге тең; t, F және p анықталмаған.",
  },
  transformations: {
    change: { en: "changes", ru: "изменения", kk: "өзгерістер" },
    "log-change": { en: "changes in logs", ru: "изменения логарифмов", kk: "логарифмдер өзгерісі" },
    "year-on-year": {
      en: "year on year",
      ru: "к тому же месяцу прошлого года",
      kk: "өткен жылғы сол айға",
    },
  },
});

/** The article in which errors robust to heteroskedasticity are defined. */
const macKinnonWhite = "MacKinnon, White, 1985";

/** What a table of regressions side by side says. */
export const sideBySideWords = spoken({
  /** Names of errors, beside the lines of them. */
  kinds: {
    classical: { en: "classical", ru: "классическая", kk: "классикалық" },
    HC0: asIs("HC0"),
    HC1: asIs("HC1"),
    HC2: asIs("HC2"),
    HC3: asIs("HC3"),
    HAC: { en: "HAC (Newey-West)", ru: "HAC (Ньюи–Уэст)", kk: "HAC (Ньюи–Уэст)" },
    bootstrap: { en: "block bootstrap", ru: "блочный бутстреп", kk: "блоктық бутстреп" },
  },
  dependentVariable: (name: string) => ({
    en: `Dependent variable: ${name}.`,
    ru: `Зависимая переменная: ${name}.`,
    kk: `Тәуелді айнымалы: ${name}.`,
  }),
  errorsInParentheses: (kind: string) =>
    kind === "classical"
      ? {
          en: "In parentheses: classical standard errors.",
          ru: "В скобках — классические стандартные ошибки.",
          kk: "Жақшада — классикалық стандартты қателер.",
        }
      : {
          en: `In parentheses: ${kind} standard errors, robust to heteroskedasticity (${macKinnonWhite}).`,
          ru: `В скобках — стандартные ошибки ${kind}, устойчивые к гетероскедастичности (${macKinnonWhite}).`,
          kk: `Жақшада — гетероскедастілікке төзімді ${kind} стандартты қателері (${macKinnonWhite}).`,
        },
  hac: (lags: string) => ({
    en: `In parentheses: Newey-West standard errors (HAC), robust to heteroskedasticity and autocorrelation; lags: ${lags}.`,
    ru: `В скобках — стандартные ошибки Ньюи–Уэста (HAC), устойчивые к гетероскедастичности и автокорреляции; лаги: ${lags}.`,
    kk: `Жақшада — гетероскедастілік пен автокорреляцияға төзімді Ньюи–Уэст стандартты қателері (HAC); лагтар: ${lags}.`,
  }),
  bootstrap: (lengths: string, draws: string, seed: number) => ({
    en: `In brackets: 95% interval of the slope by the moving-block bootstrap (Künsch, 1989); observations in a block: ${lengths}; draws: ${draws}, seed: ${seed}.`,
    ru: `В квадратных скобках — 95%-ный интервал коэффициента регрессии по бутстрепу скользящих блоков (Künsch, 1989); наблюдений в блоке: ${lengths}; выборок: ${draws}, начальное число: ${seed}.`,
    kk: `Тік жақшада — регрессия коэффициентінің жылжымалы блоктар бутстрепі бойынша 95\u00A0%-дық аралығы (Künsch, 1989); блоктағы бақылаулар: ${lengths}; іріктемелер: ${draws}, генератордың бастапқы саны: ${seed}.`,
  }),
  fNote: (kind: string, hasSeveral: boolean) => {
    const [en, ru, kk] = hasSeveral
      ? [
          "all slopes are zero",
          "все коэффициенты, кроме свободного члена, равны нулю",
          "бос мүшеден басқа барлық коэффициент нөлге тең",
        ]
      : ["the slope is zero", "коэффициент регрессии равен нулю", "регрессия коэффициенті нөлге тең"];
    return kind === "classical"
      ? {
          en: `F tests that ${en}, under the classical assumptions.`,
          ru: `F проверяет гипотезу, что ${ru}, при классических предположениях.`,
          kk: `F классикалық жорамалдар кезінде ${kk} деген болжамды тексереді.`,
        }
      : {
          en: `F tests that ${en}, with ${kind} errors (Wald).`,
          ru: `F проверяет гипотезу, что ${ru}, с ошибками ${kind} (критерий Вальда).`,
          kk: `F ${kind} қателерімен ${kk} деген болжамды тексереді (Вальд критерийі).`,
        };
  },
  stars: ([one, two, three]: readonly string[]) => ({
    en: `* p < ${one}; ** p < ${two}; *** p < ${three}.`,
    ru: `* p < ${one}; ** p < ${two}; *** p < ${three}.`,
    kk: `* p < ${one}; ** p < ${two}; *** p < ${three}.`,
  }),
});

/** What can go wrong on the way to a regression. */
export const problems = {
  columns: (text: string): Text => ({
    en: `the columns ${text}`,
    ru: `столбцы ${text}`,
    kk: `бағандар ${text}`,
  }),
  namesByCommas: {
    en: "names separated by commas",
    ru: "имена через запятую",
    kk: "үтірмен бөлінген атаулар",
  },
  askedTwice: (column: string): Text => ({
    en: `the column ${column} is asked for twice`,
    ru: `столбец ${column} запрошен дважды`,
    kk: `${column} бағаны екі рет сұралған`,
  }),
  onBothSides: (column: string): Text => ({
    en: `the column ${column} is asked for on both sides`,
    ru: `столбец ${column} запрошен с обеих сторон`,
    kk: `${column} бағаны екі жақтан да сұралған`,
  }),
  /** @param names of columns, in quotation marks */
  columnsMissing: (names: Text, first: string): Text => ({
    en: `columns of ${first} that are missing: ${names.en}`,
    ru: `здесь нет, а в ${first} есть: ${names.ru}`,
    kk: `мұнда жоқ, ал ${first} ішінде бар: ${names.kk}`,
  }),
  columnsExtra: (names: Text, first: string): Text => ({
    en: `columns that ${first} does not have: ${names.en}`,
    ru: `здесь есть, а в ${first} нет: ${names.ru}`,
    kk: `мұнда бар, ал ${first} ішінде жоқ: ${names.kk}`,
  }),
  pipeAmongFiles: {
    en: "no file, among several: the header of each is read before its rows",
    ru: "не файл, а файлов несколько: заголовок каждого читается раньше его строк",
    kk: "файл емес, ал файл бірнешеу: әрқайсысының тақырыбы жолдарынан бұрын оқылады",
  },
  saveOrAlone: {
    en: "Give a pipe alone, or save it as a file",
    ru: "Дайте канал один или сохраните его в файл",
    kk: "Арнаны жалғыз беріңіз немесе файлға сақтаңыз",
  },
  sameColumns: {
    en: "the same columns in all files",
    ru: "одни и те же столбцы во всех файлах",
    kk: "барлық файлда бірдей бағандар",
  },
  /** @param files how many are read one after the other */
  filesRead: (files: number, first: string, last: string): Text => ({
    en: `${counted(files, file, "en")} read one after the other, from ${first} to ${last}`,
    ru: `прочитано подряд: ${counted(files, file, "ru")}, от ${first} до ${last}`,
    kk: `${counted(files, file, "kk")} бірінен кейін бірі оқылды: алғашқысы ${first}, соңғысы ${last}`,
  }),
  withoutTime: (option: string): Text => ({
    en: `${option} without --time`,
    ru: `${option} без --time`,
    kk: `--time берілмей, ${option} берілген`,
  }),
  monthsAndTerms: (months: number, terms: number): Text => ({
    en: `${months} months and ${terms} terms, the lags included`,
    ru: `месяцев: ${months}, слагаемых вместе с лагами: ${terms}`,
    kk: `айлар саны: ${months}, лагтармен бірге қосылғыштар саны: ${terms}`,
  }),
  termsAtMost: (most: number): Text => ({
    en: `at most ${most} terms`,
    ru: `не более ${most} слагаемых`,
    kk: `${most} қосылғыштан артық емес`,
  }),
  timeWanted: {
    en: "--time with the name of the column of months",
    ru: "--time с именем столбца месяцев",
    kk: "айлар бағанының атауы бар --time",
  },
  columnsOfRegression: (names: string): Text => ({
    en: `columns of --y and --x: ${names}`,
    ru: `столбцы из --y и --x: ${names}`,
    kk: `--y және --x бағандары: ${names}`,
  }),
  noErrors: (name: string): Text => ({
    en: `there are no errors ${name}`,
    ru: `нет ошибок ${name}`,
    kk: `${name} деген қателер жоқ`,
  }),
  nearestErrors: (name: string): Text => ({
    en: `Perhaps ${name}`,
    ru: `Возможно, ${name}`,
    kk: `Мүмкін, ${name}`,
  }),
  errorsInOnePass: (kind: string): Text => ({
    en: `errors ${kind} of a table that is read in one pass`,
    ru: `ошибки ${kind} для таблицы, которая читается за один проход`,
    kk: `бір рет өтіп оқылатын кестенің ${kind} қателері`,
  }),
  bootstrapOf: (regressors: number): Text => ({
    en: `the bootstrap of a regression with ${regressors} regressors`,
    ru: `бутстреп регрессии, где регрессоров: ${regressors}`,
    kk: `регрессорлар саны ${regressors} регрессияның бутстрепі`,
  }),
  oneRegressor: {
    en: "one regressor and a constant",
    ru: "один регрессор и свободный член",
    kk: "бір регрессор мен бос мүше",
  },
  otherErrors: {
    en: "Take HC3, or HAC for months",
    ru: "Возьмите HC3 или, для месяцев, HAC",
    kk: "HC3 немесе айлар үшін HAC алыңыз",
  },
  starsOfInterval: {
    en: "stars by the bootstrap, which gives an interval and no p-value",
    ru: "звёздочки по бутстрепу, который даёт интервал, а не p-значение",
    kk: "p-мәнін емес, аралықты беретін бутстреп бойынша жұлдызшалар",
  },
  starsWanted: {
    en: "other errors first, as HAC,bootstrap",
    ru: "сначала другие ошибки, например HAC,bootstrap",
    kk: "алдымен басқа қателер, мысалы HAC,bootstrap",
  },
} satisfies Vocabulary;
