import type { RegressionConfusion } from "../checks/regression-confusions.js";
import { spoken, type Text, type Vocabulary } from "../languages.js";

const confusions: Record<RegressionConfusion, Text> = {
  "adjusted printed as R²": {
    en: "the adjusted R² is printed as R²",
    ru: "скорректированный R² напечатан как R²",
    kk: "түзетілген R² R² ретінде жарияланған",
  },
  "R printed as R²": { en: "R is printed as R²", ru: "R напечатан как R²", kk: "R R² ретінде жарияланған" },
  "R² printed as R": { en: "R² is printed as R", ru: "R² напечатан как R", kk: "R² R ретінде жарияланған" },
  "SD printed for SE": {
    en: "a standard deviation is printed as the standard error",
    ru: "вместо стандартной ошибки напечатано стандартное отклонение",
    kk: "стандартты қатенің орнына стандартты ауытқу жарияланған",
  },
  "p is one-sided": { en: "p is one-sided", ru: "p одностороннее", kk: "p біржақты" },
  "interval with z": {
    en: "the interval is taken from the normal distribution, not from t",
    ru: "интервал построен по нормальному распределению, а не по t",
    kk: "сенім аралығы t бойынша емес, қалыпты үлестірім бойынша құрылған",
  },
  "interval at 90 %": {
    en: "the level of the interval is 90%",
    ru: "уровень интервала 90 %",
    kk: "сенім аралығының деңгейі 90\u00A0%",
  },
  "interval at 95 %": {
    en: "the level of the interval is 95%",
    ru: "уровень интервала 95 %",
    kk: "сенім аралығының деңгейі 95\u00A0%",
  },
  "interval at 99 %": {
    en: "the level of the interval is 99%",
    ru: "уровень интервала 99 %",
    kk: "сенім аралығының деңгейі 99\u00A0%",
  },
  "interval is one SE to either side": {
    en: "the limits lie one standard error to either side",
    ru: "границы отстоят на одну стандартную ошибку",
    kk: "шектер бір стандартты қате қашықтықта",
  },
  "sign of t left out": {
    en: "the minus of t is left out",
    ru: "у t опущен минус",
    kk: "t-ның минусы түсіп қалған",
  },
  "F and t exchanged": {
    en: "F is printed as t or t as F",
    ru: "F напечатана как t или t как F",
    kk: "F t ретінде немесе t F ретінде жарияланған",
  },
  "degrees of freedom printed as n": {
    en: "n is the residual degrees of freedom",
    ru: "вместо n напечатано число степеней свободы остатков",
    kk: "n орнына қалдықтардың еркіндік дәрежесінің саны жарияланған",
  },
  "no constant": {
    en: "the regression has no constant",
    ru: "регрессия без свободного члена",
    kk: "регрессияда бос мүше жоқ",
  },
  "another number of regressors": {
    en: "the number of regressors is another",
    ru: "другое число регрессоров",
    kk: "регрессорлар саны басқа",
  },
  "figures cut off, not rounded": {
    en: "figures are cut off, not rounded",
    ru: "числа обрезаны, а не округлены",
    kk: "сандар дөңгелектелмей, қиып тасталған",
  },
  "other standard errors": {
    en: "standard errors are robust or corrected, so that t does not come from F and R²",
    ru: "стандартные ошибки робастные или скорректированные, и t не следует из F и R²",
    kk: "стандартты қателер робасты немесе түзетілген, t F пен R²-ден шықпайды",
  },
};

