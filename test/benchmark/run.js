// npm run bench -- [--only TEXT] [--json FILE] [--chart FILE.svg]
//
// Times the package beside the same work in R and Python and prints one table: ours, the fastest peer, how many times its
// time we take, and how the time grows with the size. The peers are written as an expert of their language would; what is
// not installed is named in one line and left out. Best of several runs; CPU time is that of all threads.
import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { growth, growthChart, seriesOf } from "./growth.js";
import { measures } from "./measures.js";
import { hasDuckDb } from "./parquet.js";
import { installed, versionOf } from "./timing.js";

const { values: options } = parseArgs({
  options: { only: { type: "string" }, json: { type: "string" }, chart: { type: "string" } },
});

const { python, r, sandwich, numba, scipy } = installed();
const machine = {
  processor: `${cpus()[0]?.model.trim() ?? ""}, ${cpus().length} cores`,
  node: process.version.slice(1),
  r: versionOf(r, ["--version"]),
  python: versionOf(python, ["--version"]),
};
const missing = [
  !r && "R",
  !sandwich && "R's sandwich",
  !python && "Python with pandas and statsmodels",
  !numba && "numba",
  !scipy && "scipy",
  !hasDuckDb() && "DuckDB",
].filter(Boolean);

const chosen = measures.filter(({ name }) => name.includes(options.only ?? ""));
if (chosen.length === 0) {
  console.error(`no measure has "${options.only}" in its name; there are:`);
  for (const { name } of measures) console.error(`  ${name}`);
  process.exit(2);
}
const results = [];
for (const [i, { run, ...measure }] of chosen.entries()) {
  console.error(`${i + 1} of ${chosen.length}: ${measure.name}`);
  const found = await run();
  if (found === undefined) continue;
  const { ours, peers, remark } = found;
  const fastest = peers.reduce(
    (best, peer) => (best && best.seconds <= peer.seconds ? best : peer),
    undefined,
  );
  results.push({
    ...measure,
    seconds: ours.seconds,
    ...(ours.cold !== undefined && { cold: ours.cold }),
    ...(ours.megabytes !== undefined && { megabytes: ours.megabytes }),
    ...(remark !== undefined && { remark }),
    peers,
    ...(fastest && { fastest: fastest.name, ratio: ours.seconds / fastest.seconds }),
  });
}

const number = (value, digits = 2) => (value === undefined ? "" : String(Number(value.toPrecision(digits))));
const time = ({ seconds, cold }) =>
  [number(seconds), ...(cold === undefined ? [] : [number(cold)])].join(", first ");
const series = seriesOf(results);
const rows = results.map((result) => {
  const { name, clock, megabytes, remark, peers, fastest, ratio } = result;
  const memory = [
    ...(megabytes === undefined ? [] : [`${Math.round(megabytes)} MB`]),
    ...(remark ? [remark] : []),
  ];
  const peer = peers.find((one) => one.name === fastest);
  const points = series.get(result.series);
  const isLast = points !== undefined && points.at(-1).size === result.size;
  return [
    name,
    `${time(result)} s${clock === "CPU" ? " CPU" : ""}`,
    memory.join(", "),
    peer === undefined ? "" : `${peer.name}: ${time(peer)}`,
    number(ratio),
    isLast ? `n^${growth(points).toFixed(2)}` : "",
  ];
});
const head = ["measure", "here", "memory", "fastest peer", "ours over it", "growth"];
const widths = head.map((title, c) => Math.max(...[head, ...rows].map((row) => row[c].length)));
const line = (cells) => `| ${cells.map((cell, c) => cell.padEnd(widths[c])).join(" | ")} |`;
const versions = [
  machine.processor,
  `Node ${machine.node}`,
  ...(machine.r ? [`R ${machine.r}`] : []),
  ...(machine.python ? [`Python ${machine.python}`] : []),
];
console.log(
  `${versions.join(", ")}. Best of several runs; "first" is the first call, with what the engine compiles.`,
);
if (missing.length > 0) console.log(`Not installed, and left out: ${missing.join(", ")}.`);
console.log();
console.log(line(head));
console.log(
  line(widths.map((width, c) => (c === 0 || c === 3 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`))),
);
for (const row of rows) console.log(line(row));
if (options.json !== undefined) {
  const date = new Date().toISOString().slice(0, 10);
  writeFileSync(options.json, `${JSON.stringify({ date, machine, results }, null, 2)}\n`);
}
if (options.chart !== undefined) writeFileSync(options.chart, `${await growthChart(results)}\n`);
