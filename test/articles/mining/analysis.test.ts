import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  analyseMining,
  analyseVolume,
  type MiningBranch,
  type MiningResults,
} from "../../../src/articles/mining/analysis.js";
import { impliedPriceRows } from "../../../src/articles/mining/implied-price-rows.js";
import { ledger, unexpectedVerdicts } from "../../../src/ledger/ledger.js";
import { readPublished, type PublishedRow } from "../../../src/ledger/published.js";
import { officialFigure } from "../../../src/official/figure.js";
import { datasetPath } from "../../../src/files/datasets.js";
import { loadMining } from "../../../src/articles/mining/data.js";

interface ReferenceRange {
  value: number;
  range: [number, number];
}
interface Reference {
  growth: Record<string, number>;
  growth2023: Record<string, number>;
  complexGrowth: number;
  complexShare: Record<string, number>;
  contributions: Record<string, number>;
  perEnterprise: Record<string, number>;
  enterpriseShare2024: number;
  prices: Record<string, Record<string, ReferenceRange>>;
  pricesSince2021: Record<string, ReferenceRange>;
  pricesByPrintedIndex: Record<string, ReferenceRange>;
  volumes: Record<string, ReferenceRange>;
  trade: Record<string, ReferenceRange>;
}
const reference = JSON.parse(
  readFileSync(new URL("../../reference/mining.json", import.meta.url), "utf8"),
) as Reference;

const input = loadMining();
const results = analyseMining(input);
const published = readPublished(datasetPath("published/mining.csv"), "mining");
const printed = (id: string) => published.find((row) => row.id === id)!.figure!;

const digits = 12;
function expectSame(actual: number | undefined, expected: number) {
  expect(Number(actual!.toPrecision(digits))).toBe(Number(expected.toPrecision(digits)));
}
function expectSameRange(actual: ReferenceRange | undefined, expected: ReferenceRange) {
  expect(actual!.value).toBeCloseTo(expected.value, 9);
  expect(actual!.range[0]).toBeCloseTo(expected.range[0], 9);
  expect(actual!.range[1]).toBeCloseTo(expected.range[1], 9);
}

