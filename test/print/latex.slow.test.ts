import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ledgerTable } from "../../src/print/ledger.js";
import type { Table } from "../../src/print/table.js";
import { writeTables } from "../../src/print/write.js";
import { errorKinds } from "../../src/regress/errors.js";
import { sideBySide } from "../../src/regress/side-by-side.js";
import { articleTitle, articles } from "../../src/articles/articles.js";
import { checkArticle } from "../../src/articles/check.js";
import { publishedInLanguage } from "../../src/articles/published.js";
import { languages, type Language } from "../../src/languages.js";
import { temporaryFolder } from "../fixtures/workbooks.js";
import { hostileTable } from "./hostile-table.js";

const { folder, put } = temporaryFolder();
const isInstalled = spawnSync("pdflatex", ["--version"]).status === 0;
if (!isInstalled) process.stderr.write("The LaTeX is not compiled: no pdflatex here.\n");

/** What LaTeX complains of when it sets the tables in a document that has what --latex asks for. */
function complaints(tables: readonly Table[], language: Language, floats = false): string[] {
  const document = [
    "\\documentclass{article}",
    "\\usepackage[T2A]{fontenc}",
    "\\usepackage[utf8]{inputenc}",
    `\\usepackage[${language === "en" ? "english" : "russian"}]{babel}`,
    "\\usepackage{booktabs,longtable,array,graphicx}",
    "\\begin{document}",
    writeTables(tables, "latex", { floats }),
    "\\end{document}",
  ];
  put("tables.tex", document.join("\n"));
  const { status } = spawnSync("pdflatex", ["-interaction=nonstopmode", "tables.tex"], { cwd: folder });
  const log = readFileSync(`${folder}/tables.log`, "latin1").split("\n");
  const tooWide = log.filter((line) => floats && line.startsWith("Overfull \\hbox"));
  return [...(status === 0 ? [] : log.filter((line) => line.startsWith("!"))), ...tooWide];
}

describe.skipIf(!isInstalled).each(languages)("LaTeX in %s compiles", (language) => {
  it.each(articles.map(({ name }) => name))("the ledger of %s", async (name) => {
    const entries = publishedInLanguage(await checkArticle(name), language);
    const table = ledgerTable(articleTitle(name, language), entries, { language, explained: "all" });
    expect(complaints([table], language)).toEqual([]);
  });

  it.each(articles.filter(({ analysis }) => analysis))("the tables of $name", async ({ analysis }) => {
    const run = await analysis!.run({}, () => undefined);
    const tables = await run.tables(language);
    expect(complaints(tables, language)).toEqual([]);
    // With captions, as `spectrum table` gives them: none is wider than the page.
    const sets = (await run.regressions?.(language)) ?? [];
    const sideBySides = sets.map((set) =>
      sideBySide(set, { language, errors: [...errorKinds], stars: true }),
    );
    expect(complaints([...tables, ...sideBySides], language, true)).toEqual([]);
  });

  it("whatever text a table holds", () => {
    const plain = { ...hostileTable, rows: hostileTable.rows.filter((row) => !("cells" in row)) };
    expect(complaints([plain, hostileTable], language)).toEqual([]);
  });
});
