import type { Text, Vocabulary } from "../languages.js";
import type { TestStatistic } from "./printed-tests.js";

const names: Record<TestStatistic, string> = { t: "t", F: "F", chi2: "χ²", z: "z", r: "r" };

/** What can be wrong with a printed test. */
export const testProblems = {
  noTest: (text: string): Text => ({
    en: `no test in ${text}`,
    ru: `в тексте ${text} нет критерия`,
    kk: `${text} мәтінінде критерий жоқ`,
  }),
  testWrittenAs: {
    en: 'a statistic with its degrees of freedom, as in "t(28) = 2.20, p = .06", "F(2, 28) = 2,20; p < 0,05", "χ2(3) = 7.81", "z = 2.20" or "r(28) = .22"',
    ru: "статистика с числом степеней свободы, например «t(28) = 2,20; p = 0,06», «F(2, 28) = 2,20; p < 0,05», «χ2(3) = 7,81», «z = 2,20» или «r(28) = 0,22»",
    kk: "еркіндік дәрежесінің саны бар статистика, мысалы «t(28) = 2,20; p = 0,06», «F(2, 28) = 2,20; p < 0,05», «χ2(3) = 7,81», «z = 2,20» немесе «r(28) = 0,22»",
  },
  degrees: (test: string): Text => ({
    en: `degrees of freedom in ${test}`,
    ru: `число степеней свободы в ${test}`,
    kk: `${test} мәтініндегі еркіндік дәрежесінің саны`,
  }),
  degreesWanted: (statistic: TestStatistic, wanted: number): Text => ({
    en: `${wanted === 1 ? "one number" : "two numbers"} above zero in parentheses after ${names[statistic]}`,
    ru: `${wanted === 1 ? "одно число" : "два числа"} больше нуля в скобках после ${names[statistic]}`,
    kk: `${names[statistic]} белгісінен кейінгі жақшада нөлден үлкен ${wanted === 1 ? "бір сан" : "екі сан"}`,
  }),
  correlation: (test: string): Text => ({
    en: `the correlation in ${test}`,
    ru: `корреляция в ${test}`,
    kk: `${test} мәтініндегі корреляция`,
  }),
  withinOne: { en: "a number from -1 to 1", ru: "число от −1 до 1", kk: "−1-ден 1-ге дейінгі сан" },
  value: (test: string): Text => ({
    en: `no number in ${test}`,
    ru: `нет числа в ${test}`,
    kk: `${test} мәтінінде сан жоқ`,
  }),
  inTest: (found: Text, test: string): Text => ({
    en: `${found.en}, in ${test}`,
    ru: `${found.ru}, в ${test}`,
    kk: `${found.kk}, мәтіні: ${test}`,
  }),
  negative: (test: string): Text => ({
    en: `a negative statistic in ${test}`,
    ru: `отрицательная статистика в ${test}`,
    kk: `${test} мәтінінде теріс статистика`,
  }),
  notNegative: { en: "a number from 0 on", ru: "число от 0", kk: "0-ден басталатын сан" },
} satisfies Vocabulary;
