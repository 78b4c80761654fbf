import { Command, type Argument, type Help, type Option } from "commander";
import { environmentLanguage, visible } from "../errors.js";
import type { Language } from "../languages.js";
import { commandWords, usageProblems } from "./words.js";

/**
 * An empty program whose help and messages are in a language.
 *
 * @param called the command that was called, whose help a wrong call is pointed to
 */
export function newProgram(language: Language, called?: string): Command {
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
      subcommandTerm(command) {
        const names = command.registeredArguments.map((argument) => argument.name());
        const shown = command.registeredArguments.map(({ required, variadic }, i) => {
          const name = `${names[i]}${variadic ? "..." : ""}`;
          return required ? `<${name}>` : `[${name}]`;
        });
        return [
          command.name(),
          ...(command.options.length > 0 ? [`[${words.optionsInUsage}]`] : []),
          ...shown,
        ].join(" ");
      },
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
      outputError: (text, write) => write(`spectrum: ${usageError(text, language, called)}\n`),
    })
    .exitOverride();
}

/** Commander's message as one line in the form and the language of all others. */
export function usageError(text: string, language: Language, called?: string): string {
  const message = text
    .replace(/^error: /, "")
    .trim()
    .replace(/\s*\n\s*/g, " ")
    .replace(/\.$/, "");
  const said = usageProblems.reduce<string | undefined>((found, [pattern, say]) => {
    const match = found === undefined ? pattern.exec(message) : null;
    return match ? say(...match.slice(1))[language] : found;
  }, undefined);
  const words = commandWords(language).help;
  // A message of commander that is not known here is English: better none than that.
  const line = visible(said ?? (language === "en" ? message : words.wrongCall));
  const end = line.endsWith(")") || line.endsWith("?") ? "" : ".";
  // Help speaks the language of the call only where it is called with it.
  const inLanguage = language === (environmentLanguage() ?? "en") ? [] : ["--lang", language];
  const help = ["spectrum", ...(called === undefined ? [] : [called]), "--help", ...inLanguage];
  return `${line}${end} ${words.seeHelp(help.join(" "))}`;
}
