import { describe, expect, test } from "vitest";
import { publishedRows } from "../../src/articles/published.js";
import { auditFile } from "../../src/consistency/audit.js";
import { auditCsv, auditJson, auditTables } from "../../src/consistency/audit-tables.js";
import { languages } from "../../src/languages.js";
import { writeTables } from "../../src/print/write.js";

interface Json {
  tried: number;
  relations: {
    equation: string;
    kind: string;
    over: string;
    holds: number;
    breaks: number;
    falseShare: number;
    places: {
      at: string;
      holds: boolean;
      figure: { row: string; printed: string; rowNumber: number } | null;
    }[];
  }[];
  suspects: { row: string; column: string; printed: string }[];
}

const fixture = (number: number) => `test/fixtures/tables/mining-${number}.csv`;
const jsonOf = async (number: number) => auditJson(await auditFile(fixture(number))) as Json;

describe("the tables of the mining article, typed as printed", () => {
  test("Table 1: the two totals of branches, at all years, and no others", async () => {
    const { relations, suspects } = await jsonOf(1);
    expect(relations.map(({ equation, kind, holds, breaks }) => [equation, kind, holds, breaks])).toEqual([
      ["Metallurgy = Ferrous + Non-ferrous + Casting", "total", 8, 0],
      ["Ores = Iron ores + Other ores", "total", 8, 0],
    ]);
    expect(suspects).toEqual([]);
  });

  test("Table 2: the shares", async () => {
    const { relations } = await jsonOf(2);
    expect(relations.map(({ equation, kind, holds, breaks }) => [equation, kind, holds, breaks])).toEqual([
      ["Share of mining and metallurgy (%) = 100 × Mining and metallurgy / Manufacturing", "share", 6, 0],
    ]);
  });

  test("Table 3: market x (1 - home share) = imports, and the growth of exports that does not follow", async () => {
    const { relations } = await jsonOf(3);
    const rest = relations.find(({ kind }) => kind === "rest")!;
    expect(rest.equation).toBe(
      "Imports (total) = Domestic market × (1 − Domestic market > Share of domestic producers / 100)",
    );
    expect([rest.holds, rest.breaks]).toEqual([2, 0]);
    const growth = relations.find(({ kind }) => kind === "growth")!;
    // The ledger of the article, made by hand, has the same verdicts.
    const expected = new Map(publishedRows("mining").map((row) => [row.id, row.expected]));
    const ledger = [
      "exports.growth_total",
      "exports.growth_non_ferrous",
      "exports.growth_ferrous",
      "imports.growth_total",
    ];
    expect(growth.places.map(({ holds }) => holds)).toEqual(
      ledger.map((id) => expected.get(`table3.${id}.2024`) !== "differs"),
    );
    expect(growth.places.map(({ holds, figure }) => [figure!.row, figure!.printed, holds])).toEqual([
      ["Exports (total) (…)", "+18,0", false],
      ["Exports (total) > Non-ferrous (…)", "+23,9", false],
      ["Exports (total) > Ferrous (…)", "+5,1", true],
      ["Imports (total) (…)", "+0,3", true],
    ]);
  });
});

describe("what an audit says", () => {
  test("tables for people in three languages, without English words among the others", async () => {
    const found = await auditFile(fixture(3));
    for (const language of languages) {
      const tables = auditTables(found, language);
      expect(tables.map(({ name }) => name)).toEqual(["audit-relations", "audit-broken", "audit-suspects"]);
      for (const format of ["text", "markdown", "latex"] as const) {
        const text = writeTables(tables, format);
        expect(text).toContain(language === "en" ? "19.28 … 21.05" : "19,28 … 21,05");
      }
      const own = [
        ...tables.flatMap(({ title, notes = [], columns }) => [
          title,
          ...notes,
          ...columns.map((c) => c.title),
        ]),
      ];
      if (language !== "en") expect(own.join(" ")).not.toMatch(/[a-z]{3,}/);
    }
  });

  test("CSV has a row for each place at which a relation was checked, JSON names rows of the file", async () => {
    const found = await auditFile(fixture(3));
    const lines = auditCsv(found).trim().split("\n");
    expect(lines[0]).toContain("relation,kind,over,equation,at,holds,figure,printed,expected_low");
    expect(lines).toHaveLength(1 + 4 + 2 + 2);
    const { relations } = auditJson(found) as Json;
    expect(relations[0]!.places[0]!.figure).toMatchObject({ rowNumber: 2, printed: "+18,0" });
  });

  test("a table without relations says how many figures it looked at", async () => {
    const [table] = auditTables(await auditFile("test/fixtures/tables/unrelated.csv"), "en");
    expect(table!.title).toBe("No relation between the 9 figures holds beyond chance");
    expect(table!.rows).toEqual([]);
  });
});
