import { useEffect, useRef, useState } from "preact/hooks";
import type { Judged, ReaderFile } from "./compute.js";
import { save, usePage } from "./context.js";
import { FileDrop } from "./files.js";
import { analyses, problemLine } from "./parts.js";
import { TableView } from "./table.js";

type Mark = "comma" | "point" | "";

/** A reader's own ledger or table, judged in the page. */
export function YoursPage() {
  const { content, language, words } = usePage();
  const [text, setText] = useState("");
  const [file, setFile] = useState<ReaderFile>();
  const [mark, setMark] = useState<Mark>("");
  const [table, setTable] = useState("");
  const [judged, setJudged] = useState<Judged>();
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const turn = useRef(0);
  const check = async (given: ReaderFile | undefined) => {
    const mine = ++turn.current;
    setJudged(undefined);
    setProblem(undefined);
    setBusy(false);
    if (given === undefined || given.bytes.length === 0) return;
    setBusy(true);
    try {
      const options = {
        ...(mark !== "" && { decimalMark: mark }),
        ...(table !== "" && { table: Number(table) }),
      };
      const outcome = await (await analyses()).judge(given, options, language);
      if (mine === turn.current) setJudged(outcome);
    } catch (error) {
      if (mine === turn.current) setProblem(problemLine(error) ?? words.unexpected(String(error)));
    } finally {
      if (mine === turn.current) setBusy(false);
    }
  };
  const pasted = (pastedText: string): ReaderFile => ({
    name: words.pastedName,
    bytes: new TextEncoder().encode(pastedText),
  });
  const choose = (given: ReaderFile) => {
    setFile(given);
    setText("");
    void check(given);
  };
  useEffect(() => void check(file ?? pasted(text)), [language]);
  const example = (which: "ledger" | "table") => {
    const given = content.examples[which];
    setText(given);
    setFile(undefined);
    void check(pasted(given));
  };
  return (
    <>
      <h1>{words.yours}</h1>
      <p>{words.yoursLead}</p>
      <FileDrop onFiles={(files) => files[0] && choose(files[0])} />
      <form
        class="filters"
        onSubmit={(event) => {
          event.preventDefault();
          void check(file ?? pasted(text));
        }}
      >
        <label class="wide">
          {words.paste}
          <textarea
            rows={8}
            spellcheck={false}
            value={text}
            onInput={(event) => {
              setText(event.currentTarget.value);
              setFile(undefined);
            }}
          />
        </label>
        <label>
          {words.decimalMark}
          <select value={mark} onChange={(event) => setMark(event.currentTarget.value as Mark)}>
            <option value="">{words.markFound}</option>
            <option value="comma">{words.markComma}</option>
            <option value="point">{words.markPoint}</option>
          </select>
        </label>
        <label>
          {words.tableNumber}
          <input
            type="number"
            min="1"
            value={table}
            onInput={(event) => setTable(event.currentTarget.value)}
          />
        </label>
        <button type="submit">{words.check}</button>
        <button type="button" onClick={() => example("ledger")}>
          {words.exampleLedger}
        </button>
        <button type="button" onClick={() => example("table")}>
          {words.exampleTable}
        </button>
      </form>
      {file && <p>{file.name}</p>}
      {problem !== undefined && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <div role="status" class="judged">
        {isBusy && <p>{words.computing}</p>}
        {judged && (
          <>
            {judged.notices.map((line) => (
              <p class="note" key={line}>
                {line}
              </p>
            ))}
            {judged.tables.map((table, i) => (
              <TableView table={table} key={`${i}${table.name}`} level={2} />
            ))}
            <p class="take">
              <button type="button" onClick={() => save(`${judged.as}.csv`, judged.csv, "text/csv")}>
                {words.saveResult}
              </button>
            </p>
          </>
        )}
      </div>
    </>
  );
}
