import type { Language } from "../../languages.js";
import type { Ranged } from "../../numbers/ranged.js";
import { miningBranches, miningDivisions, type MiningBranch, type MiningResults } from "./analysis.js";
import { miningWords, seriesName } from "./words.js";

/** Implied price changes of a branch by year, per cent, with the volume index that they rest on. */
export interface ImpliedPriceRow {
  /** "ores", or "ores_printed" where the index is the one that the article prints. */
  key: string;
  branch: MiningBranch;
  volumeIndex: "official" | "printed";
  changes: Record<number, Ranged>;
}

/**
 * Implied price changes by the official index of each branch, in the order of Table 1; a division whose printed
 * index is another one has a second row below, with the years in which it is printed.
 *
 * @example
 * const { results } = await miningRun();
 * impliedPriceRows(results)[1].key; // => "ores_printed"
 */
export function impliedPriceRows(results: MiningResults): ImpliedPriceRow[] {
  return miningBranches.flatMap((branch): ImpliedPriceRow[] => {
    const changes = results.impliedPriceChange[branch];
    if (changes === undefined) return [];
    const division = miningDivisions.find((each) => each === branch);
    const byPrinted = (division && results.impliedByQuotedIndex[division]) ?? {};
    const differs = Object.keys(byPrinted).some(
      (year) => byPrinted[Number(year)]!.value !== changes[Number(year)]?.value,
    );
    const official = { key: branch, branch, volumeIndex: "official", changes } as const;
    if (!differs) return [official];
    return [official, { key: `${branch}_printed`, branch, volumeIndex: "printed", changes: byPrinted }];
  });
}

/** The branch, and where its volume index is the printed one, that it is. */
export function impliedPriceName({ branch, volumeIndex }: ImpliedPriceRow, language: Language): string {
  const name = seriesName(branch, language);
  return volumeIndex === "official" ? name : miningWords(language).byPrintedIndex(name);
}
