import { isNumber, withRows, body, head, places, relabelled } from "./damage.js";

const monthNames = {
  en: "January February March April May June July August September October November December".split(" "),
  ru: "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь".split(" "),
  kk: "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан".split(" "),
};

/** Ways of writing a month; those marked could be two. */
const monthStyles = {
  "01.2024": (year, month) => `${month}.${year}`,
  "1/2024": (year, month) => `${Number(month)}/${year}`,
  "2024M01": (year, month) => `${year}M${month}`,
  202401: (year, month) => `${year}${month}`,
  "2024-01-31": (year, month) => `${year}-${month}-28`,
  "31.01.2024": (year, month) => `28.${month}.${year}`,
  "Jan-24": (year, month) => `${monthNames.en[month - 1].slice(0, 3)}-${year.slice(2)}`,
  "January 2024": (year, month) => `${monthNames.en[month - 1]} ${year}`,
  Russian: (year, month) => `${monthNames.ru[month - 1]} ${year} г.`,
  Kazakh: (year, month) => `${year} жылғы ${monthNames.kk[month - 1]}`,
  "01/02/2024, two ways": (year, month) => `01/${month}/${year}`,
  "02/01/2024, two ways": (year, month) => `${month}/01/${year}`,
  "a quarter": (year, month) => `${year} Q${Math.ceil(month / 3)}`,
  "a year": (year) => year,
  "month 13": (year, month) => (month === "05" ? `${year}-13` : `${year}-${month}`),
};

/** The rows of values: what stands below a table, as a note, is none of them. */
const withNumbers = (document) => body(document).filter((row) => row.some(isNumber));

export const rowsAndLabels = {
  // Rows that are missing, there twice or ragged.
  "first rows missing": (document, random) =>
    withRows(document, [...head(document), ...body(document).slice(1 + random.below(5))]),
  "last rows missing": (document, random) =>
    withRows(document, [...head(document), ...body(document).slice(0, -1 - random.below(5))]),
  "a row missing": (document, random) => {
    const rows = body(document);
    if (rows.length < 3) return undefined;
    const gone = 1 + random.below(rows.length - 2);
    return {
      ...withRows(document, [...head(document), ...rows.slice(0, gone), ...rows.slice(gone + 1)]),
      unreadable: document.months === true || document.wide === true,
    };
  },
  "a row twice": (document, random) => {
    const rows = body(document);
    const twice = random.below(rows.length);
    return withRows(document, [...head(document), ...rows.slice(0, twice + 1), ...rows.slice(twice)]);
  },
  "a row twice with another number": (document, random) => {
    const rows = body(document);
    const row = random.pick(rows.filter((cells) => cells.some((cell) => isNumber(cell) && cell.number)));
    if (row === undefined) return undefined;
    const other = row.map((cell) => (isNumber(cell) && cell.number ? { text: `${cell.number}9` } : cell));
    const streamed = document.subject.startsWith("regression") && !document.months;
    return {
      ...withRows(document, [...head(document), ...random.shuffled([...rows, other])]),
      unreadable: !streamed,
      skip: streamed,
    };
  },
  "a short row": (document, random) => {
    const at = document.headers + random.below(document.rows.length - document.headers);
    return withRows(
      document,
      document.rows.map((row, r) => (r === at ? row.slice(0, -1) : row)),
    );
  },
  "a long row": (document, random) => {
    const at = document.headers + random.below(document.rows.length - document.headers);
    return withRows(
      document,
      document.rows.map((row, r) => (r === at ? [...row.slice(0, 1), { text: "7" }, ...row.slice(1)] : row)),
    );
  },
  "a row cut by a decimal comma": (document, random) => {
    if (document.style.format !== "csv" || document.strict) return undefined;
    const all = places(document, ({ number }) => number?.includes("."));
    if (all.length === 0) return undefined;
    const [r, c] = random.pick(all);
    const [whole, fraction] = document.rows[r][c].number.split(".");
    return withRows(
      document,
      document.rows.map((row, i) =>
        i === r ? [...row.slice(0, c), { text: whole }, { text: fraction }, ...row.slice(c + 1)] : row,
      ),
    );
  },
  "a row of units": (document, random) =>
    withRows(document, [
      ...head(document),
      document.rows.at(-1).map(() => ({ text: random.pick(["%", "tenge", "unit"]) })),
      ...body(document),
    ]),

  // Labels.
  "months otherwise": (document, random) => {
    if (!document.months || document.headers === 0) return undefined;
    const [name, style] = random.pick(Object.entries(monthStyles));
    const column = document.rows.at(-1).findIndex(({ text }) => /^\d{4}-\d\d$/.test(text ?? ""));
    if (column < 0) return undefined;
    const twoWays = name.includes("two ways") || ["a quarter", "a year", "month 13"].includes(name);
    const rows = document.rows.map((row) =>
      row.map((cell, c) =>
        c === column && /^\d{4}-\d\d$/.test(cell.text ?? "")
          ? { ...cell, text: style(...cell.text.split("-")) }
          : cell,
      ),
    );
    return { ...withRows(document, rows), unreadable: twoWays };
  },
  "a month twice": (document, random) => {
    if (!document.months) return undefined;
    const [first, second] = random.shuffled(withNumbers(document)).slice(0, 2);
    if (!second) return undefined;
    const twice = second[document.label ?? 0];
    return {
      ...withRows(
        document,
        document.rows.map((row) => (row === first ? relabelled(document, row, twice) : row)),
      ),
      unreadable: true,
    };
  },
  "a label from the language's own words": (document, random) => {
    const word = random.pick(["constructor", "__proto__", "toString", "hasOwnProperty", "valueOf"]);
    const odd = random.pick(withNumbers(document));
    if (odd === undefined) return undefined;
    const label = { text: word };
    const named = ["wages and prices", "printed figures", "own ledger"].includes(document.subject);
    if (!named) {
      const rows = document.rows.map((row) => (row === odd ? relabelled(document, row, label) : row));
      return { ...withRows(document, rows), unreadable: !isNumber(odd[document.label ?? 0]) };
    }
    const rename = (cell) => (isNumber(cell) ? { ...cell, key: cell.key.replace(/^\S+/, word) } : cell);
    return withRows(
      document,
      document.rows.map((row) => (row === odd ? relabelled(document, row.map(rename), label) : row)),
    );
  },
};
