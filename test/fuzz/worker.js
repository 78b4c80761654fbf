/**
 * Reads damaged files, one after the other, in a process of its own: the parent asks with { subject, file } and is
 * answered with { numbers }, { refused } or { crash }, and with what was said beside it.
 */
const home = new URL("../../dist/", import.meta.url);
const from = (path) => import(new URL(path, home));
const [
  { InputError, noticeText },
  { readPriceIndex },
  { readFaoFoodPriceIndex },
  { readCityHousing },
  { readMiningTable },
  columns,
  { scanNumbers },
  { readPublished },
  { readOwnLedger },
  { ledger },
  { withSuspects },
  { readPrintedTable },
  { readNumber },
] = await Promise.all([
  from("errors.js"),
  from("articles/food/price-index-file.js"),
  from("articles/food/fao-index-file.js"),
  from("articles/housing/own-data.js"),
  from("articles/mining/own-data.js"),
  from("regress/columns.js"),
  from("files/csv-scanner.js"),
  from("ledger/published.js"),
  from("ledger/own.js"),
  from("ledger/ledger.js"),
  from("ledger/misprint-suspects.js"),
  from("files/printed-table.js"),
  from("numbers/read-number.js"),
]);

/** What the readers said of the file at hand. */
let notices = [];
const tell = (notice) => void notices.push(noticeText(notice, "en"));

const crossSection = { y: "price", x: ["id", "income", "area"] };
const byId = (names, arrays) => {
  const ids = arrays[names.indexOf("id")];
  return names.flatMap((name, j) => Array.from(ids, (id, row) => [`${id} ${name}`, arrays[j][row]]));
};

const readers = {
  "price index, long": async (file) =>
    (await readPriceIndex(file, {}, tell)).map(({ month, value }) => [`${month} food_price_index`, value]),
  "FAO index, own table": async (file) =>
    (await readFaoFoodPriceIndex(file, tell)).flatMap(({ month, nominal, real }) => [
      [`${month} nominal`, nominal],
      [`${month} real`, real],
    ]),
  "wages and prices": async (file) =>
    (await readCityHousing(file, tell)).flatMap(({ city, monthlyWage: wage, pricePerSquareMetre: price }) => [
      [`${city} monthly_wage_tenge`, wage],
      [`${city} price_per_square_metre_tenge`, price],
    ]),
  "output by branch": async (file) =>
    (await readMiningTable(file, tell)).flatMap(({ branch, year, enterprises, output }) => [
      [`${branch} ${year} enterprises`, enterprises],
      [`${branch} ${year} output_million_tenge`, output],
    ]),
  "regression, rows": async (file) => {
    const { dependentVariable, regressors } = await columns.readCrossSection(file, crossSection, tell);
    const all = [dependentVariable, ...regressors];
    return byId(
      all.map(({ name }) => name),
      all.map(({ values }) => values),
    );
  },
  "regression, months": async (file) => {
    const { months, dependentVariable, regressors } = await columns.readMonthlyTable(
      file,
      { y: "y", x: ["x"] },
      "month",
      tell,
    );
    return [dependentVariable, ...regressors].flatMap(({ name, values }) =>
      months.map((month, row) => [`${month} ${name}`, values[row]]),
    );
  },
  "regression, streamed": async (file) => {
    const names = ["id", "income", "area", "price"];
    const read = names.map(() => []);
    scanNumbers(file, names, {
      onBlock: (block, count) => block.forEach((values, j) => read[j].push(...values.slice(0, count))),
    });
    return byId(names, read);
  },
  "own ledger": async (file) => {
    const rows = await readOwnLedger(file, { onNotice: tell });
    withSuspects(rows, ledger(rows));
    return rows.flatMap(({ id, figure }) => (figure === null ? [] : [[id, figure.value]]));
  },
  // By the row and the column at which they stand; a second figure of a cell is none of the numbers in question.
  "printed table": async (file) => {
    const { rows, columns: named, figures } = await readPrintedTable(file);
    return figures.flatMap((inRow, r) =>
      inRow.flatMap((inCell, c) =>
        inCell.slice(0, 1).flatMap(({ printed, part, decimalMark }) => {
          const value = readNumber(printed, decimalMark).value;
          return part === "" ? [[`${rows[r].at} ${named[c].at}`, value]] : [];
        }),
      ),
    );
  },
  "printed figures": async (file) => readPublished(file, "housing").map(({ id, printed }) => [id, printed]),
};
readers["price index, years by months"] = readers["price index, long"];
readers["FAO index, as published"] = readers["FAO index, own table"];

process.on("message", async ({ subject, file }) => {
  notices = [];
  const before = process.cpuUsage();
  let answer;
  try {
    const numbers = await readers[subject](file);
    answer = { numbers: numbers.filter(([, value]) => value !== null && value !== undefined) };
  } catch (error) {
    answer =
      error instanceof InputError
        ? { refused: ["en", "ru", "kk"].map((language) => error.inLanguage(language)) }
        : { crash: String(error?.stack ?? error) };
  }
  const { user, system } = process.cpuUsage(before);
  const memory = process.resourceUsage().maxRSS * 1024;
  process.send({ ...answer, notices, memory, seconds: (user + system) / 1e6 });
});
process.send({ ready: true });
