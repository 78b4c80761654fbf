import { fileURLToPath } from "node:url";
import { ESLint } from "eslint";
import { describe, expect, it } from "vitest";

const cwd = fileURLToPath(new URL("..", import.meta.url));
const eslint = new ESLint({ cwd, overrideConfigFile: ".config/eslint.config.js" });

/** The rules of the floors that a line of a file breaks. */
async function broken(line: string, filePath: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${line}\n`, { filePath });
  return result!.messages.flatMap(({ ruleId }) => (ruleId?.startsWith("no-restricted-") ? [ruleId] : []));
}

/** Imports as they stand in a file: what is imported, from where. */
type Import = readonly [file: string, path: string];

const forbidden: Record<string, readonly Import[]> = {
  "up the floors": [
    ["src/charts/x.ts", "../articles/articles.js"],
    ["src/charts/x.ts", "../print/table.js"],
    ["src/charts/x.ts", "./../articles/articles.js"],
    ["src/charts/x.ts", "../files/../articles/articles.js"],
    ["src/print/x.ts", "../articles/food/words.js"],
    ["src/ledger/x.ts", "../charts/chart.js"],
    ["src/files/x.ts", "../commands/words.js"],
    ["src/numbers/x.ts", "../months/year-month.js"],
    ["src/articles/x.ts", "../commands/command.js"],
    ["src/articles/food/charts/x.ts", "../../../report/write-report.js"],
    ["src/report/x.ts", "../commands/command.js"],
    ["src/articles/x.ts", "../citing/apa.js"],
    ["src/citing/x.ts", "../report/version.js"],
    ["src/errors.ts", "./files/words.js"],
    ["src/languages.ts", "node:fs"],
  ],
  "to a room of the same floor": [
    ["src/statistics/x.ts", "../notebooks/svg.js"],
    ["src/notebooks/x.ts", "../statistics/mean.js"],
  ],
  "of the public index": [
    ["src/statistics/x.ts", "../index.js"],
    ["src/commands/x.ts", "../index.js"],
    ["src/commands/x.ts", "../cli.js"],
    ["src/articles/food/x.ts", "../../index.js"],
    ["src/articles/food/analysis-x.ts", "../../index.js"],
    ["src/articles/food/charts/x.ts", "../../../index.js"],
    ["src/charts/x.ts", "spectrum-replication"],
  ],
  "of another article, or of the list of them": [
    ["src/articles/food/x.ts", "../housing/words.js"],
    ["src/articles/food/x.ts", "../articles.js"],
    ["src/articles/food/charts/x.ts", "../../mining/words.js"],
    ["src/articles/food/analysis-x.ts", "../housing/analysis.js"],
    ["src/articles/food/analysis-x.ts", "../check.js"],
  ],
  "of files and words by the statistics": [
    ["src/statistics/x.ts", "node:fs"],
    ["src/statistics/x.ts", "../files/read-bytes.js"],
    ["src/statistics/x.ts", "../language/formats.js"],
  ],
  "of the machine by a pure room": [
    ["src/checks/x.ts", "node:fs"],
    ["src/ledger/x.ts", "node:fs/promises"],
    ["src/months/x.ts", "node:process"],
  ],
  "of anything but plain numbers by an analysis": [
    ["src/articles/food/analysis-x.ts", "./data.js"],
    ["src/articles/food/analysis-x.ts", "./run.js"],
    ["src/articles/food/analysis-x.ts", "./run-specifications.js"],
    ["src/articles/food/analysis-x.ts", "./release-run.js"],
    ["src/articles/food/analysis-x.ts", "./tables.js"],
    ["src/articles/food/analysis-x.ts", "./tables-models.js"],
    ["src/articles/food/analysis-x.ts", "./own-data.js"],
    ["src/articles/food/analysis-x.ts", "./article.js"],
    ["src/articles/food/analysis-x.ts", "./options.js"],
    ["src/articles/food/analysis-x.ts", "./charts/parts.js"],
    ["src/articles/food/analysis-x.ts", "./price-index-file.js"],
    ["src/articles/food/analysis.ts", "./data.js"],
    ["src/articles/food/analysis-x.ts", "node:fs"],
    ["src/articles/food/analysis-x.ts", "../../files/read-bytes.js"],
    ["src/articles/food/analysis-x.ts", "../../print/table.js"],
  ],
};

const allowed: readonly Import[] = [
  ["src/errors.ts", "./languages.js"],
  ["src/months/x.ts", "../numbers/decimal.js"],
  ["src/statistics/x.ts", "../errors.js"],
  ["src/statistics/x.ts", "../months/year-month.js"],
  ["src/statistics/x.ts", "ml-matrix"],
  ["src/files/x.ts", "node:fs"],
  ["src/ledger/x.ts", "../files/checked-rows.js"],
  ["src/print/x.ts", "../ledger/ledger.js"],
  ["src/articles/food/x.ts", "../article.js"],
  ["src/articles/food/x.ts", "../published.js"],
  ["src/articles/food/x.ts", "node:path"],
  ["src/articles/food/charts/x.ts", "../words.js"],
  ["src/articles/housing/charts/charts.ts", "./index.js"],
  ["src/articles/food/analysis-x.ts", "../../statistics/mean.js"],
  ["src/articles/food/analysis-x.ts", "../../errors.js"],
  ["src/articles/food/analysis-x.ts", "./analysis.js"],
  ["src/articles/food/analysis-x.ts", "./words.js"],
  ["src/articles/mining/analysis-x.ts", "./branches.js"],
  ["src/report/x.ts", "../articles/articles.js"],
  ["src/commands/x.ts", "../report/write-report.js"],
];

describe.each(Object.entries(forbidden))("an import %s", (_, imports) => {
  it.each(imports)("is reported in %s: %s", async (file, path) => {
    const named = await broken(`export { x } from "${path}";`, file);
    const dynamic = await broken(`export const x = await import("${path}");`, file);
    const type = await broken(`export type X = import("${path}").X;`, file);
    expect(new Set(named)).toEqual(new Set(["no-restricted-imports"]));
    expect(new Set(dynamic)).toEqual(new Set(["no-restricted-syntax"]));
    expect(new Set(type)).toEqual(new Set(["no-restricted-syntax"]));
  });
});

describe("an import down the floors", () => {
  it.each(allowed)("is not reported in %s: %s", async (file, path) => {
    expect(await broken(`export { x } from "${path}";`, file)).toEqual([]);
    expect(await broken(`export const x = await import("${path}");`, file)).toEqual([]);
    expect(await broken(`export type X = import("${path}").X;`, file)).toEqual([]);
  });
});

it("reports what is imported under a name that is made while the program runs", async () => {
  const line = "export const x = (room: string) => import(`../${room}/words.js`);";
  expect(await broken(line, "src/charts/x.ts")).toEqual(["no-restricted-syntax"]);
});
