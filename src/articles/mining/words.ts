import type { MiningSeries } from "./analysis.js";
import type { Language } from "../../language/language.js";
import { term, type Term } from "../../language/glossary.js";

/** Terms of the rows of the mining article's Table 1, and of the complex as a whole. */
export const miningTerms: Record<MiningSeries, Term> = {
  industry: "industry",
  ores: "miningOfMetalOres",
  iron_ores: "ironOres",
  other_ores: "oresOtherThanIron",
  metallurgy: "metallurgicalProduction",
  ferrous: "ferrousMetallurgy",
  non_ferrous: "preciousAndNonFerrousMetals",
  casting: "castingOfMetals",
  complex: "miningAndMetallurgicalComplex",
};

/** A branch in the language of the reader. */
export function seriesName(series: MiningSeries, language: Language): string {
  return term(miningTerms[series], language);
}
