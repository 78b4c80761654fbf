import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../fixtures/workbooks.js";
import { spectrum } from "./spectrum.js";

const { folder, put } = temporaryFolder();
const slip = "city,wage,price\nAstana,5042120,637980\nAlmaty,471264,593855\n";
const note = {
  en: "Rests on values that no such series has had",
  ru: "Использованы значения, каких в таких рядах не бывало",
  kk: "Мұндай қатарларда болмаған",
};

describe("a value that no such series has had", () => {
  it("is refused with row, range and what to do, and nothing is written", async () => {
    const file = put("slip.csv", slip);
    const out = join(folder, "refused");
    for (const args of [
      ["housing"],
      ["charts", "housing-index", "--out", out],
      ["report", "housing", "--out", out],
    ]) {
      const { status, stdout, stderr } = await spectrum(...args, "--data", file);
      expect([status, stdout]).toEqual([2, ""]);
      expect(stderr).toContain(
        `${file}, row 2, column wage, price: a monthly wage is 7.903 of the price of a m² (Astana); ` +
          "expected 0.178 to 3.17 of it. Correct the value; if it is right, add --accept-outliers",
      );
    }
    expect(readdirSync(folder)).toEqual(["slip.csv"]);
  });

  it.each(["en", "ru", "kk"] as const)("stands in every table when accepted: %s", async (language) => {
    const file = put("slip.csv", slip);
    for (const format of ["--markdown", "--latex"]) {
      const args = ["housing", "--data", file, "--accept-outliers", "--lang", language, format];
      const { status, stdout, stderr } = await spectrum(...args);
      expect(status).toBe(0);
      // The index, the ranking and what buying a dwelling asks.
      expect(stdout.split(note[language])).toHaveLength(4);
      expect(stderr).toContain("--accept-outliers");
      const noted = stdout.split("\n").filter((line) => line.includes(note[language]));
      for (const line of noted) expect(line).not.toMatch(/^%/);
    }
  });

  it("stands in the JSON when accepted, and only then", async () => {
    const file = put("slip.csv", slip);
    const { stdout } = await spectrum("housing", "--data", file, "--accept-outliers", "--json");
    expect(JSON.parse(stdout)).toMatchObject({
      acceptedOutliers: [
        { file: "slip.csv", row: 2, column: "wage, price", expected: "0.178 to 3.17 of it" },
      ],
    });
    const plain = put("plain.csv", slip.replace("5042120", "504212"));
    for (const args of [[], ["--data", plain, "--accept-outliers"]]) {
      const { stdout: json } = await spectrum("housing", ...args, "--json");
      expect(JSON.parse(json)).not.toHaveProperty("acceptedOutliers");
    }
  });

  it("of the other articles is read by the same option", async () => {
    const mining = put("mining.csv", "branch,year,output\nores,2024,5\n");
    const { stdout } = await spectrum("mining", "--data", mining, "--accept-outliers", "--json");
    expect(JSON.parse(stdout)).toMatchObject({ acceptedOutliers: [{ file: "mining.csv", row: 2 }] });
    const fao = readFileSync(
      new URL("../../datasets/food/fao-food-price-index.csv", import.meta.url),
      "utf8",
    );
    const release = put("fao.csv", fao.replace(/^2019-07,.*$/m, "2019-07,950,950"));
    expect((await spectrum("food", "--compare-release", release)).status).toBe(2);
    const compared = await spectrum("food", "--compare-release", release, "--accept-outliers", "--json");
    const [first] = JSON.parse(compared.stdout) as object[];
    expect(first).toHaveProperty("acceptedOutliers");
  });
});

describe("a column in another unit", () => {
  it("is converted, and stderr says so in the language asked for", async () => {
    const file = put("thousand.csv", "city;wage (тыс. тенге);price\nAstana;504,2120;637980\n");
    const { status, stdout, stderr } = await spectrum("housing", "--data", file, "--json", "--lang", "ru");
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ cities: [{ monthlyWage: 504212 }] });
    expect(stderr).toContain('единица измерения "тыс. тенге": числа умножены на 1000 (тенге в месяц)');
  });
});

describe("cities named as members of every object", () => {
  const names = ["__proto__", "constructor", "toString", "hasOwnProperty"];

  it("are computed and drawn as any other", async () => {
    const file = put(
      "names.csv",
      ["city,wage,price", ...names.map((name) => `${name},500000,640000`)].join("\n"),
    );
    const { stdout } = await spectrum("housing", "--data", file, "--json");
    const { cities } = JSON.parse(stdout) as { cities: { city: string; tabulated: number }[] };
    expect(cities.map(({ city, tabulated }) => [city, tabulated])).toEqual(
      names.map((name) => [name, 78.125]),
    );
    const out = join(folder, "names");
    const { status } = await spectrum(
      "charts",
      "--data",
      file,
      "housing-index",
      "--format",
      "svg,html",
      "--out",
      out,
    );
    expect(status).toBe(0);
    const drawing = readFileSync(join(out, "housing-index.svg"), "utf8");
    for (const name of names) expect(drawing).toContain(`>${name}<`);
  });

  it("are regressors of any table as well; no branch has such a name", async () => {
    const table = put("r.csv", "y,__proto__,constructor\n1,2,3\n2,4,1\n3,1,2\n4,7,5\n5,3,3\n");
    const { stdout } = await spectrum("regress", table, "--y", "y", "--x", "__proto__,constructor", "--json");
    expect(stdout).toContain('"name": "__proto__"');
    const branch = put("branch.csv", "branch,year,output\n__proto__,2024,5\n");
    const { status, stderr } = await spectrum("mining", "--data", branch);
    expect(status).toBe(2);
    expect(stderr).toContain('row 2, column branch: found "__proto__"; expected one of the branches');
  });
});
