import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { articles } from "../../src/articles/articles.js";
import { rawWorkbook, temporaryFolder } from "../fixtures/workbooks.js";
import { spectrum } from "./spectrum.js";

const { folder } = temporaryFolder();

const analysed = articles.filter(({ analysis }) => analysis !== undefined).map(({ name }) => name);

describe("spectrum food", () => {
  it("prints the regressions for programs in the documented shape", async () => {
    const { models } = JSON.parse((await spectrum("food", "--json")).stdout) as {
      models: Record<string, unknown>[];
    };
    expect(models).toHaveLength(4);
    expect(models[0]).toMatchObject({ period: { from: "2000-01", to: "2024-12" }, n: 300 });
    for (const key of [
      "intercept",
      "slope",
      "r",
      "rSquared",
      "adjustedRSquared",
      "residualStandardError",
      "f",
    ]) {
      expect(models[0]).toHaveProperty(key);
    }
    expect(Object.keys(models[0]!["robust"] as object)).toEqual(["HC0", "HC1", "HC2", "HC3", "HAC"]);
  });

  it("says the lags of each period's HAC error", async () => {
    const { stdout } = await spectrum("food", "--markdown");
    expect(stdout).toMatch(/\| HAC \(Newey-West\) \|.*\n\| .*lags of HAC, months \| 5 \| 3 \| 3 \| 3 \|/);
  });

  it.each([80, 100])("fits a terminal of %i characters in every language", async (width) => {
    process.env["COLUMNS"] = String(width);
    try {
      for (const language of ["en", "ru", "kk"]) {
        for (const article of analysed) {
          const { stdout } = await spectrum(article, "--lang", language);
          const long = stdout.split("\n").filter((line) => [...line].length > width);
          expect(long, `${article} ${language}`).toEqual([]);
        }
      }
    } finally {
      delete process.env["COLUMNS"];
    }
  });

  it("says that it is the shipped FAO index that ends, when only the price index is newer", async () => {
    const file = join(folder, "cpi.csv");
    const months = Array.from({ length: 12 * 26 }, (_, i) => {
      const month = `${2000 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}`;
      return `${month},${(100.5 + Math.sin(i)).toFixed(1)}`;
    });
    writeFileSync(file, `month,cpi\n${months.join("\n")}\n`);
    const { status, stderr } = await spectrum("food", "--cpi", file, "--periods", "2025");
    expect(status).toBe(2);
    expect(stderr).toBe(
      'spectrum: the period "2025" reaches outside the shipped FAO index, which has 1990-01 to 2024-12. ' +
        "Give a newer FAO index too (--ffpi on the command line)\n",
    );
  });
});

describe("what is unusual in a user's file and read all the same", () => {
  const percent = '<cellXfs><xf numFmtId="0"/><xf numFmtId="10"/></cellXfs>';
  const rows = [
    ["city", "wage", "price"],
    ["Astana", 5000, 1.035],
    ["Almaty", 4000, 1.05],
    ["Oral", 3000, 1.02],
  ].map(
    (cells, i) =>
      `<row r="${i + 1}">${cells
        .map((cell, j) =>
          typeof cell === "string"
            ? `<c t="inlineStr"><is><t>${cell}</t></is></c>`
            : `<c s="${j - 1}"><v>${cell}</v></c>`,
        )
        .join("")}</row>`,
  );

  it("is one line on stderr, in the reader's language, and leaves stdout clean", async () => {
    const file = join(folder, "percent.xlsx");
    writeFileSync(file, rawWorkbook(rows.join(""), "S", { styles: percent }));
    const { status, stdout, stderr } = await spectrum(
      "housing",
      "--data",
      file,
      "--accept-outliers",
      "--json",
      "--lang",
      "ru",
    );
    expect(status).toBe(0);
    expect((JSON.parse(stdout) as { cities: unknown[] }).cities[0]).toMatchObject({
      pricePerSquareMetre: 103.5,
    });
    expect(stderr).toContain(
      `spectrum: ${file}, лист S, строка 2, столбец price: ` +
        "ячейки в процентном формате взяты так, как они показаны: 103.5 %, а не 1.035, как в файле\n",
    );
    const regression = await spectrum("regress", file, "--y", "price", "--x", "wage", "--json");
    expect(regression.stderr.match(/per cent/g)).toHaveLength(1);
  });
});
