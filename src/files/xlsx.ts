import { posix } from "node:path";
import { damaged, type Archive } from "./archive-safety.js";
import { inPart, xmlOf } from "./archive-xml.js";
import type { Sheet } from "./cell.js";
import { CellBudget, cellLimit } from "./limits.js";
import { builtInFormat, numberCells, type NumbersAs } from "./number-format.js";
import { readSharedStrings } from "./shared-strings.js";
import { readSheetXml, type WorkbookParts } from "./sheet-xml.js";
import { problems } from "./words.js";
import { attributesOf, walkXml } from "./xml.js";

/**
 * Reads the sheets of an XLSX workbook from their XML. The spreadsheet library would take "100,2" and "12abc" for
 * the numbers 100 and 12, join footnote marks to numbers, and take a place in memory for every cell that a sheet
 * only claims to have.
 *
 * @param path of the workbook's own part in the archive
 * @throws InputError when a part is missing or not well-formed, and for more cells than memory holds
 * @see ECMA-376 (2016). Office Open XML File Formats, Part 1, chapter 18 (SpreadsheetML); Part 2 (packages).
 */
export function readXlsx(
  archive: Archive,
  path: string,
  file: string,
  numbers: NumbersAs = "stored",
): Sheet[] {
  const walk = (name: string, open: (name: string, attributes: Map<string, string>) => void) =>
    inPart(name, file, () =>
      walkXml(xmlOf(archive, name, file), {
        open: (tag, attributes) => open(tag, attributesOf(attributes)),
        close: () => undefined,
        text: () => undefined,
      }),
    );
  const sheets: { name: string; relation: string }[] = [];
  let date1904 = false;
  walk(path, (tag, attributes) => {
    if (tag === "workbookPr") date1904 = isTrue(attributes.get("date1904"));
    if (tag !== "sheet") return;
    sheets.push({ name: attributes.get("name") ?? "", relation: attributes.get("id") ?? "" });
  });
  const relations = relationsOf(archive, path, file);
  const ofType = (type: string) => [...relations.values()].find((relation) => relation.type === type)?.target;
  const stringsPath = ofType("sharedStrings");
  const stylesPath = ofType("styles");
  const parts: WorkbookParts = {
    strings:
      stringsPath === undefined
        ? []
        : inPart(stringsPath, file, () => readSharedStrings(xmlOf(archive, stringsPath, file), cellLimit)),
    formats: stylesPath === undefined ? [] : formatsOf((open) => walk(stylesPath, open)),
    numberCell: numberCells(date1904, numbers),
    budget: new CellBudget(file, "workbook"),
  };
  const read = new Set<string>();
  return sheets.map(({ name, relation }) => {
    const place = { file, sheet: name };
    const part = relations.get(relation);
    if (part === undefined) throw damaged(file, problems.brokenDirectory);
    // Sheets that hold a chart or a dialogue have no cells.
    if (part.type !== "worksheet") return { place, name, rows: [] };
    if (read.has(part.target)) throw damaged(file, problems.partTwice(part.target));
    read.add(part.target);
    const rows = inPart(part.target, file, () =>
      readSheetXml(xmlOf(archive, part.target, file), place, parts),
    );
    return { place, name, rows };
  });
}

/** The part of an archive that is a workbook: the one that its relations name, else the one in the usual place. */
export function workbookPath(archive: Archive, file: string): string | undefined {
  const usual = archive.names.find((name) => /^xl\/workbook\.(xml|bin)$/i.test(name));
  const relations = archive.part("_rels/.rels") === undefined ? [] : relationsOf(archive, "", file).values();
  const main = [...relations].find(({ type }) => type === "officeDocument")?.target;
  return main !== undefined && /workbook\w*\.(xml|bin)$/i.test(main) ? main : usual;
}

interface Relation {
  /** The last word of its type: "worksheet", "sharedStrings". */
  type: string;
  /** Path in the archive. */
  target: string;
}

function relationsOf(archive: Archive, path: string, file: string): Map<string, Relation> {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const name = `${folder}_rels/${path.slice(folder.length)}.rels`;
  const relations = new Map<string, Relation>();
  inPart(name, file, () =>
    walkXml(xmlOf(archive, name, file), {
      open: (tag, text) => {
        if (tag !== "Relationship") return;
        const attributes = attributesOf(text);
        const target = attributes.get("Target") ?? "";
        relations.set(attributes.get("Id") ?? "", {
          type: attributes.get("Type")?.split("/").at(-1) ?? "",
          target: posix.normalize(target.startsWith("/") ? target.slice(1) : folder + target),
        });
      },
      close: () => undefined,
      text: () => undefined,
    }),
  );
  return relations;
}

/** The number format of each style that a cell can have. */
function formatsOf(walk: (open: (name: string, attributes: Map<string, string>) => void) => void): string[] {
  const own = new Map<number, string>();
  const ids: number[] = [];
  let inCellStyles = false;
  walk((tag, attributes) => {
    const id = Number(attributes.get("numFmtId") ?? 0);
    // Below, in the formats of conditions, the same numbers may mean others.
    if (tag === "numFmt" && !own.has(id)) own.set(id, attributes.get("formatCode") ?? "");
    if (tag === "cellXfs") inCellStyles = true;
    else if (tag === "cellStyles" || tag === "dxfs") inCellStyles = false;
    else if (tag === "xf" && inCellStyles) ids.push(id);
  });
  return ids.map((id) => own.get(id) ?? builtInFormat(id));
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
