import { languageOf } from "./language-of.js";
import { main } from "./main.js";
import { commandWords } from "./words.js";
import { problems as fileProblems } from "../files/words.js";

const args = process.argv.slice(2);

// What is told on the way has nobody to read it any more: the work goes on.
process.stderr.on("error", () => undefined);

/** A reader that stops reading (`| head`) is no error. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(process.exitCode ?? 0);
  const language = languageOf(args);
  const reason = error.code === "ENOSPC" ? fileProblems.diskFull[language] : (error.code ?? error.message);
  process.stderr.write(`spectrum: ${commandWords(language).unwritableOutput(reason)}\n`);
  process.exit(2);
});

await main(args);
