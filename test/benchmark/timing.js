import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));
export const cli = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

/** Prints the peak memory of a Node process as its last line on stderr. */
const memoryProbe = `data:text/javascript,process.on("exit",()=>process.stderr.write("\\npeak "+process.resourceUsage().maxRSS))`;

/** Wall time in seconds, the best of some runs of a command, and for Node the peak memory in MB. */
export function timed(command, args, times = 3) {
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

/** Wall time of a function, the best of three runs. */
export function best(run) {
  let seconds = Infinity;
  for (let i = 0; i < 3; i++) {
    const start = performance.now();
    run();
    seconds = Math.min(seconds, (performance.now() - start) / 1000);
  }
  return { seconds };
}

/** What a script of this folder prints as one line of JSON: {"seconds": ..., "cold": ...}. */
export function scripted(command, name, ...args) {
  const { status, stdout, stderr } = spawnSync(command, [`test/benchmark/${name}`, ...args], {
    cwd: root,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${name}: ${stderr}`);
  return JSON.parse(stdout.trim().split("\n").at(-1));
}

const has = (command, args) => command !== undefined && spawnSync(command, args).status === 0;

/** What the peers need, where it is installed. */
export function installed() {
  const python = ["/usr/bin/python3", "python3"].find((command) =>
    has(command, ["-c", "import pandas, statsmodels"]),
  );
  const r = has("Rscript", ["--version"]) ? "Rscript" : undefined;
  return {
    python,
    r,
    sandwich: has(r, ["-e", "library(sandwich)"]),
    numba: has(python, ["-c", "import numba"]),
    scipy: has(python, ["-c", "import scipy"]),
  };
}

/** The version that a command names, "" where there is none. */
export function versionOf(command, args) {
  if (command === undefined) return "";
  const { stdout, stderr } = spawnSync(command, args, { encoding: "utf8" });
  return /\d+(\.\d+)+/.exec(`${stdout}${stderr}`)?.[0] ?? "";
}
