import { Buffer } from "node:buffer";
import { zip } from "../fixtures/zip.js";
import { changed, everyNumber, places, withRows, withStyle, written as cellText } from "./damage.js";
import { encoded, escaped, plainStyle } from "./documents.js";

/**
 * Tables of a Word document, a web page and a Markdown text. Their cells have markup around the text where a damage
 * put it there: { html }, { word }, { markdown }.
 */
const oneLine = (text) => text.replace(/\r\n|\n|\r/g, " ");

/** What stands in a cell, unless its number was taken out since. */
const markupOf = (cell, field) => (cell.none ? undefined : cell[field]);

const htmlCell = (cell, style, tag) => {
  const inside = markupOf(cell, "html") ?? escaped(cellText(cell, style));
  return `<${tag}${cell.attributes ?? ""}>${inside}${style.tagsLeftOpen ? "" : `</${tag}>`}`;
};

function html(document, style) {
  const lines = document.rows.map((row, r) => {
    const cells = row.map((cell) => (cell.gone ? "" : htmlCell(cell, style, r === 0 ? "th" : "td")));
    return `<tr>${cells.join("")}${style.tagsLeftOpen ? "" : "</tr>"}`;
  });
  return encoded(
    `<!DOCTYPE html><meta charset="utf-8"><body><p>A table</p><table>${lines.join("\n")}</table>`,
    "utf-8",
  );
}

const run = (text, properties = "") =>
  `<w:r>${properties}<w:t xml:space="preserve">${escaped(oneLine(text))}</w:t></w:r>`;

function docx(document, style) {
  const rows = document.rows.map((row) => {
    const cells = row.map((cell) => {
      const inside = markupOf(cell, "word") ?? run(cellText(cell, style));
      return `<w:tc><w:tcPr>${cell.properties ?? ""}</w:tcPr><w:p>${inside}</w:p></w:tc>`;
    });
    return `<w:tr>${cells.join("")}</w:tr>`;
  });
  const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  const text = `<w:document xmlns:w="${main}"><w:body><w:p>${run("A table")}</w:p><w:tbl>${rows.join("")}</w:tbl></w:body></w:document>`;
  return zip([{ name: "word/document.xml", data: Buffer.from(text) }]);
}

function markdown(document, style) {
  const lines = document.rows.map((row) => {
    const cells = row.map(
      (cell) => markupOf(cell, "markdown") ?? oneLine(cellText(cell, style)).replaceAll("|", "\\|"),
    );
    return `| ${cells.join(" | ")} |`;
  });
  const under = `|${"---|".repeat(document.rows[0]?.length ?? 0)}`;
  return encoded([lines[0] ?? "", under, ...lines.slice(1)].join("\n"), "utf-8");
}

const writers = { html, docx, md: markdown };

/** The bytes of a file of one of these formats. */
export function tableWritten(document, style) {
  return writers[style.format](document, style);
}

/** The document with each number under the place at which its reader finds it. */
export function byPlace(document) {
  const line = (r) => (document.style.format === "md" && r > 0 ? r + 2 : r + 1);
  return withRows(
    document,
    document.rows.map((row, r) =>
      row.map((cell, c) => (cell.key === undefined ? cell : { ...cell, key: `${line(r)} ${c}` })),
    ),
  );
}

/** Markup that a reader of the page does not see, around every number or one. */
const markup = {
  html: [
    (text) => `<b>${text}</b>`,
    (text) => `<span title="a > b">${text}</span>`,
    (text) => `<!-- 7 -->${text}<!-- <td>9</td> -->`,
    (text) => `<p>${text}</p>`,
    (text) => `${text}<sup>1</sup>`,
    (text) => `&nbsp;${text}&#160;`,
    (text) => `<script>var x = "<td>5</td>";</script>${text}`,
    (text) => Array.from(text, (sign) => `&#x${sign.codePointAt(0).toString(16)};`).join(""),
  ],
  docx: [
    (text) => `<w:r><w:rPr><w:b/></w:rPr><w:t>${escaped(text)}</w:t></w:r>`,
    (text) => Array.from(text, (sign) => run(sign)).join(""),
    (text) => `<w:del><w:r><w:delText>123</w:delText></w:r></w:del><w:ins>${run(text)}</w:ins>`,
    (text) => `<w:moveFrom>${run("77")}</w:moveFrom>${run(text)}`,
    (text) => run(text) + run("1", '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'),
    (text) => `<w:hyperlink>${run(text)}</w:hyperlink><w:bookmarkStart/>`,
  ],
  md: [
    (text) => `**${text}**`,
    (text) => `\`${text}\``,
    (text) => `[${text}](https://example.org/5)`,
    (text) => `${text}[^1]`,
    (text) => `${text}<sup>2</sup>`,
    (text) => `<b>${text}</b>`,
  ],
};

