import { describe, expect, it } from "vitest";
import type { PrintedValue, PublishedSeries } from "../../src/checks/matching-readings.js";
import { matchingSeries, type ColumnMatch } from "../../src/checks/matching-series.js";
import { InputError } from "../../src/errors.js";
import { withYears } from "../../src/official/figure.js";
import { officialSeries } from "../../src/official/series.js";
import { noiseKinds, noiseSeries } from "../fixtures/noise-series.js";

const official = officialSeries().map(withYears);

/** "2015=78,0 2015-2019:lowest=102,4" as a printed column with decimal commas. */
function column(text: string): PrintedValue[] {
  return text.split(" ").map((part) => {
    const [left = "", printed = ""] = part.split("=");
    const [period = "", which] = left.split(":") as [string, PrintedValue["which"]];
    const value: PrintedValue = { period, printed, decimalMark: "comma" };
    if (which === undefined) return value;
    return { ...value, period: period.slice(0, 4), to: period.slice(5), which };
  });
}

/** "2015=78.0 2016=87.5" as the figures of a series. */
function series(id: string, text: string, unit = ""): PublishedSeries {
  const figures = text.split(" ").map((part) => {
    const [period = "", printed = ""] = part.split("=");
    return { period, printed };
  });
  return { id, unit, figures };
}

function bestOf({ ranking }: ColumnMatch) {
  const { id, hypothesis, agreed, verdict } = ranking[0]!;
  return { id, ...hypothesis, agreed, verdict };
}

const asPublished = { shift: 0, powerOfTen: 0, turned: "not" };

describe("Figure 1 of the mining article", () => {
  // As quoted in the text; the series are the Bureau's dynamic table 5792, codes 07, 07.1, 07.2 and 24.
  const ores = column("2015=78,0 2017=107,0 2022=79,6 2023=93,5 2024=107,7");
  const metallurgy = column(
    "2015-2019:lowest=102,4 2015-2019:highest=114,3 2020-2021:lowest=98,8 2022-2023:highest=101,1 2022-2023:lowest=98,2 2024=106,9",
  );

  it("quotes iron ores for metal ores in four of five years", () => {
    const match = matchingSeries(ores, official, "industrial_production.07");
    expect(bestOf(match)).toEqual({
      id: "industrial_production.07_1",
      ...asPublished,
      agreed: 4,
      verdict: "partial match",
    });
    const years = match.ranking[0]!.values.filter(({ outcome }) => outcome === "agrees");
    expect(years.map(({ period }) => period)).toEqual(["2015", "2017", "2022", "2023"]);
    expect(match.ranking[0]!.p).toBeLessThan(0.001);
    expect(match.label).toMatchObject({ id: "industrial_production.07", agreed: 0, verdict: "no match" });
  });

  it("quotes for 2024 what neither ore series has", () => {
    const { ranking, elsewhere } = matchingSeries(ores, official);
    expect(ranking[0]!.values[4]).toMatchObject({ outcome: "misses", value: 114.5, missInLastPlace: 68 });
    expect(elsewhere).toMatchObject([
      {
        id: "industrial_production.07",
        value: { period: "2024", outcome: "misses", value: 107.8, missInLastPlace: 1 },
      },
    ]);
  });

  it("quotes code 24 for metallurgy, at every end of a range", () => {
    const match = matchingSeries(metallurgy, official, "industrial_production.24");
    expect(bestOf(match)).toEqual({
      id: "industrial_production.24",
      ...asPublished,
      agreed: 6,
      verdict: "match",
    });
    expect(match.label).toBe(match.ranking[0]);
    expect(match.ranking[0]!.p).toBeLessThan(0.001);
    expect(match.ranking[1]!.verdict).toBe("no match");
  });
});

