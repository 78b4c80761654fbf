import { Buffer } from "node:buffer";
import {
  aligned,
  isNumber,
  withRows,
  withStyle,
  body,
  head,
  sheetOnly,
  everyNumber,
  written,
  empty,
  width,
} from "./damage.js";
import { plainStyle } from "./documents.js";

export const waysOfWriting = {
  // How a table is written.
  nothing: (document) => document,
  "another delimiter": (document, random) =>
    sheetOnly(document) ? undefined : withStyle(document, { delimiter: random.pick([";", "\t"]) }),
  "all quoted": (document) => withStyle(document, { quoted: true }),
  "line endings": (document, random) =>
    sheetOnly(document)
      ? undefined
      : withStyle(document, {
          newline: random.pick(["\r\n", "\r", ["\n", "\r\n"], ["\r\n", "\n", "\r"], "\n\n", "\r\r\n"]),
        }),
  "an encoding": (document, random) =>
    sheetOnly(document)
      ? undefined
      : withStyle(document, {
          encoding: random.pick([
            "utf-8 with mark",
            "utf-16le",
            "utf-16be",
            "utf-16le without mark",
            "windows-1251",
            "latin-1",
          ]),
        }),
  "decimal commas": (document, random) =>
    withStyle(document, { decimal: ",", delimiter: random.pick([";", "\t"]) }),
  "thousands marks": (document, random) => {
    const [thousands, decimal] = random.pick([
      [" ", "."],
      ["\u00a0", ","],
      ["\u202f", ","],
      ["\u2009", "."],
      [",", "."],
      [".", ","],
      ["'", "."],
      ["\u2019", "."],
      [" ", ","],
    ]);
    return withStyle(document, { thousands, decimal, delimiter: random.pick([";", "\t"]) });
  },
  "mixed decimal marks": (document, random) => {
    const style = { ...plainStyle, decimal: "," };
    return withStyle(
      everyNumber(document, (cell) =>
        random.chance(0.5) ? { text: written(cell, style) } : { text: written(cell) },
      ),
      { delimiter: ";" },
    );
  },
  "shared strings": (document) =>
    sheetOnly(document) ? withStyle(document, { sharedStrings: true, quoted: true }) : undefined,

  // Around and between the rows.
  "titles above": (document, random) => {
    const lines = Array.from({ length: 1 + random.below(4) }, (_, i) => [
      {
        text: random.pick(["Table 1", "Источник: БНС", "as of 2025", ""]) + i,
      },
      ...empty(width(document) - 1),
    ]);
    return { ...withRows(document, [...lines, ...document.rows]), headers: document.headers + lines.length };
  },
  "a note below": (document, random) =>
    withRows(document, [
      ...document.rows,
      [
        { text: random.pick(["* preliminary", "Source: 2024", "Total", "1) revised"]) },
        ...empty(document.rows.at(-1).length - 1),
      ],
    ]),
  "blank rows": (document, random) =>
    withRows(document, [
      ...head(document),
      ...body(document).flatMap((row) => (random.chance(0.1) ? [empty(row.length), row] : [row])),
    ]),
  "rows in another order": (document, random) =>
    withRows(document, [...head(document), ...random.shuffled(body(document))]),
  "columns in another order": (document, random) => {
    if (document.wide || document.headers !== 1) return undefined;
    const order = random.shuffled(document.rows[0].map((_, index) => index));
    return {
      ...withRows(
        document,
        document.rows.map((row) => order.map((index) => row[index] ?? { text: "" })),
      ),
      label: order.indexOf(document.label ?? 0),
    };
  },
  "a column of text": (document) =>
    withRows(
      document,
      aligned(document).map((row, r) => [...row, { text: r < document.headers ? "remark" : `note ${r}` }]),
    ),
  "an empty column": (document) =>
    withRows(
      document,
      aligned(document).map((row) => [...row, { text: "" }]),
    ),
  "a column of other numbers": (document, random) =>
    withRows(
      document,
      aligned(document).map((row, r) => [
        ...row,
        { text: r < document.headers ? "other" : String(random.below(1000)) },
      ]),
    ),
  "a header twice": (document, random) => {
    if (document.wide) return undefined;
    const column = random.below(document.rows[0].length);
    const twice = aligned(document).map((row, r) => [
      ...row,
      r < document.headers ? row[column] : { text: random.pick(["1", "99.9", "x"]) },
    ]);
    return { ...withRows(document, twice), unreadable: isNumber(document.rows.at(-1)[column]) };
  },
  "no header": (document) => ({ ...withRows(document, body(document)), headers: 0, nameless: true }),
  "headers decorated": (document, random) => {
    const decorate = random.pick([
      (text) => ` ${text} `,
      (text) => text.toUpperCase(),
      (text) => `\ufeff${text}`,
      (text) => text.replaceAll("_", " "),
      (text) => `${text}*`,
      (text) => `\u200b${text}`,
    ]);
    return withRows(
      document,
      document.rows.map((row, r) =>
        r < document.headers ? row.map((cell) => ({ ...cell, text: decorate(cell.text) })) : row,
      ),
    );
  },
  "headers of other names": (document, random) => {
    const names = random.shuffled(["constructor", "__proto__", "toString", "x", "value", "2024"]);
    return withRows(
      document,
      document.rows.map((row, r) =>
        r === document.headers - 1 ? row.map((cell, c) => ({ ...cell, text: names[c % names.length] })) : row,
      ),
    );
  },
  "only the header": (document) => ({ ...withRows(document, head(document)), unreadable: true }),
  "nothing at all": (document) => ({ ...document, bytes: () => Buffer.alloc(0), unreadable: true }),
};
