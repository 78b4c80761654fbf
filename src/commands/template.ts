import { existsSync } from "node:fs";
import { Argument } from "commander";
import { InputError } from "../errors.js";
import { writeWhole } from "../files/write-whole.js";
import { examples, print, progress, type AddCommand } from "./command.js";

/** What each file to fill in holds. */
const templates = {
  food: {
    columns: ["month", "food_price_index", "nominal", "real"],
    use: "spectrum food --cpi FILE --ffpi FILE",
    rows: [
      "month             2000-01, every month between the first and the last",
      "food_price_index  Kazakhstan, previous month = 100, as 103.5",
      "nominal, real     FAO Food Price Index, 2014-2016 = 100; one of them may be left empty or out",
    ],
    example: "2025-01,101.9,124.9,118.0",
  },
  housing: {
    columns: ["city", "year", "monthly_wage_tenge", "price_per_square_metre_tenge"],
    use: "spectrum housing --data FILE",
    rows: [
      "city                          one row per city, or per city and year",
      "year                          may be left out where there is only one",
      "monthly_wage_tenge            average monthly wage, tenge",
      "price_per_square_metre_tenge  price of housing, tenge per m2",
    ],
    example: "Astana,2024,504212,637980",
  },
  mining: {
    columns: ["branch", "year", "enterprises", "output_million_tenge"],
    use: "spectrum mining --data FILE",
    rows: [
      "branch                industry, ores, iron_ores, other_ores, metallurgy, ferrous, non_ferrous, casting",
      "year                  one row per branch and year",
      "enterprises           operating enterprises; may be empty",
      "output_million_tenge  output at the prices of the year, million tenge",
    ],
    example: "iron_ores,2024,25,720000",
  },
} as const;

export type TemplateName = keyof typeof templates;
export const templateNames = Object.keys(templates) as TemplateName[];

/** The header of a CSV file to fill in, as one line. */
export function templateText(name: TemplateName): string {
  return `${templates[name].columns.join(",")}\n`;
}

/** `spectrum template`: a CSV file to fill in with data of one's own. */
export const addTemplateCommand: AddCommand = (program) => {
  program
    .command("template")
    .description("A CSV file to fill in: the header of the table that food, housing or mining reads")
    .addArgument(new Argument("<name>", "which").choices(templateNames))
    .option("--out <file>", "write to a file instead of the terminal")
    .option("--force", "replace the file if it is there")
    .addHelpText(
      "after",
      `${templateNames.map(describeTemplate).join("")}${examples(
        ["spectrum template housing", "print the header"],
        ["spectrum template food --out prices.csv", "write it to a file"],
      )}`,
    )
    .action(async (name: TemplateName, options: { out?: string; force?: boolean }) => {
      if (options.out === undefined) return print(templateText(name));
      await writeTemplate(name, options.out, options.force ?? false);
      progress(`${options.out}: fill it in, then run ${templates[name].use.replaceAll("FILE", options.out)}`);
    });
};

/** Writes a template; a file that is there stays as it is unless it may be replaced. */
export async function writeTemplate(name: TemplateName, file: string, replace: boolean): Promise<void> {
  if (!replace && existsSync(file)) {
    throw new InputError({ file, found: "the file is already there", advice: "Add --force to replace it" });
  }
  await writeWhole(file, templateText(name));
}

function describeTemplate(name: TemplateName): string {
  const { columns, rows, example } = templates[name];
  const lines = [...rows, "", columns.join(","), example].map((line) => (line ? `    ${line}` : ""));
  return `\n  ${name}:\n${lines.join("\n")}\n`;
}
