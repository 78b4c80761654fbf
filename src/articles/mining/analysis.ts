import { InputError } from "../../errors.js";
import { analyseOutput, type BranchYear, type OutputResults } from "./analysis-output.js";
import { analyseProjects, type ProjectRow, type ProjectShares } from "./analysis-projects.js";
import { analyseTrade, type TradeResults, type TradeRow } from "./analysis-trade.js";
import { analyseRegulation, type RegulationResults, type RegulationRow } from "./analysis-regulation.js";
import {
  analyseVolume,
  type OfficialIndex,
  type VolumeIndex,
  type VolumeIndexRange,
  type VolumeResults,
} from "./analysis-volume-index.js";
import { problems } from "./words.js";

export * from "./branches.js";
export * from "./analysis-output.js";
export * from "./analysis-projects.js";
export * from "./analysis-regulation.js";
export * from "./analysis-trade.js";
export * from "./analysis-volume-index.js";
export type { Rounded } from "../../numbers/ranged.js";

/** What the mining article rests on. Only `output` is needed; a user's own file has no more. */
export interface MiningInput {
  /** Table 1, or any branches and years: one row per branch and year. */
  output: BranchYear[];
  /** Points of Figure 1 that the text quotes. */
  volumeIndex?: VolumeIndex[];
  /** Ends of ranges that the text quotes for Figure 1. */
  volumeIndexRanges?: VolumeIndexRange[];
  /** Official volume indices of the branches. */
  officialIndex?: OfficialIndex[];
  /** Table 2. */
  projects?: ProjectRow[];
  /** Table 3. */
  trade?: TradeRow[];
  /** Table 6. */
  regulation?: RegulationRow[];
}

/** Everything recomputed; the parts without data are null. */
export interface MiningResults extends OutputResults, VolumeResults {
  /** One element per period, in the order of the data. */
  projects: ProjectShares[] | null;
  trade: TradeResults | null;
  regulation: RegulationResults | null;
}

/**
 * Everything the mining article's tables allow: growth, shares, contributions and output per enterprise from
 * Table 1; volumes and implied prices by the official index of each branch; Tables 2 and 3 against
 * themselves; Table 6 on its scale.
 *
 * @param input typed rows; output in million tenge, investment in million tenge, trade in billion US dollars
 * @throws InputError when there is no output at all
 * @example
 * const { growth, projects } = analyseMining({ output: loadMining().output });
 * growth.complex.whole; // => 58.4
 * projects; // => null
 */
export function analyseMining(input: MiningInput): MiningResults {
  if (input.output.length === 0) throw new InputError(problems.noOutput);
  const output = analyseOutput(input.output);
  return {
    ...output,
    ...analyseVolume(
      { quoted: input.volumeIndex, ranges: input.volumeIndexRanges, official: input.officialIndex },
      output.output,
    ),
    projects: input.projects ? analyseProjects(input.projects) : null,
    trade: input.trade ? analyseTrade(input.trade) : null,
    regulation: input.regulation ? analyseRegulation(input.regulation) : null,
  };
}
