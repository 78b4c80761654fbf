import type { Command } from "commander";
import { InputError } from "../errors.js";

/** A subcommand of `spectrum`: adds itself, with its options, help and an example, to the program. */
export type AddCommand = (program: Command) => void;

/** Lines of examples below a command's help. */
export function examples(...lines: [command: string, meaning: string][]): string {
  const width = Math.max(...lines.map(([command]) => command.length));
  const rows = lines.map(([command, meaning]) => `  ${command.padEnd(width)}  ${meaning}`);
  return `\nExamples:\n${rows.join("\n")}\n`;
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
  if (folder.trim() === "")
    throw new InputError({ found: "--out without a name", expected: "a folder, such as output" });
}
