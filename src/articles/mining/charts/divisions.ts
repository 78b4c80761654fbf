import { colours } from "../../../charts/theme.js";
import { capitalized } from "../../../language/formats.js";
import type { Language } from "../../../languages.js";
import type { MiningDivision } from "../analysis.js";
import { seriesName } from "../words.js";

/** The two divisions in words, in the order of the article's tables. */
export function divisionWords(language: Language): Record<MiningDivision, string> {
  return {
    ores: capitalized(seriesName("ores", language)),
    metallurgy: capitalized(seriesName("metallurgy", language)),
  };
}

export const divisionColours = { ores: colours.second, metallurgy: colours.main };
