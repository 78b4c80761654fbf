import { existsSync } from "node:fs";
import { InputError } from "../errors.js";
import { csvText } from "../files/csv-text.js";
import { writeWhole } from "../files/write-whole.js";
import { parseLanguage } from "../language/parse-language.js";
import type { Language } from "../languages.js";
import {
  definitions,
  examples,
  languageFlag,
  paragraph,
  print,
  progress,
  type AddCommand,
} from "./command.js";
import { formulaFunctions, ledgerCommandWords, ledgerExamples } from "./ledger-words.js";
import { problems } from "./words.js";

interface OutOptions {
  out?: string;
  force?: true;
  lang?: string;
}

/** `spectrum ledger`: begins a ledger of one's own article. */
export const addLedgerCommand: AddCommand = (program, language) => {
  const words = ledgerCommandWords(language);
  const command = program.command("ledger").description(words.description);
  command
    .command("new")
    .description(words.fresh.description)
    .option("--out <file>", words.out)
    .option("--force", words.force)
    .addOption(languageFlag(language))
    .action(async (options: OutOptions) => {
      const inLanguage = options.lang === undefined ? language : parseLanguage(options.lang);
      await write(newLedger(inLanguage), options, (file) => words.fresh.done(file));
    });
  const callable = definitions(formulaFunctions.map(([call, meaning]) => [`  ${call}`, meaning[language]]));
  command
    .addOption(languageFlag(language))
    .addHelpText("after", `\n${paragraph(words.more)}\n${callable}\n${examples(language, ledgerExamples)}`);
};

/** Prints a text, or writes it into the file asked for. @throws InputError where the file is there already */
async function write(
  text: string,
  { out, force }: OutOptions,
  done: (file: string) => string,
): Promise<void> {
  if (out === undefined) return print(text);
  if (!force && existsSync(out)) {
    throw new InputError({ file: out, found: problems.fileThere, advice: problems.addForce });
  }
  await writeWhole(out, text);
  progress(`${out}: ${done(out)}`);
}

/** A commented ledger with an invented example whose figures follow. */
export function newLedger(language: Language): string {
  const { template, example } = ledgerCommandWords(language);
  const figure = (id: string, printed: string, formula = "", unit: string = example.unit) => [
    id,
    example.table,
    printed,
    unit,
    formula,
    formula === "" ? "" : "reproduced",
    "",
  ];
  const mark = language === "en" ? "." : ",";
  const number = (text: string) => text.replace(".", mark);
  const rows = [
    figure("table1.meat.2023", number("120.5")),
    figure("table1.milk.2023", number("610.0")),
    figure("table1.total.2023", number("730.5"), "sum(table1.*.2023)"),
    figure("table1.meat.2024", number("131.0")),
    figure("table1.milk.2024", number("629.8")),
    figure("table1.total.2024", number("760.8"), "sum(table1.*.2024)"),
    figure("table1.meat.growth", number("8.7"), "growth(table1.meat.2024, table1.meat.2023)", "%"),
    figure("table1.meat.share", number("17.2"), "share(table1.meat.2024, table1.total.2024)", "%"),
    [
      "text.faster",
      example.text,
      example.grew,
      "",
      "growth(table1.meat.2024, table1.meat.2023) > growth(table1.milk.2024, table1.milk.2023)",
      "holds",
      "",
    ],
  ];
  const comments = template.replace(/^/gm, "# ");
  return `${comments}\n${csvText(["id", "where", "printed", "unit", "formula", "expected", "note"], rows)}`;
}
