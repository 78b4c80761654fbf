import { analyseMining } from "../articles/mining.js";
import { miningTables } from "../report/mining-report.js";
import { loadMining, readMiningOutput } from "../tables/mining-data.js";
import { examples, type AddCommand } from "./command.js";
import { addOutputOptions, printResults, type OutputOptions } from "./output-options.js";

/** `spectrum mining`: totals, growth, shares and implied prices, on the shipped data or the user's. */
export const addMiningCommand: AddCommand = (program) => {
  const command = program
    .command("mining")
    .description(
      "Mining and metallurgy: growth, shares, contributions, output per enterprise, implied prices",
    )
    .option("--data <file>", "your own CSV: branch, year, enterprises, output_million_tenge");
  addOutputOptions(command)
    .addHelpText(
      "after",
      examples(
        ["spectrum mining", "the article's tables"],
        ["spectrum mining --data my-output.csv --json", "your own years, for programs"],
      ),
    )
    .action((options: OutputOptions & { data?: string }) => {
      const input = options.data === undefined ? loadMining() : { output: readMiningOutput(options.data) };
      const results = analyseMining(input);
      printResults(
        options,
        () => results,
        (language) => miningTables(results, language),
      );
    });
};
