import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { articles } from "../../src/articles/articles.js";
import { readProvenance } from "../../src/articles/provenance.js";
import { bibtex } from "../../src/citing/bibtex.js";
import { findWork } from "../../src/citing/find.js";
import type { Work } from "../../src/citing/work.js";
import { articleWork, datasetWork, packageWork } from "../../src/citing/works.js";
import { languages, type Language } from "../../src/languages.js";

const release = { version: "1.2.3", url: "https://example.org/a_b%20c", accessed: "2026-11-28" };
const there = (program: string) => spawnSync(program, ["--version"]).status === 0;
const hasFonts = spawnSync("kpsewhich", ["t2aenc.def"]).status === 0;
/** Where LaTeX, BibTeX or its Cyrillic encoding are missing, nothing can be said of these entries. */
const canRun = there("pdflatex") && there("bibtex") && hasFonts;

let folder = "";
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), "spectrum-bibtex-"))));
afterAll(() => rmSync(folder, { recursive: true }));

async function works(language: Language): Promise<Work[]> {
  return [
    packageWork(release, language),
    ...articles.map((article) => articleWork(article, language)),
    ...readProvenance().map((dataset) => datasetWork(dataset, release, language)),
    await findWork("housing.table1.almaty.index", release, language),
  ];
}

function run(program: string, ...args: string[]): string {
  // Vitest sets MODE, in which METAFONT would look for a printer called "test".
  const env = { ...process.env, MODE: "ljfour" };
  const { status, stdout } = spawnSync(program, args, { cwd: folder, env, encoding: "utf8" });
  expect(status, stdout).toBe(0);
  return stdout;
}

describe.skipIf(!canRun)("a bibliography of every article, every dataset, the package and a finding", () => {
  it.each(languages)("passes BibTeX and LaTeX without a warning in %s", async (language) => {
    const all = await works(language);
    const entries = new Map(
      all.flatMap((work) => bibtex(work).split("\n\n")).map((entry) => [/\{(.*),/.exec(entry)![1]!, entry]),
    );
    writeFileSync(join(folder, "works.bib"), [...entries.values()].join("\n\n"));
    const lines = [
      "\\documentclass{article}",
      "\\usepackage[T1,T2A]{fontenc}",
      "\\usepackage[utf8]{inputenc}",
      "\\usepackage{textcomp}",
      "\\begin{document}\\nocite{*}\\bibliographystyle{plain}\\bibliography{works}\\end{document}",
    ];
    writeFileSync(join(folder, "works.tex"), lines.join("\n"));
    const latex = () => run("pdflatex", "-interaction=nonstopmode", "-halt-on-error", "works.tex");
    latex();
    // The journal counts its issues within the year and has no volumes, of which BibTeX warns.
    const said = run("bibtex", "works").replace(
      /^(Warning--there's a number but no volume in .*|\(There were .*)\n/gm,
      "",
    );
    expect(said).not.toMatch(/^Warning|error/im);
    latex();
    latex();
    const log = readFileSync(join(folder, "works.log"), "latin1");
    expect(log).not.toMatch(/LaTeX Error|undefined citations|Missing character/);
    const bbl = readFileSync(join(folder, "works.bbl"), "utf8");
    expect(bbl.match(/\\bibitem/g)).toHaveLength(entries.size);
  });
});
