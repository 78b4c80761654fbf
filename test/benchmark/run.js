// Times the package beside the same work in R and Python, and prints ratios: npm run bench
// The peers are written as an expert of their language would; ours is set against the fastest of them. What is not
// installed is named in one line and left out.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const cli = join(root, "dist/cli.js");
const python = ["/usr/bin/python3", "python3"].find(
  (command) => spawnSync(command, ["-c", "import pandas, statsmodels"]).status === 0,
);
const has = (command, args) => command !== undefined && spawnSync(command, args).status === 0;
const r = has("Rscript", ["--version"]) ? "Rscript" : undefined;
const sandwich = has(r, ["-e", "library(sandwich)"]);
const numba = has(python, ["-c", "import numba"]);
const scipy = has(python, ["-c", "import scipy"]);

/** Prints the peak memory of a Node process as its last line on stderr. */
const memoryProbe = `data:text/javascript,process.on("exit",()=>process.stderr.write("\\npeak "+process.resourceUsage().maxRSS))`;

/** Wall time in seconds, the best of `times` runs, and for Node the peak memory in MB. */
function timed(command, args, times = 3) {
  let seconds = Infinity;
  let megabytes;
  for (let i = 0; i < times; i++) {
    const isNode = command === process.execPath;
    const start = performance.now();
    const { status, stderr } = spawnSync(command, isNode ? ["--import", memoryProbe, ...args] : args, {
      cwd: root,
      maxBuffer: 1 << 28,
    });
    if (status !== 0) throw new Error(`${command} ${args.join(" ")}: ${stderr}`);
    seconds = Math.min(seconds, (performance.now() - start) / 1000);
    const peak = /peak (\d+)\s*$/.exec(String(stderr))?.[1];
    if (peak !== undefined) megabytes = Math.max(megabytes ?? 0, Number(peak) / 1024);
  }
  return { seconds, megabytes };
}

