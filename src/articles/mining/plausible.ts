import { changes, levels, type Plausible, type Range } from "../../files/plausible.js";
import type { MiningBranch } from "./branches.js";

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
 * for rounding and for what a division holds besides its branches.
 */
const sums: Range = { low: 0.99, high: 1.01 };

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
  sum: { usual: sums, possible: sums } satisfies Plausible,
  /** A branch over its division, both divisions over industry. */
  part: { usual: { low: 0, high: 1 }, possible: { low: 0, high: sums.high } } satisfies Plausible,
};