const fields = { html: "html", docx: "word", md: "markdown" };

const marked = (document, random) => {
  const { format } = document.style;
  const wrap = random.pick(markup[format]);
  return (cell) => {
    const text = cellText(cell, { ...plainStyle, ...document.style });
    return { text, [fields[format]]: wrap(format === "html" ? escaped(text) : oneLine(text)) };
  };
};

const isPlain = ({ html: a, word: b, markdown: c, number }) => number !== undefined && !(a ?? b ?? c);

/** What happens to tables of documents alone. */
export const tableDamages = {
  "markup around a number": (document, random) => {
    const all = places(document, isPlain);
    return all.length === 0 ? undefined : changed(document, random.pick(all), marked(document, random));
  },
  "markup around every number": (document, random) => {
    const wrap = marked(document, random);
    return everyNumber(document, (cell) => (isPlain(cell) ? wrap(cell) : {}));
  },
  "tags left open": (document) =>
    document.style.format === "html" ? withStyle(document, { tagsLeftOpen: true }) : undefined,
  "a label over two rows": (document, random) => {
    const { format } = document.style;
    if (format === "md") return undefined;
    const at = document.headers + random.below(document.rows.length - document.headers - 1);
    const merged = (cell, isFirst) =>
      format === "html"
        ? { ...cell, ...(isFirst ? { attributes: ' rowspan="2"' } : { gone: true, text: "" }) }
        : { ...cell, properties: isFirst ? '<w:vMerge w:val="restart"/>' : "<w:vMerge/>" };
    return withRows(
      document,
      document.rows.map((row, r) =>
        r === at || r === at + 1 ? row.map((cell, c) => (c === 0 ? merged(cell, r === at) : cell)) : row,
      ),
    );
  },
  "a table in a cell": (document, random) => {
    const cell = document.rows.at(-1)[0];
    const inner = { html: "<table><tr><td>1<td>2<tr><td>3<td>4</table>", docx: undefined, md: undefined };
    const inside = inner[document.style.format];
    if (inside === undefined || cell.html !== undefined) return undefined;
    const at = [document.headers + random.below(document.rows.length - document.headers), 0];
    return { ...changed(document, at, () => ({ html: inside })), unreadable: true };
  },
  "a document cut off": (document, random) =>
    document.style.format !== "docx"
      ? undefined
      : {
          ...document,
          bytes: (bytes) => bytes.subarray(0, 1 + random.below(bytes.length - 1)),
          unreadable: true,
        },
  "columns beyond any table": (document) =>
    document.style.format !== "html"
      ? undefined
      : {
          ...document,
          rows: document.rows.map((row, r) =>
            r === 0 ? row.map((cell) => ({ ...cell, attributes: ' colspan="100000"' })) : row,
          ),
          unreadable: true,
        },
};

/** What of all that happens to files happens to tables of documents too. */
export const alsoOfTables = new Set([
  "nothing",
  "decimal commas",
  "thousands marks",
  "mixed decimal marks",
  "a note below",
  "blank rows",
  "rows in another order",
  "columns in another order",
  "a column of text",
  "an empty column",
  "headers decorated",
  "headers of other names",
  "only the header",
  "first rows missing",
  "last rows missing",
  "a row missing",
  "a row twice",
  "a number written oddly",
  "every number written oddly",
  "no number",
  "no numbers in a column",
  "one mark before three digits",
]);
