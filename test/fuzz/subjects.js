import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";

/** Rows of a plain CSV file of this repository, as lists of strings; the header first. */
function table(path) {
  return readFileSync(new URL(`../../${path}`, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => line.split(","));
}

const words = (...texts) => texts.map((text) => ({ text }));

/** A table whose first columns are labels and the others numbers, named after the labels and their column. */
function labelled([header, ...lines], labels) {
  return [
    words(...header),
    ...lines.map((line) =>
      line.map((text, column) =>
        column < labels || text === ""
          ? { text }
          : {
              number: text,
              key: `${line.slice(0, labels).join(" ")} ${header[column]}`,
              value: Number(text),
            },
      ),
    ),
  ];
}

const cpi = table("datasets/food/food-price-index.csv");
const fao = table("datasets/food/fao-food-price-index.csv");
const russianMonths = "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь".split(
  " ",
);
const plausible = { plausibility: true };

const monthsByYears = () => {
  const years = [...new Set(cpi.slice(1).map(([month]) => month.slice(0, 4)))];
  return [
    words("", ...years),
    ...russianMonths.map((name, m) => [
      { text: name },
      ...years.map((year) => {
        const month = `${year}-${String(m + 1).padStart(2, "0")}`;
        const value = cpi.find(([at]) => at === month)[1];
        return { number: value, key: `${month} food_price_index`, value: Number(value) };
      }),
    ]),
  ];
};

const faoSheet = (kind) => {
  const column = kind === "nominal" ? 1 : 2;
  return [
    words("Food Price Index", "2014-2016=100"),
    words("Date", "Food Price Index", "Meat"),
    ...fao
      .slice(1)
      .map((line) => [
        { text: line[0] },
        { number: line[column], key: `${line[0]} ${kind}`, value: Number(line[column]) },
        { text: "100" },
      ]),
  ];
};

/** What a regression reads: the first column tells the rows apart. */
const identified = (name, columns) => {
  const [header, ...lines] = table(`test/fixtures/${name}`);
  const wanted = columns.map((column) => header.indexOf(column));
  return [
    words(...columns),
    ...lines.map((line) =>
      wanted.map((index, column) =>
        column === 0 && columns[0] === "month"
          ? { text: line[index] }
          : { number: line[index], key: `${line[wanted[0]]} ${columns[column]}`, value: Number(line[index]) },
      ),
    ),
  ];
};

const publishedRows = () => {
  const file = new URL("../../datasets/published/housing.csv", import.meta.url);
  const [header, ...all] = parse(readFileSync(file, "utf8"));
  const [printed, kind] = [header.indexOf("printed"), header.indexOf("kind")];
  // Any words may stand for a statement: only figures can be read wrong.
  const lines = all.filter((line) => line[kind] === "figure");
  return [
    words(...header),
    ...lines.map((line) =>
      line.map((text, column) => (column === printed ? { text, key: line[0], value: text } : { text })),
    ),
  ];
};

/** An author's ledger: inputs, and a figure that follows from two of them. */
const ownLedger = () => {
  const [, ...lines] = table("datasets/housing/wages-and-prices.csv");
  const row = (id, number, formula = "") => [
    { text: id },
    { number, key: id, value: Number(number) },
    { text: formula },
    { text: "Table 1" },
  ];
  const thousands = (text) => (Number(text) / 1000).toFixed(1);
  const inputs = lines.flatMap(([city, wage, price]) => {
    const name = city.toLowerCase().replace(/\W+/g, "_");
    return [row(`${name}.wage`, thousands(wage)), row(`${name}.price`, thousands(price))];
  });
  const [first, second] = [inputs[2], inputs[4]];
  const both = (first[1].value + second[1].value).toFixed(1);
  return [
    words("id", "printed", "formula", "where"),
    ...inputs,
    row("both", both, `${first[0].text} + ${second[0].text}`),
  ];
};

/**
 * Each reader with a real input: how many header rows it has, whether its order matters, whether its values are
 * held against what is plausible, and how the worker reads it. Every value carries the key under which the reader
 * gives it back.
 */
export const subjects = {
  "price index, long": { rows: labelled(cpi, 1), headers: 1, months: true, ...plausible },
  "price index, years by months": { rows: monthsByYears(), headers: 1, wide: true, ...plausible },
  "FAO index, own table": { rows: labelled(fao, 1), headers: 1, months: true, ...plausible },
  "FAO index, as published": {
    rows: faoSheet("nominal"),
    headers: 2,
    months: true,
    sheetName: "Indices_Monthly",
    ...plausible,
  },
  "wages and prices": {
    rows: labelled(table("datasets/housing/wages-and-prices.csv"), 1),
    headers: 1,
    units: true,
    ...plausible,
  },
  "output by branch": {
    rows: labelled(table("datasets/mining/output.csv"), 2),
    headers: 1,
    units: true,
    ...plausible,
  },
  "regression, rows": {
    rows: identified("cross-section.csv", ["id", "income", "area", "price"]),
    headers: 1,
  },
  "regression, months": { rows: identified("monthly.csv", ["month", "y", "x"]), headers: 1, months: true },
  "regression, streamed": {
    rows: identified("cross-section.csv", ["id", "income", "area", "price"]),
    headers: 1,
    textOnly: true,
  },
  "own ledger": { rows: ownLedger(), headers: 1, strict: true },
  "printed table": {
    rows: labelled(
      fao.slice(0, 25).map((line) => line.map((text) => text.replace(/(\.\d\d)\d+$/, "$1"))),
      1,
    ),
    headers: 1,
    formats: ["html", "docx", "md"],
  },
  "printed figures": { rows: publishedRows(), headers: 1, strict: true, textOnly: true },
};
