import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkArticle } from "../../src/articles/check.js";
import { countedEntries, countVerdicts } from "../../src/ledger/ledger.js";
import { isCode, joinLines, readNotebook, type Notebook } from "../../src/notebooks/notebook.js";
import { notebookFiles, notebookPath, notebooksFolder, translationFile } from "../../src/notebooks/folder.js";
import {
  parseNotebookTexts,
  translateNotebook,
  translationGaps,
  whatCellSays,
  withOutputsOf,
} from "../../src/notebooks/translation.js";
import { expectItsLetters, numbers, withoutNames } from "../translated.js";

const names = notebookFiles([], ["en"]).map((file) => basename(file, ".ipynb"));
const translated = names.flatMap((name) =>
  (["ru", "kk"] as const)
    .filter((language) => existsSync(translationFile(name, language)))
    .map((language) => ({ name, language })),
);

/** What stands in Latin letters in every language: the journal, and names of tests and criteria. */
const latinNames = [
  "Kazakhstan-Spectrum",
  "ADF",
  "AIC",
  "CC",
  "BY",
  "CSV",
  "CUSUM",
  "GRIM",
  "HAC",
  "HC0",
  "HC3",
  "KPSS",
  "OLS-CUSUM",
  "RESET",
  "Sup-F",
  "sup-F",
];

describe.each(translated)("$name in $language", ({ name, language }) => {
  const source = readNotebook(notebookPath(name, "en"));
  const texts = parseNotebookTexts(readFileSync(translationFile(name, language), "utf8"));
  const text = (id: string | undefined) => texts.get(id ?? "")?.[0]?.text ?? "";
  const committed = readNotebook(notebookPath(name, language));

  it("has a text for each cell that says something, of its English text as it is now", () => {
    expect(translationGaps(source, texts)).toEqual([]);
  });

  it("keeps the numbers and the code of the English text", () => {
    const codeOf = (prose: string) => prose.match(/`[^`]+`/g)?.sort() ?? [];
    for (const cell of source.cells.filter((each) => whatCellSays(each) !== "")) {
      const prose = (words: string) => words.replace(/`[^`]*`|\]\([^)]*\)/g, "");
      const english = whatCellSays(cell);
      expect(numbers(prose(text(cell.id)), language), cell.id).toEqual(numbers(prose(english), "en"));
      if (!isCode(cell))
        expect(codeOf(text(cell.id)), cell.id).toEqual(expect.arrayContaining(codeOf(english)));
    }
  });

  it("is in the letters of its language, in prose, comments and heads of columns", () => {
    const heads = committed.cells
      .flatMap((cell) => (isCode(cell) ? cell.outputs : []))
      .flatMap((output) => ("data" in output ? [output.data["text/html"]] : []))
      .flatMap((html) => [...joinLines((html ?? "") as string).matchAll(/<th[^>]*>([^<]*)/g)])
      .map(([, head]) => head!);
    const said = [...texts.values()].flat().map((each) => each.text);
    expectItsLetters(withoutNames([...said, ...heads].join("\n"), latinNames), language);
  });

  it("stands in its file as the translation makes it, with the outputs of a run", () => {
    const made = withOutputsOf(translateNotebook(source, texts, language), committed);
    expect(committed.cells).toEqual(made.cells);
    const code = committed.cells.filter(isCode);
    const lastRun = Math.max(...code.map(({ execution_count }) => execution_count ?? 0));
    expect(lastRun).toBe(code.length);
  });
});