/** What is said of a printed regression, the help of `spectrum regression` included. */
export const regressionWords = spoken({
  titles: {
    possible: {
      en: "The printed figures of the regression can stand together",
      ru: "Опубликованные числа регрессии совместимы",
      kk: "Регрессияның жарияланған сандары үйлеседі",
    },
    impossible: {
      en: "The printed figures of the regression cannot all stand",
      ru: "Опубликованные числа регрессии не могут быть верны все сразу",
      kk: "Регрессияның жарияланған сандарының бәрі бірге дұрыс болуы мүмкін емес",
    },
    conflicts: {
      en: "Figures that cannot stand together",
      ru: "Несовместимые числа",
      kk: "Үйлеспейтін сандар",
    },
    explanations: {
      en: "Confusions that would reconcile all figures",
      ru: "Путаница, которая примирила бы все числа",
      kk: "Барлық санды үйлестіретін шатасулар",
    },
  },
  columns: {
    figure: { en: "figure", ru: "величина", kk: "шама" },
    printed: { en: "as printed", ru: "в тексте", kk: "мәтінде" },
    rounding: { en: "by its rounding", ru: "по округлению", kk: "дөңгелектеу бойынша" },
    others: { en: "by the others", ru: "по остальным", kk: "қалғандары бойынша" },
    verdict: { en: "verdict", ru: "заключение", kk: "қорытынды" },
    together: { en: "figures", ru: "величины", kk: "шамалар" },
    explanation: { en: "it would be reconciled if", ru: "примирило бы", kk: "үйлестірер еді" },
    regressors: { en: "k", ru: "k", kk: "k" },
  },
  verdicts: {
    stands: { en: "stands", ru: "совместимо", kk: "үйлеседі" },
    follows: { en: "follows", ru: "следует", kk: "шығады" },
    suspect: { en: "suspect", ru: "под вопросом", kk: "күмәнді" },
    involved: { en: "in conflict", ru: "в противоречии", kk: "қайшылықта" },
    untouched: { en: "no conflict", ru: "вне противоречий", kk: "қайшылықсыз" },
  },
  suspects: {
    en: "A figure is suspect where all others can stand without it; it would then lie in the range by the others.",
    ru: "Число под вопросом, если без него совместимы все остальные; тогда оно лежало бы в границах по остальным.",
    kk: "Онсыз қалғандарының бәрі үйлесетін сан күмәнді; онда ол қалғандары бойынша алынған шектерде жатар еді.",
  },
  open: { en: "open", ru: "не определено", kk: "анықталмаған" },
  and: { en: "and", ru: "и", kk: "және" },
  confusions,
  rounding: (level: string) => ({
    en: `Each figure may be off by half a unit of its last printed digit; the regression has a constant, p is two-sided, intervals are those of t at ${level}%.`,
    ru: `Каждое число может отличаться на половину единицы последнего знака; регрессия со свободным членом, p двустороннее, интервалы по t на уровне ${level}\u00A0%.`,
    kk: `Әр сан соңғы таңбасының жарты бірлігіне дейін ауытқуы мүмкін; регрессияда бос мүше бар, p екіжақты, сенім аралықтары t бойынша ${level}\u00A0% деңгейінде.`,
  }),
  kPossible: (list: string) => ({
    en: `The number of regressors k is not printed; all figures can stand with k = ${list}. The ranges are those of the first.`,
    ru: `Число регрессоров k не указано; числа совместимы при k = ${list}. Границы даны для первого.`,
    kk: `Регрессорлар саны k көрсетілмеген; сандар k = ${list} болғанда үйлеседі. Шектер біріншісі үшін берілген.`,
  }),
  kImpossible: (first: string, last: string) => ({
    en: `The number of regressors k is not printed; tried from ${first} to ${last}. Contradictions are shown for k = ${first}.`,
    ru: `Число регрессоров k не указано; проверены от ${first} до ${last}. Противоречия показаны для k = ${first}.`,
    kk: `Регрессорлар саны k көрсетілмеген; ${first}–${last} аралығы тексерілді. Қайшылықтар k = ${first} үшін көрсетілген.`,
  }),
  none: {
    en: "none of the usual ones, alone or two together",
    ru: "ничто из обычного, даже два случая вместе",
    kk: "әдеттегілердің ешқайсысы, тіпті екеуі бірге де емес",
  },
  fair: {
    en: "An explanation is a possibility, not a fact; a misprint or other data behind one of the figures are others.",
    ru: "Объяснение возможно, но не доказано; возможны и опечатка, и другие данные за одним из чисел.",
    kk: "Түсіндірме мүмкін, бірақ дәлелденбеген; баспа қатесі де, сандардың бірінің басқа деректерден алынуы да мүмкін.",
  },
  help: {
    description: {
      en: "Which figures of a printed regression can stand together",
      ru: "Какие из опубликованных чисел регрессии совместимы",
      kk: "Регрессияның жарияланған сандарының қайсысы үйлеседі",
    },
    text: {
      en: "the line as printed; or give its figures one by one",
      ru: "строка из статьи; или числа по отдельности",
      kk: "мақаладағы жол; немесе сандар жеке-жеке",
    },
    n: { en: "observations", ru: "число наблюдений", kk: "бақылаулар саны" },
    k: {
      en: "regressors, the constant not counted",
      ru: "число регрессоров без свободного члена",
      kk: "бос мүшесіз регрессорлар саны",
    },
    df: {
      en: "residual degrees of freedom",
      ru: "число степеней свободы остатков",
      kk: "қалдықтардың еркіндік дәрежесінің саны",
    },
    r: {
      en: "correlation or multiple R",
      ru: "корреляция или множественный R",
      kk: "корреляция немесе көптік R",
    },
    rSquared: { en: "R²", ru: "R²", kk: "R²" },
    adjusted: { en: "adjusted R²", ru: "скорректированный R²", kk: "түзетілген R²" },
    f: { en: "F of the whole regression", ru: "F всей регрессии", kk: "бүкіл регрессияның F-і" },
    fP: { en: 'its p, also as "<0.001"', ru: "её p, также «<0,001»", kk: "оның p-мәні, «<0,001» түрінде де" },
    b: { en: "a coefficient", ru: "коэффициент", kk: "коэффициент" },
    se: { en: "its standard error", ru: "его стандартная ошибка", kk: "оның стандартты қатесі" },
    t: { en: "its t", ru: "его t", kk: "оның t-сі" },
    p: {
      en: "its p; that of F where nothing of a coefficient is given",
      ru: "его p; p для F, если о коэффициенте ничего не дано",
      kk: "оның p-мәні; коэффициент туралы ештеңе берілмесе, F үшін p",
    },
    ci: {
      en: 'its confidence interval, as "0.0032; 0.0134"',
      ru: "его доверительный интервал, «0,0032; 0,0134»",
      kk: "оның сенім аралығы, «0,0032; 0,0134»",
    },
    level: {
      en: "level of the interval in per cent",
      ru: "уровень интервала в процентах",
      kk: "сенім аралығының деңгейі, пайызбен",
    },
    csv: {
      en: "the figures as CSV for programs, in English",
      ru: "числа в виде CSV для программ, на английском",
      kk: "бағдарламаларға арналған CSV, ағылшын тілінде",
    },
  },
});

/** What can be wrong with a call. */
export const problems = {
  twice: (first: string, second: string): Text => ({
    en: `the same figure as ${first} and as ${second}`,
    ru: `одна и та же величина как ${first} и как ${second}`,
    kk: `бір шама ${first} және ${second} түрінде`,
  }),
  once: { en: "each figure once", ru: "каждая величина один раз", kk: "әр шама бір рет" },
  limits: {
    en: 'two limits, as in --ci "0.0032; 0.0134"',
    ru: "две границы, например --ci «0,0032; 0,0134»",
    kk: "екі шек, мысалы --ci «0,0032; 0,0134»",
  },
  levelWanted: {
    en: "a level between 0 and 100 %, as 95",
    ru: "уровень между 0 и 100 %, например 95",
    kk: "0 мен 100\u00A0% арасындағы деңгей, мысалы 95",
  },
} satisfies Vocabulary;
