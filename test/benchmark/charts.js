// Times `spectrum charts` in each format, English, page size, and prints its peak memory:
//   npm run build && node test/benchmark/charts.js
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const cli = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
const memoryProbe = `data:text/javascript,process.on("exit",()=>process.stderr.write("\\npeak "+process.resourceUsage().maxRSS))`;

for (const format of ["svg", "png", "pdf", "html", "json", "csv"]) {
  const out = mkdtempSync(join(tmpdir(), "spectrum-charts-"));
  try {
    const start = performance.now();
    const args = ["--import", memoryProbe, cli, "charts", "--format", format, "--out", out];
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
    const seconds = (performance.now() - start) / 1000;
    const megabytes = Number(/peak (\d+)\s*$/.exec(stderr)?.[1]) / 1024;
    console.log(`all charts as ${format}: ${seconds.toFixed(2)} s, ${megabytes.toFixed(0)} MB`);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}
