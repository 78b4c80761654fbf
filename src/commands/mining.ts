import { analyseMining, type MiningInput } from "../articles/mining/analysis.js";
import { miningTables } from "../articles/mining/tables.js";
import { loadMining } from "../articles/mining/data.js";
import { examples, type AddCommand } from "./command.js";
import { addOutputOptions, printResults, type OutputOptions } from "./output-options.js";

/** `spectrum mining`: totals, growth, shares and implied prices, on the shipped data or the user's. */
export const addMiningCommand: AddCommand = (program) => {
  const command = program
    .command("mining")
    .description(
      "Mining and metallurgy: growth, shares, contributions, output per enterprise, implied prices",
    )
    .option(
      "--data <file>",
      "your own CSV or workbook: branch, year, output_million_tenge and, optionally, enterprises",
    );
  addOutputOptions(command)
    .addHelpText(
      "after",
      examples(
        ["spectrum mining", "the article's tables"],
        ["spectrum mining --data my-output.csv --json", "your own years, for programs"],
      ),
    )
    .action(async (options: OutputOptions & { data?: string }) => {
      const results = analyseMining(await miningInput(options.data));
      printResults(
        options,
        () => results,
        (language) => miningTables(results, language),
      );
    });
};

async function miningInput(file: string | undefined): Promise<MiningInput> {
  if (file === undefined) return loadMining();
  const { readMiningTable } = await import("../articles/mining/own-data.js");
  return { output: await readMiningTable(file) };
}
