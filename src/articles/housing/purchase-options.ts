import { InputError, quoted } from "../../errors.js";
import { readNumber } from "../../numbers/read-number.js";
import type { OptionValues } from "../article.js";
import { termRanges, type PurchaseTerms } from "./analysis-purchase.js";
import { purchaseProblems as wrong } from "./purchase-words.js";

/**
 * The terms of a purchase that a user gave; a per cent sign may stand behind a number.
 *
 * @throws InputError naming what was given and what it can be
 */
export function readPurchaseOptions({ earners, down, rate, term }: OptionValues): Partial<PurchaseTerms> {
  return {
    ...(typeof earners === "string" && { earners: numbersOfEarners(earners) }),
    ...(typeof down === "string" && { down: termOf("down", down.replace(/\s*%$/, "")) }),
    ...(typeof rate === "string" && { rate: termOf("rate", rate.replace(/\s*%$/, "")) }),
    ...(typeof term === "string" && { term: termOf("term", term) }),
  };
}

function numbersOfEarners(text: string): number[] {
  const numbers = text.split(",").map((part) => termOf("earners", part, text));
  if (new Set(numbers).size === numbers.length) return numbers;
  throw new InputError({ found: wrong.term.earners(quoted(text)), expected: wrong.earnersWanted });
}

function termOf(name: keyof typeof termRanges, text: string, whole: string = text): number {
  const reading = readNumber(text);
  const { within, wanted } = termRanges[name];
  if (reading.ok && within(reading.value)) return reading.value;
  throw new InputError({ found: wrong.term[name](quoted(whole)), expected: wanted });
}