describe("the cells typed from the mining article", () => {
  it("agree with the tables of the article's own text", ({ skip }) => {
    const article = new URL("../../../../shared/articles/mining.txt", import.meta.url);
    if (!existsSync(article)) skip("the article's text is not in ../shared/articles");
    const text = readFileSync(article, "utf8");
    const cells = (start: string) => {
      const line = text.split("\n").find((candidate) => candidate.startsWith(`${start}\t`))!;
      return line
        .split("\t")
        .slice(1)
        .map((cell) => Number(cell.replaceAll(" ", "").replace(",", ".")));
    };
    const table1 = {
      industry: "Промышленность",
      ores: "Добыча металлических руд",
      iron_ores: "Добыча железных руд",
      other_ores: "Добыча руд, кроме железных",
      metallurgy: "Металлургическое производство",
      ferrous: "Черная металлургия, кроме литья металлов",
      non_ferrous: "Производство основных благородных и цветных металлов",
      casting: "Литье металлов",
    };
    for (const [branch, name] of Object.entries(table1)) {
      const rows = input.output.filter((row) => row.branch === branch);
      expect([...rows.map((row) => row.enterprises), ...rows.map((row) => row.output)]).toEqual(cells(name));
    }
    const table2 = { manufacturing: "обрабатывающая промышленность", mining_and_metallurgy: "ГМК" };
    for (const [sector, name] of Object.entries(table2)) {
      const rows = input.projects!.filter((row) => row.sector === sector);
      expect([
        ...rows.map((row) => row.projects),
        ...rows.map((row) => row.investment),
        ...rows.map((row) => row.permanentJobs),
      ]).toEqual(cells(name));
    }
    const table3 = text.slice(
      text.indexOf("\nПоказатель\t"),
      text.indexOf("отечественные товаропроизводители"),
    );
    const numbers = (cell: string) =>
      [...cell.matchAll(/-?\d+,\d+/g)].map(([number]) => Number(number.replace(",", ".")));
    for (const [at, year] of [2023, 2024].entries()) {
      const inText = table3.split("\n").flatMap((line) => numbers(line.split("\t")[at + 1] ?? ""));
      const inData = input
        .trade!.filter((row) => row.year === year)
        .flatMap(({ value, printedGrowth }) => [
          value.value,
          ...(printedGrowth ? [printedGrowth.value] : []),
        ]);
      expect(inData).toEqual(inText);
    }
  });

  it("have divisions that are the sums of their branches, in enterprises and output, every year", () => {
    expect(results.totals).toHaveLength(16);
    for (const { stated, sum, difference } of results.totals) {
      expect(sum).toBe(stated);
      expect(difference).toBe(0);
    }
  });

  it("agree with the figures recorded as printed in Table 1", () => {
    for (const row of input.output) {
      expect(row.enterprises).toBe(printed(`enterprises.${row.branch}.${row.year}`).value);
      expect(row.output).toBe(printed(`output.${row.branch}.${row.year}`).value);
    }
    expect(input.output).toHaveLength(32);
  });

  it("agree with the figures recorded as printed in Table 2", () => {
    const ids = { "2018-2023": "2018_2023", "plan to 2029": "plan_2029" } as Record<string, string>;
    for (const row of input.projects!) {
      const sector = row.sector === "manufacturing" ? "manufacturing" : "mining";
      const at = (measure: string) => printed(`table2.${sector}.${measure}.${ids[row.period]}`).value;
      expect([row.projects, row.investment, row.permanentJobs]).toEqual(
        ["projects", "investment", "jobs"].map(at),
      );
    }
    expect(input.projects).toHaveLength(4);
  });

  it("agree with the figures recorded as printed in Table 3, rounding included", () => {
    const id = (indicator: string) =>
      indicator
        .replace("export_good_", "goods.")
        .replace("export_market_", "markets.")
        .replace("supplier_", "suppliers.")
        .replace("region_", "regions.")
        .replace("domestic_market", "market")
        .replace(/^(exports|imports)_/, "$1.");
    for (const { indicator, year, value, printedGrowth } of input.trade!) {
      const figure = printed(`table3.${id(indicator)}.${year}`);
      expect(value.value).toBe(figure.value);
      expect(value.value - value.halfUnit).toBeCloseTo(figure.interval.low, 12);
      const growthId = `table3.${id(indicator).replace(/^(exports|imports)\./, "$1.growth_")}.${year}`;
      const rate = published.find((row) => row.id === growthId && growthId.includes("growth_"));
      expect(printedGrowth?.value ?? null).toBe(rate?.figure?.value ?? null);
    }
    expect(input.trade).toHaveLength(36);
  });

  it("hold the quoted points of Figure 1 and leave every other year empty", () => {
    const quoted = input.volumeIndex!.filter(({ index }) => index !== null);
    expect(quoted.map(({ division, year, index }) => [division, year, index!.value])).toEqual([
      ["ores", 2015, 78.0],
      ["ores", 2017, 107.0],
      ["ores", 2022, 79.6],
      ["ores", 2023, 93.5],
      ["ores", 2024, 107.7],
      ["metallurgy", 2024, 106.9],
    ]);
    for (const { division, year, index } of quoted) {
      expect(index!.value).toBe(printed(`figure1.${division}.${year}`).value);
    }
    expect(input.volumeIndex).toHaveLength(20);
  });
});

describe("growth and shares of Table 1", () => {
  it("gives the growth that the article prints for 2021-2024", () => {
    const whole = (branch: keyof MiningResults["growth"]) => results.growth[branch]!.whole;
    expect(whole("ores").toFixed(1)).toBe("32.9");
    expect(whole("metallurgy").toFixed(1)).toBe("73.6");
    expect(whole("other_ores").toFixed(0)).toBe("61");
    expect(whole("iron_ores").toFixed(0)).toBe("-36");
    expect(whole("industry").toFixed(0)).toBe("33");
    expect(results.growth.metallurgy!.yearly[2023]!.toFixed(0)).toBe("-9");
  });

  it("agrees with R on growth, shares, contributions and output per enterprise", () => {
    for (const branch of results.branches) {
      expectSame(results.growth[branch]!.whole, reference.growth[branch]!);
      expectSame(results.growth[branch]!.yearly[2023], reference.growth2023[branch]!);
      expectSame(results.outputPerEnterprise[branch]![2024], reference.perEnterprise[branch]!);
    }
    expectSame(results.growth.complex!.whole, reference.complexGrowth);
    for (const year of results.years) {
      expectSame(results.shareOfIndustry.complex![year], reference.complexShare[year]!);
    }
    expectSame(results.shareOfIndustryEnterprises.complex![2024], reference.enterpriseShare2024);
    expect(results.contributions).toHaveLength(5);
    for (const { branch, percentagePoints } of results.contributions) {
      expectSame(percentagePoints, reference.contributions[branch]!);
    }
  });

  it("has contributions that add up to the growth of the complex, over the span and each year", () => {
    const total = (rows: MiningResults["contributions"]) =>
      rows.reduce((sum, { percentagePoints }) => sum + percentagePoints, 0);
    expect(total(results.contributions)).toBeCloseTo(results.growth.complex!.whole, 10);
    for (const year of [2022, 2023, 2024]) {
      const rows = results.yearlyContributions.filter(({ to }) => to === year);
      expect(total(rows)).toBeCloseTo(results.growth.complex!.yearly[year]!, 10);
    }
  });
});

