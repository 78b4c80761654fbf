import {
  branchCodes,
  miningBranches,
  miningDivisions,
  projectSectors,
  regulationCountries,
  regulationCriteria,
  regulationRatings,
  tradeIndicators,
  type BranchYear,
  type MiningInput,
  type OfficialIndex,
  type Rounded,
} from "./analysis.js";
import { InputError, quoted } from "../../errors.js";
import {
  checkRows,
  numberCell,
  optionalCell,
  parseCsv,
  textCell,
  wordCell,
  type CellSchema,
  type RowOf,
  type TableSchema,
  type TextRow,
} from "../../files/checked-rows.js";
import { datasetPath } from "../../files/datasets.js";
import { readText } from "../../files/read-bytes.js";
import { problems as fileProblems } from "../../files/words.js";
import { readNumber } from "../../numbers/read-number.js";
import { printedFigure } from "../../checks/printed-figure.js";
import { officialSeries } from "../../official/series.js";
import { problems } from "./words.js";

const year = numberCell({ integer: true, positive: true, expected: problems.aYear });
const branch = wordCell(miningBranches, problems.oneOfBranches(miningBranches.join(", ")));
const division = wordCell(miningDivisions, problems.oneOfDivisions(miningDivisions.join(", ")));

/** A printed number with its rounding: trailing zeros count, "4.0" is rounded to tenths and "4" to units. */
const roundedCell: CellSchema<Rounded> = (text) => {
  const reading = readNumber(text, "point");
  if (!reading.ok) return { expected: fileProblems.because(fileProblems.number, reading.reason) };
  const places = /\.(\d+)$/.exec(text.trim())?.[1]?.length ?? 0;
  return { value: { value: reading.value, halfUnit: 0.5 * 10 ** -places } };
};

const outputRow = {
  branch,
  year,
  enterprises: optionalCell(numberCell({ integer: true, positive: true, expected: problems.countWanted })),
  output_million_tenge: numberCell({ positive: true, expected: problems.outputWanted }),
};

const projectRow = {
  sector: wordCell(projectSectors),
  period: textCell(problems.aPeriod),
  projects: numberCell({ integer: true, positive: true }),
  investment_million_tenge: numberCell({ positive: true }),
  permanent_jobs: numberCell({ integer: true, positive: true }),
};

const tradeRow = {
  indicator: wordCell(tradeIndicators, problems.tradeIndicator),
  year,
  value: roundedCell,
  unit: wordCell(["billion USD", "%"]),
  printed_growth_percent: optionalCell(roundedCell),
};

const volumeRow = { branch: division, year, index: optionalCell(roundedCell) };
const volumeRangeRow = {
  branch: division,
  from: year,
  to: year,
  low: optionalCell(roundedCell),
  high: optionalCell(roundedCell),
};

const regulationRow = {
  criterion: wordCell(regulationCriteria),
  country: wordCell(regulationCountries),
  rating: wordCell(regulationRatings),
};

/**
 * Reads enterprises and output by branch and year as the shipped Table 1 has them: the strict reader of the
 * package's own layout, branches by key and columns by exact name. A count of enterprises may be empty. Users'
 * files, with their names and decimal marks, are read by readMiningTable.
 *
 * @throws InputError naming file, row and column for an unknown branch, a cell that is no number, output or
 * enterprises not above zero, or a branch and year given twice
 * @example
 * const [industry] = readMiningOutput(datasetPath("mining/output.csv"));
 * industry; // => { branch: "industry", year: 2021, enterprises: 14065, output: 37606243 }
 */
export function readMiningOutput(file: string): BranchYear[] {
  return checkedRows(file, outputRow, ["branch", "year"]).map((row) => ({
    branch: row.branch,
    year: row.year,
    enterprises: row.enterprises,
    output: row.output_million_tenge,
  }));
}

/**
 * Everything that the mining article's text and tables give: output and investment in million tenge, trade in
 * billion US dollars, volume indices with the previous year = 100.
 *
 * @example
 * const { output, trade } = loadMining();
 * output[0]; // => { branch: "industry", year: 2021, enterprises: 14065, output: 37606243 }
 * trade[0].value; // => { value: 12.4, halfUnit: 0.05 }
 */
export function loadMining(): MiningInput {
  return {
    output: readMiningOutput(datasetPath("mining/output.csv")),
    volumeIndex: shipped("volume-index.csv", volumeRow, ["branch", "year"]).map((row) => ({
      division: row.branch,
      year: row.year,
      index: row.index,
    })),
    volumeIndexRanges: shipped("volume-index-ranges.csv", volumeRangeRow, ["branch", "from"]).map(
      ({ branch: name, ...range }) => ({ division: name, ...range }),
    ),
    officialIndex: officialIndices(),
    projects: shipped("projects.csv", projectRow, ["sector", "period"]).map((row) => ({
      sector: row.sector,
      period: row.period,
      projects: row.projects,
      investment: row.investment_million_tenge,
      permanentJobs: row.permanent_jobs,
    })),
    trade: shipped("trade.csv", tradeRow, ["indicator", "year"]).map((row) => ({
      indicator: row.indicator,
      year: row.year,
      value: row.value,
      unit: row.unit,
      printedGrowth: row.printed_growth_percent,
    })),
    regulation: shipped("regulation.csv", regulationRow, ["criterion", "country"]),
  };
}

/**
 * The official physical volume index of every branch that has one.
 *
 * @example
 * const [first] = officialIndices();
 * first; // => { branch: "ores", year: 2015, index: { value: 97.6, halfUnit: 0.05 } }
 */
export function officialIndices(): OfficialIndex[] {
  const series = new Map(officialSeries("industrial-production").map((each) => [each.id, each.figures]));
  return miningBranches.flatMap((name) => {
    if (name === "industry") return [];
    const figures = series.get(`industrial_production.${branchCodes[name].replace(".", "_")}`) ?? [];
    return figures.map(({ period, printed }): OfficialIndex => {
      const { value, places } = printedFigure(printed, "point");
      return { branch: name, year: Number(period), index: { value, halfUnit: 0.5 * 10 ** -places } };
    });
  });
}

function shipped<S extends TableSchema>(name: string, schema: S, key: string[]): RowOf<S>[] {
  return checkedRows(datasetPath(`mining/${name}`), schema, key);
}

/** Rows that fit the schema and have no key twice. */
function checkedRows<S extends TableSchema>(file: string, schema: S, key: string[]): RowOf<S>[] {
  const lines = parseCsv(readText(file), file, Object.keys(schema));
  const rows = checkRows(lines, schema, file);
  refuseRepeats(file, lines, rows, key);
  return rows;
}

function refuseRepeats(
  file: string,
  lines: readonly TextRow[],
  rows: readonly Record<string, unknown>[],
  key: readonly string[],
): void {
  const seen = new Map<string, number>();
  rows.forEach((row, i) => {
    const line = lines[i]!.line;
    const name = key.map((column) => String(row[column])).join(" ");
    const before = seen.get(name);
    if (before !== undefined) {
      throw new InputError({
        file,
        row: line,
        column: key.join(", "),
        found: problems.keyTwice(quoted(name), before),
        expected: problems.oneRowForEach(key),
      });
    }
    seen.set(name, line);
  });
}