describe("a constructed column", () => {
  it.each([
    // Code 07.1 of 2015 to 2019 under the years 2016 to 2020.
    [
      "shifted by a year",
      "2016=78,0 2017=87,5 2018=107,0 2019=106,5 2020=109,3",
      "industrial_production.07_1",
      { shift: -1 },
    ],
    // Gross value added of coal, 143961.6, 154057.8 and 155283.1 million, in billions.
    ["in another unit", "2013=144,0 2014=154,1 2015=155,3", "gross_value_added.05", { powerOfTen: -3 }],
    // Code 07.2 with 104.5, 107.8, 107.6, 104.3 and 113.1, and code 07.1 with 78.0, 87.5 and 107.0.
    [
      "of growth",
      "2015=4,5 2016=7,8 2017=7,6 2018=4,3 2019=13,1",
      "industrial_production.07_2",
      { turned: "into growth" },
    ],
    ["of falls", "2015=-22,0 2016=-12,5 2017=7,0", "industrial_production.07_1", { turned: "into growth" }],
    [
      "shifted, of growth",
      "2016=4,5 2017=7,8 2018=7,6 2019=4,3 2020=13,1",
      "industrial_production.07_2",
      { shift: -1, turned: "into growth" },
    ],
  ])("%s is found all the same", (_, text, id, hypothesis) => {
    const printed = column(text);
    expect(bestOf(matchingSeries(printed, official))).toEqual({
      id,
      ...asPublished,
      ...hypothesis,
      agreed: printed.length,
      verdict: "match",
    });
  });

  it("of an index is found in a series of growth", () => {
    const growth = [
      series("a", "2015=4.5 2016=7.8 2017=-7.6 2018=4.3 2019=13.1", "%"),
      series("b", "2015=1.9 2016=-3.2 2017=6.4 2018=0.7 2019=2.8", "%"),
    ];
    const match = matchingSeries(column("2015=104,5 2016=107,8 2017=92,4 2018=104,3 2019=113,1"), growth);
    expect(bestOf(match)).toEqual({
      id: "a",
      ...asPublished,
      turned: "into index",
      agreed: 5,
      verdict: "match",
    });
  });

  it("under a wrong label is found under the right one", () => {
    // Code 07.2, said to be code 24.4.
    const match = matchingSeries(
      column("2015=104,5 2016=107,8 2018=104,3 2019=113,1 2022=105,0 2023=101,8"),
      official,
      "industrial_production.24_4",
    );
    expect(bestOf(match)).toMatchObject({ id: "industrial_production.07_2", agreed: 6, verdict: "match" });
    expect(match.label).toMatchObject({ id: "industrial_production.24_4", verdict: "no match" });
  });

  it("of another vintage is close, and no match", () => {
    // Gross value added of metal ores 876.944, 1055.7395, 1286.1318, 1628.8375, 2116.2826 and 2710.6616 billion,
    // each moved by 0.2 to 0.4 per cent.
    const printed = column("2016=879,1 2017=1052,3 2018=1290,8 2019=1624,0 2020=2121,9 2021=2702,5");
    const match = matchingSeries(printed, official);
    expect(bestOf(match)).toEqual({
      id: "gross_value_added.07",
      ...asPublished,
      powerOfTen: -3,
      agreed: 0,
      verdict: "close",
    });
    // Misses in per cent: 0.245, 0.327, 0.362, 0.298, 0.265, 0.302; the middle two are those of 2019 and 2021.
    expect(match.ranking[0]!.medianRelativeMiss).toBeCloseTo((8.1616 / 2702.5 + 4.8375 / 1624) / 2, 12);
  });

  it("of noise matches nothing", () => {
    const match = matchingSeries(
      column("2015=98,7 2016=112,9 2017=91,3 2018=104,4 2019=83,6 2020=119,2"),
      official,
    );
    expect(match.verdict).toBe("no match");
    expect(match.elsewhere).toEqual([]);
  });

  it("cut off instead of rounded says so", () => {
    // Wages of 101263, 109140.8, 121020.6, 126020.765 and 142898.486 tenge, in thousands with one decimal cut off.
    const { ranking } = matchingSeries(
      column("2012=101,2 2013=109,1 2014=121,0 2015=126,0 2016=142,8"),
      official,
    );
    expect(ranking[0]).toMatchObject({ id: "wages.country", verdict: "match", agreed: 5 });
    expect(ranking[0]!.values.map(({ outcome }) => outcome)).toEqual([
      "truncated",
      "agrees",
      "agrees",
      "agrees",
      "truncated",
    ]);
  });

  it("with more digits than the series lies within its digits", () => {
    const { ranking } = matchingSeries(column("2015=78,04 2016=87,46 2017=107,13"), [
      series("a", "2015=78.0 2016=87.5 2017=107.0"),
    ]);
    expect(ranking[0]!.values.map(({ outcome }) => outcome)).toEqual([
      "within its digits",
      "within its digits",
      "misses",
    ]);
  });

  it("that says too little matches nothing for certain", () => {
    const match = matchingSeries(column("2017=107,0"), official);
    expect(match.verdict).toBe("too few values");
    expect(match.ranking[0]).toMatchObject({ agreed: 1, covered: 1 });
    expect(match.ranking[0]!.p).toBeGreaterThan(0.05);
  });

  it("that two series share cannot tell them apart", () => {
    const same = "2015=78.0 2016=87.5 2017=107.0 2018=106.5 2019=109.3";
    const others = [series("c", "2015=101.2 2016=99.4 2017=95.8 2018=120.3 2019=103.9")];
    const match = matchingSeries(column("2015=78,0 2017=107,0 2018=106,5 2019=109,3"), [
      series("a", same),
      series("b", `${same} 2020=55.5`),
      ...others,
    ]);
    expect(match.verdict).toBe("match");
    expect([match.ranking[0]!.id, ...match.ties].sort()).toEqual(["a", "b"]);
  });

  it("is covered where the series has values, and no further", () => {
    const { ranking } = matchingSeries(column("2015=78,0 2016=87,5 2030=99,9 2029-2031:lowest=4,0"), [
      series("a", "2015=78.0 2016=87.5 2017=107.0 2030=12.5"),
    ]);
    expect(ranking[0]).toMatchObject({ agreed: 2, covered: 3 });
    expect(ranking[0]!.values.map(({ outcome }) => outcome)).toEqual([
      "agrees",
      "agrees",
      "not covered",
      "misses",
    ]);
  });

  it("of a span without a name takes the nearest of its years", () => {
    const { ranking } = matchingSeries(column("2015-2017:any=87,5"), [
      series("a", "2015=78.0 2016=87.5 2017=107.0"),
    ]);
    expect(ranking[0]!.values[0]).toMatchObject({ outcome: "agrees", value: 87.5 });
  });

  it("without any period in common has no ranking", () => {
    expect(matchingSeries(column("1950=1,0"), [series("a", "2015=1.0")], "a")).toEqual({
      verdict: "no match",
      ranking: [],
      ties: [],
      label: null,
      elsewhere: [],
      tried: 0,
    });
  });
});

