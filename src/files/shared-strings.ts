import { attributesOf, walkXml, XmlError, type XmlHandler } from "./xml.js";
import { joinRuns, type TextRun } from "./footnote-marks.js";

/** Gathers the text of one string of a workbook from its tags: shared (si) or in the cell itself (is). */
export class StringReader implements XmlHandler {
  private runs: TextRun[] = [];
  private run: TextRun = { text: "", position: "line" };
  private inText = false;
  /** Depth of rPh, which holds how a text is pronounced, not the text. */
  private phonetic = 0;

  open(name: string, attributes: string): void {
    if (name === "rPh") this.phonetic++;
    else if (name === "r") this.endRun();
    else if (name === "t") this.inText = this.phonetic === 0;
    else if (name === "vertAlign") {
      const position = attributesOf(attributes).get("val");
      if (position === "superscript" || position === "subscript") this.run.position = position;
    }
  }

  close(name: string): void {
    if (name === "rPh") this.phonetic--;
    else if (name === "t") this.inText = false;
    else if (name === "r") this.endRun();
  }

  text(text: string): void {
    if (this.inText) this.run.text += unescaped(text);
  }

  /** The text read since the last call. */
  take(): string {
    this.endRun();
    const text = this.runs.length === 1 ? this.runs[0]!.text : joinRuns(this.runs);
    this.runs = [];
    return text;
  }

  private endRun(): void {
    if (this.run.text !== "") this.runs.push(this.run);
    this.run = { text: "", position: "line" };
  }
}

/** Spreadsheet programs write a control character as its code: "_x000D_". */
export function unescaped(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([\dA-F]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** The strings that the cells of a workbook cite by their number. @param most how many there may be */
export function readSharedStrings(xml: string, most: number): string[] {
  const strings: string[] = [];
  const reader = new StringReader();
  walkXml(xml, {
    open: (name, attributes) => reader.open(name, attributes),
    text: (text) => reader.text(text),
    close: (name) => {
      reader.close(name);
      if (name === "si" && strings.push(reader.take()) > most) throw new XmlError("too many strings");
    },
  });
  return strings;
}