describe("the notebooks", () => {
  const everywhere = readdirSync(notebooksFolder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ipynb") && !file.includes(".ipynb_checkpoints"))
    .map((file) => join(notebooksFolder, file));

  it("are there in three languages, and no others", () => {
    expect(everywhere.sort()).toEqual(notebookFiles([]).sort());
  });

  it("link to files that are there", () => {
    for (const file of everywhere) {
      const prose = readNotebook(file)
        .cells.filter((cell) => !isCode(cell))
        .map(whatCellSays)
        .join("\n");
      const links = [...prose.matchAll(/\]\(([^)]+)\)/g)].map(([, target]) => target!);
      expect(links.length, file).toBeGreaterThanOrEqual(2);
      for (const link of links) expect(existsSync(join(dirname(file), link)), `${file}: ${link}`).toBe(true);
    }
  });

  it("say nothing from their code that is not from the package's words", () => {
    for (const file of notebookFiles([], ["en"])) {
      const code = readNotebook(file)
        .cells.filter(isCode)
        .map(({ source }) => joinLines(source));
      const strings =
        code
          .join("\n")
          .replace(/\/\*\*.*?\*\/|\/\/.*/g, "")
          .match(/"[^"\n]*"|`[^`]*`/g) ?? [];
      const sentences = strings.filter((words) =>
        /[a-z]{2,} [a-z]{2,}/i.test(words.replace(/\$\{[^}]*\}/g, "")),
      );
      expect(sentences, file).toEqual([]);
    }
  });

  it.each(["housing", "mining"])("count the statements of %s as the ledger does", async (article) => {
    const statements = countedEntries(await checkArticle(article)).filter(({ kind }) => kind === "statement");
    const { holds, contradicted, "not-recomputable": open } = countVerdicts(statements);
    const [file] = notebookFiles([article], ["en"]);
    const prose = readNotebook(file!).cells.map(whatCellSays).join("\n");
    expect(prose).toContain(
      `Of ${statements.length}, ${holds} hold, ${contradicted} are contradicted and ${open} cannot be recomputed`,
    );
  });

  it("take less than 2.7 MB together", () => {
    const bytes = everywhere.reduce((sum, file) => sum + statSync(file).size, 0);
    expect(bytes).toBeLessThan(2_700_000);
  });
});

describe("a translation", () => {
  const settings = 'const language: "en" | "ru" | "kk" = "en";\n';
  const code = (id: string, ...source: string[]) => ({
    cell_type: "code",
    id,
    metadata: {},
    source,
    outputs: [{ output_type: "stream" as const, name: "stdout" as const, text: "1" }],
    execution_count: 1,
  });
  const source: Notebook = {
    cells: [
      { cell_type: "markdown", id: "title", metadata: {}, source: ["# Wages\n", "\n", "Of 3 cities."] },
      code(
        "settings",
        'const file = "a // b"; // "my.csv"\n',
        settings,
        "/** Years of the loan. */\n",
        "const term = 25;",
      ),
    ],
    metadata: {},
    nbformat: 4,
    nbformat_minor: 5,
  };
  const marks = new Map(translationGaps(source, new Map()).map(({ cell, mark }) => [cell, mark]));
  const written = (title: string, settingsText: string) => parseNotebookTexts(`${title}\n\n${settingsText}`);
  const title = `<!-- title ${marks.get("title")} -->\n# Жалақы\n\n3 қала бойынша.`;
  const comments = `<!-- settings ${marks.get("settings")} -->\n- Несие жылдары.`;

  it("changes prose, comments and the language, and nothing else", () => {
    const notebook = translateNotebook(source, written(title, comments), "kk");
    expect(notebook.cells.map((cell) => cell.source)).toEqual([
      ["# Жалақы\n", "\n", "3 қала бойынша."],
      [
        'const file = "a // b"; // "my.csv"\n',
        'const language: "en" | "ru" | "kk" = "kk";\n',
        "/** Несие жылдары. */\n",
        "const term = 25;",
      ],
    ]);
    expect(notebook.cells[1]!.outputs).toEqual([]);
    expect(withOutputsOf(notebook, source).cells[1]!.outputs).toEqual(source.cells[1]!.outputs);
  });

  it("has a gap where a cell has no text, two, or one of another English text, and where comments are missing", () => {
    const gaps = (...parts: [string, string]) => translationGaps(source, written(...parts));
    expect(gaps(title, comments)).toEqual([]);
    expect(gaps(title, "")).toEqual([{ cell: "settings", why: "untranslated", mark: marks.get("settings") }]);
    expect(gaps(`${title}\n${title}`, comments)).toMatchObject([{ cell: "title", why: "twice" }]);
    expect(gaps(title, comments.replace("\n- ", "\n"))).toMatchObject([
      { cell: "settings", why: "comments" },
    ]);
    expect(gaps(title, `${comments}\n<!-- end 00000000 -->\nСоңы`)).toMatchObject([
      { cell: "end", why: "unknown" },
    ]);
    const changed = structuredClone(source);
    changed.cells[0]!.source = ["# Wages\n", "\n", "Of 4 cities."];
    const [gap] = translationGaps(changed, written(title, comments));
    expect(gap).toMatchObject({ cell: "title", why: "changed" });
    expect(gap!.mark).not.toBe(marks.get("title"));
    expect(() => translateNotebook(changed, written(title, comments), "kk")).toThrow("cell title: changed");
  });
});
