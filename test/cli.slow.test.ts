import { execFile, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { constants, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { readManifest, sha256 } from "../src/charts/manifest.js";

const cli = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "spectrum-signals-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Starts the program and, once it says on stderr what is waited for, does something to it; its exit status and words. */
async function interrupted(
  args: string[],
  awaited: RegExp,
  signal: NodeJS.Signals,
): Promise<{ status: unknown; said: string }> {
  const child = spawn(process.execPath, [cli, ...args], { stdio: ["ignore", "ignore", "pipe"] });
  const ended = new Promise((resolve) =>
    child.once("exit", (status, by) => resolve(status ?? (by && 128 + constants.signals[by]))),
  );
  let said = "";
  let isSent = false;
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said += text;
    if (!isSent && awaited.test(said)) isSent = child.kill(signal);
  });
  const status = await ended;
  expect(isSent, said).toBe(true);
  return { status, said };
}

/** The manifest lists what is there, with its sums, and nothing else is there. */
function expectWhole(out: string): void {
  const sums = readdirSync(out)
    .filter((name) => name !== ".spectrum-charts.json")
    .map((name): [string, string] => [name, sha256(readFileSync(join(out, name)))]);
  expect(sums.length).toBeGreaterThan(0);
  expect(readManifest(out)).toEqual(new Map(sums));
}

describe.skipIf(process.platform === "win32")("the program spectrum", () => {
  it.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
    "after %s leaves whole charts and a manifest that lists them",
    async (signal) => {
      const out = join(folder, signal);
      const args = ["charts", "--out", out, "--format", "csv,svg"];
      const { status, said } = await interrupted(args, /chart 3 of/, signal);
      expect(status).toBe(128 + constants.signals[signal]);
      expectWhole(out);
      const all = Number(/chart 3 of (\d+)/.exec(said)![1]);
      expect(readManifest(out).size).toBeLessThan(2 * all);
    },
  );

  it.each([
    ["its messages", "2>&1 >/dev/null"],
    ["anything", "2>&1"],
  ])("writes on where nobody reads %s", async (what, redirected) => {
    const out = join(folder, `unread ${what}`);
    const command = `{ "${process.execPath}" "${cli}" charts housing-index mining-output --format csv --out "${out}"; echo $? > "${out}.status"; } ${redirected} | true`;
    await new Promise((resolve) => execFile("sh", ["-c", command], { cwd: folder }, resolve));
    expect([...readManifest(out).keys()].sort()).toEqual(["housing-index.csv", "mining-output.csv"]);
    expectWhole(out);
    expect(readFileSync(`${out}.status`, "utf8")).toBe("0\n");
  });

  it("killed while it writes charts and started again leaves them all whole", async () => {
    const out = join(folder, "killed");
    const args = ["charts", "--out", out, "--format", "csv"];
    expect((await interrupted(args, /chart 3 of/, "SIGKILL")).status).toBe(137);
    const again = spawn(process.execPath, [cli, ...args], { stdio: "ignore" });
    expect(await new Promise((resolve) => again.once("exit", resolve))).toBe(0);
    expectWhole(out);
  });

  it("after SIGTERM during a report leaves whole files only", async () => {
    const out = join(folder, "report");
    const { status } = await interrupted(["report", "--out", out], /charts: SVG/, "SIGTERM");
    expect(status).toBe(143);
    const files = readdirSync(out, { recursive: true, encoding: "utf8" });
    expect(files).toContain(join("tables", "mining.json"));
    expect(files.filter((name) => name.endsWith(".part") || name.endsWith(".lock"))).toEqual([]);
    JSON.parse(readFileSync(join(out, "ledger.json"), "utf8"));
  });

  it.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
    "after %s during a notebook ends with its status",
    async (signal) => {
      const { status } = await interrupted(["notebooks", "--check", "housing"], /housing/, signal);
      expect(status).toBe(128 + constants.signals[signal]);
    },
  );

  it("stops quietly when its reader stops reading", async () => {
    const command = `"${process.execPath}" "${cli}" check --formulas | head -n 1`;
    const stderr = await new Promise<string>((resolve) => {
      execFile("sh", ["-c", command], (_, __, text) => resolve(text));
    });
    expect(stderr).toBe("");
  });
});

describe("the report of the program spectrum", () => {
  it("writes ledgers and tables into the folder asked for, and nothing beside a folder it cannot write", () => {
    const run = (...args: string[]) =>
      spawnSync(process.execPath, [cli, ...args], { encoding: "utf8", cwd: folder });
    const out = join(folder, "out");
    const { status, stdout } = run("report", "housing", "--out", out);
    expect(status).toBe(0);
    expect(stdout).toContain("out/: ledger/, ledger.csv, ledger.json, tables/, charts/, report.html");
    expect(stdout).toContain(`Open it in a browser: ${join(out, "report.html")}\n`);
    for (const file of ["ledger.csv", "ledger.json", "ledger/housing.md", "tables/housing.tex"]) {
      expect(readFileSync(join(out, file), "utf8").length).toBeGreaterThan(100);
    }
    const blocked = join(folder, "file");
    writeFileSync(blocked, "");
    const refused = run("report", "housing", "--out", join(blocked, "inside"));
    expect(refused.status).toBe(2);
    expect(refused.stderr).toMatch(/not a folder/);
    expect(existsSync(join(blocked, "inside"))).toBe(false);
  });
});