describe("volumes and implied prices", () => {
  const branches = Object.keys(reference.volumes) as Exclude<MiningBranch, "industry">[];

  it("agree with R on volumes and prices of every branch by its official index, and what rounding allows", () => {
    expect(branches).toHaveLength(7);
    expect(Object.keys(results.volumeLevel).sort()).toEqual([...branches].sort());
    for (const branch of branches) {
      const prices = results.impliedPriceChange[branch]!;
      expect(Object.keys(prices)).toEqual(Object.keys(reference.prices[branch]!));
      for (const [year, expected] of Object.entries(reference.prices[branch]!)) {
        expectSameRange(prices[Number(year)], expected);
      }
      expect(results.volumeLevel[branch]!.base).toBe(2021);
      expectSameRange(results.volumeLevel[branch]!.levels[2024], reference.volumes[branch]!);
      expectSameRange(results.impliedPriceChangeSinceBase[branch]![2024], reference.pricesSince2021[branch]!);
    }
  });

  it("agree with R on the prices that the printed index of ores would imply", () => {
    const printedPrices = results.impliedByQuotedIndex.ores!;
    expect(Object.keys(printedPrices)).toEqual(["2022", "2023", "2024"]);
    for (const [year, expected] of Object.entries(reference.pricesByPrintedIndex)) {
      expectSameRange(printedPrices[Number(year)], expected);
    }
  });

  it("show the printed index beside the official one where they differ, and only there", () => {
    const rows = impliedPriceRows(results);
    expect(rows.map(({ key }) => key)).toEqual([
      "ores",
      "ores_printed",
      "iron_ores",
      "other_ores",
      "metallurgy",
      "ferrous",
      "non_ferrous",
      "casting",
    ]);
  });

  it("use neither an official index before the output nor one after a gap", () => {
    const officialIndex = input.officialIndex!.filter(
      ({ branch, year }) => branch === "ores" && year !== 2023,
    );
    const { volumeLevel } = analyseMining({ ...input, officialIndex });
    expect(Object.keys(volumeLevel)).toEqual(["ores"]);
    expect(Object.keys(volumeLevel.ores!.levels)).toEqual(["2022"]);
  });
});

describe("the numbers printed for Figure 1", () => {
  const at = (division: string) =>
    results.printedPoints
      .filter((point) => point.division === division)
      .sort((a, b) => a.year - b.year)
      .map(({ year, index }) => [year, index]);

  it("stand at the years that the text names, ends of spans at the year of that official value", () => {
    expect(at("ores")).toEqual([
      [2015, 78],
      [2017, 107],
      [2022, 79.6],
      [2023, 93.5],
      [2024, 107.7],
    ]);
    expect(at("metallurgy")).toEqual([
      [2015, 114.3],
      [2018, 102.4],
      [2021, 98.8],
      [2022, 101.1],
      [2023, 98.2],
      [2024, 106.9],
    ]);
  });

  it("have no place where no year of the span, or more than one, has the value", () => {
    const half = { value: 98.2, halfUnit: 0.05 };
    const official = [2020, 2021].map((year) => ({ branch: "metallurgy" as const, year, index: half }));
    const range = { division: "metallurgy" as const, from: 2020, to: 2021, low: half, high: null };
    expect(analyseVolume({ official, ranges: [range] }, {}).printedPoints).toEqual([]);
    expect(analyseVolume({ official: [], ranges: [range] }, {}).printedPoints).toEqual([]);
    expect(analyseVolume({ official: official.slice(1), ranges: [range] }, {}).printedPoints).toEqual([
      { division: "metallurgy", year: 2021, index: 98.2, span: [2020, 2021] },
    ]);
  });
});

