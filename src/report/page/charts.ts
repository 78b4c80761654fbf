import * as vega from "vega";
import * as vegaLite from "vega-lite";
import embed from "vega-embed";

/** What draws charts, under the names by which the other scripts of the page find it. */
Object.assign(globalThis, { spectrumCharts: { vega, "vega-lite": vegaLite, embed } });
