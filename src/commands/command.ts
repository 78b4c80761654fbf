import { Option, type Command } from "commander";
import { InputError } from "../errors.js";
import type { Language, Text } from "../languages.js";
import type { Tone } from "../print/table.js";
import type { TextOptions } from "../print/text.js";
import { styleText } from "node:util";
import { commandWords, problems } from "./words.js";

/** A subcommand of `spectrum`: adds itself, with its options, help and an example, to the program. */
export type AddCommand = (program: Command, language: Language) => void;

/** An example and what it does. */
export type Example = readonly [command: string, meaning: Text];

/** An example among those of other places, from the lowest order to the highest. */
export interface OrderedExample {
  order: number;
  example: Example;
}

/** Lines of examples below a command's help. */
export function examples(language: Language, lines: readonly Example[]): string {
  const width = Math.max(...lines.map(([command]) => command.length));
  const rows = lines.map(([command, meaning]) => `  ${command.padEnd(width)}  ${meaning[language]}`);
  return `\n${commandWords(language).help.examples}\n${rows.join("\n")}\n`;
}

/** A flag whose help names the value taken where none is given, without setting it. */
export function flag(flags: string, description: string, language: Language, fallback?: string): Option {
  const shown = fallback === undefined ? "" : ` (${commandWords(language).help.default}: ${fallback})`;
  return new Option(flags, description + shown);
}

/** --lang, which also decides the language of messages. */
export function languageFlag(language: Language): Option {
  return flag("--lang <code>", commandWords(language).help.lang, language, language);
}

/** A line of progress for people, on stderr, so that stdout stays clean for pipes. */
export function progress(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Writes to stdout. */
export function print(text: string): void {
  process.stdout.write(text.endsWith("\n") ? text : `${text}\n`);
}

/** Refuses a folder without a name, which would be the current one. */
export function requireFolder(folder: string): void {
  if (folder.trim() === "") {
    throw new InputError({ found: problems.outWithoutName, expected: problems.folderWanted });
  }
}

const colours: Record<Tone, "green" | "yellow" | "red" | "gray"> = {
  good: "green",
  fair: "yellow",
  bad: "red",
  quiet: "gray",
};

/** The room that the terminal has, and its colours; 80 characters and none where stdout is no terminal. */
export function terminal(): TextOptions {
  const { isTTY, columns } = process.stdout;
  const width = columns ?? Number(process.env["COLUMNS"] ?? 80);
  return {
    width: Number.isInteger(width) && width >= 20 ? width : 80,
    ...(isTTY &&
      !process.env["NO_COLOR"] && {
        paint: (text, tone) => styleText(colours[tone], text, { validateStream: false }),
      }),
  };
}
