import {
  isNumber,
  withRows,
  places,
  changed,
  oneNumber,
  everyNumber,
  written,
  empty,
  width,
  moved,
} from "./damage.js";

/** Texts in the place of a number that mean the same number, or none. */
const sameOrNone = {
  "a footnote mark": (text) => `${text}*`,
  "a superscript": (text) => `${text}\u00b9`,
  "a superscript after a space": (text) => `${text} \u00b2)`,
  "a footnote in brackets": (text) => `${text} 1)`,
  "letters behind it": (text) => `${text}abc`,
  "a letter for a zero": (text) => text.replace("0", "O"),
  "spaces around it": (text) => `  ${text}\u00a0`,
  "a zero-width space": (text) => `${text.slice(0, 1)}\u200b${text.slice(1)}`,
  "a tilde": (text) => `~${text}`,
  "a span": (text) => `${text}\u2013${text}9`,
  "two numbers": (text) => `${text} / ${text}1`,
  "brackets of an accountant": (text) => `(${text})`,
  "an exponent without digits": (text) => `${text}e`,
  "digits of another script": (text) =>
    text.replace(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit))),
  "wide digits": (text) => text.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
  "a middle dot": (text) => (text.includes(".") ? text.replace(".", "\u00b7") : undefined),
  "two points": (text) => (text.includes(".") ? text.replace(".", "..") : `${text}..0`),
  "a formula": (text) => `=${text}+0`,
  "a currency": (text) => `$${text}`,
  "a hexadecimal": (text) => `0x${text.replace(/\D/g, "")}`,
  "a break in the line": (text) => `${text}\n1`,
  "an escape sequence": (text) => `\u001b[31m${text}`,
  "a quotation mark": (text) => `${text}"`,
  "an inch": (text) => `'${text}`,
};

const nothings = [
  "",
  "n/a",
  "NaN",
  "-",
  "\u2014",
  "\u2026",
  "...",
  "x",
  "NULL",
  "#N/A",
  "#REF!",
  "Infinity",
  "1e999",
  "TRUE",
  "закрыто",
  "х",
];

/** Slips that make another number, which only what is plausible can tell. */
const slips = {
  "a lost decimal point": (text) => (/[1-9]\d*\.\d/.test(text) ? text.replace(".", "") : undefined),
  "ten times": (text) => moved(text, 1),
  "a hundred times": (text) => moved(text, 2),
  "a thousand times": (text) => moved(text, 3),
  "a hundredth": (text) => moved(text, -2),
  "a thousandth": (text) => moved(text, -3),
  "a minus": (text) => `-${text}`,
  zero: () => "0",
  "a serial date": () => "45292",
};

/** Units of amounts: how a header says them, and how many of the reader's own unit they are; null where it is none. */
const amounts = [
  ["thousand tenge", 1e3],
  ["thous. tenge", 1e3],
  ["тыс. тенге", 1e3],
  ["тысяч тенге", 1e3],
  ["мың теңге", 1e3],
  ["KZT thousand", 1e3],
  ["million tenge", 1e6],
  ["mln tenge", 1e6],
  ["млн тенге", 1e6],
  ["млн. тг", 1e6],
  ["billion tenge", 1e9],
  ["млрд тенге", 1e9],
  ["tenge", 1],
  ["₸", 1],
  ["USD", null],
  ["долл. США", null],
  ["thousand US dollars", null],
  ["EUR", null],
  ["руб.", null],
  ["%", null],
  ["per cent", null],
];

/** A header that names a unit, with the numbers written in it or, as a slip, left in the reader's own. */
function inUnit(document, random) {
  const own = document.subject === "output by branch" ? 1e6 : 1;
  const name =
    document.subject === "output by branch"
      ? random.pick(["output", "объем производства"])
      : random.pick(["wage", "monthly wage", "зарплата"]);
  const column = (document.rows[document.headers - 1] ?? []).findIndex(({ text }) =>
    /output|wage/.test(text),
  );
  if (column < 0) return undefined;
  const [unit, size] = random.pick(amounts);
  const above = random.chance(0.3);
  const header = above
    ? name
    : random.pick([`${name} (${unit})`, `${name}, ${unit}`, `${name} [${unit}]`, `${name} ${unit}`]);
  let result = changed(document, [document.headers - 1, column], () => ({ text: header }));
  const convert = size !== null && random.chance(0.5);
  if (convert) {
    const shift = Math.round(Math.log10(own / size));
    result = withRows(
      result,
      result.rows.map((row, r) =>
        row.map((cell, c) =>
          c === column && r >= document.headers && isNumber(cell)
            ? { ...cell, number: moved(cell.number, shift) }
            : cell,
        ),
      ),
    );
  } else if (size === null || size !== own) {
    result = { ...result, unreadable: true };
  }
  if (!above) return result;
  const line = random.pick([`${unit}`, `in ${unit}`, `(${unit})`, `unit: ${unit}`]);
  return {
    ...withRows(result, [[{ text: line }, ...empty(result.rows[0].length - 1)], ...result.rows]),
    headers: result.headers + 1,
  };
}

