import type { ImportedXmlComponent } from "docx";
import type { Language } from "../languages.js";

type Docx = typeof import("docx");

/** Word's names of the languages, by which it checks the spelling. */
const wordLanguages: Record<Language, string> = { en: "en-GB", ru: "ru-RU", kk: "kk-KZ" };

/** Has all letters of Kazakh, and is what journals ask for. */
const font = "Times New Roman";

/** Half points of the text of a table; the first that fits is taken. */
export const textSizes = [18, 16, 14] as const;

/** Room beside the text of a cell, twentieths of a point. */
export const cellMargin = 80;

/** An element of XML; in docx, what it has no words for. */
interface Element {
  type: "element";
  name: string;
  attributes: Record<string, string>;
  elements: Element[];
}

function element(name: string, attributes: Record<string, string> = {}, elements: Element[] = []): Element {
  const prefixed = Object.entries(attributes).map(([key, value]) => [`w:${key}`, value]);
  return { type: "element", name: `w:${name}`, attributes: Object.fromEntries(prefixed), elements };
}

const valued = (name: string, val: string) => element(name, { val });

/**
 * Paragraphs as the parts of a table have them, and the table with rules above and below alone, in Word's own names
 * where it has them; the font and the language of the whole document.
 */
export function wordStyles(docx: Docx, language: Language) {
  const imported = [documentDefaults(language), normal, ruledTable].map(
    (one) => docx.convertToXmlComponent(one) as ImportedXmlComponent,
  );
  const paragraphStyle = (
    id: string,
    name: string,
    { bold = false, right = false, size = textSizes[0] as number, before = 20, after = 20 } = {},
  ) => ({
    id,
    name,
    basedOn: "Normal",
    quickFormat: true,
    run: { size, ...(bold && { bold }) },
    paragraph: { spacing: { before, after }, ...(right && { alignment: docx.AlignmentType.RIGHT }) },
  });
  return {
    importedStyles: imported,
    paragraphStyles: [
      paragraphStyle("Caption", "caption", { bold: true, size: 22, before: 240, after: 80 }),
      paragraphStyle("TableText", "Table Text"),
      paragraphStyle("TableFigure", "Table Figure", { right: true }),
      paragraphStyle("TableHead", "Table Head", { bold: true }),
      paragraphStyle("TableNote", "Table Note", { size: 16, before: 40, after: 40 }),
    ],
  };
}

function documentDefaults(language: Language): Element {
  return element("docDefaults", {}, [
    element("rPrDefault", {}, [
      element("rPr", {}, [
        element("rFonts", { ascii: font, hAnsi: font, eastAsia: font, cs: font }),
        valued("sz", String(textSizes[0])),
        valued("szCs", String(textSizes[0])),
        element("lang", { val: wordLanguages[language], eastAsia: "en-US", bidi: "ar-SA" }),
      ]),
    ]),
    element("pPrDefault"),
  ]);
}

const normal = element("style", { type: "paragraph", default: "1", styleId: "Normal" }, [
  valued("name", "Normal"),
  element("qFormat"),
]);

const rule = { val: "single", sz: "8", space: "0", color: "auto" };
const margin = { w: String(cellMargin), type: "dxa" };

const ruledTable = element("style", { type: "table", customStyle: "1", styleId: "RuledTable" }, [
  valued("name", "Ruled Table"),
  valued("uiPriority", "99"),
  element("qFormat"),
  element("tblPr", {}, [
    element("tblBorders", {}, [element("top", rule), element("bottom", rule)]),
    element("tblCellMar", {}, [element("left", margin), element("right", margin)]),
  ]),
]);
