/** The rows of the article's Table 1, in its order. */
export const miningBranches = [
  "industry",
  "ores",
  "iron_ores",
  "other_ores",
  "metallurgy",
  "ferrous",
  "non_ferrous",
  "casting",
] as const;
export type MiningBranch = (typeof miningBranches)[number];

/** The two divisions that make up the mining and metallurgical complex. */
export const miningDivisions = ["ores", "metallurgy"] as const;
export type MiningDivision = (typeof miningDivisions)[number];

/** A row of Table 1, or the complex as the sum of its two divisions. */
export type MiningSeries = MiningBranch | "complex";

/** The branches that add up to each division. */
export const divisionParts: Record<MiningDivision, readonly MiningBranch[]> = {
  ores: ["iron_ores", "other_ores"],
  metallurgy: ["ferrous", "non_ferrous", "casting"],
};

/** A value for every branch and year that the data have; what they lack is absent, never filled in. */
export type BySeriesAndYear = Partial<Record<MiningSeries, Record<number, number>>>;

/** The code of each branch in the Bureau of National Statistics' classification; industry as a whole has none. */
export const branchCodes: Readonly<Record<Exclude<MiningBranch, "industry">, string>> = {
  ores: "07",
  iron_ores: "07.1",
  other_ores: "07.2",
  metallurgy: "24",
  ferrous: "24.1",
  non_ferrous: "24.4",
  casting: "24.5",
};
