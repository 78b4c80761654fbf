import { Option } from "commander";
import { auditCsv, auditJson, auditTables } from "../consistency/audit-tables.js";
import { auditExamples, auditWords } from "../consistency/audit-words.js";
import { auditFile } from "../consistency/audit.js";
import { parseLanguage } from "../language/parse-language.js";
import type { DecimalMark } from "../numbers/read-number.js";
import { wholeNumberOption } from "../numbers/whole-number.js";
import { jsonText } from "../print/json.js";
import { writeTables } from "../print/write.js";
import { examples, languageFlag, paragraph, print, terminal, type AddCommand } from "./command.js";
import { formatFlags, formatOf, type FormatOptions } from "./output-options.js";

interface AuditOptions extends FormatOptions {
  table?: string;
  decimalMark?: Exclude<DecimalMark, "unknown">;
  json?: true;
  csv?: true;
  lang?: string;
}

/** `spectrum audit`: relations between the figures of a printed table, and the figures that break them. */
export const addAuditCommand: AddCommand = (program, language) => {
  const words = auditWords(language);
  const command = program
    .command("audit")
    .description(words.description)
    .argument("<table>", words.file)
    .option("--table <n>", words.tableOption)
    .addOption(new Option("--decimal-mark <mark>", words.decimalMark).choices(["comma", "point"]));
  formatFlags(language, [new Option("--csv", words.csv)]).forEach((option) => command.addOption(option));
  command
    .addOption(languageFlag(language))
    .addHelpText("after", `\n${paragraph(words.more)}\n${examples(language, auditExamples)}`)
    .action(async (file: string, options: AuditOptions) => {
      const inLanguage = options.lang === undefined ? language : parseLanguage(options.lang);
      const table = options.table === undefined ? undefined : wholeNumberOption("--table", options.table, 1);
      const { decimalMark } = options;
      const found = await auditFile(file, {
        ...(table !== undefined && { table }),
        ...(decimalMark !== undefined && { decimalMark }),
      });
      if (options.json) print(jsonText(auditJson(found)));
      else if (options.csv) print(auditCsv(found));
      else print(writeTables(auditTables(found, inLanguage), formatOf(options), terminal()));
    });
};
