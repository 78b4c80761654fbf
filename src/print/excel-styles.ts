import type { CellNumber } from "./table.js";

/** How a cell of a workbook looks. */
export interface CellStyle {
  font?: "bold" | "small";
  /** Code of a number format, as "0.00". */
  format?: string;
  /** Words after the first column stand in a little, off the figures to their left. */
  align?: "right" | "indented";
  wrap?: boolean;
  vertical?: "top" | "bottom";
  /** Rules above and below, as booktabs has them. */
  rule?: "head" | "ruled" | "last" | "ruled-last";
  /** A text that would be a formula if it were typed in, which stays text when it is edited. */
  quoted?: boolean;
}

const fonts: readonly (readonly [CellStyle["font"], string])[] = [
  [undefined, '<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>'],
  ["bold", '<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font>'],
  ["small", '<font><sz val="9"/><color rgb="FF595959"/><name val="Calibri"/><family val="2"/></font>'],
];

type Line = "thin" | "medium";

/** A border of lines above and below. */
function border(top?: Line, bottom?: Line): string {
  const side = (name: string, line: Line | undefined) =>
    line === undefined ? `<${name}/>` : `<${name} style="${line}"><color auto="1"/></${name}>`;
  return `<border><left/><right/>${side("top", top)}${side("bottom", bottom)}<diagonal/></border>`;
}

const rules: readonly (readonly [CellStyle["rule"], string])[] = [
  [undefined, border()],
  ["head", border("medium", "thin")],
  ["ruled", border("thin")],
  ["last", border(undefined, "medium")],
  ["ruled-last", border("thin", "medium")],
];

/** Number formats below this are Excel's own. */
const firstFormat = 164;

/**
 * The number format that shows a number as its text does: its decimals, groups of digits where it has them, and what
 * stands around it.
 *
 * @example
 * excelFormat({ value: 0.0084, places: 4, notation: "grouped", before: "(", after: ")" }); // => '"("0.0000")"'
 */
export function excelFormat({ value, places, notation, before = "", after = "" }: CellNumber): string {
  const literal = (text: string) => (text === "" ? "" : `"${text.replaceAll('"', '""')}"`);
  const decimals = places === 0 ? "" : `.${"0".repeat(places)}`;
  const isGrouped = notation === "grouped" && Math.abs(value) >= 1000;
  const digits = `${isGrouped ? "#,##0" : "0"}${decimals}${notation === "scientific" ? "E+0" : ""}`;
  return literal(before) + digits + literal(after);
}

/** The styles of a workbook, each once, under the numbers by which its cells name them. */
export class WorkbookStyles {
  private readonly styles = new Map<string, number>([["{}", 0]]);
  private readonly formats = new Map<string, number>();

  /** The number of a style. */
  of(style: CellStyle): number {
    const key = JSON.stringify(style);
    const known = this.styles.get(key) ?? this.styles.size;
    this.styles.set(key, known);
    if (style.format !== undefined && !this.formats.has(style.format)) {
      this.formats.set(style.format, firstFormat + this.formats.size);
    }
    return known;
  }

  /** xl/styles.xml */
  xml(attribute: (text: string) => string): string {
    const formats = [...this.formats].map(
      ([code, id]) => `<numFmt numFmtId="${id}" formatCode="${attribute(code)}"/>`,
    );
    const cells = [...this.styles.keys()].map((key) => this.cell(JSON.parse(key) as CellStyle));
    return [
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
      formats.length > 0 ? `<numFmts count="${formats.length}">${formats.join("")}</numFmts>` : "",
      `<fonts count="${fonts.length}">${fonts.map(([, xml]) => xml).join("")}</fonts>`,
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
      `<borders count="${rules.length}">${rules.map(([, xml]) => xml).join("")}</borders>`,
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      `<cellXfs count="${cells.length}">${cells.join("")}</cellXfs>`,
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
      "</styleSheet>",
    ].join("");
  }

  private cell({ font, format, align, wrap, vertical, rule, quoted }: CellStyle): string {
    const fontId = fonts.findIndex(([name]) => name === font);
    const borderId = rules.findIndex(([name]) => name === rule);
    const formatId = format === undefined ? 0 : this.formats.get(format)!;
    const placed = [
      align && (align === "right" ? 'horizontal="right"' : 'horizontal="left" indent="1"'),
      `vertical="${vertical ?? "top"}"`,
      wrap && 'wrapText="1"',
    ].filter(Boolean);
    return (
      `<xf numFmtId="${formatId}" fontId="${fontId}" fillId="0" borderId="${borderId}" xfId="0"` +
      `${formatId > 0 ? ' applyNumberFormat="1"' : ""}${quoted ? ' quotePrefix="1"' : ""}` +
      ` applyFont="1" applyBorder="1" applyAlignment="1"><alignment ${placed.join(" ")}/></xf>`
    );
  }
}
