import { glossary, type Term } from "../language/glossary.js";
import type { Language } from "../languages.js";
import type { Verdict } from "../ledger/verdict.js";
import type { Tone } from "./table.js";

const verdictTerms: Record<Verdict, Term> = {
  reproduced: "reproduced",
  "within-input-rounding": "withinInputRounding",
  misrounded: "misrounded",
  differs: "differs",
  holds: "holds",
  contradicted: "contradicted",
  "not-recomputable": "notRecomputable",
};

/** How a verdict is to be taken at a glance. */
export const tones: Record<Verdict, Tone> = {
  reproduced: "good",
  holds: "good",
  "within-input-rounding": "fair",
  misrounded: "fair",
  differs: "bad",
  contradicted: "bad",
  "not-recomputable": "quiet",
};

/** A verdict in the language of the reader. */
export function verdictName(verdict: Verdict, language: Language): string {
  return glossary(language)[verdictTerms[verdict]];
}
