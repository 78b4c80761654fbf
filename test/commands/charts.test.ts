import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { articles } from "../../src/articles/articles.js";
import { spectrum } from "./spectrum.js";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "spectrum-charts-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The names of the charts that a call would write. */
async function listed(...args: string[]): Promise<string[]> {
  const { stdout } = await spectrum("charts", "--list", "--json", ...args);
  return (JSON.parse(stdout) as { name: string }[]).map(({ name }) => name);
}

describe("spectrum charts", () => {
  it("lists every chart of every article, in their order", async () => {
    const names = articles.flatMap(({ analysis }) => analysis?.charts ?? []);
    expect(await listed()).toEqual(names.filter((name) => !name.endsWith("*")));
  });

  it("takes charts of several articles in the order in which they are named, each once", async () => {
    const named = ["mining-shares", "food-series", "mining-shares"];
    expect(await listed(...named)).toEqual(["mining-shares", "food-series"]);
  });

  it("knows by its name whose chart a file is for", async () => {
    const data = join(folder, "cities.csv");
    writeFileSync(data, "city,monthly_wage_tenge,price_per_square_metre_tenge\nOral,150000,600000\n");
    expect(await listed("housing-readings", "--data", data)).toEqual(["housing-readings"]);
  });

  it("finds a chart that only the periods asked for make", async () => {
    expect(await listed("food-scatter-2001-2003", "--periods", "2001-2003")).toEqual([
      "food-scatter-2001-2003",
    ]);
    const { status, stderr } = await spectrum("charts", "food-scatter-2001-2003", "--periods", "2001-2004");
    expect({ status, near: /perhaps (\S+)/.exec(stderr)?.[1] }).toEqual({
      status: 2,
      near: "food-scatter-2001-2004",
    });
  });

  it("says of a chart that there is that the data given cannot feed it", async () => {
    const data = join(folder, "branches.csv");
    writeFileSync(data, "branch,year,output_million_tenge\nferrous,2024,1652000\nferrous,2025,1866760\n");
    const { status, stderr } = await spectrum("charts", "mining-enterprises", "--data", data);
    expect([status, stderr]).toEqual([
      2,
      'spectrum: the chart "mining-enterprises" cannot be drawn from these data. ' +
        "--list with the same options shows those that can\n",
    ]);
  });

  it("refuses a name that no article has before it reads a file", async () => {
    const { status, stdout, stderr } = await spectrum("charts", "housing-indx", "--data", "missing.csv");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^spectrum: there is no chart "housing-indx"; .*housing-index/);
  });

  it("writes a file a chart and language and says how many", async () => {
    const out = join(folder, "out");
    const { status, stdout } = await spectrum("charts", "housing-index", "--lang", "kk", "--out", out);
    expect(status).toBe(0);
    expect(stdout).toBe(`${out} ішіне 1 файл жазылды\n`);
    const files = readdirSync(out).filter((file) => !file.startsWith("."));
    expect(files).toEqual([expect.stringMatching(/^housing-index.*\.svg$/)]);
  });
});
