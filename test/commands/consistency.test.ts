import { describe, expect, it } from "vitest";
import { spectrum } from "./spectrum.js";

describe("the commands that test printed numbers without their data", () => {
  it("print tables and exit 0 also where the verdict is bad", async () => {
    const { status, stdout, stderr } = await spectrum("grim", "2.57", "--n", "24");
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/verdict +not possible under this way of rounding/);
    expect((await spectrum("debit", "0.35", "0.18", "--n", "20", "--markdown")).stdout).toMatch(/^### DEBIT/);
  });

  it("read negative numbers with a decimal comma as well as a point", async () => {
    for (const number of ["-0.5", "-0,5", "−0,5"]) {
      const { status, stdout } = await spectrum("unround", number, "--rounding", "half-up", "--json");
      expect(status, number).toBe(0);
      expect(JSON.parse(stdout)).toMatchObject([{ low: "-0.55", high: "-0.45", lowIncluded: true }]);
    }
    const { stdout } = await spectrum("grim", "-1,5", "--n", "2", "--min", "-3", "--max", "3", "--json");
    expect(JSON.parse(stdout)).toMatchObject({ possible: true, sums: [-3, -3], onScale: true });
  });

  it("print CSV and JSON for programs", async () => {
    const scale = ["--n", "52", "--min", "1", "--max", "5"];
    const csv = await spectrum("samples", "3.5", "0.5", ...scale, "--list", "2", "--csv");
    expect(csv.stdout).toBe("1,2,3,4,5\n0,0,26,26,0\n0,1,24,27,0\n");
    const json = await spectrum("samples", "3.5", "0.5", ...scale, "--json");
    expect(JSON.parse(json.stdout)).toMatchObject({ count: 15, witness: [0, 0, 26, 26, 0] });
    const unrounded = await spectrum("unround", "2.50", "7.1", "--csv");
    expect(unrounded.stdout.split("\n")[1]).toBe("2.50,half either way,2.495,true,2.505,true");
  });

  it.each([
    [["unround"], /no number and no --file; expected numbers as 71\.20, or --file FILE/],
    [["unround", "1,234"], /can be read two ways.*--decimal-mark comma/],
    [["grim", "2.57"], /required option '--n <count>' not specified/],
    [["grim", "2.57", "--n", "24", "--rounding", "truncate"], /Did you mean truncation\?/],
    [["samples", "3", "1", "--n", "10", "--min", "1"], /'--max <answer>' not specified/],
  ])("refuse %j with one line and status 2", async (args, message) => {
    const { status, stdout, stderr } = await spectrum(...args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(message);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });
});
