// A regression over a Parquet file of many rows, beside DuckDB itself on the sums of products that it needs.
//
// The file is made by DuckDB in the system's folder for temporary files (10 million rows: about 180 MB) and removed. The
// peer is one aggregate over the file by two threads; it solves nothing, and sums of products keep half of the digits.
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { argv } from "node:process";
import { fileURLToPath } from "node:url";
import { cli, timed } from "./timing.js";

const self = fileURLToPath(import.meta.url);
const require = createRequire(import.meta.url);

async function connected() {
  const { DuckDBInstance } = require("@duckdb/node-api");
  const instance = await DuckDBInstance.create(":memory:", { threads: "2" });
  return instance.connect();
}

/** Whether DuckDB, which is optional, is there. */
export function hasDuckDb() {
  try {
    require.resolve("@duckdb/node-api");
    return true;
  } catch {
    return false;
  }
}

const tasks = {
  write: (file, rows) =>
    `COPY (SELECT i AS id, x, z, 3 + 2 * x - 0.5 * z + 10 * u AS y FROM (SELECT i, round(100 * random(), 3) AS x, ` +
    `round(50 + 10 * random(), 2) AS z, random() AS u FROM range(${rows}) t(i))) TO '${file}' (FORMAT parquet)`,
  sums: (file) =>
    `SELECT count(*), sum(x), sum(z), sum(y), sum(x * x), sum(x * z), sum(x * y), sum(z * z), sum(z * y), sum(y * y) ` +
    `FROM read_parquet('${file}')`,
};

/** The regression by the command line, start of Node included; the two are run by turns, as other work comes and goes. */
export function benchmarkParquet(rows) {
  const folder = mkdtempSync(join(tmpdir(), "spectrum-parquet-"));
  try {
    const file = join(folder, "table.parquet");
    timed(process.execPath, [self, "write", file, String(rows)], 1);
    const ours = { seconds: Infinity, megabytes: 0 };
    let sums = Infinity;
    for (let i = 0; i < 5; i++) {
      sums = Math.min(sums, timed(process.execPath, [self, "sums", file], 1).seconds);
      const run = timed(process.execPath, [cli, "regress", file, "--y", "y", "--x", "x,z", "--json"], 1);
      ours.seconds = Math.min(ours.seconds, run.seconds);
      ours.megabytes = Math.max(ours.megabytes, run.megabytes);
    }
    return { ours, peers: [{ name: "DuckDB, only sums of products", seconds: sums }] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (argv[1] === self) {
  const [task, file, rows] = argv.slice(2);
  const connection = await connected();
  const reader = await connection.runAndReadAll(tasks[task](file, rows));
  console.log(reader.getRows().flat().join(" "));
}
