import { useEffect, useMemo, useState } from "preact/hooks";
import { verdictName } from "../../print/verdicts.js";
import { ledgerKinds } from "../../print/words.js";
import type { Verdict } from "../../ledger/verdict.js";
import type { EntryContent } from "../content.js";
import { usePage, useHash } from "./context.js";
import { addressOf, EntryList } from "./entry.js";
import { verdictOrder } from "./verdict.js";

interface Filters {
  text: string;
  article: string;
  kind: string;
  verdict: string;
  order: "printed" | "worst";
  evidence: boolean;
}

const unfiltered: Filters = {
  text: "",
  article: "",
  kind: "",
  verdict: "",
  order: "printed",
  evidence: true,
};

/** From what most needs a reader's eye to what least does. */
const urgency: Record<Verdict, number> = {
  contradicted: 0,
  differs: 1,
  misrounded: 2,
  "within-input-rounding": 3,
  "not-recomputable": 4,
  holds: 5,
  reproduced: 6,
};

/** Every entry, with search, filters and order; one of them open where the address names it. */
export function LedgerPage({ entry }: { entry?: string }) {
  const { content, language, words } = usePage();
  const hash = useHash();
  const [filters, setFilters] = useState<Filters>(unfiltered);
  // "#ledger/food" is the ledger of one article; an entry's address shows it whatever was filtered before.
  useEffect(() => {
    const [, article] = /^ledger\/(\w+)/.exec(hash) ?? [];
    if (article !== undefined) setFilters({ ...unfiltered, article });
    else if (entry !== undefined) setFilters({ ...unfiltered, article: entry.split(".")[0]! });
  }, [hash, entry]);
  const shown = useMemo(() => filtered(content.entries, filters), [content, filters]);
  const set = (change: Partial<Filters>) => setFilters({ ...filters, ...change });
  const isKnown = entry === undefined || content.entries.some((each) => addressOf(each) === entry);
  const choice = (name: "article" | "kind" | "verdict", label: string, options: [string, string][]) => (
    <label>
      {label}
      <select value={filters[name]} onChange={(event) => set({ [name]: event.currentTarget.value })}>
        <option value="">{words.all}</option>
        {options.map(([value, text]) => (
          <option value={value} key={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
  const kinds = ledgerKinds(language);
  return (
    <>
      <h1>{words.ledger}</h1>
      {!isKnown && <p role="alert">{words.noEntry(entry)}</p>}
      <form class="filters" role="search" onSubmit={(event) => event.preventDefault()}>
        <label class="wide">
          {words.search}
          <input
            type="search"
            value={filters.text}
            onInput={(event) => set({ text: event.currentTarget.value })}
          />
        </label>
        {choice(
          "article",
          words.filterArticle,
          content.articles.map(({ name, shortTitle }) => [name, shortTitle[language]]),
        )}
        {choice("kind", words.filterKind, [
          ["figure", kinds.figure],
          ["statement", kinds.statement],
          ["source", kinds.source],
        ])}
        {choice(
          "verdict",
          words.filterVerdict,
          verdictOrder.map((verdict) => [verdict, verdictName(verdict, language)]),
        )}
        <label>
          {words.sort}
          <select
            value={filters.order}
            onChange={(event) => set({ order: event.currentTarget.value as Filters["order"] })}
          >
            <option value="printed">{words.asPrinted}</option>
            <option value="worst">{words.worstFirst}</option>
          </select>
        </label>
        <label class="check">
          <input
            type="checkbox"
            checked={filters.evidence}
            onChange={(event) => set({ evidence: event.currentTarget.checked })}
          />
          {words.evidence}
        </label>
        <button type="button" onClick={() => setFilters(unfiltered)}>
          {words.clear}
        </button>
      </form>
      <p role="status" class="shown">
        {shown.length === 0 ? words.nothing : words.shown(shown.length, content.entries.length)}
      </p>
      <EntryList entries={shown} {...(entry !== undefined && { open: entry })} />
    </>
  );
}

/** The entries that the filters leave; text is looked for in every language, in the id and in the numbers. */
function filtered(entries: readonly EntryContent[], filters: Filters): readonly EntryContent[] {
  const wanted = filters.text.trim().toLowerCase();
  const has = (entry: EntryContent) =>
    [
      addressOf(entry),
      entry.worked,
      ...[entry.where, entry.printed, entry.recomputed, entry.note].flatMap((text) => Object.values(text)),
    ].some((text) => text.toLowerCase().includes(wanted));
  const left = entries.filter(
    (entry) =>
      (filters.article === "" || entry.article === filters.article) &&
      (filters.kind === "" || entry.kind === filters.kind) &&
      (filters.verdict === "" || entry.verdict === filters.verdict) &&
      (filters.evidence || !entry.isEvidence) &&
      (wanted === "" || has(entry)),
  );
  return filters.order === "printed"
    ? left
    : left.toSorted((a, b) => urgency[a.verdict] - urgency[b.verdict]);
}
