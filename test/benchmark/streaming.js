// A regression over a CSV file of many rows, beside merely splitting its lines.
//
// The file is made in the system's folder for temporary files (10 million rows: about 300 and 370 MB) and removed.
// Splitting means reading the file and making a string of each line.
import { Buffer } from "node:buffer";
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { argv } from "node:process";
import { fileURLToPath } from "node:url";
import { cli, timed } from "./timing.js";

const self = fileURLToPath(import.meta.url);
const pythonScript = fileURLToPath(new URL("streaming.py", import.meta.url));

/** Two kinds of files: numbers of a few digits in four columns, and doubles with all their digits in two. */
const kinds = {
  "few digits": {
    header: "id,x,z,y",
    x: "x,z",
    row: (i, x, z, y) => `${i},${x.toFixed(3)},${z.toFixed(2)},${y.toFixed(4)}`,
  },
  "all digits": { header: "x,y", x: "x", row: (i, x, z, y) => `${x / 7},${y / 3}` },
};

function writeTable(file, { header, row }, rows) {
  let state = 12345;
  const random = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  const descriptor = openSync(file, "w");
  let lines = [header];
  for (let i = 0; i < rows; i++) {
    const x = random() * 100;
    const z = random() * 10 + 50;
    lines.push(row(i, x, z, 3 + 2 * x - 0.5 * z + random() * 10));
    if (lines.length > 50_000) {
      writeSync(descriptor, `${lines.join("\n")}\n`);
      lines = [];
    }
  }
  if (lines.length > 0) writeSync(descriptor, `${lines.join("\n")}\n`);
  closeSync(descriptor);
}

/** Ways of going over the lines in Node; each returns how many there are. */
const ways = {
  "splitting lines": (file) => {
    let count = 0;
    let rest = "";
    eachChunk(file, (chunk, read) => {
      const lines = (rest + chunk.toString("utf8", 0, read)).split("\n");
      rest = lines.pop();
      count += lines.length;
    });
    return count;
  },
};

function eachChunk(file, take) {
  const descriptor = openSync(file, "r");
  const chunk = Buffer.alloc(1 << 20);
  for (let read; (read = readSync(descriptor, chunk)) > 0;) take(chunk, read);
  closeSync(descriptor);
}

/**
 * The regression by the command line, start of Node included, and for the largest table what it is compared with.
 *
 * @param kind of numbers
 */
export function benchmarkStreaming(kind, rows, { python }) {
  const folder = mkdtempSync(join(tmpdir(), "spectrum-streaming-"));
  try {
    const file = join(folder, "table.csv");
    const table = kinds[kind];
    writeTable(file, table, rows);
    const ours = timed(process.execPath, [cli, "regress", file, "--y", "y", "--x", table.x, "--json"]);
    if (rows < 10_000_000) return { ours, peers: [] };
    const peers = Object.keys(ways).map((way) => ({
      name: `Node, only ${way}`,
      seconds: timed(process.execPath, [self, way, file]).seconds,
    }));
    if (python !== undefined) {
      const regression = timed(python, [pythonScript, "regression", file, table.x]);
      peers.push({ name: "Python, pandas in chunks", seconds: regression.seconds });
    }
    return { ours, peers };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (argv[1] === self) {
  const [way, file] = argv.slice(2);
  console.log(ways[way](file));
}
