import { useEffect, useRef, useState } from "preact/hooks";
import type { EntryContent } from "../content.js";
import { usePage } from "./context.js";
import { VerdictMark } from "./verdict.js";

/** How many entries are shown before the reader asks for more. */
const step = 60;

export function addressOf({ article, id }: EntryContent): string {
  return `${article}.${id}`;
}

/** Entries of the ledger, each of which opens. */
export function EntryList({ entries, open }: { entries: readonly EntryContent[]; open?: string }) {
  const { words } = usePage();
  const [count, setCount] = useState(step);
  const at = entries.findIndex((entry) => addressOf(entry) === open);
  const shown = entries.slice(0, Math.max(count, at + 1));
  useEffect(() => setCount(step), [entries]);
  return (
    <>
      <div class="entries">
        {shown.map((entry) => (
          <Entry entry={entry} key={addressOf(entry)} isOpen={addressOf(entry) === open} />
        ))}
      </div>
      {shown.length < entries.length && (
        <button type="button" onClick={() => setCount(shown.length + step)}>
          {words.more(Math.min(step, entries.length - shown.length))}
        </button>
      )}
    </>
  );
}

function Entry({ entry, isOpen }: { entry: EntryContent; isOpen: boolean }) {
  const { language } = usePage();
  const place = useRef<HTMLDetailsElement>(null);
  const [opened, setOpened] = useState(isOpen);
  useEffect(() => {
    if (!isOpen) return;
    setOpened(true);
    place.current!.open = true;
    place.current!.scrollIntoView({ block: "center" });
    place.current!.querySelector("summary")!.focus({ preventScroll: true });
  }, [isOpen]);
  return (
    <details
      class={`entry ${entry.isEvidence ? "evidence" : ""}`}
      id={addressOf(entry)}
      ref={place}
      open={isOpen}
      onToggle={(event) => setOpened(event.currentTarget.open)}
    >
      <summary>
        <span class="where">{entry.where[language]}</span>
        <span class={entry.kind === "statement" ? "said" : "figure"}>{entry.printed[language]}</span>
        <VerdictMark verdict={entry.verdict} />
      </summary>
      {opened && <EntryBody entry={entry} />}
    </details>
  );
}

function EntryBody({ entry }: { entry: EntryContent }) {
  const { content, language, words } = usePage();
  const address = addressOf(entry);
  const below = content.entries.filter(
    ({ article, under }) => article === entry.article && under === entry.id,
  );
  const lines: (readonly [string, preact.ComponentChildren])[] = [
    [words.printed, entry.printed[language]],
    [words.recomputed, entry.recomputed[language]],
    [words.range, entry.range[language]],
    [words.formula, entry.formula && <code>{entry.formula}</code>],
    [words.worked, entry.worked && <code>{entry.worked}</code>],
    [words.note, entry.note[language] && withCommands(entry.note[language])],
    [words.under, entry.under && <a href={`#${entry.article}.${entry.under}`}>{entry.under}</a>],
    [
      words.below,
      below.length > 0 &&
        below.map((each, i) => (
          <>
            {i > 0 && "; "}
            <a href={`#${addressOf(each)}`} key={each.id}>
              {each.where[language]}
            </a>{" "}
            <VerdictMark verdict={each.verdict} />
          </>
        )),
    ],
    [words.link, <a href={`#${address}`}>#{address}</a>],
  ];
  return (
    <>
      <dl>
        {lines.map(
          ([name, value]) =>
            value && (
              <>
                <dt key={name}>{name}</dt>
                <dd>{value}</dd>
              </>
            ),
        )}
      </dl>
      <CopyCitation entry={entry} />
    </>
  );
}

/** A note, the commands that it has between backticks as code. */
function withCommands(note: string): preact.ComponentChildren {
  return note.split("`").map((part, i) => (i % 2 === 1 ? <code key={i}>{part}</code> : part));
}

/** Puts the entry as a citation on the clipboard: the article, the figure, what follows, where it stands. */
function CopyCitation({ entry }: { entry: EntryContent }) {
  const { content, language, words } = usePage();
  const [isCopied, setCopied] = useState(false);
  const article = content.articles.find(({ name }) => name === entry.article)!;
  const copy = async () => {
    const { citationOf } = await import("./citation.js");
    await navigator.clipboard.writeText(citationOf(article, entry, content.version, language));
    setCopied(true);
  };
  return (
    <p class="take">
      <button type="button" onClick={() => void copy()}>
        {words.copyCitation}
      </button>{" "}
      <span role="status">{isCopied ? words.copied : ""}</span>
    </p>
  );
}
