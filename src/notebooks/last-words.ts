import { stripVTControlCharacters } from "node:util";

/**
 * The error line of a stack that Node prints when nothing catches an error, what V8 says when it gives up, and
 * what Node says of options it refuses. tslab survives what it reports as "UnhandledPromiseRejection: ...", which
 * is why that does not say how it ended.
 */
const errorLine = /^(?:Uncaught )?(?:\w*Error(?: \[\w+\])?|FATAL ERROR|\S*\bnode(?:\.exe)?): \S/;

/** The line of a process's stderr that says why it ended, the last if there are several, else nothing. */
export function lastWords(stderr: string): string {
  const lines = stripVTControlCharacters(stderr).split(/\r?\n/);
  return lines.findLast((line) => errorLine.test(line))?.trim() ?? "";
}
