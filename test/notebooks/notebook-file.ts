import { writeFileSync } from "node:fs";
import { join } from "node:path";

/** A notebook file with code cells, as text and on disk. */
export function notebookFile(
  folder: string,
  name: string,
  ...sources: string[]
): { file: string; text: string } {
  const cells = sources.map((source, index) => ({
    cell_type: "code",
    execution_count: null,
    id: `cell-${index}`,
    metadata: {},
    outputs: [],
    source: [source],
  }));
  const metadata = { kernelspec: { display_name: "TypeScript", language: "typescript", name: "tslab" } };
  const text = JSON.stringify({ cells, metadata, nbformat: 4, nbformat_minor: 5 }, null, 1);
  const file = join(folder, `${name}.ipynb`);
  writeFileSync(file, text);
  return { file, text };
}
