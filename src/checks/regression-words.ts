import { asIs, type Text, type Vocabulary } from "../languages.js";
import type { RegressionFigure } from "./regression-line.js";

/** The signs by which articles and commands name the figures. */
export const figureNames: Record<RegressionFigure, Text> = {
  n: asIs("n"),
  k: asIs("k"),
  residualDf: { en: "residual df", ru: "ст. св. остатков", kk: "қалдықтың е. д." },
  r: asIs("R"),
  rSquared: asIs("R²"),
  adjustedRSquared: { en: "adjusted R²", ru: "скорректированный R²", kk: "түзетілген R²" },
  f: asIs("F"),
  fP: { en: "p of F", ru: "p для F", kk: "F үшін p" },
  b: asIs("b"),
  se: asIs("SE"),
  t: asIs("t"),
  p: asIs("p"),
  ciLow: { en: "lower limit", ru: "нижняя граница", kk: "төменгі шек" },
  ciHigh: { en: "upper limit", ru: "верхняя граница", kk: "жоғарғы шек" },
};

/** What can be wrong with the figures of a printed regression. */
export const readingProblems = {
  isFound: (text: string): Text => asIs(text),
  wholeNumber: { en: "a whole number from 1 on", ru: "целое число от 1", kk: "1-ден басталатын бүтін сан" },
  fewRegressors: {
    en: "at most 1000 regressors",
    ru: "не более 1000 регрессоров",
    kk: "ең көбі 1000 регрессор",
  },
  bounds: (name: RegressionFigure): Text =>
    ({
      r: { en: "a number from -1 to 1", ru: "число от −1 до 1", kk: "−1-ден 1-ге дейінгі сан" },
      rSquared: {
        en: "a share from 0 to 1, or with a per cent sign",
        ru: "доля от 0 до 1 или число со знаком процента",
        kk: "0-ден 1-ге дейінгі үлес немесе пайыз таңбасы бар сан",
      },
      adjustedRSquared: { en: "at most 1", ru: "не более 1", kk: "1-ден аспайтын сан" },
    })[name as "r"] ?? { en: "a number from 0 on", ru: "число от 0", kk: "0-ден басталатын сан" },
  nothing: {
    en: "no figure of a regression",
    ru: "ни одного числа регрессии",
    kk: "регрессияның бірде-бір саны жоқ",
  },
  someFigures: {
    en: 'some of n, k, R, R², F, p, b, SE, t and the interval, as in: --n 48 --r2 0.48 --f 42.6, or "R² = 0.48; F(1, 46) = 42.6; p < 0.001"',
    ru: "некоторые из n, k, R, R², F, p, b, SE, t и интервала, например: --n 48 --r2 0,48 --f 42,6 или «R² = 0,48; F(1, 46) = 42,6; p < 0,001»",
    kk: "n, k, R, R², F, p, b, SE, t және сенім аралығының кейбірі, мысалы: --n 48 --r2 0,48 --f 42,6 немесе «R² = 0,48; F(1, 46) = 42,6; p < 0,001»",
  },
  fewObservations: (n: number): Text => asIs(`n = ${n}`),
  observationsFrom: (least: number): Text => ({
    en: `at least ${least} observations, two more than regressors`,
    ru: `не менее ${least} наблюдений, на два больше, чем регрессоров`,
    kk: `кемінде ${least} бақылау, регрессорлардан екеуі артық`,
  }),
  named: (figure: Text, found: Text): Text => ({
    en: `${figure.en}: ${found.en}`,
    ru: `${figure.ru}: ${found.ru}`,
    kk: `${figure.kk}: ${found.kk}`,
  }),
  degrees: (text: string): Text => ({
    en: `degrees of freedom in ${text}`,
    ru: `число степеней свободы в ${text}`,
    kk: `${text} мәтініндегі еркіндік дәрежесінің саны`,
  }),
  degreesAs: {
    en: "two whole numbers behind F, one behind t, as in F(1, 46) and t(46)",
    ru: "два целых числа после F, одно после t, например F(1, 46) и t(46)",
    kk: "F белгісінен кейін екі, t белгісінен кейін бір бүтін сан, мысалы F(1, 46) және t(46)",
  },
  twoLimits: {
    en: "two limits, as in 95% CI [0.0032, 0.0134] or 95 % CI: 0,0032; 0,0134",
    ru: "две границы, например 95 % ДИ [0,0032; 0,0134]",
    kk: "екі шек, мысалы 95\u00A0% СА [0,0032; 0,0134]",
  },
  notRead: (text: string): Text => ({
    en: `${text} is not read`,
    ru: `не прочитано: ${text}`,
    kk: `оқылмады: ${text}`,
  }),
  noNumber: (text: string): Text => ({
    en: `no number in ${text}`,
    ru: `нет числа в ${text}`,
    kk: `${text} мәтінінде сан жоқ`,
  }),
  numberBehind: { en: "a number behind the sign", ru: "число после знака", kk: "таңбадан кейін сан" },
  twice: (figure: Text, first: string, second: string): Text => ({
    en: `${figure.en} twice, ${first} and ${second}`,
    ru: `${figure.ru} дважды: ${first} и ${second}`,
    kk: `${figure.kk} екі рет: ${first} және ${second}`,
  }),
  oneRegression: {
    en: "the figures of one regression and one slope",
    ru: "числа одной регрессии и одного наклона",
    kk: "бір регрессияның және оның бір коэффициентінің сандары",
  },
} satisfies Vocabulary;
