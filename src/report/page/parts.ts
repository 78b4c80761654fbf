import { wrap, type Endpoint, type Remote } from "comlink";
import type { ChartForPage } from "../../charts/compose.js";
import type { ReportContent } from "../content.js";
import { setFonts } from "./fonts.js";
import { start, unpack, unpackText } from "./unpack.js";
import type { Analyses } from "./worker.js";

interface ChartLibrary {
  vega: typeof import("vega");
  "vega-lite": typeof import("vega-lite");
  embed: typeof import("vega-embed").default;
}

/** What the report shows. */
export function reportContent(): ReportContent {
  return JSON.parse(unpackText("content")) as ReportContent;
}

/** The library of charts, with the page's font ready to measure and draw with. */
export async function chartLibrary(): Promise<ChartLibrary> {
  await fonts();
  start("charts");
  return (globalThis as unknown as { spectrumCharts: ChartLibrary }).spectrumCharts;
}

/** Makes the page's font known: charts are measured with it. */
export function fonts(): Promise<void> {
  fontsSet ??= setFonts(fontFiles());
  return fontsSet;
}

let fontsSet: Promise<void> | undefined;

const fontFiles = () => [
  { weight: "400", bytes: unpack("font-regular") },
  { weight: "700", bytes: unpack("font-bold") },
];

/** The package's analyses with the shipped data, in a thread of their own, which begins when it is first asked for. */
export function analyses(): Promise<Remote<Analyses>> {
  started ??= startAnalyses();
  return started;
}

let started: Promise<Remote<Analyses>> | undefined;

async function startAnalyses(): Promise<Remote<Analyses>> {
  const datasets = JSON.parse(unpackText("datasets")) as Record<string, string>;
  const withData = async (end: Endpoint) => {
    const remote = wrap<Analyses>(end);
    await remote.mountDatasets(datasets);
    return remote;
  };
  try {
    const script = new Blob([unpackText("worker")], { type: "text/javascript" });
    const thread = new Worker(URL.createObjectURL(script));
    const failed = new Promise<never>((_, reject) => thread.addEventListener("error", reject));
    const remote = await Promise.race([withData(thread), failed]);
    isBeside = true;
    return remote;
  } catch {
    // A browser that gives a page from the disk no thread computes in the page.
    const { port1, port2 } = new MessageChannel();
    Object.assign(globalThis, { spectrumPort: port1 });
    start("worker");
    return withData(port2);
  }
}

/** Whether the analyses have a thread of their own. */
let isBeside = false;

/** Lets the thread compute an article on the shipped data, so that a reader's file finds it ready. */
export function warmUp(article: string): void {
  const warmed = analyses().then((started) => (isBeside ? started.warmUp(article) : undefined));
  // What fails here fails again where it is asked for, and is told there.
  warmed.catch(() => undefined);
}

/** A chart of a recomputation. */
export async function chartOf(
  recomputed: { chart(name: string): Promise<ChartForPage> },
  name: string,
): Promise<ChartForPage> {
  libraryThere ??= (await analyses()).takeChartLibrary(unpackText("charts"), fontFiles());
  await libraryThere;
  return recomputed.chart(name);
}

let libraryThere: Promise<void> | undefined;

/** The line of a failure that the reader can mend; undefined for any other. */
export function problemLine(error: unknown): string | undefined {
  return error instanceof Error && error.name === "InputError" ? error.message : undefined;
}
