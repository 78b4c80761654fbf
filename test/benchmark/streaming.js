// A regression over a CSV file of 10 million rows beside merely splitting its lines.
//
//   node test/benchmark/streaming.js           (from the root of the repository, after npm run build)
//
// The file is made in the system's folder for temporary files (about 300 and 370 MB) and removed. Splitting
// means reading the file and making a string of each line; counting line feeds, which makes nothing, is shown
// as well.
import { Buffer } from "node:buffer";
import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { argv } from "node:process";
import { fileURLToPath } from "node:url";

const rows = 10_000_000;
const self = fileURLToPath(import.meta.url);
const cli = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
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

function writeTable(file, { header, row }) {
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
  "counting line feeds": (file) => {
    let count = 0;
    eachChunk(file, (chunk, read) => {
      for (let at = chunk.indexOf(10); at >= 0 && at < read; at = chunk.indexOf(10, at + 1)) count++;
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

/** Best of three runs of a command: seconds of wall time, and what it printed last on stderr. */
function run(command, args) {
  let seconds = Infinity;
  let megabytes = 0;
  for (let i = 0; i < 3; i++) {
    const start = performance.now();
    const { status, stderr } = spawnSync(command, args, { encoding: "utf8" });
    if (status !== 0) throw new Error(`${command} ${args.join(" ")}: ${stderr}`);
    seconds = Math.min(seconds, (performance.now() - start) / 1000);
    megabytes = Math.max(megabytes, Number(/peak (\d+)\s*$/.exec(stderr)?.[1] ?? 0) / 1024);
  }
  return { seconds, megabytes };
}

/** Prints the peak memory of a Node process as its last line on stderr. */
const memoryProbe = `data:text/javascript,process.on("exit",()=>process.stderr.write("\\npeak "+process.resourceUsage().maxRSS))`;

/**
 * One entry for each kind of file: name, seconds and megabytes of the regression by the command line, start
 * of Node included, and the seconds of what it is compared with.
 */
export function benchmarkStreaming() {
  const folder = mkdtempSync(join(tmpdir(), "spectrum-streaming-"));
  const python = ["/usr/bin/python3", "python3"].find(
    (command) => spawnSync(command, ["-c", "import pandas"]).status === 0,
  );
  try {
    return Object.entries(kinds).map(([kind, table]) => {
      const file = join(folder, "table.csv");
      writeTable(file, table);
      const regress = [cli, "regress", file, "--y", "y", "--x", table.x, "--json"];
      const others = Object.keys(ways).map((way) => [
        `Node, ${way}`,
        run(process.execPath, [self, way, file]).seconds,
      ]);
      if (python) {
        others.push(["Python, for line in file", run(python, [pythonScript, "lines", file]).seconds]);
        const regression = run(python, [pythonScript, "regression", file, table.x]);
        others.push(["Python, the same regression with pandas in chunks", regression.seconds]);
      }
      return {
        name: `regression over a CSV of 10 million rows, ${kind}`,
        ...run(process.execPath, ["--import", memoryProbe, ...regress]),
        others,
      };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (argv[1] === self) {
  const [way, file] = argv.slice(2);
  if (way) {
    console.log(ways[way](file));
  } else {
    for (const { name, seconds, megabytes, others } of benchmarkStreaming()) {
      console.log(`${name}: ${seconds.toFixed(2)} s, ${megabytes.toFixed(0)} MB`);
      for (const [other, time] of others) {
        console.log(
          `    ${other}: ${time.toFixed(2)} s; the regression has ${(time / seconds).toFixed(2)} of its speed`,
        );
      }
    }
  }
}
