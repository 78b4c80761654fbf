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

describe("the commands that hold printed tests against what they follow from", () => {
  it("print tables and exit 0 also where the verdict is bad", async () => {
    const regression = await spectrum("regression", "R² = 0,48; F(1, 46) = 47,6; p < 0,001");
    expect([regression.status, regression.stderr]).toEqual([0, ""]);
    expect(regression.stdout).toMatch(/cannot all stand[^]*R² and F/);
    const means = await spectrum(
      "means",
      "-0,25",
      "1.1",
      "12",
      "0.75",
      "2.4",
      "45",
      "--t",
      "-1.4",
      "--markdown",
    );
    expect([means.status, means.stdout.split("\n")[0]]).toEqual([
      0,
      "### The printed test follows from the two means",
    ]);
    expect((await spectrum("counts", "12", "5", "7", "14", "--chi2", "9")).stdout).toMatch(/does not follow/);
  });

  it("print CSV and JSON for programs", async () => {
    const figures = ["--n", "300", "--r2", "0.034", "--f", "10.5", "--b", "0.0083", "--se", "0.0026"];
    const json = await spectrum("regression", ...figures, "--t", "3.2", "--p", "0.001", "--json");
    expect(JSON.parse(json.stdout)).toMatchObject({ possible: true, k: { possible: [1] }, conflicts: [] });
    expect((await spectrum("regression", ...figures, "--csv")).stdout).toMatch(/^figure,printed,low,high,/);
    expect((await spectrum("counts", "12", "5", "7", "14", "--csv")).stdout).toMatch(/^form,chi2,p,/);
  });

  it("tell a test of a file that cannot be read on stderr, with its row, and judge the others", async () => {
    const { status, stdout, stderr } = await spectrum(
      "pvalue",
      "--file",
      "test/fixtures/tests.txt",
      "--json",
    );
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([{ verdict: "consistent" }, { verdict: "decision-error" }]);
    expect(stderr).toMatch(/tests\.txt, row 2: degrees of freedom in "F\(28\) = 2,2/);
  });

  it.each([
    [["pvalue", "t = 5 km"], /no test in "t = 5 km"; expected a statistic/],
    [["pvalue", "t(28) = 2.2O"], /"2.2O", the text is not a number, in "t\(28\)/],
    [["regression"], /no figure of a regression/],
    [["regression", "β = 0,3; R² = 0,4"], /"β = 0,3;" is not read/],
    [["regression", "--r2", "1.5"], /R²: "1.5"; expected a share from 0 to 1/],
    [["means", "5", "1"], /2 figures; expected six/],
    [["counts", "0", "0", "3", "4"], /a row or column without any/],
  ])("refuse %j with one line and status 2", async (args, message) => {
    const { status, stdout, stderr } = await spectrum(...args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(message);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });
});
