import { numberText } from "../language/number-texts.js";
import type { Text } from "../languages.js";
import type { Verdict } from "../ledger/verdict.js";
import { printedNumber, recomputedNumber } from "../print/figure-texts.js";
import type { FindingSources } from "./article.js";

/** Numbers of the ledger for the sentences of a finding. */
export interface CitedFigures {
  /** The printed digits without the unit, with the decimal mark of each language. */
  figure(id: string): Text;
  /** The recomputed value without the unit, to so many places. */
  value(id: string, places: number): Text;
  /**
   * How many the entries are, for a sentence that says the same of all of them.
   *
   * @throws Error where one of them has another verdict, since the sentence would be wrong
   */
  countOfAll(verdict: Verdict, ids: readonly string[]): Text;
}

/** The numbers that findings cite, from their sources. */
export function citedFigures({ entry }: Pick<FindingSources, "entry">): CitedFigures {
  return {
    figure: (id) => printedNumber(entry(id)),
    value: (id, places) => recomputedNumber(entry(id), places),
    countOfAll(verdict, ids) {
      for (const id of ids) {
        const { article, verdict: found } = entry(id);
        if (found !== verdict) throw new Error(`${article}.${id} is ${found}, not ${verdict}`);
      }
      return numberText(ids.length, 0);
    },
  };
}
