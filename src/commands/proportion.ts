import { Option } from "commander";
import { proportionTables } from "../consistency/proportion-tables.js";
import { problems, proportionExamples, proportionWords } from "../consistency/proportion-words.js";
import { positiveOption, proportionOf } from "../consistency/proportion.js";
import { roundingWords } from "../consistency/rounding-words.js";
import { parseRounding, roundingSlugs, type TypedOptions } from "../consistency/typed.js";
import { InputError } from "../errors.js";
import { wholeNumberOption } from "../numbers/whole-number.js";
import { examples, flag, paragraph, type AddCommand } from "./command.js";
import { addOutputOptions, printResults, type OutputOptions } from "./output-options.js";

interface ProportionOptions extends TypedOptions, OutputOptions {
  n?: string;
  against?: string;
  n2?: string;
  deff?: string;
  confidence?: string;
}

/** `spectrum proportion`: what a printed share of so many says, alone or against another. */
export const addProportionCommand: AddCommand = (program, language) => {
  const words = proportionWords(language).help;
  const common = roundingWords(language);
  const command = program
    .command("proportion")
    .description(words.description)
    .argument("<share>", words.share)
    .option("--n <count>", words.n)
    .option("--against <share>", words.against)
    .option("--n2 <count>", words.n2)
    .addOption(flag("--deff <factor>", words.deff, language, "1"))
    .addOption(flag("--confidence <percent>", words.confidence, language, "95"))
    .option("--rounding <way>", common.flag(roundingSlugs))
    .addOption(new Option("--decimal-mark <mark>", common.decimalMark).choices(["comma", "point"]));
  addOutputOptions(command, language)
    .addHelpText("after", `\n${paragraph(words.more)}\n${examples(language, proportionExamples)}`)
    .action(async (share: string, options: ProportionOptions) => {
      const { n, deff, confidence, decimalMark, rounding } = options;
      if (n === undefined) throw new InputError({ found: problems.noSize, expected: problems.sizeWanted });
      const against = secondGroup(options);
      const answer = proportionOf({
        share,
        size: wholeNumberOption("--n", n, 1),
        rounding: parseRounding(rounding),
        designEffect: deff === undefined ? 1 : positiveOption("--deff", deff),
        confidence: (confidence === undefined ? 95 : positiveOption("--confidence", confidence, 100)) / 100,
        ...(against !== undefined && { against }),
        ...(decimalMark !== undefined && { decimalMark }),
      });
      await printResults(options, language, {
        json: () => answer,
        tables: (inLanguage) => proportionTables(answer, inLanguage),
      });
    });
};

function secondGroup({ against, n2 }: ProportionOptions): { share: string; size: number } | undefined {
  if (against === undefined && n2 === undefined) return undefined;
  if (against === undefined || n2 === undefined) {
    throw new InputError({ found: problems.halfPair, expected: problems.pairWanted });
  }
  return { share: against, size: wholeNumberOption("--n2", n2, 1) };
}
