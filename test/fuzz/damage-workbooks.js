import { withRows, sheetOnly, places, changed, oneNumber, written, moved } from "./damage.js";
import { columnLetters } from "./documents.js";

export const workbookCells = {
  // Cells of a workbook.
  "a superscript run": (document, random) => {
    if (!sheetOnly(document)) return undefined;
    const mark = random.pick(["1", "2", "*", "1)"]);
    const run = (cell) =>
      `<r><t>${written(cell)}</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>${mark}</t></r>`;
    if (random.chance(0.5))
      return oneNumber(
        document,
        random,
        (cell) => ({ attributes: ' t="inlineStr"', xml: `<is>${run(cell)}</is>` }),
        ({ number }) => number !== undefined,
      );
    const [place] = random.shuffled(places(document, ({ number }) => number !== undefined));
    if (!place || document.style.sharedStrings) return undefined;
    const result = changed(document, place, () => ({ attributes: ' t="s"', xml: "<v>0</v>" }));
    return { ...result, shared: [`<si>${run(document.rows[place[0]][place[1]])}</si>`] };
  },
  "a number that is none": (document, random) =>
    sheetOnly(document)
      ? oneNumber(
          document,
          random,
          (cell) => ({
            xml: `<v>${random.pick([written(cell).includes(".") ? written(cell).replace(".", ",") : `${written(cell)},`, `${written(cell)}abc`, "", "NaN", "INF", "1e999", "0x1F", `${written(cell)} ${written(cell)}`, "--5"])}</v>`,
            none: true,
          }),
          ({ number }) => number !== undefined,
        )
      : undefined,
  "a date among numbers": (document, random) =>
    sheetOnly(document)
      ? {
          ...oneNumber(
            document,
            random,
            () => ({
              attributes: random.pick([' s="1"', ' s="4"', ' t="d"']),
              xml: random.chance(0.9) ? "<v>43831</v>" : "<v>2020-01-01</v>",
            }),
            ({ number }) => number !== undefined,
          ),
          unreadable: true,
        }
      : undefined,
  "a percentage": (document, random) =>
    sheetOnly(document) && !document.strict
      ? oneNumber(
          document,
          random,
          (cell) => ({ attributes: ' s="2"', xml: `<v>${moved(cell.number, -2)}</v>`, percentage: true }),
          ({ number }) => /^\d{2,3}\.\d$/.test(number ?? ""),
        )
      : undefined,
  "a formula with its value": (document, random) =>
    sheetOnly(document)
      ? oneNumber(
          document,
          random,
          (cell) => ({ xml: `<f>A1+1</f><v>${cell.number}</v>` }),
          ({ number }) => number !== undefined,
        )
      : undefined,
  "a formula without a value": (document, random) =>
    sheetOnly(document)
      ? oneNumber(
          document,
          random,
          () => ({ xml: "<f>A1+1</f>", none: true }),
          ({ number }) => number !== undefined,
        )
      : undefined,
  "an error": (document, random) =>
    sheetOnly(document)
      ? oneNumber(
          document,
          random,
          () => ({
            attributes: ' t="e"',
            xml: `<v>${random.pick(["#DIV/0!", "#N/A", "#REF!"])}</v>`,
            none: true,
          }),
          ({ number }) => number !== undefined,
        )
      : undefined,
  "a truth value": (document, random) =>
    sheetOnly(document)
      ? oneNumber(
          document,
          random,
          () => ({ attributes: ' t="b"', xml: "<v>1</v>", none: true }),
          ({ number }) => number !== undefined,
        )
      : undefined,
  "merged cells": (document, random) => {
    if (!sheetOnly(document)) return undefined;
    const [place] = random.shuffled(places(document));
    const at = `${columnLetters(place[1])}${place[0] + 1}`;
    return {
      ...document,
      afterData: `<mergeCells count="1"><mergeCell ref="${at}:${columnLetters(place[1])}${place[0] + 2}"/></mergeCells>`,
      mergedFrom: place,
    };
  },
  "a second sheet": (document, random) =>
    sheetOnly(document)
      ? {
          ...document,
          moreSheets: {
            [random.pick(["Notes", "__proto__", "Лист2"])]:
              `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${random.pick(["note", "month"])}</t></is></c></row></sheetData>`,
          },
        }
      : undefined,
  "the first rows of a sheet left out": (document, random) => {
    if (!sheetOnly(document)) return undefined;
    const down = 1 + random.below(5);
    return {
      ...withRows(document, [...Array.from({ length: down }, () => []), ...document.rows]),
      headers: document.headers + down,
    };
  },
};
