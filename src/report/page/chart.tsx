import { useEffect, useRef, useState } from "preact/hooks";
import { translated } from "../../charts/chart.js";
import type { ChartForPage } from "../../charts/compose.js";
import { csvText } from "../../files/csv-text.js";
import { formatNumber } from "../../language/formats.js";
import type { Language } from "../../languages.js";
import { save, usePage } from "./context.js";
import { chartLibrary } from "./parts.js";

/** Width below which a chart takes the form that fits a column. */
const narrow = 520;

interface ChartView {
  toSVG(): Promise<string>;
  toImageURL(type: "png", scale: number): Promise<string>;
  finalize(): void;
}

/** A chart, drawn when it is scrolled to: with tooltips, in words, as a table, and to take away. */
export function ChartFigure({
  name,
  load,
  plain = false,
}: {
  name: string;
  load: () => Promise<ChartForPage>;
  plain?: boolean;
}) {
  const { language, words } = usePage();
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<ChartView | undefined>(undefined);
  const [isSeen, setSeen] = useState(false);
  const [chart, setChart] = useState<ChartForPage>();
  const [problem, setProblem] = useState<string>();
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && setSeen(true),
      { rootMargin: "200px" },
    );
    observer.observe(place.current!);
    // A page that is printed shows all its charts.
    const onPrint = () => setSeen(true);
    addEventListener("beforeprint", onPrint);
    return () => {
      observer.disconnect();
      removeEventListener("beforeprint", onPrint);
    };
  }, []);
  useEffect(() => {
    if (!isSeen) return;
    let isCurrent = true;
    const drawn = async () => {
      const loaded = await load();
      const made = await draw(place.current!, loaded, language);
      if (!isCurrent) return made.finalize();
      view.current = made;
      setChart(loaded);
    };
    drawn().catch((error: unknown) => isCurrent && setProblem(String(error)));
    return () => {
      isCurrent = false;
      view.current?.finalize();
      view.current = undefined;
    };
  }, [isSeen, language]);
  const said = chart?.inLanguage[language];
  return (
    <figure class="chart" data-chart={name} {...(chart && { "data-drawn": language })}>
      <div class="paper" ref={place} role="img" aria-label={said?.title ?? name}>
        {chart === undefined && <p class="waiting">{problem ?? words.drawing}</p>}
      </div>
      {said && !plain && (
        <figcaption>
          <details>
            <summary>{words.alternative}</summary>
            <p>{said.description}</p>
          </details>
          <ChartData chart={chart!} />
          <p class="take">
            <SaveChart chart={chart!} view={() => view.current!} />
          </p>
        </figcaption>
      )}
    </figure>
  );
}

async function draw(place: HTMLElement, chart: ChartForPage, language: Language): Promise<ChartView> {
  const { embed } = await chartLibrary();
  const { specs, words } = chart.inLanguage[language]!;
  const spec = place.clientWidth < narrow ? specs.column! : specs.page!;
  const values = translated({ rows: chart.rows, words });
  const frame = document.createElement("div");
  const { view } = await embed(
    frame,
    { ...structuredClone(spec), data: { name: "chart", values } } as never,
    {
      mode: "vega-lite",
      renderer: "svg",
      actions: false,
      // The picture as a whole has its words; vega would name its parts in English.
      ast: false,
    },
  );
  const svg = frame.querySelector("svg")!;
  // Its own size is in its viewBox: the picture takes the width that there is.
  svg.removeAttribute("width");
  svg.removeAttribute("height");
  for (const part of frame.querySelectorAll("[aria-roledescription],[role],[aria-label]")) {
    for (const name of ["aria-roledescription", "role", "aria-label"]) part.removeAttribute(name);
  }
  svg.setAttribute("aria-hidden", "true");
  place.querySelectorAll(".vega-embed").forEach((old) => old.remove());
  place.append(frame);
  return view as unknown as ChartView;
}

function ChartData({ chart }: { chart: ChartForPage }) {
  const { language, words } = usePage();
  const [isOpen, setOpen] = useState(false);
  const { columns, words: names } = chart.inLanguage[language]!;
  const keys = Object.keys(chart.rows[0] ?? {});
  const isNumeric = (key: string) => chart.rows.some((row) => typeof row[key] === "number");
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.chartData}</summary>
      {isOpen && (
        <div class="scroll data" role="region" aria-label={words.chartData} tabIndex={0}>
          <table>
            <thead>
              <tr>
                {keys.map((key) => (
                  <th scope="col" class={isNumeric(key) ? "number" : ""} key={key}>
                    {columns[key] ?? key}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {translated({ rows: chart.rows, words: names }).map((row, i) => (
                <tr key={i}>
                  {keys.map((key) => (
                    <td class={isNumeric(key) ? "number" : ""} key={key}>
                      {cell(row[key] ?? null, language)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </details>
  );
}

const yesNo: Record<Language, readonly [yes: string, no: string]> = {
  en: ["yes", "no"],
  ru: ["да", "нет"],
  kk: ["иә", "жоқ"],
};

function cell(value: string | number | boolean | null, language: Language): string {
  if (value === null) return "";
  if (typeof value === "boolean") return yesNo[language][value ? 0 : 1];
  if (typeof value === "string") return value;
  const [, fraction = ""] = String(Number(value.toPrecision(6))).split(".");
  return Number.isInteger(value) && Math.abs(value) < 10000
    ? String(value)
    : formatNumber(value, Math.min(fraction.length, 10), language);
}

function SaveChart({ chart, view }: { chart: ChartForPage; view: () => ChartView }) {
  const { language, words } = usePage();
  const file = (ending: string) => `${chart.name}${language === "en" ? "" : `.${language}`}.${ending}`;
  const { columns, words: names } = chart.inLanguage[language]!;
  const png = async () => {
    const address = await view().toImageURL("png", 3);
    const link = document.createElement("a");
    link.download = file("png");
    link.href = address;
    link.click();
  };
  const csv = () => {
    const keys = Object.keys(chart.rows[0] ?? {});
    const rows = translated({ rows: chart.rows, words: names }).map((row) => keys.map((key) => row[key]));
    return csvText(
      keys.map((key) => columns[key] ?? key),
      rows,
      { excel: language },
    );
  };
  return (
    <>
      <button
        type="button"
        onClick={() =>
          void view()
            .toSVG()
            .then((svg) => save(file("svg"), svg, "image/svg+xml"))
        }
      >
        {words.download("SVG")}
      </button>
      <button type="button" onClick={() => void png()}>
        {words.download("PNG")}
      </button>
      <button type="button" onClick={() => save(file("csv"), csv(), "text/csv")}>
        {words.download("CSV")}
      </button>
    </>
  );
}