const bases = ["2002-2004=100", "(2002-2004 = 100)", "1998-2000=100", "2010 = 100", "December 2010=100"];
const otherComparisons = [
  "December of the year before = 100",
  "same month of the year before = 100",
  "к декабрю предыдущего года",
  "к соответствующему месяцу предыдущего года",
  "year on year",
];

/** A slip to a number that might be there as well cannot be told by anyone. */
const isFarFrom = (slipped, number) => slipped <= 0 || slipped / number > 3 || number / slipped > 3;

export const numbersAndUnits = {
  // Numbers.
  "a number written oddly": (document, random) => {
    const [, write] = random.pick(Object.entries(sameOrNone));
    return oneNumber(document, random, (cell) => ({
      text: write(written(cell)) ?? `${written(cell)}*`,
      odd: true,
    }));
  },
  "every number written oddly": (document, random) => {
    const [, write] = random.pick(Object.entries(sameOrNone));
    return everyNumber(document, (cell) => ({
      text: write(written(cell)) ?? `${written(cell)}*`,
      odd: true,
    }));
  },
  "no number": (document, random) =>
    oneNumber(
      document,
      random,
      () => ({ text: random.pick(nothings), none: true }),
      ({ number }) => number !== undefined,
    ),
  "no numbers in a column": (document, random) => {
    const [, column] = random.pick(places(document));
    const text = random.pick(nothings);
    return withRows(
      document,
      document.rows.map((row, r) =>
        row.map((cell, c) =>
          c === column && r >= document.headers && isNumber(cell) ? { ...cell, text, none: true } : cell,
        ),
      ),
    );
  },
  "one mark before three digits": (document, random) =>
    oneNumber(
      document,
      random,
      (cell) => ({ text: cell.number.replace(/(\d{3})$/, ",$1"), withDecimalComma: cell.value / 1000 }),
      ({ number }) => /^\d{4,6}$/.test(number ?? ""),
    ),
  "a slip": (document, random) => {
    if (!document.plausibility) return undefined;
    const slip = random.pick(Object.values(slips));
    const all = places(
      document,
      ({ number }) =>
        number !== undefined && slip(number) !== undefined && isFarFrom(Number(slip(number)), Number(number)),
    );
    if (all.length === 0) return undefined;
    return {
      ...changed(document, random.pick(all), ({ number }) => ({ number: slip(number) })),
      telling: true,
    };
  },
  "a slip in every number": (document, random) => {
    if (!document.plausibility) return undefined;
    const slip = random.pick([
      slips["a hundred times"],
      slips["a thousand times"],
      slips["a hundredth"],
      slips["a minus"],
    ]);
    return { ...everyNumber(document, ({ number }) => ({ number: slip(number) })), telling: true };
  },

  // Units.
  "a unit": (document, random) => (document.units ? inUnit(document, random) : undefined),
  "another base": (document, random) => {
    if (!document.subject.startsWith("FAO")) return undefined;
    const base = random.pick(bases);
    const clean = document.rows.map((row) =>
      row.map((cell) => (/=\s*100/.test(cell.text ?? "") ? { text: "" } : cell)),
    );
    if (random.chance(0.5))
      return {
        ...withRows(
          document,
          clean.map((row, r) =>
            r === document.headers - 1
              ? row.map((cell) =>
                  /nominal|real|food price/i.test(cell.text ?? "")
                    ? { text: `${cell.text} ${base.startsWith("(") ? base : `(${base})`}` }
                    : cell,
                )
              : row,
          ),
        ),
        unreadable: true,
      };
    return {
      ...withRows(document, [
        [{ text: `FAO Food Price Index, ${base}` }, ...empty(width(document) - 1)],
        ...clean,
      ]),
      headers: document.headers + 1,
      unreadable: true,
    };
  },
  "another comparison": (document, random) => {
    if (!document.subject.startsWith("price index")) return undefined;
    const said = random.pick(otherComparisons);
    if (!document.wide && random.chance(0.5))
      return {
        ...changed(document, [document.headers - 1, 1], ({ text }) => ({ text: `${text} (${said})` })),
        unreadable: true,
      };
    return {
      ...withRows(document, [
        [{ text: `Food price index, ${said}` }, ...empty(width(document) - 1)],
        ...document.rows,
      ]),
      headers: document.headers + 1,
      unreadable: true,
    };
  },
};
