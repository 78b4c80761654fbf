// What is measured: each measure by its name, with the peers that do the same work, and as a series where the cost of more
// is asked for. Modules are loaded where a measure is run.
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { best, cli, installed, root, scripted, timed } from "./timing.js";

const { python, r, sandwich, numba, scipy } = installed();

/** Peers of which each is left out where it is not installed. */
const peers = (list) => list.filter(([isThere]) => isThere).map(([, name, run]) => ({ name, ...run() }));

/** Runs something in a folder that is there meanwhile. */
async function inFolder(run) {
  const folder = mkdtempSync(join(tmpdir(), "spectrum-bench-"));
  try {
    return await run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same for all who ask. */
function once(make) {
  let made;
  return () => (made ??= make());
}

const node = (args, times) => timed(process.execPath, args, times);
const program = (...args) => node([cli, ...args]);
const none = () => timed(process.execPath, ["-e", "0"], 5);

const specificationPeers = once(() =>
  peers([
    [scipy && numba, "Python, numba", () => scripted(python, "specifications.py", "numba")],
    [scipy, "Python, vectorised numpy", () => scripted(python, "specifications.py", "numpy")],
    [r, "R, matrix algebra", () => scripted(r, "specifications.R")],
    [scipy, "Python, statsmodels OLS", () => scripted(python, "specifications.py", "statsmodels")],
    [sandwich, "R, lm and sandwich", () => scripted(r, "specifications.R", "lm")],
  ]),
);

/** Seconds that the report's page takes; undefined where there is no browser. */
const pageTimes = once(() =>
  inFolder(async (out) => {
    node([cli, "report", "--out", out], 1);
    return (await import("./page.js")).benchmarkPage(join(out, "report.html"));
  }),
);

const leastSquares = (common) => async () => ({
  ours: (await import("./least-squares.js")).benchmarkLeastSquares(common),
  peers: peers(
    ["lm.fit", ".lm.fit"].map((fit) => [
      r,
      `R, ${fit}, without errors`,
      () => scripted(r, "least-squares.R", fit, String(common)),
    ]),
  ),
});

const million = () => scripted(process.execPath, "specifications.js", "million");

/**
 * A measure: `clock` is "wall", the time from start to end, or "CPU", that of all threads. `run` gives our time and those
 * of the peers. Measures of one `series` do the same work on more and more: `size` says on how much.
 */
export const measures = [
  {
    name: "spectrum --help, beside Node that does nothing",
    clock: "wall",
    run: () => ({ ours: program("--help"), peers: [{ name: "node -e 0", ...none() }] }),
  },
  {
    name: "spectrum check housing, likewise",
    clock: "wall",
    run: () => ({ ours: program("check", "housing"), peers: [{ name: "node -e 0", ...none() }] }),
  },
  {
    name: "spectrum check, all articles",
    clock: "wall",
    run: () => ({ ours: program("check"), peers: [{ name: "node -e 0", ...none() }] }),
  },
  {
    name: "spectrum food",
    clock: "wall",
    run: () => ({ ours: program("food"), peers: [{ name: "node -e 0", ...none() }] }),
  },
  {
    name: "10,000 specifications with HAC errors",
    clock: "CPU",
    run: async () => ({
      ours: (await import("./specifications.js")).benchmarkCurve(),
      peers: specificationPeers(),
    }),
  },
  {
    name: "the same, every p-value and interval read",
    clock: "CPU",
    run: async () => ({
      ours: (await import("./specifications.js")).benchmarkSpecifications(),
      peers: specificationPeers(),
    }),
  },
  ...[
    [2_000, 1],
    [20_000, 10],
    [200_000, 100],
  ].map(([size, periods]) => ({
    name: `${size.toLocaleString("en")} specifications`,
    series: "specifications",
    size,
    clock: "CPU",
    run: async () => ({
      ours: (await import("./specifications.js")).benchmarkPeriods(periods, 3),
      peers: [],
    }),
  })),
  {
    name: "one million specifications",
    series: "specifications",
    size: 1_000_000,
    clock: "CPU",
    run: () => ({ ours: million(), peers: [] }),
  },
  {
    name: "block bootstrap, 10,000 draws of 300 months",
    clock: "CPU",
    run: async () => ({
      ours: (await import("./bootstrap.js")).benchmarkBootstrap(10_000),
      peers: peers([
        [numba, "Python, numba", () => scripted(python, "bootstrap.py", "numba")],
        [python, "Python, vectorised numpy", () => scripted(python, "bootstrap.py", "numpy")],
        [r, "R, vectorised", () => scripted(r, "bootstrap.R")],
      ]),
    }),
  },
  ...[10_000, 100_000, 1_000_000].map((size) => ({
    name: `block bootstrap, ${size.toLocaleString("en")} draws`,
    series: "bootstrap",
    size,
    clock: "CPU",
    run: async () => ({ ours: (await import("./bootstrap.js")).benchmarkBootstrap(size), peers: [] }),
  })),
  {
    name: "least squares, 20,000 by 61, with errors",
    clock: "CPU",
    run: leastSquares(0),
  },
  { name: "the same of collinear regressors", clock: "CPU", run: leastSquares(10) },
  {
    name: "augmented Dickey-Fuller test of 3,000, lags by AIC",
    clock: "CPU",
    run: async () => ({
      ours: (await import("./least-squares.js")).benchmarkDickeyFuller(),
      peers: peers([
        [
          python,
          "Python, numpy, from one decomposition",
          () => scripted(python, "dickey-fuller.py", "numpy"),
        ],
        [python, "Python, statsmodels", () => scripted(python, "dickey-fuller.py", "statsmodels")],
      ]),
    }),
  },
  ...["few digits", "all digits"].flatMap((kind) =>
    [100_000, 1_000_000, 10_000_000].map((size) => ({
      name: `regression over a CSV of ${size.toLocaleString("en")} rows, ${kind}`,
      series: `CSV, ${kind}`,
      size,
      clock: "wall",
      run: async () => (await import("./streaming.js")).benchmarkStreaming(kind, size, { python }),
    })),
  ),
  {
    name: "regression over Parquet of 10,000,000 rows",
    clock: "wall",
    run: async () => {
      const { benchmarkParquet, hasDuckDb } = await import("./parquet.js");
      return hasDuckDb() ? benchmarkParquet(10_000_000) : undefined;
    },
  },
  ...[10_000, 30_000, 100_000, 200_000].map((size) => ({
    name: `an author's ledger of ${size.toLocaleString("en")} rows, read and judged`,
    series: "ledger",
    size,
    clock: "wall",
    run: () =>
      inFolder(async (folder) => {
        const { judging, manyRows } = await import("./ledger.js");
        const file = join(folder, "ledger.csv");
        writeFileSync(file, manyRows(size));
        return { ours: node(["--input-type=module", "-e", judging, file]), peers: [] };
      }),
  })),
  {
    name: "spectrum check --ledger of 200,000 rows, all printed",
    clock: "wall",
    run: () =>
      inFolder(async (folder) => {
        const file = join(folder, "ledger.csv");
        writeFileSync(file, (await import("./ledger.js")).manyRows(200_000));
        return { ours: program("check", "--ledger", file), peers: [] };
      }),
  },
  {
    name: "audit of a table of 200 by 50",
    clock: "wall",
    run: async () => ({ ours: (await import("./audit.js")).benchmarkAudit(), peers: [] }),
  },
  ...[10_000, 20_000, 40_000].map((size) => ({
    name: `totals to ${size.toLocaleString("en")} that give 20 shares`,
    series: "totals behind shares",
    size,
    clock: "wall",
    run: async () => ({ ours: best((await import("./shares.js")).totalsOfShares(size)), peers: [] }),
  })),
  ...[50, 100, 200].map((rows) => ({
    name: `a misprint among ${((rows + 1) * 51 - 1).toLocaleString("en")} figures with totals`,
    series: "misprint",
    size: (rows + 1) * 51 - 1,
    clock: "wall",
    run: async () => ({ ours: best((await import("./shares.js")).misprintAmong(rows)), peers: [] }),
  })),
  ...[100, 155, 240].map((n) => ({
    name: `samples of ${n} that fit a mean and a deviation, counted`,
    clock: "wall",
    run: async () => ({ ours: best((await import("./consistency.js")).samplesOf(n)), peers: [] }),
  })),
  ...["svg", "csv"].map((format) => ({
    name: `all charts, English, ${format.toUpperCase()}`,
    clock: "wall",
    run: () =>
      inFolder((out) => ({ ours: node([cli, "charts", "--format", format, "--out", out], 1), peers: [] })),
  })),
  {
    name: "the report",
    clock: "wall",
    run: () =>
      inFolder((out) => {
        const ours = node([cli, "report", "--out", out], 1);
        return {
          ours,
          peers: [],
          remark: `${(statSync(join(out, "report.html")).size / 2 ** 20).toFixed(1)} MB`,
        };
      }),
  },
  ...[
    ["the page, until it can be used", "usable"],
    ["in the page, from a dropped file to the models on it", "recomputed"],
    ["in the page, from a dropped file to changed verdicts and charts", "charts"],
    ["in the page, from a dropped file to the last bootstrap", "whole"],
  ].map(([name, key]) => ({
    name,
    clock: "wall",
    run: async () => {
      const page = await pageTimes();
      return page === undefined ? undefined : { ours: { seconds: page[key] }, peers: [] };
    },
  })),
  {
    name: "the English notebooks, run and compared",
    clock: "wall",
    run: () => {
      const notebooks = join(root, "notebooks");
      const isThere = existsSync(notebooks) && readdirSync(notebooks).some((file) => file.endsWith(".ipynb"));
      return isThere
        ? { ours: node([cli, "notebooks", "--check", "--lang", "en"], 1), peers: [] }
        : undefined;
    },
  },
  {
    name: "npm start",
    clock: "wall",
    run: () => ({ ours: timed("npm", ["start", "--silent"], 1), peers: [] }),
  },
];
