import { describe, expect, it } from "vitest";
import { checkArticle } from "../../../src/articles/check.js";
import { analyseHousing, yearBefore } from "../../../src/articles/housing/analysis.js";
import { loadCityHousing } from "../../../src/articles/housing/data.js";
import { countedEntries, countVerdicts } from "../../../src/ledger/ledger.js";

const ledger = await checkArticle("housing");
const entry = (id: string) => ledger.find((candidate) => candidate.id === id)!;
const results = analyseHousing(loadCityHousing());

describe("the housing article", () => {
  it("prints a column that is wage over price, with one slip and one truncation", () => {
    expect(countVerdicts(countedEntries(ledger).filter(({ kind }) => kind === "figure"))).toEqual({
      reproduced: 2,
      misrounded: 1,
      differs: 1,
      "not-recomputable": 11,
    });
    expect(entry("table1.astana.index")).toMatchObject({ printed: "79.06", verdict: "differs" });
    expect(entry("table1.astana.index").recomputed).toBeCloseTo(79.0326, 4);
  });

  it("has three readings of the index that agree on the order of the cities but not on its direction", () => {
    const { rankings, cities } = results;
    expect(rankings.tabulated).toEqual(["Almaty", "Astana", "Shymkent"]);
    expect(rankings.printedFormula).toEqual(rankings.tabulated);
    const [astana] = cities;
    expect(astana!.tabulated * astana!.described).toBeCloseTo(10000, 8);
  });

  it("gives years of full wage in proportion to the floor area", () => {
    const small = analyseHousing(
      [{ city: "Astana", monthlyWage: 500_000, pricePerSquareMetre: 600_000 }],
      50,
    );
    // 50 m2 at 600,000 are 30,000,000 tenge, five years at 6,000,000 a year.
    expect(small.cities[0]!.yearsOfFullWage).toBe(5);
  });

  it("ranks no cities whose data are of different years", () => {
    const { rankings } = analyseHousing([
      { city: "Astana", year: 2023, monthlyWage: 400_000, pricePerSquareMetre: 500_000 },
      { city: "Almaty", year: 2024, monthlyWage: 440_000, pricePerSquareMetre: 525_000 },
    ]);
    expect(rankings.tabulated).toEqual([]);
  });

  it("gives year-over-year changes once the data have years", () => {
    const { changes } = analyseHousing([
      { city: "Astana", year: 2023, monthlyWage: 400_000, pricePerSquareMetre: 500_000 },
      { city: "Astana", year: 2024, monthlyWage: 440_000, pricePerSquareMetre: 525_000 },
    ]);
    expect(changes).toHaveLength(1);
    expect(changes[0]!.monthlyWage).toBeCloseTo(10, 10);
    expect(changes[0]!.pricePerSquareMetre).toBeCloseTo(5, 10);
    expect(changes[0]!.tabulated).toBeCloseTo(100 * (1.1 / 1.05 - 1), 10);
  });
});

describe("the year before", () => {
  const row = (city: string, year?: number) => ({
    city,
    ...(year !== undefined && { year }),
    monthlyWage: 5e5,
    pricePerSquareMetre: 6e5,
  });

  it("is found in any order of rows, in the same city alone, and where there is none is undefined", () => {
    const rows = [row("A", 2024), row("B", 2023), row("A", 2022), row("A", 2023), row("C")];
    const before = rows.map(yearBefore(rows));
    expect(before).toEqual([rows[3], undefined, undefined, rows[2], undefined]);
  });
});
