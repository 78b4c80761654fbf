import { stripVTControlCharacters } from "node:util";
import { asIs, type Text } from "../languages.js";
import type { Execution } from "./kernel.js";
import { problems } from "./words.js";

/**
 * What went wrong in a failed cell, in one line: the error's name and message without its stack. The kernel
 * tslab sends no error message of its own; it prints what its compiler found ("3:7 - ...", line and
 * character) or the error that was thrown to the cell's stderr, last. Their words stay as they are.
 */
export function describeFailure({ reply, published }: Execution): Text {
  if (reply.ename) return asIs(oneLine(`${reply.ename}: ${reply.evalue ?? ""}`));
  const errors = published
    .filter(({ header, content }) => header.msg_type === "stream" && content.name === "stderr")
    .map(({ content }) => stripVTControlCharacters(content.text as string).trim())
    .filter((text) => text !== "");
  const compiler = errors
    .map((text) => /^(\d+):(\d+) - ([\s\S]*)/.exec(text))
    .find((match) => match !== null);
  if (compiler) {
    const [, line, character, message] = compiler as unknown as [string, string, string, string];
    return problems.compiler(line, character, oneLine(message));
  }
  const thrown = errors
    .at(-1)
    ?.replace(codeFrame, "")
    .split(/\n\s+at /)[0];
  return thrown ? asIs(oneLine(thrown)) : problems.noReason;
}

/** What Node puts before an error that was thrown while a script ran: place, line of code, caret. */
const codeFrame = /^evalmachine\.<anonymous>:\d+\n.*\n\s*\^+\s*\n/;

function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, " ");
}
