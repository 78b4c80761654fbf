import { Option } from "commander";
import type { RegressionFigure } from "../checks/regression-line.js";
import type { PrintedRegression } from "../checks/regression-reading.js";
import { regressionOf } from "../consistency/regression.js";
import { regressionCsv, regressionJson, regressionTables } from "../consistency/regression-tables.js";
import { regressionWords } from "../consistency/regression-words.js";
import { examples, flag, languageFlag, print, type AddCommand, type Example } from "./command.js";
import { formatFlags, printResults, type OutputOptions } from "./output-options.js";

interface RegressionOptions extends OutputOptions {
  n?: string;
  k?: string;
  df?: string;
  r?: string;
  r2?: string;
  adjustedR2?: string;
  f?: string;
  fP?: string;
  b?: string;
  se?: string;
  t?: string;
  p?: string;
  ci?: string;
  level?: string;
  csv?: true;
}

const regressionExamples: readonly Example[] = [
  [
    'spectrum regression "R² = 0,48; F(1, 46) = 47,6; p < 0,001"',
    {
      en: "R² and F cannot stand together: F would be 41.6 to 43.3",
      ru: "R² и F несовместимы: F была бы от 41,6 до 43,3",
      kk: "R² пен F үйлеспейді: F 41,6 мен 43,3 арасында болар еді",
    },
  ],
  [
    "spectrum regression --n 300 --r2 0.034 --f 10.5 --b 0.0083 --se 0.0026 --t 3.2 --p 0.001",
    {
      en: "all can, and the interval that follows",
      ru: "все совместимы, и какой интервал из них следует",
      kk: "бәрі үйлеседі және олардан сенім аралығы шығады",
    },
  ],
  [
    'spectrum regression --n 20 --b 1.20 --se 0.40 --ci "0.42; 1.98"',
    {
      en: "an interval taken from the normal distribution",
      ru: "интервал по нормальному распределению",
      kk: "қалыпты үлестірім бойынша сенім аралығы",
    },
  ],
];

/** `spectrum regression`: which figures of a printed regression can stand together. */
export const addRegressionCommand: AddCommand = (program, language) => {
  const words = regressionWords(language).help;
  const command = program
    .command("regression")
    .description(words.description)
    .argument("[text...]", words.text)
    .option("--n <n>", words.n)
    .option("--k <k>", words.k)
    .option("--df <df>", words.df)
    .option("--r <r>", words.r)
    .option("--r2 <share>", words.rSquared)
    .option("--adjusted-r2 <share>", words.adjusted)
    .option("--f <f>", words.f)
    .option("--f-p <p>", words.fP)
    .option("--b <b>", words.b)
    .option("--se <se>", words.se)
    .option("--t <t>", words.t)
    .option("--p <p>", words.p)
    .option("--ci <limits>", words.ci)
    .addOption(flag("--level <level>", words.level, language, "95"));
  formatFlags(language, [new Option("--csv", words.csv)]).forEach((option) => command.addOption(option));
  command
    .addOption(languageFlag(language))
    .addHelpText("after", examples(language, regressionExamples))
    .action(async (parts: string[], options: RegressionOptions) => {
      const { ci, level } = options;
      const answer = regressionOf({
        ...(parts.length > 0 && { text: parts.join(" ") }),
        figures: figuresOf(options),
        ...(ci !== undefined && { interval: ci }),
        ...(level !== undefined && { level }),
      });
      if (options.csv) return print(regressionCsv(answer));
      await printResults(options, language, {
        json: () => regressionJson(answer),
        tables: (inLanguage) => regressionTables(answer, inLanguage),
      });
    });
};

/** The figures by the names that they have in the checks. */
function figuresOf(options: RegressionOptions): PrintedRegression {
  const typed: Record<Exclude<RegressionFigure, "ciLow" | "ciHigh">, string | undefined> = {
    n: options.n,
    k: options.k,
    residualDf: options.df,
    r: options.r,
    rSquared: options.r2,
    adjustedRSquared: options.adjustedR2,
    f: options.f,
    fP: options.fP,
    b: options.b,
    se: options.se,
    t: options.t,
    p: options.p,
  };
  return Object.fromEntries(
    Object.entries(typed).filter(([, text]) => text !== undefined),
  ) as PrintedRegression;
}