describe("a column that is none", () => {
  const one = [series("a", "2015=78.0")];
  it.each([
    [[], one, undefined, /a column without values/],
    [column("15=1,0"), one, undefined, /the period "15"; expected a year such as 2015/],
    [column("2015-13=1,0"), one, undefined, /the period "2015-13"/],
    [column("2019-2015:any=1,0"), one, undefined, /the period 2019-2015; expected a span that ends after/],
    [column("2015=about"), one, undefined, /printed figure "about"/],
    [column("2015=1,0 2015=2,0"), one, undefined, /the period 2015 is there twice/],
    [column("2015=1,0"), [...one, ...one], undefined, /two series are called "a"/],
    [column("2015=1,0"), one, "b", /no series "b" among those compared; expected one of a/],
  ] as const)("%j is refused", (printed, all, label, message) => {
    expect(() => matchingSeries(printed, all, label)).toThrow(InputError);
    expect(() => matchingSeries(printed, all, label)).toThrow(message);
  });
});

describe("chance", () => {
  it("lets a column be found that is a series of the same kind", () => {
    // What the slow tests find refused for noise is not hidden by a verdict that never comes.
    for (let run = 0; run < 20; run += 1) {
      const all = noiseSeries(noiseKinds["an index without memory"]!, 1, run);
      const { ranking } = matchingSeries(all[run % 12]!.figures.slice(3, 9), all);
      expect(ranking[0]).toMatchObject({ verdict: "match", id: String(run % 12) });
    }
  });
});
