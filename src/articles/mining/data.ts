import { z } from "zod";
import {
  miningBranches,
  miningDivisions,
  projectSectors,
  tradeIndicators,
  type BranchYear,
  type MiningInput,
  type Rounded,
} from "./analysis.js";
import { InputError, quoted } from "../../errors.js";
import {
  checkRows,
  numberCell,
  optionalNumberCell,
  parseCsv,
  readText,
  type TextRow,
} from "../../files/csv.js";
import { datasetPath } from "../../files/datasets.js";
import { readNumber } from "../../numbers/read-number.js";

const year = numberCell({ integer: true, positive: true, expected: "a year" });
const branch = z.enum(miningBranches, `one of the branches ${miningBranches.join(", ")}`);
const division = z.enum(miningDivisions, `one of the divisions ${miningDivisions.join(", ")}`);

/**
 * A printed number with its rounding: trailing zeros count, "4.0" is rounded to tenths and "4" to units.
 * An empty cell is null.
 */
const roundedCell = z.string().transform((text, context): Rounded | null => {
  if (text.trim() === "") return null;
  const reading = readNumber(text, "point");
  if (!reading.ok) {
    context.addIssue({ code: "custom", message: `a number (${reading.reason})` });
    return z.NEVER;
  }
  const places = /\.(\d+)$/.exec(text.trim())?.[1]?.length ?? 0;
  return { value: reading.value, halfUnit: 0.5 * 10 ** -places };
});

const outputRow = z.object({
  branch,
  year,
  enterprises: optionalNumberCell({ integer: true, positive: true, expected: "a count of enterprises" }),
  output_million_tenge: numberCell({ positive: true, expected: "a positive output in million tenge" }),
});

const projectRow = z.object({
  sector: z.enum(projectSectors, `one of ${projectSectors.join(", ")}`),
  period: z.string().min(1, "a period"),
  projects: numberCell({ integer: true, positive: true }),
  investment_million_tenge: numberCell({ positive: true }),
  permanent_jobs: numberCell({ integer: true, positive: true }),
});

const tradeRow = z.object({
  indicator: z.enum(tradeIndicators, "an indicator of Table 3"),
  year,
  value: roundedCell.refine((value) => value !== null, "a number"),
  unit: z.enum(["billion USD", "%"], "billion USD or %"),
  printed_growth_percent: roundedCell,
});

const volumeRow = z.object({ branch: division, year, index: roundedCell });
const volumeRangeRow = z.object({
  branch: division,
  from: year,
  to: year,
  low: roundedCell,
  high: roundedCell,
});

/**
 * Reads enterprises and output by branch and year as the shipped Table 1 has them: the strict reader of the
 * package's own layout, branches by key and columns by exact name. A count of enterprises may be empty. Users'
 * files, with their names and decimal marks, are read by readMiningTable.
 *
 * @throws InputError naming file, row and column for an unknown branch, a cell that is no number, output or
 * enterprises not above zero, or a branch and year given twice
 */
export function readMiningOutput(file: string): BranchYear[] {
  return checkedRows(file, outputRow, ["branch", "year"]).map((row) => ({
    branch: row.branch,
    year: row.year,
    enterprises: row.enterprises,
    output: row.output_million_tenge,
  }));
}

/** Everything that the mining article's text and tables give. */
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
      value: row.value!,
      unit: row.unit,
      printedGrowth: row.printed_growth_percent,
    })),
  };
}

function shipped<S extends z.ZodObject>(name: string, schema: S, key: string[]): z.output<S>[] {
  return checkedRows(datasetPath(`mining/${name}`), schema, key);
}

/** Rows that fit the schema and have no key twice. */
function checkedRows<S extends z.ZodObject>(file: string, schema: S, key: string[]): z.output<S>[] {
  const lines = parseCsv(readText(file), file, Object.keys(schema.shape));
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
        found: `${quoted(name)} stands in row ${before} already`,
        expected: `one row for each ${key.join(" and ")}`,
      });
    }
    seen.set(name, line);
  });
}
