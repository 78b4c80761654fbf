import { existsSync } from "node:fs";
import { Argument } from "commander";
import type { Template } from "../articles/article.js";
import { articles } from "../articles/articles.js";
import { InputError } from "../errors.js";
import { writeWhole } from "../files/write-whole.js";
import type { Language } from "../languages.js";
import { definitions, languageFlag, print, progress, type AddCommand } from "./command.js";
import { sharedExamples } from "./shared-examples.js";
import { commandWords, problems } from "./words.js";

/** What each file to fill in holds, by the name of its article. */
const templates: ReadonlyMap<string, Template> = new Map(
  articles.flatMap(({ name, analysis }) => (analysis?.template ? [[name, analysis.template]] : [])),
);

/** The header of a CSV file to fill in, as one line. */
export function templateText(name: string): string {
  return `${templates.get(name)!.columns.join(",")}\n`;
}

/** `spectrum template`: a CSV file to fill in with data of one's own. */
export const addTemplateCommand: AddCommand = (program, language) => {
  const words = commandWords(language).template;
  const names = [...templates.keys()].sort();
  program
    .command("template")
    .description(words.description(names.join(", ")))
    .addArgument(new Argument("<name>", words.which).choices(names))
    .option("--out <file>", words.out)
    .option("--force", words.force)
    .addOption(languageFlag(language))
    .addHelpText(
      "after",
      names.map((name) => describeTemplate(name, language)).join("") + sharedExamples(language, "template"),
    )
    .action(async (name: string, options: { out?: string; force?: true }) => {
      if (options.out === undefined) return print(templateText(name));
      await writeTemplate(name, options.out, options.force ?? false);
      const use = templates.get(name)!.use.replaceAll("FILE", options.out);
      progress(`${options.out}: ${words.fillIn(use)}`);
    });
};

/** Writes a template; a file that is there stays as it is unless it may be replaced. */
export async function writeTemplate(name: string, file: string, replace: boolean): Promise<void> {
  if (!replace && existsSync(file)) {
    throw new InputError({ file, found: problems.fileThere, advice: problems.addForce });
  }
  await writeWhole(file, templateText(name));
}

function describeTemplate(name: string, language: Language): string {
  const { columns, rows, example } = templates.get(name)!;
  const described = definitions(rows.map(([column, meaning]) => [`    ${column}`, meaning[language]]));
  const lines = [columns.join(","), example].map((line) => `    ${line}`);
  return `\n  ${name}:\n${described}\n\n${lines.join("\n")}\n`;
}
