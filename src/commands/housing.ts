import { analyseHousing, defaultDwellingArea, type CityHousing } from "../articles/housing/analysis.js";
import { InputError, quoted } from "../errors.js";
import { languages } from "../language/language.js";
import { cityName, housingTables } from "../articles/housing/tables.js";
import { loadCityHousing } from "../files/datasets.js";
import { readNumber } from "../numbers/read-number.js";
import { examples, type AddCommand } from "./command.js";
import { addOutputOptions, printResults, type OutputOptions } from "./output-options.js";

/** `spectrum housing`: every reading of the housing affordability index, on the shipped data or the user's. */
export const addHousingCommand: AddCommand = (program) => {
  const command = program
    .command("housing")
    .description("Housing affordability: every reading of the index, ranking, years of full wage")
    .option("--data <file>", "your own CSV or workbook: city, wage, price and, optionally, year")
    .option("--city <names>", "only these cities, separated by commas")
    .option("--area <m2>", "floor area of the dwelling in square metres", String(defaultDwellingArea));
  addOutputOptions(command)
    .addHelpText(
      "after",
      examples(
        ["spectrum housing", "the article's three cities"],
        ["spectrum housing --area 70 --lang ru", "a dwelling of 70 m², in Russian"],
        ["spectrum housing --data my-cities.csv", "your own cities, with year-over-year changes"],
      ),
    )
    .action(async (options: OutputOptions & { area: string; data?: string; city?: string }) => {
      const area = parseArea(options.area);
      const results = analyseHousing(chosen(await cities(options.data), options.city), area);
      printResults(
        options,
        () => results,
        (language) => housingTables(results, language),
      );
    });
};

async function cities(file: string | undefined): Promise<CityHousing[]> {
  if (file === undefined) return loadCityHousing();
  const { readCityHousing } = await import("../articles/housing/own-data.js");
  return readCityHousing(file);
}

/** The rows of the named cities, in any of the three languages. */
function chosen(rows: readonly CityHousing[], names: string | undefined): readonly CityHousing[] {
  if (names === undefined) return rows;
  const known = [...new Set(rows.map(({ city }) => city))];
  const wanted = names.split(",").map((name) => {
    const spelled = name.trim().toLowerCase();
    const city = known.find((candidate) =>
      languages.some((language) => cityName(candidate, language).toLowerCase() === spelled),
    );
    if (city !== undefined) return city;
    throw new InputError({ found: `there is no city ${quoted(name.trim())}`, expected: known.join(", ") });
  });
  return rows.filter(({ city }) => wanted.includes(city));
}

function parseArea(text: string): number {
  const reading = readNumber(text);
  if (reading.ok && reading.value > 0) return reading.value;
  throw new InputError({
    found: `an area of ${quoted(text)}`,
    expected: "square metres above zero, such as 54",
  });
}
