import { analyseHousing, defaultDwellingArea } from "../articles/housing.js";
import { InputError, quoted } from "../errors.js";
import { housingTables } from "../report/housing-report.js";
import { loadCityHousing } from "../tables/datasets.js";
import { readNumber } from "../tables/numbers.js";
import { examples, type AddCommand } from "./command.js";
import { addOutputOptions, printResults, type OutputOptions } from "./output-options.js";

/** `spectrum housing`: every reading of the housing affordability index, on the shipped data or the user's. */
export const addHousingCommand: AddCommand = (program) => {
  const command = program
    .command("housing")
    .description("Housing affordability: every reading of the index, ranking, years of full wage")
    .option("--area <m2>", "floor area of the dwelling in square metres", String(defaultDwellingArea));
  addOutputOptions(command)
    .addHelpText(
      "after",
      examples(
        ["spectrum housing", "the article's three cities"],
        ["spectrum housing --area 70 --lang ru", "a dwelling of 70 m², in Russian"],
      ),
    )
    .action((options: OutputOptions & { area: string }) => {
      const results = analyseHousing(loadCityHousing(), parseArea(options.area));
      printResults(
        options,
        () => results,
        (language) => housingTables(results, language),
      );
    });
};

function parseArea(text: string): number {
  const reading = readNumber(text);
  if (reading.ok && reading.value > 0) return reading.value;
  throw new InputError({
    found: `an area of ${quoted(text)}`,
    expected: "square metres above zero, such as 54",
  });
}
