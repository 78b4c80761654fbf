import { verdictName } from "../../print/verdicts.js";
import { verdicts, type Verdict } from "../../ledger/verdict.js";
import { usePage } from "./context.js";

export const verdictOrder: readonly Verdict[] = verdicts;

/** A verdict as a mark in colour with its name, and how many there are where that is asked. */
export function VerdictMark({ verdict, count }: { verdict: Verdict; count?: number }) {
  const { language } = usePage();
  const name = verdictName(verdict, language);
  return (
    <span class={`verdict ${verdict}`} title={name}>
      <span class="sign" aria-hidden="true" />
      {count === undefined ? (
        name
      ) : (
        <>
          {count}
          <span class="name"> {name}</span>
        </>
      )}
    </span>
  );
}
