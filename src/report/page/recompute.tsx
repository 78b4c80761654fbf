import { useEffect, useRef, useState } from "preact/hooks";
import { formatNumber } from "../../language/formats.js";
import type { ChartForPage } from "../../charts/compose.js";
import type { Table } from "../../print/table.js";
import type { ArticleContent } from "../content.js";
import { ChartFigure } from "./chart.js";
import type { ReaderFile } from "./compute.js";
import { save, usePage } from "./context.js";
import { FileDrop } from "./files.js";
import { analyses, chartOf, problemLine, warmUp } from "./parts.js";
import { TableView } from "./table.js";

/** Which option of an article's analysis a dropped file is for. */
type FileOption = "ffpi" | "cpi" | "data";

/** What is there of a recomputation: its first tables, then the rest, part by part. */
interface Outcome {
  notices: readonly string[];
  first: readonly Table[];
  remarks: readonly string[];
  charts: readonly { name: string; load: () => Promise<ChartForPage> }[];
  tables: readonly Table[];
  seconds: number;
  isWhole: boolean;
}

/** Another file came while this one was computed. */
class Superseded extends Error {}

/** An article's analysis on a reader's files, computed in the page by the package's own code. */
export function RecomputeHere({ article }: { article: ArticleContent }) {
  const { language, words } = usePage();
  const [files, setFiles] = useState<Partial<Record<FileOption, ReaderFile>>>({});
  const [periods, setPeriods] = useState("");
  const [index, setIndex] = useState<"real" | "nominal">("real");
  const [outcome, setOutcome] = useState<Outcome>();
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const turn = useRef(0);
  const isFood = article.name === "food";
  const explanation = { food: words.recomputeFood, housing: words.recomputeHousing }[article.name];

  const compute = async (given: Partial<Record<FileOption, ReaderFile>>) => {
    const mine = ++turn.current;
    setProblem(undefined);
    setOutcome(undefined);
    setBusy(Object.keys(given).length > 0);
    if (Object.keys(given).length === 0) return;
    try {
      const begun = performance.now();
      const options = {
        ...(isFood && { index }),
        ...(periods.trim() !== "" && { periods: periods.trim() }),
      };
      const recomputed = await (await analyses()).recompute(article.name, given, options, language);
      let known: Omit<Outcome, "seconds"> = {
        notices: await recomputed.notices,
        first: await recomputed.tables(0),
        remarks: [],
        charts: [],
        tables: [],
        isWhole: false,
      };
      const show = (more: Partial<Outcome>) => {
        if (mine !== turn.current) throw new Superseded();
        known = { ...known, ...more };
        setOutcome({ ...known, seconds: (performance.now() - begun) / 1000 });
      };
      show({});
      // What the data do to the printed figures, and the charts, come before the tables that take longer.
      show({ remarks: await recomputed.remarks() });
      const names = await recomputed.charts();
      show({ charts: names.map((name) => ({ name, load: () => chartOf(recomputed, name) })) });
      const parts = await recomputed.parts;
      for (let part = 1; part < parts; part++) {
        show({ tables: [...known.tables, ...(await recomputed.tables(part))] });
      }
      show({ isWhole: true });
    } catch (error) {
      if (mine !== turn.current) return;
      setProblem(problemLine(error) ?? words.unexpected(String(error)));
    } finally {
      if (mine === turn.current) setBusy(false);
    }
  };
  const take = async (dropped: ReaderFile[]) => {
    const next = { ...files };
    for (const file of dropped) {
      const isFao = isFood && (await (await analyses()).isFaoIndex(file));
      next[!isFood ? "data" : isFao ? "ffpi" : "cpi"] = file;
    }
    setFiles(next);
    await compute(next);
  };
  // What is said follows the language.
  useEffect(() => void compute(files), [language, index]);

  // The thread begins, and computes on the shipped data, when the reader has come here.
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      warmUp(article.name);
    });
    observer.observe(place.current!);
    return () => observer.disconnect();
  }, []);

  const swap = () => {
    const next = { ...(files.cpi && { ffpi: files.cpi }), ...(files.ffpi && { cpi: files.ffpi }) };
    setFiles(next);
    void compute(next);
  };
  const names: Record<FileOption, string> = { ffpi: words.isFao, cpi: words.isCpi, data: words.isTable };
  return (
    <section class="recompute" id={`recompute-${article.name}`} ref={place}>
      <h2>{words.recompute}</h2>
      <p>{explanation ?? words.recomputeMining}</p>
      <FileDrop onFiles={(dropped) => void take(dropped)} many={isFood} />
      {isFood && (
        <form
          class="filters"
          onSubmit={(event) => {
            event.preventDefault();
            void compute(files);
          }}
        >
          <label class="wide">
            {words.periods}
            <input value={periods} onInput={(event) => setPeriods(event.currentTarget.value)} />
          </label>
          <label>
            {words.faoIndex}
            <select value={index} onChange={(event) => setIndex(event.currentTarget.value as typeof index)}>
              <option value="real">{words.realIndex}</option>
              <option value="nominal">{words.nominalIndex}</option>
            </select>
          </label>
          <button type="submit">{words.compute}</button>
        </form>
      )}
      {article.template !== undefined && (
        <p>
          <button type="button" onClick={() => save(`${article.name}.csv`, article.template!, "text/csv")}>
            {words.template}
          </button>
        </p>
      )}
      {Object.entries(files).map(([option, file]) => (
        <p key={option}>
          {words.fileIs(file.name)} {names[option as FileOption]}{" "}
          {isFood && (
            <button type="button" onClick={swap}>
              {words.otherSeries}
            </button>
          )}
        </p>
      ))}
      {Object.keys(files).length > 0 && (
        <p>
          <button
            type="button"
            onClick={() => {
              setFiles({});
              void compute({});
            }}
          >
            {words.shippedAgain}
          </button>
        </p>
      )}
      <div role="status">{isBusy && <p>{words.computing}</p>}</div>
      {problem !== undefined && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      {outcome && (
        <div class="outcome" data-whole={outcome.isWhole}>
          <p>{words.took(formatNumber(outcome.seconds, 2, language))}</p>
          {outcome.notices.map((line) => (
            <p class="note" key={line}>
              {line}
            </p>
          ))}
          {outcome.first.map((table, i) => (
            <TableView table={table} key={`${i}${table.name}`} />
          ))}
          {outcome.remarks.map((line) => (
            <p class="remark" key={line}>
              {line}
            </p>
          ))}
          {outcome.charts.map(({ name, load }) => (
            <ChartFigure key={name} name={name} load={load} />
          ))}
          {outcome.tables.map((table, i) => (
            <TableView table={table} key={`${i}${table.name}`} />
          ))}
        </div>
      )}
    </section>
  );
}
