import type * as compute from "./compute.js";
import type { ReportContent } from "../content.js";
import { start, unpack, unpackText } from "./unpack.js";

/** The analyses, as the page's packed script offers them. */
export type Compute = typeof compute;

interface Shared {
  spectrumCharts: {
    vega: typeof import("vega");
    "vega-lite": typeof import("vega-lite");
    embed: typeof import("vega-embed").default;
  };
  spectrumCompute: Compute;
}

const shared = globalThis as unknown as Shared;

/** What the report shows. */
export function reportContent(): ReportContent {
  return JSON.parse(unpackText("content")) as ReportContent;
}

/** The library of charts, with the page's font ready to measure and draw with. */
export async function chartLibrary(): Promise<Shared["spectrumCharts"]> {
  await fonts();
  start("charts");
  return shared.spectrumCharts;
}

/** The package's analyses with the shipped data. */
export async function analyses(): Promise<Compute> {
  await chartLibrary();
  if ((shared.spectrumCompute as Compute | undefined) === undefined) {
    start("compute");
    shared.spectrumCompute.mountDatasets(JSON.parse(unpackText("datasets")) as Record<string, string>);
  }
  return shared.spectrumCompute;
}

let loaded: Promise<void> | undefined;

/** Makes the page's font known: charts are measured with it. */
export function fonts(): Promise<void> {
  loaded ??= (async () => {
    for (const [id, weight] of [
      ["font-regular", "400"],
      ["font-bold", "700"],
    ] as const) {
      const face = new FontFace("Noto Sans", unpack(id), { weight });
      document.fonts.add(await face.load());
    }
  })();
  return loaded;
}
