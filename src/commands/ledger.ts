import { existsSync } from "node:fs";
import { Option } from "commander";
import { InputError } from "../errors.js";
import { csvText } from "../files/csv-text.js";
import { ledgerFromTable, type NewLedgerRow } from "../ledger/from-table.js";
import { wholeNumberOption } from "../numbers/whole-number.js";
import { readPrintedTable } from "../files/printed-table.js";
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

interface FromOptions extends OutOptions {
  table?: string;
  name?: string;
  decimalMark?: "comma" | "point";
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
  command
    .command("from")
    .description(words.from.description)
    .argument("<table>", words.from.table)
    .option("--table <n>", words.from.number)
    .option("--name <text>", words.from.name)
    .addOption(new Option("--decimal-mark <mark>", words.from.decimalMark).choices(["comma", "point"]))
    .option("--out <file>", words.out)
    .option("--force", words.force)
    .addOption(languageFlag(language))
    .action(async (file: string, options: FromOptions) => {
      const { table, decimalMark, name } = options;
      const printed = await readPrintedTable(file, {
        ...(table !== undefined && { table: wholeNumberOption("--table", table, 1) }),
        ...(decimalMark !== undefined && { decimalMark }),
      });
      const rows = ledgerFromTable(printed, name ?? `table${table ?? ""}`);
      await write(tableLedger(rows), options, (out) => words.from.done(out));
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

/** The rows of a table as a ledger whose formulas are to be filled in. */
function tableLedger(rows: readonly NewLedgerRow[]): string {
  return csvText(
    ["id", "where", "printed", "unit", "decimal_mark", "formula", "expected", "note"],
    rows.map(({ id, where, printed, unit, decimalMark }) => [
      id,
      where,
      printed,
      unit,
      decimalMark,
      "",
      "",
      "",
    ]),
  );
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
