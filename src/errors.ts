import { inspect } from "node:util";

/** Where in a user's file a problem sits, and how to put it right. */
export interface InputProblem {
  /** File as the user named it. */
  file?: string;
  /** Line of the file or row of the sheet, counted from 1, the header included. */
  row?: number;
  /** Column by its name in the header. */
  column?: string;
  /** What was found there. */
  found: string;
  /** What was expected instead. */
  expected?: string;
  /** What the user can do about it. */
  advice?: string;
}

/**
 * A problem that the user can put right: bad data, bad usage, a missing file.
 * Its message is one line for people; the command line prints it and exits with status 2.
 * Anything else that is thrown is a defect of this package.
 */
export class InputError extends Error {
  override readonly name = "InputError";
  readonly problem: InputProblem;

  constructor(problem: InputProblem | string) {
    const full = typeof problem === "string" ? { found: problem } : problem;
    super(describeProblem(full));
    this.problem = full;
  }

  /** What Node prints when nothing catches it, as in a notebook: the line for people, no stack. */
  [inspect.custom](): string {
    return `${this.name}: ${this.message}`;
  }
}

/** One line: place, what was found, what was expected, what to do. */
function describeProblem({ file, row, column, found, expected, advice }: InputProblem): string {
  const place = [file, row === undefined ? undefined : `row ${row}`, column && `column ${column}`]
    .filter(Boolean)
    .join(", ");
  const body = [found, expected && `expected ${expected}`].filter(Boolean).join("; ");
  const line = `${place ? `${place}: ` : ""}${body}${advice ? `. ${advice}` : ""}`;
  return line.replace(/\s*[\r\n]+\s*/g, " ");
}

/** How a value from a file is shown in a message: quoted, and cut when long. */
export function quoted(value: unknown): string {
  const text = String(value);
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 57)}...` : text);
}
