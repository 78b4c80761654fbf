import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../fixtures/workbooks.js";
import { spectrum } from "./spectrum.js";

const { folder, put } = temporaryFolder();
const slip = "city,wage,price\nAstana,5042120,637980\nAlmaty,471264,593855\n";
const note = "Rests on values that no such series has had";

describe("a value that no such series has had", () => {
  it("stands in charts and report when accepted", async () => {
    const file = put("slip.csv", slip);
    const charts = join(folder, "charts");
    const accepted = ["--data", file, "--accept-outliers"];
    await spectrum("charts", "housing-index", ...accepted, "--format", "svg,csv,json", "--out", charts);
    // The line is broken where the chart ends; the text alternative has it whole.
    expect(readFileSync(join(charts, "housing-index.svg"), "utf8")).toContain(note);
    expect(readFileSync(join(charts, "housing-index.json"), "utf8")).toContain(note);
    expect(readFileSync(join(charts, "housing-index.csv"), "utf8")).toMatch(/^city,.*,accepted_outliers\n/);
    const report = join(folder, "report");
    await spectrum("report", "housing", ...accepted, "--out", report);
    expect(readFileSync(join(report, "tables/housing.md"), "utf8")).toContain(note);
    expect(readFileSync(join(report, "tables/housing.json"), "utf8")).toContain("acceptedOutliers");
    expect(readFileSync(join(report, "charts/housing-index.svg"), "utf8")).toContain(note);
  });
});
