import { useEffect, useRef, useState } from "preact/hooks";
import { formatNumber } from "../../language/formats.js";
import type { Table } from "../../print/table.js";
import type { ArticleContent } from "../content.js";
import { ChartFigure } from "./chart.js";
import type { ReaderFile, RecomputedChart } from "./compute.js";
import { save, usePage } from "./context.js";
import { FileDrop } from "./files.js";
import { analyses } from "./parts.js";
import { TableView } from "./table.js";

/** Which option of an article's analysis a dropped file is for. */
type FileOption = "ffpi" | "cpi" | "data";

interface Outcome {
  charts: readonly RecomputedChart[];
  notices: readonly string[];
  tables: readonly Table[];
  remarks: readonly string[];
  seconds: number;
  isWhole: boolean;
}

/** Resolves once what was set is on the screen; in a tab that nobody sees, soon all the same. */
const nextFrame = () =>
  new Promise<void>((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 200);
  });

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
    if (Object.keys(given).length === 0) return;
    setBusy(true);
    await nextFrame();
    const compute = await analyses();
    try {
      const begun = performance.now();
      const seconds = () => (performance.now() - begun) / 1000;
      const options = {
        ...(isFood && { index }),
        ...(periods.trim() !== "" && { periods: periods.trim() }),
      };
      const recomputed = await compute.recompute(article.name, given, options, language);
      let tables: readonly Table[] = [];
      let remarks: readonly string[] = [];
      const show = async (isWhole: boolean) => {
        const charts = isWhole ? await recomputed.charts() : [];
        setOutcome({ charts, notices: recomputed.notices, tables, remarks, seconds: seconds(), isWhole });
        await nextFrame();
        return mine === turn.current;
      };
      for (const [i, part] of recomputed.tableParts.entries()) {
        tables = [...tables, ...part()];
        if (!(await show(false))) return;
        // What the data do to the printed figures comes after the first tables, and before the slow ones.
        if (i === 0) remarks = recomputed.remarks();
      }
      await show(true);
    } catch (error) {
      if (mine !== turn.current) return;
      setProblem(compute.problemLine(error, language) ?? words.unexpected(String(error)));
    } finally {
      if (mine === turn.current) setBusy(false);
    }
  };
  const take = async (dropped: ReaderFile[]) => {
    const { isFaoIndex } = await analyses();
    const next = { ...files };
    for (const file of dropped) next[!isFood ? "data" : (await isFaoIndex(file)) ? "ffpi" : "cpi"] = file;
    setFiles(next);
    await compute(next);
  };
  // What is said follows the language.
  useEffect(() => void compute(files), [language, index]);

  const swap = () => {
    const next = { ...(files.cpi && { ffpi: files.cpi }), ...(files.ffpi && { cpi: files.ffpi }) };
    setFiles(next);
    void compute(next);
  };
  const names: Record<FileOption, string> = { ffpi: words.isFao, cpi: words.isCpi, data: words.isTable };
  return (
    <section class="recompute" id={`recompute-${article.name}`}>
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
          {outcome.remarks.map((line) => (
            <p key={line}>{line}</p>
          ))}
          {outcome.tables.map((table, i) => (
            <TableView table={table} key={`${i}${table.name}`} />
          ))}
          {outcome.isWhole &&
            outcome.charts.map(({ name, load }) => <ChartFigure key={name} name={name} load={load} />)}
        </div>
      )}
    </section>
  );
}