describe("Table 6 on its scale", () => {
  it("rates Kazakhstan below all three countries but for trust, where Chile is medium too", () => {
    const { regulation } = results;
    expect(regulation!.trust).toEqual({ kazakhstan: 2, chile: 2, canada: 3, australia: 3 });
    for (const criterion of ["licensing", "effectiveness"] as const) {
      expect(regulation![criterion]).toEqual({ kazakhstan: 2, chile: 3, canada: 3, australia: 3 });
    }
    expect(regulation!.communities).toEqual({ kazakhstan: 1, chile: 3, canada: 3, australia: 3 });
  });

  it("has the ratings of the article's own text", ({ skip }) => {
    const article = new URL("../../../../shared/articles/mining.txt", import.meta.url);
    if (!existsSync(article)) skip("the article's text is not in ../shared/articles");
    const lines = readFileSync(article, "utf8").split("\n");
    const names = {
      licensing: "Прозрачность лицензирования",
      communities: "Участие местных сообществ",
      trust: "Уровень институционального доверия",
      effectiveness: "Эффективность регулирования",
    };
    const scale = { limited: /^ограничен/i, medium: /^средн/i, high: /^высок/i };
    for (const [criterion, name] of Object.entries(names)) {
      const cells = lines
        .find((line) => line.startsWith(name) && line.includes("\t"))!
        .split("\t")
        .slice(1);
      const rows = input.regulation!.filter((row) => row.criterion === criterion);
      rows.forEach(({ rating }, i) => expect(cells[i], `${criterion} ${i}`).toMatch(scale[rating]));
      expect(rows).toHaveLength(4);
    }
  });
});

describe("Tables 2 and 3 against themselves", () => {
  it("gives the six shares that Table 2 prints", () => {
    const shares = results.projects!.map(({ share }) =>
      [share.projects, share.investment, share.permanentJobs].map((value) => value.toFixed(1)),
    );
    expect(shares).toEqual([
      ["8.2", "23.4", "19.8"],
      ["14.4", "32.3", "23.1"],
    ]);
  });

  it("agrees with R on growth of exports and imports and what the rounding of the levels allows", () => {
    const implied = (indicator: string) =>
      results.trade!.growth.find((row) => row.indicator === indicator)!.implied;
    expectSameRange(implied("exports_total"), reference.trade.exports!);
    expectSameRange(implied("exports_non_ferrous"), reference.trade.nonFerrous!);
    expectSameRange(implied("imports_total"), reference.trade.imports!);
    expectSameRange(results.trade!.domesticShare[2023]!.implied, reference.trade.domesticShare2023!);
    expectSameRange(
      results.trade!.impliedEarlierExports.exports_total!.implied,
      reference.trade.earlierExports!,
    );
    expectSameRange(
      results.trade!.exportGrowthFromComponents[2023]!.implied,
      reference.trade.componentGrowth2023!,
    );
  });

  it("finds the printed growth of exports outside, and of ferrous exports inside, the allowed range", () => {
    const inside = (indicator: string) => {
      const { implied, printed: rate } = results.trade!.growth.find((row) => row.indicator === indicator)!;
      return rate! >= implied.range[0] && rate! <= implied.range[1];
    };
    expect(inside("exports_total")).toBe(false);
    expect(inside("exports_non_ferrous")).toBe(false);
    expect(inside("exports_ferrous")).toBe(true);
    expect(inside("imports_total")).toBe(true);
  });

  it("finds totals equal to the sums of their components within rounding", () => {
    for (const checks of [results.trade!.exportsFromComponents, results.trade!.importsFromComponents]) {
      expect(Object.keys(checks)).toEqual(["2023", "2024"]);
      for (const { printed: total, implied } of Object.values(checks)) {
        expect(implied.value.toFixed(1)).toBe(total.toFixed(1));
      }
    }
  });
});

describe("the ledger of the mining article", () => {
  const entries = ledger(published, { results, official: officialFigure });

  it("finds the verdicts on record", () => {
    expect(unexpectedVerdicts(entries)).toEqual([]);
  });

  it("has no statement whose verdict the rounding of the printed figures could turn round", () => {
    expect(entries.filter(({ certain }) => !certain)).toEqual([]);
  });

  it("cites every printed input that is not a cell of a table, or holds it against its source", () => {
    const cited = new Set(
      published.flatMap((row: PublishedRow) => [...(row.formula?.names ?? []), row.under ?? ""]),
    );
    const idle = published.filter(({ expected, id }) => expected === null && !cited.has(id));
    expect(idle.filter(({ where }) => !where.startsWith("Table ")).map(({ id }) => id)).toEqual([]);
  });
});
