import PdfDocument from "pdfkit";
import { describe, expect, it } from "vitest";
import { dimensions } from "../../src/charts/frame.js";
import { fontFiles } from "../../src/charts/text-measure.js";
import { languages } from "../../src/languages.js";
import { chart, chartNames, expectRecorded, wordsInside } from "../charts/shipped-charts.js";
import { expectWordsApart } from "../charts/words-apart.js";

describe("every chart in three languages", () => {
  const pdf = new PdfDocument({ autoFirstPage: false, font: fontFiles.regular });
  const font = (pdf as unknown as { _font: { font: { hasGlyphForCodePoint(code: number): boolean } } })._font
    .font;

  it.each(chartNames)("%s says title, unit, source and an alternative in each language", async (name) => {
    const versions = await Promise.all(languages.map((language) => chart(name, { language })));
    for (const said of ["title", "units", "source", "description"] as const) {
      const texts = versions.map((version) => version[said]);
      expect(texts.every((text) => text.length > 3 && !/undefined|NaN/.test(text))).toBe(true);
      expect(new Set(texts).size).toBe(languages.length);
    }
    for (const { title, description, drawing } of versions) {
      expect(description).toContain(title);
      expect(drawing).not.toMatch(/undefined|NaN|null/);
    }
  });

  it.each(chartNames)("%s has a glyph of the font for every letter in it", async (name) => {
    for (const language of languages) {
      const words = wordsInside((await chart(name, { language })).drawing).join("");
      const missing = [...words].filter((letter) => !font.hasGlyphForCodePoint(letter.codePointAt(0)!));
      expect(missing).toEqual([]);
    }
  });

  it.each(chartNames)("%s writes its numbers in Russian and Kazakh with a decimal comma", async (name) => {
    for (const language of ["ru", "kk"] as const) {
      const words = wordsInside((await chart(name, { language })).drawing);
      expect(words.filter((text) => /\d\.\d/.test(text) && !/CC\sBY/.test(text))).toEqual([]);
    }
  });

  it.each(languages)(
    "is as wide as a page, with its words apart and within its edges, in %s",
    async (language) => {
      for (const name of chartNames) {
        const drawing = await chart(name, { language });
        expect(Math.abs(drawing.width - dimensions.page.width), name).toBeLessThanOrEqual(2);
        expectRecorded(drawing);
        await expectWordsApart(drawing, name);
      }
    },
  );
});
