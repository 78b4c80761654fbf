import {
  changes,
  holdAgainst,
  levels,
  type Examination,
  type Examined,
  type Plausible,
  type Range,
} from "../../files/plausible.js";
import type { BranchYear } from "./analysis.js";
import { divisionParts, miningDivisions, type MiningBranch } from "./branches.js";
import { problems, seriesText } from "./words.js";

/** Output of Table 1 in 2021-2024, million tenge. */
const output: Readonly<Record<MiningBranch, Range>> = {
  industry: { low: 37_606_243, high: 50_124_860 },
  ores: { low: 3_370_042, high: 4_479_923 },
  iron_ores: { low: 521_993, high: 976_927 },
  other_ores: { low: 2_393_115, high: 3_854_875 },
  metallurgy: { low: 5_662_784, high: 9_832_382 },
  ferrous: { low: 1_651_989, high: 3_169_243 },
  non_ferrous: { low: 3_995_125, high: 7_008_793 },
  casting: { low: 15_670, high: 34_005 },
};

/** Enterprises of Table 1 in 2021-2024. */
const enterprises: Readonly<Record<MiningBranch, Range>> = {
  industry: { low: 2263, high: 14_065 },
  ores: { low: 59, high: 80 },
  iron_ores: { low: 10, high: 15 },
  other_ores: { low: 48, high: 65 },
  metallurgy: { low: 91, high: 212 },
  ferrous: { low: 38, high: 119 },
  non_ferrous: { low: 49, high: 69 },
  casting: { low: 4, high: 24 },
};

/**
 * From one year to the next in Table 1: output of iron ores fell to 0.700 and of ferrous metallurgy rose to 1.918 of the
 * year before, both in 2022; enterprises of industry fell to 0.161 in 2022, those of casting rose to 1.75 in 2023.
 */
const fromYearToYear = {
  output: { low: 0.7004, high: 1.9185 },
  enterprises: { low: 0.1608, high: 1.75 },
} satisfies Record<string, Range>;

/**
 * In all of Table 1 the branches add up to their division, and both divisions stay below industry. A hundredth is left
 * for rounding; a twentieth may be missing from the sum, where a division holds more than its branches.
 */
const sums: Plausible = { usual: { low: 0.99, high: 1.01 }, possible: { low: 0.95, high: 1.01 } };

/**
 * What output and enterprises can be. Levels: within thirty times Table 1, as a unit mistaken for another changes them a
 * thousandfold, while the output of industry has grown some thirtyfold since 2000. Changes of output in a year: twice the
 * largest of Table 1 in logarithms, 3.7 times up or down; of enterprises, whose largest is a change of what is counted,
 * a quarter more, 9.8 times.
 */
export const plausible = {
  output: (branch: MiningBranch): Plausible => ({
    usual: levels(output[branch], 5),
    possible: levels(output[branch], 30),
  }),
  enterprises: (branch: MiningBranch): Plausible => ({
    usual: levels(enterprises[branch], 5),
    possible: levels(enterprises[branch], 30),
  }),
  /** @param years between the two values */
  outputChange: (years: number): Plausible => ({
    usual: changes(fromYearToYear.output, years),
    possible: changes(fromYearToYear.output, 2 * years),
  }),
  enterprisesChange: (years: number): Plausible => ({
    usual: changes(fromYearToYear.enterprises, years),
    possible: changes(fromYearToYear.enterprises, 1.25 * years),
  }),
  /** Branches over their division. */
  sum: sums,
  /** A branch over its division, both divisions over industry. */
  part: {
    usual: { low: 0, high: sums.usual.high },
    possible: { low: 0, high: sums.possible.high },
  } satisfies Plausible,
};

type Measure = "output" | "enterprises";
type RowOfTable = BranchYear & { row: number };

/**
 * Holds levels, changes and sums of a user's table against what they can be.
 *
 * @param columns the names of the columns, for messages
 * @throws InputError naming row and column of the first value that is not possible
 */
export function holdPlausible(
  rows: readonly RowOfTable[],
  columns: Readonly<Record<Measure, string>>,
  examination: Examination,
): void {
  for (const measure of ["output", "enterprises"] as const) {
    const known = rows.flatMap(({ branch, year, row, [measure]: value }): Known[] =>
      value === null ? [] : [{ branch, year, row, value }],
    );
    const at = { column: columns[measure] };
    const change = measure === "output" ? plausible.outputChange : plausible.enterprisesChange;
    const levelsOf = known.map(({ branch, year, row, value }): Examined => {
      const found = () => problems.valueOf(seriesText(branch), year, value);
      return { ...at, value, row, range: plausible[measure](branch), found };
    });
    const sums = sumsOf(known).map(({ total, sum, range }): Examined => {
      const found = () => problems.sumOf(seriesText(total.branch), total.year, sum, total.value);
      return { ...at, value: sum / total.value, row: total.row, range, found };
    });
    const changesOf = known.flatMap(({ branch, year, row, value }): Examined[] => {
      const before = latestBefore(known, branch, year);
      if (before === undefined) return [];
      const found = () => problems.changeOf(seriesText(branch), before.year, before.value, year, value);
      return [{ ...at, value: value / before.value, row, range: change(year - before.year), found }];
    });
    holdAgainst(levelsOf, problems.within, examination);
    holdAgainst(sums, problems.ofTotalWithin, examination);
    holdAgainst(changesOf, problems.timesWithin, examination);
  }
}

type Known = Pick<RowOfTable, "branch" | "year" | "row"> & { value: number };

function latestBefore(known: readonly Known[], branch: MiningBranch, year: number): Known | undefined {
  return known.filter((row) => row.branch === branch && row.year < year).sort((a, b) => b.year - a.year)[0];
}

/** The totals of the table with the sum of their parts: branches of a division, divisions of industry. */
function sumsOf(known: readonly Known[]): { total: Known; sum: number; range: Plausible }[] {
  const partsOf = new Map<MiningBranch, readonly MiningBranch[]>([
    ["industry", miningDivisions],
    ...miningDivisions.map((division) => [division, divisionParts[division]] as const),
  ]);
  return known.flatMap((total) => {
    const names = partsOf.get(total.branch) ?? [];
    const parts = known.filter(({ branch, year }) => year === total.year && names.includes(branch));
    if (parts.length === 0) return [];
    const sum = parts.reduce((subtotal, part) => subtotal + part.value, 0);
    const isWhole = total.branch !== "industry" && parts.length === names.length;
    return [{ total, sum, range: isWhole ? plausible.sum : plausible.part }];
  });
}
