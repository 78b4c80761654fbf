import { Option, type Command } from "commander";
import { InputError, noticeText, visible, type Notice } from "../errors.js";
import type { Language, Text } from "../languages.js";
import type { Tone } from "../print/table.js";
import { wrap, type TextOptions } from "../print/text.js";
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
  const inOne = lines.map(([command, meaning]) => `  ${command.padEnd(width)}  ${meaning[language]}`);
  const room = terminal().width ?? 80;
  const rows = inOne.every((row) => row.length <= room)
    ? inOne
    : lines.flatMap(([command, meaning]) => [`  ${command}`, wrapped(`      ${meaning[language]}`, room)]);
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

/** Running text in lines that keep to the width of the terminal. */
export function paragraph(text: string): string {
  return wrap(text.trim().replace(/\s*\n\s*/g, " "), terminal().width ?? 80).join("\n");
}

/** Names, and beside each what it is, in lines that keep to the width of the terminal. */
export function definitions(list: readonly (readonly [name: string, meaning: string])[]): string {
  const width = Math.max(...list.map(([name]) => name.length)) + 2;
  const room = Math.max(20, (terminal().width ?? 80) - width);
  return list
    .flatMap(([name, meaning]) =>
      wrap(meaning, room).map((line, i) => `${(i === 0 ? name : "").padEnd(width)}${line}`),
    )
    .join("\n");
}

/** A line of progress for people, on stderr, so that stdout stays clean for pipes; nothing is hidden in it. */
export function progress(line: string): void {
  process.stderr.write(`${visible(line)}\n`);
}

/** A line on stderr for each thing that is unusual in a user's file and was read all the same. */
export function tellNotices(notices: readonly Notice[], language: Language): void {
  for (const notice of notices) progress(`spectrum: ${noticeText(notice, language)}`);
}

/** Writes to stdout. */
export function print(text: string): void {
  process.stdout.write(text.endsWith("\n") ? text : `${text}\n`);
}

/** Writes lines to stdout, each broken to the width of the terminal; what follows stands in as its beginning. */
export function printWrapped(lines: readonly string[]): void {
  print(lines.map((line) => wrapped(line, terminal().width ?? 80)).join("\n"));
}

/** A line broken to a width; its further lines stand in by two more than its first. */
function wrapped(line: string, width: number): string {
  const indent = /^ */.exec(line)![0];
  const [first = "", ...more] = wrap(line.trim(), width - indent.length - 2);
  return [indent + first, ...more.map((text) => `${indent}  ${text}`)].join("\n");
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
