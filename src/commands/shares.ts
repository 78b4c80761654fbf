import { Option } from "commander";
import { roundingWords } from "../consistency/rounding-words.js";
import { sharesCsv, sharesJson, sharesTables } from "../consistency/shares-tables.js";
import { problems, sharesExamples, sharesWords } from "../consistency/shares-words.js";
import { sharesOf, sharesOfTable, typedShares, type NamedShares } from "../consistency/shares.js";
import { parseRounding, roundingSlugs, type TypedOptions } from "../consistency/typed.js";
import { InputError, quoted } from "../errors.js";
import { asIs } from "../languages.js";
import { wholeNumberOption } from "../numbers/whole-number.js";
import { examples, flag, languageFlag, paragraph, print, type AddCommand } from "./command.js";
import { formatFlags, printResults, type OutputOptions } from "./output-options.js";

interface SharesOptions extends TypedOptions, OutputOptions {
  file?: string;
  table?: string;
  columns?: string;
  exhaustive?: true;
  n?: string;
  min?: string;
  max?: string;
  of: string;
  csv?: true;
}

/** `spectrum shares`: the totals and counts that can give printed shares. */
export const addSharesCommand: AddCommand = (program, language) => {
  const words = sharesWords(language).help;
  const common = roundingWords(language);
  const command = program
    .command("shares")
    .description(words.description)
    .argument("[share...]", words.shares)
    .option("--exhaustive", words.exhaustive)
    .option("--n <total>", words.n)
    .addOption(flag("--min <total>", words.min, language, "1"))
    .option("--max <total>", words.max)
    .option("--rounding <way>", common.flag(roundingSlugs))
    .addOption(flag("--of <whole>", words.of, language, "100").default("100", ""))
    .option("--file <file>", words.file)
    .option("--columns <names>", words.columns)
    .option("--table <n>", words.table)
    .addOption(new Option("--decimal-mark <mark>", common.decimalMark).choices(["comma", "point"]));
  formatFlags(language, [new Option("--csv", common.csv)]).forEach((option) => command.addOption(option));
  command
    .addOption(languageFlag(language))
    .addHelpText("after", `\n${paragraph(words.more)}\n${examples(language, sharesExamples)}`)
    .action(async (texts: string[], options: SharesOptions) => {
      const question = {
        rounding: parseRounding(options.rounding),
        whole: wholeOf(options.of),
        ...boundsOf(options),
      };
      const answer = sharesOf(await setsOf(texts, options), question);
      if (options.csv) return print(sharesCsv(answer));
      await printResults(options, language, {
        json: () => sharesJson(answer),
        tables: (inLanguage) => sharesTables(answer, inLanguage),
      });
    });
};

async function setsOf(texts: readonly string[], options: SharesOptions): Promise<NamedShares[]> {
  const { file, columns, exhaustive: isExhaustive = false, decimalMark } = options;
  const mark = decimalMark !== undefined && { decimalMark };
  if (file === undefined) return typedShares(texts, { isExhaustive, ...mark });
  if (texts.length > 0) throw new InputError({ found: problems.both, expected: problems.oneOfThem });
  return sharesOfTable(file, {
    isExhaustive,
    ...mark,
    ...(columns !== undefined && { columns: columns.split(",").map((name) => name.trim()) }),
    ...(options.table !== undefined && { table: wholeNumberOption("--table", options.table, 1) }),
  });
}

function boundsOf({ n, min, max }: SharesOptions): { least?: number; most?: number } {
  if (n !== undefined) {
    if (min !== undefined || max !== undefined) {
      throw new InputError({ found: problems.nAndBounds, expected: problems.oneOfThem });
    }
    const total = wholeNumberOption("--n", n, 1);
    return { least: total, most: total };
  }
  return {
    ...(min !== undefined && { least: wholeNumberOption("--min", min, 1) }),
    ...(max !== undefined && { most: wholeNumberOption("--max", max, 1) }),
  };
}

function wholeOf(text: string): number {
  if (text === "100" || text === "1") return Number(text);
  throw new InputError({ found: asIs(`--of ${quoted(text)}`), expected: problems.wholeWanted });
}