/** What a script of the other languages prints as one line of JSON: {"seconds": ..., "cold": ...}. */
function scripted(command, name, ...args) {
  const { status, stdout, stderr } = spawnSync(command, [`test/benchmark/${name}`, ...args], {
    cwd: root,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${name}: ${stderr}`);
  return JSON.parse(stdout.trim().split("\n").at(-1));
}

const number = (value, digits = 3) =>
  value === undefined ? "" : Number(value.toPrecision(digits)).toString();

function show(name, { seconds, megabytes }, others = []) {
  const memory = megabytes === undefined ? "" : `, ${number(megabytes)} MB`;
  console.log(`${name}: ${number(seconds)} s${memory}`);
  for (const [other, time] of others) {
    console.log(`    ${other}: ${number(time)} s, ${number(time / seconds, 2)} times as long`);
  }
}

/** CPU seconds of ours, warm and cold, and of the peers that are installed, and our ratio to the fastest of them. */
function compare(name, { seconds, cold, megabytes }, peers) {
  const found = peers.filter(Boolean);
  const memory = megabytes === undefined ? "" : `, ${number(megabytes)} MB`;
  const line = (time, first) =>
    `${number(time)} s CPU${first === undefined ? "" : `, first ${number(first)} s`}`;
  console.log(`${name}: ${line(seconds, cold)}${memory}`);
  for (const [peer, times] of found) console.log(`    ${peer}: ${line(times.seconds, times.cold)}`);
  if (found.length === 0) return;
  const [best, times] = found.reduce((a, b) => (b[1].seconds < a[1].seconds ? b : a));
  console.log(`    ours takes ${number(seconds / times.seconds, 2)} times as long as ${best}`);
}

console.log(
  `Node ${process.version}, ${cpus().length} processors. Best of several runs where nothing else is said.\n`,
);

const missing = [
  !r && "R",
  !sandwich && "R's sandwich",
  !python && "Python with pandas and statsmodels",
  !numba && "numba",
  !scipy && "scipy",
].filter(Boolean);
if (missing.length > 0) console.log(`Not installed, and left out: ${missing.join(", ")}.\n`);

const imports = python && timed(python, ["-c", "import pandas, statsmodels.api"]).seconds;
show(
  "spectrum check",
  timed(process.execPath, [cli, "check"]),
  python ? [["python3: only import pandas, statsmodels.api", imports]] : [],
);

const specifications = await import("./specifications.js");
const peersOfSpecifications = [
  scipy && numba && ["Python, numba", scripted(python, "specifications.py", "numba")],
  scipy && ["Python, vectorised numpy", scripted(python, "specifications.py", "numpy")],
  r && ["R, matrix algebra", scripted(r, "specifications.R")],
  scipy && ["Python, statsmodels OLS", scripted(python, "specifications.py", "statsmodels")],
  sandwich && ["R, lm and sandwich", scripted(r, "specifications.R", "lm")],
];
compare("10,000 specifications with HAC errors", specifications.benchmarkCurve(), peersOfSpecifications);
compare(
  "the same, every p-value and interval read",
  specifications.benchmarkSpecifications(),
  peersOfSpecifications,
);
compare("one million specifications", scripted(process.execPath, "specifications.js", "million"), []);

const { benchmarkBootstrap } = await import("./bootstrap.js");
compare("block bootstrap of model 1, 10,000 draws", benchmarkBootstrap(), [
  numba && ["Python, numba", scripted(python, "bootstrap.py", "numba")],
  python && ["Python, vectorised numpy", scripted(python, "bootstrap.py", "numpy")],
  r && ["R, vectorised", scripted(r, "bootstrap.R")],
]);

const { benchmarkDickeyFuller, benchmarkLeastSquares } = await import("./least-squares.js");
for (const [name, common] of [
  ["least squares, 20,000 observations of 60 regressors, with errors", 0],
  ["the same of collinear regressors", 10],
]) {
  compare(
    name,
    benchmarkLeastSquares(common),
    ["lm.fit", ".lm.fit"].map(
      (fit) => r && [`R, ${fit}, without errors`, scripted(r, "least-squares.R", fit, String(common))],
    ),
  );
}
compare("augmented Dickey-Fuller test of 3,000 values, lags by AIC", benchmarkDickeyFuller(), [
  python && ["Python, numpy, from one decomposition", scripted(python, "dickey-fuller.py", "numpy")],
  python && ["Python, statsmodels", scripted(python, "dickey-fuller.py", "statsmodels")],
]);

const { benchmarkAudit } = await import("./audit.js");
show("audit of a table of 200 x 50", benchmarkAudit(), []);

const { benchmarkStreaming } = await import("./streaming.js");
for (const { name, others, ...result } of benchmarkStreaming()) show(name, result, others);

const { benchmarkLedgers } = await import("./ledger.js");
for (const { name, ...result } of benchmarkLedgers((args) => timed(process.execPath, args), cli))
  show(name, result);

const { benchmarkMisprints, benchmarkShares } = await import("./shares.js");
for (const { name, ...result } of [...benchmarkShares(), ...benchmarkMisprints()]) show(name, result);
const { benchmarkSamples } = await import("./consistency.js");
for (const { name, ...result } of benchmarkSamples()) show(name, result);

const out = mkdtempSync(join(tmpdir(), "spectrum-bench-"));
try {
  const report = join(out, "report");
  show("the report", timed(process.execPath, [cli, "report", "--out", report], 1));
  const file = join(report, "report.html");
  console.log(`report.html: ${number(statSync(file).size / 2 ** 20)} MB`);
  const { benchmarkPage } = await import("./page.js");
  const page = await benchmarkPage(file);
  if (page !== undefined) {
    show("the page, until it can be used", { seconds: page.usable });
    show("in the page, from a dropped file to the models on it", { seconds: page.recomputed });
    show("in the page, from a dropped file to the last table and the charts", { seconds: page.whole });
  }
  show(
    "all charts, English, SVG",
    timed(process.execPath, [cli, "charts", "--format", "svg", "--out", out], 1),
  );
  const notebooks = join(root, "notebooks");
  if (existsSync(notebooks) && readdirSync(notebooks).some((file) => file.endsWith(".ipynb"))) {
    show(
      "the notebooks, run and compared",
      timed(process.execPath, [cli, "notebooks", "--check", "--lang", "en"], 1),
    );
  }
  show("npm start", timed("npm", ["start", "--silent"], 1));
} finally {
  rmSync(out, { recursive: true, force: true });
}
