import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { findArticle } from "../../src/articles/articles.js";
import { checkArticle } from "../../src/articles/check.js";
import { publishedInLanguage } from "../../src/articles/published.js";
import { shippedRun } from "../../src/articles/shipped.js";
import { languages, type Language } from "../../src/languages.js";
import { pageWords } from "../../src/report/page-words.js";
import { writeReport } from "../../src/report/write-report.js";

const folder = mkdtempSync(join(tmpdir(), "spectrum-pdf-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function written(language: Language, name: string): Promise<Buffer> {
  const out = join(folder, name);
  const articles = [findArticle("housing")];
  const run = async ({ analysis }: (typeof articles)[number]) => analysis && shippedRun(analysis);
  await writeReport({ out, language, articles, formats: ["pdf"], run, onProgress: () => undefined });
  const [file] = readdirSync(out).filter((each) => each.endsWith(".pdf"));
  return readFileSync(join(out, file!));
}

/** The words of a PDF by poppler; undefined where it is not installed. */
function wordsOf(pdf: Buffer): string | undefined {
  const { status, stdout } = spawnSync("pdftotext", ["-raw", "-", "-"], { input: pdf, maxBuffer: 1 << 26 });
  return status === 0 ? stdout.toString("utf8") : undefined;
}

describe("the report as a PDF", () => {
  it.each(languages)(
    "is in its language, with its fonts in it and the same bytes on every run (%s)",
    async (language) => {
      const pdf = await written(language, `first-${language}`);
      const text = pdf.toString("latin1");
      expect(text.startsWith("%PDF-")).toBe(true);
      expect(text).toContain(`/Lang (${language})`);
      // One stream for the regular face and one for the bold one, at least.
      expect(text.match(/\/FontFile[23]/g)!.length).toBeGreaterThanOrEqual(2);
      expect(text).toMatch(/BaseFont \/\w+\+NotoSans-Bold/);
      expect((await written(language, `second-${language}`)).equals(pdf)).toBe(true);
      const said = wordsOf(pdf);
      if (said === undefined) return;
      const plain = (words: string) => words.replace(/[\s\u00AD\u2010-]+/g, "");
      expect(plain(said)).toContain(plain(pageWords(language).lead));
      const entries = publishedInLanguage(await checkArticle("housing"), language);
      const missing = entries.filter(({ where }) => !plain(said).includes(plain(where).slice(0, 30)));
      expect(missing.map(({ id }) => id)).toEqual([]);
    },
  );
});
