import { Command, type Argument, type Help, type Option } from "commander";
import { visible } from "../errors.js";
import type { Language } from "../languages.js";
import { commandWords, usageProblems } from "./words.js";

/** An empty program whose help and messages are in a language. */
export function newProgram(language: Language): Command {
  const words = commandWords(language).help;
  const titles: Readonly<Record<string, string>> = {
    "Usage:": words.usage,
    "Arguments:": words.arguments,
    "Options:": words.options,
    "Commands:": words.commands,
  };
  const withChoices = ({ description, argChoices }: Pick<Option & Argument, "description" | "argChoices">) =>
    description + (argChoices ? ` (${words.choices}: ${argChoices.join(", ")})` : "");
  return new Command("spectrum")
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      optionDescription: (option) => withChoices(option),
      argumentDescription: (argument) => withChoices(argument),
      subcommandDescription: (command) => command.summary() || command.description(),
      commandUsage(this: Help, command) {
        const parents: string[] = [];
        for (let above = command.parent; above; above = above.parent) parents.unshift(above.name());
        const usage = command
          .usage()
          .replace("[options]", `[${words.optionsInUsage}]`)
          .replace("[command]", `[${words.commandInUsage}]`);
        return [...parents, command.name(), usage].join(" ");
      },
    })
    .helpOption("-h, --help", words.showHelp)
    .helpCommand("help [command]", words.showHelp)
    .configureOutput({
      outputError: (text, write) => write(`spectrum: ${usageError(text, language)}\n`),
    })
    .exitOverride();
}

/** Commander's message as one line in the form and the language of all others. */
export function usageError(text: string, language: Language): string {
  const message = text
    .replace(/^error: /, "")
    .trim()
    .replace(/\s*\n\s*/g, " ")
    .replace(/\.$/, "");
  const said = usageProblems.reduce<string | undefined>((found, [pattern, say]) => {
    const match = found === undefined ? pattern.exec(message) : null;
    return match ? say(...match.slice(1))[language] : found;
  }, undefined);
  const line = visible(said ?? message);
  const end = line.endsWith(")") || line.endsWith("?") ? "" : ".";
  return `${line}${end} ${commandWords(language).help.seeHelp}`;
}
