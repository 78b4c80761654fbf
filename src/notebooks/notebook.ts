import { InputError, quoted } from "../errors.js";
import { readText } from "../files/read-bytes.js";
import { problems } from "./words.js";

/** Text as nbformat keeps it: whole, or as a list of lines that end with their line break. */
export type MultilineText = string | string[];

/** What a cell showed, by media type. Text and base64 are multiline text, JSON is itself. */
export type MimeBundle = Record<string, unknown>;

/** An output of a code cell, as nbformat 4 keeps it. */
export type Output =
  | { name: "stdout" | "stderr"; output_type: "stream"; text: MultilineText }
  | { data: MimeBundle; metadata: Record<string, unknown>; output_type: "display_data" }
  | {
      data: MimeBundle;
      execution_count: number | null;
      metadata: Record<string, unknown>;
      output_type: "execute_result";
    }
  | { ename: string; evalue: string; output_type: "error"; traceback: string[] };

/** A cell of a notebook; only a code cell has outputs. */
export interface Cell {
  cell_type: string;
  id?: string;
  metadata: Record<string, unknown>;
  source: MultilineText;
  execution_count?: number | null;
  outputs?: Output[];
}

export interface CodeCell extends Cell {
  cell_type: "code";
  outputs: Output[];
}

/** A Jupyter notebook, nbformat 4. */
export interface Notebook {
  cells: Cell[];
  metadata: { kernelspec?: { name?: string }; language_info?: unknown };
  nbformat: 4;
  nbformat_minor: number;
}

export function isCode(cell: Cell): cell is CodeCell {
  return cell.cell_type === "code";
}

/** Reads a notebook. @throws InputError when the file is not a notebook for the tslab kernel */
export function readNotebook(file: string): Notebook {
  let notebook: Partial<Notebook>;
  try {
    notebook = JSON.parse(readText(file)) as Partial<Notebook>;
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError({
      file,
      found: problems.notJson((error as Error).message),
      expected: problems.aNotebook,
    });
  }
  if (notebook?.nbformat !== 4 || !Array.isArray(notebook.cells)) {
    throw new InputError({ file, found: problems.notJupyter, expected: problems.nbformat4 });
  }
  const kernel = notebook.metadata?.kernelspec?.name;
  if (kernel !== "tslab") {
    const found = kernel === undefined ? problems.noKernelNamed : problems.otherKernel(quoted(kernel));
    throw new InputError({ file, found, expected: problems.kernelTslab });
  }
  return notebook as Notebook;
}

/** A notebook as the text of its file, laid out as Jupyter itself does: indented by one space. */
export function serialise(notebook: Notebook): string {
  return `${JSON.stringify(notebook, null, 1)}\n`;
}

export function joinLines(text: MultilineText): string {
  return Array.isArray(text) ? text.join("") : text;
}

/** Text as a list of lines, the form in which a changed line is a changed line of the file. */
export function splitLines(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
