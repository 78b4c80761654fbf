import { createRequire } from "node:module";
import type { MeasureText } from "./frame.js";

const require = createRequire(import.meta.url);

/** The family that every chart names; the files come with the package @expo-google-fonts/noto-sans. */
export const fontFamily = "Noto Sans";

/** The TrueType files with which charts are measured, drawn and embedded. */
export const fontFiles = {
  regular: require.resolve("@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf"),
  bold: require.resolve("@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf"),
};

/** A font as pdfkit has read it, by fontkit. Its documents take such a font in place of a file. */
type OpenedFont = string;

/** What fontkit offers of a font that pdfkit's types do not name. */
interface FontLayout {
  unitsPerEm: number;
  layout(text: string, features: Record<string, boolean>): { advanceWidth: number };
}

/** What of a font's rules moves no letter that follows: marks over a letter, and forms of single letters. */
const withoutMarks = { ccmp: false, locl: false, mark: false, mkmk: false };

interface TextMeasure {
  measure: MeasureText;
  fonts: { regular: OpenedFont; bold: OpenedFont };
}

let loaded: Promise<TextMeasure> | undefined;

/**
 * Reads the font once for the process: to measure text, so that margins, legends and line breaks fit the
 * words in every language (without a canvas vega would only guess, at the same width for every letter), and
 * to embed it in PDFs, where reading it anew would take longer than everything else.
 */
export function loadTextMeasure(): Promise<TextMeasure> {
  loaded ??= readFonts();
  return loaded;
}

async function readFonts(): Promise<TextMeasure> {
  const { default: PdfDocument } = await import("pdfkit");
  // A document of its own for each face: one that is told to change its font reads the file anew each time.
  const face = (font: string) => {
    const document = new PdfDocument({ autoFirstPage: false, font });
    // pdfkit's types know the font of a document, not what it holds.
    const opened = (document as unknown as { _font: { font: OpenedFont & FontLayout } })._font.font;
    const widths = new Map<string, number>();
    // The width scales with the font size, and one entry serves every size. The font moves no letter towards a space, so
    // that the words of a line add up to it.
    const wordWidth = (word: string): number => {
      let width = widths.get(word);
      if (width === undefined) {
        const { advanceWidth } = opened.layout(word, withoutMarks);
        widths.set(word, (width = (advanceWidth * 1000) / opened.unitsPerEm));
      }
      return width;
    };
    const unitWidth = (text: string): number => {
      const words = text.split(" ");
      return words.reduce((sum, word) => sum + wordWidth(word), (words.length - 1) * wordWidth(" "));
    };
    return { opened, unitWidth };
  };
  const regular = face(fontFiles.regular);
  const bold = face(fontFiles.bold);
  return {
    measure: (text, fontSize, isBold = false) =>
      ((isBold ? bold : regular).unitWidth(text) * fontSize) / 1000,
    fonts: { regular: regular.opened, bold: bold.opened },
  };
}
