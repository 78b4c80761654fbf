import { describe, expect, it } from "vitest";
import type { LedgerEntry } from "../../src/ledger/ledger.js";
import {
  ledgerCsv,
  ledgerJson,
  ledgerTable,
  noteText,
  printedText,
  summaryLine,
  workedText,
} from "../../src/print/ledger.js";
import { cellsOf, cellText, explanationOf } from "../../src/print/table.js";
import { unitText } from "../../src/print/units.js";

/** A figure of an author's own ledger: 2 / 3 printed as 66 %. */
const share: LedgerEntry = {
  article: "own",
  id: "share",
  where: "Table 1, share",
  kind: "figure",
  printed: "66.0",
  recomputed: 66.66666666666667,
  range: [66.25, 67.125],
  verdict: "differs",
  note: "Two of three.",
  unit: "%",
  exact: false,
  formula: "100 * a / b",
  worked: "100 * 2 / 3",
  certain: true,
  expected: "differs",
  under: null,
  isEvidence: false,
  contradictedBelow: [],
  suppositions: [],
};
const statement: LedgerEntry = {
  ...share,
  id: "most",
  where: "text",
  kind: "statement",
  printed: "most agree",
  recomputed: null,
  range: null,
  verdict: "holds",
  note: "",
  unit: "",
  formula: "a > b / 2",
  worked: "2 > 3 / 2",
};

const shown = (entry: LedgerEntry, language: "en" | "ru" | "kk" = "en") => {
  const { rows } = ledgerTable("Own", [entry], { language, explained: "all" });
  return { cells: cellsOf(rows[0]!).map(cellText), below: explanationOf(rows[0]!) };
};

describe("a row of the ledger", () => {
  it("has place, printed figure with unit, two places more than printed, range and verdict", () => {
    expect(shown(share).cells).toEqual(["Table 1, share", "66.0 %", "66.667", "66.250 … 67.125", "differs"]);
    expect(shown(share, "ru").cells.slice(2, 4)).toEqual(["66,667", "66,250 … 67,125"]);
  });

  it("does not group the digits of a year, but those of a count", () => {
    const year: LedgerEntry = {
      ...share,
      printed: "1993",
      unit: "",
      recomputed: 1991,
      range: null,
      exact: true,
    };
    expect(shown(year).cells[2]).toBe("1991");
    expect(shown({ ...year, unit: "persons" }).cells[2]).toBe("1,991");
  });

  it("has the gist of a statement behind its place, or among the printed figures", () => {
    expect(shown(statement).cells.slice(0, 2)).toEqual(["text: most agree", ""]);
    const { rows } = ledgerTable("Own", [statement], {
      language: "en",
      explained: "all",
      statements: "among-printed",
    });
    expect(cellsOf(rows[0]!).slice(0, 2)).toEqual(["text", "most agree"]);
  });

  it("shows a count without decimals and thousands as they were printed", () => {
    expect(shown({ ...share, printed: "118", exact: true, recomputed: 118, range: null }).cells[2]).toBe(
      "118",
    );
    const wage = { ...share, printed: "504,212", recomputed: 504212.345, range: null };
    expect(shown(wage).cells[2]).toBe("504,212.35");
  });

  it("shows significant digits of what is smaller than half the last printed place", () => {
    expect(shown({ ...share, printed: "0.00", recomputed: 0.00123, range: null }).cells[2]).toBe("0.00123");
  });

  it("has its formula with the numbers and its note below", () => {
    expect(shown(share).below).toEqual({
      id: "share",
      formula: "100 * 2 / 3 = 66.66667",
      remark: "Two of three.",
    });
  });

  it("that follows is explained only where everything is", () => {
    const options = { language: "en", explained: "doubtful" } as const;
    const { rows } = ledgerTable("Own", [share, statement, { ...statement, certain: false }], options);
    expect(rows.map((row) => explanationOf(row) !== undefined)).toEqual([true, false, true]);
  });
});

describe("how a value came about", () => {
  it("names the results that the formula cites before their numbers", () => {
    const cited = { ...share, formula: "100 * own.share", worked: "100 * 0.6666667" };
    expect(workedText(cited)).toBe("100 * own.share = 100 * 0.6666667 = 66.66667");
    expect(workedText({ ...cited, formula: "own.share", worked: "66.66667" })).toBe("own.share = 66.66667");
  });

  it("has an arrow where a comparison has no value", () => {
    expect(workedText({ ...statement, formula: "own.a > 2", worked: "3 > 2" })).toBe("own.a > 2  →  3 > 2");
  });

  it("is nothing where nothing can be recomputed", () => {
    expect(workedText({ ...statement, formula: null, worked: null })).toBe("");
  });
});

it("a note says where rounding leaves a statement open", () => {
  expect(noteText({ ...statement, note: "A criterion.", certain: false }, "en")).toBe(
    "A criterion. The rounding of the printed inputs leaves this open.",
  );
});

it("the summary counts the verdicts in their order, leaves out what none has, and counts in the language", () => {
  const entries = [statement, share, share];
  expect(summaryLine(entries, "en")).toBe("2 figures: 2 differs; 1 statement: 1 holds");
  expect(summaryLine([share], "en")).toBe("1 figure: 1 differs");
  expect(summaryLine(entries, "ru")).toBe(
    "2 числа: расходится\u00A0—\u00A02; 1 утверждение: подтверждается\u00A0—\u00A01",
  );
});

it("the summary counts one statement once, whatever stands under it", () => {
  const reading = { ...statement, id: "most.2", under: "most", isEvidence: true };
  expect(summaryLine([statement, reading, { ...share, kind: "source" }], "en")).toBe(
    "1 statement: 1 holds; 1 input against its source: 1 differs; 1 row of evidence or another reading",
  );
});

it("the summary says how many statements hold that have a contradicted reading below them", () => {
  const qualified = { ...statement, contradictedBelow: ["most.2", "most.3"] };
  const contradicted = { ...qualified, id: "none", verdict: "contradicted" as const };
  const reading = {
    ...statement,
    id: "most.2",
    under: "most",
    isEvidence: true,
    contradictedBelow: ["most.3"],
  };
  expect(summaryLine([statement, qualified, contradicted], "en")).toBe(
    "3 statements: 2 holds, 1 contradicted (of the 2 that hold, 1 has a reading below it that is contradicted)",
  );
  expect(summaryLine([qualified, reading], "ru")).toBe(
    "1 утверждение: подтверждается\u00A0—\u00A01 (у подтверждающегося ниже есть прочтение, которое противоречит данным); 1 строка с доводом или другим прочтением",
  );
});

it("a row says what would follow if an input were another, and below the table which verdicts would turn", () => {
  const turned = {
    ...statement,
    suppositions: [{ name: "press", recomputed: null, verdict: "contradicted" as const }],
  };
  const note = { en: "the press reports 300", ru: "", kk: "" };
  const { rows, notes } = ledgerTable("Own", [turned, share], {
    language: "en",
    explained: "doubtful",
    suppositions: [{ name: "press", note, replaced: new Map() }],
  });
  expect(explanationOf(rows[0]!)!.remark).toBe("Under the supposition press: contradicted.");
  expect(notes!.at(-1)).toBe("press: the press reports 300 Verdicts that would turn (1): most.");
});

describe("a unit", () => {
  it("is named by the article before the list of all, and stays as written where neither knows it", () => {
    const named = { en: "sh.", ru: "дол.", kk: "үлес" };
    expect(unitText({ unit: "%", unitName: named }, "ru")).toBe("дол.");
    expect(unitText({ unit: "percentage points" }, "ru")).toBe("п.п.");
    expect(unitText({ unit: "furlongs" }, "kk")).toBe("furlongs");
    expect(unitText({ unit: "toString" }, "en")).toBe("toString");
    expect(shown({ ...share, unitName: named }).cells[1]).toBe("66.0 sh.");
  });

  it("that is a noun has the form of its number, as Unicode's rules of plurals give it", () => {
    // CLDR, Russian: 1, 21, 91 one; 2 to 4, 223 few; 5 to 20, 111 many; fractions other.
    const printed = ["91", "111", "223", "14 065", "20,982", "0,5"];
    expect(
      printed.map((each) => printedText({ ...share, printed: each, unit: "enterprises" }, "ru")),
    ).toEqual([
      "91 предприятие",
      "111 предприятий",
      "223 предприятия",
      "14 065 предприятий",
      "20,982 предприятия",
      "0,5 предприятия",
    ]);
    const one = { ...share, printed: "1", unit: "countries" };
    expect([printedText(one, "en"), printedText(one, "kk")]).toEqual(["1 country", "1 ел"]);
    expect(unitText(one, "ru")).toBe("стран");
  });
});

describe("the ledger for programs", () => {
  it("is CSV with English names and decimal points, a line an entry", () => {
    expect(ledgerCsv([share, statement])).toBe(
      [
        "article,id,where,kind,printed,unit,recomputed,low,high,verdict,formula,worked,note,under",
        'own,share,"Table 1, share",figure,66.0,%,66.66666666666667,66.25,67.125,differs,100 * a / b,100 * 2 / 3,Two of three.,',
        "own,most,text,statement,most agree,,,,,holds,a > b / 2,2 > 3 / 2,,",
        "",
      ].join("\n"),
    );
  });

  it("is JSON without what only tables need", () => {
    const [entry] = JSON.parse(
      ledgerJson([{ ...share, unitName: { en: "a", ru: "b", kk: "c" } }]),
    ) as object[];
    const { exact, expected, isEvidence, ...told } = share;
    expect({ exact, expected, isEvidence }).toEqual({ exact: false, expected: "differs", isEvidence: false });
    // 200 / 3 with the 15 digits that are certain.
    expect(entry).toEqual({ ...told, recomputed: 66.6666666666667 });
  });
});

it("the ledger for Excel has names, kinds and verdicts in words, the unit as its article names it", () => {
  const unitName = { en: "sh.", ru: "дол.", kk: "үлес" };
  const [header, row] = ledgerCsv([{ ...share, unitName }], { excel: "ru" }).split("\r\n");
  expect(header).toMatch(/^\uFEFFстатья;код строки;место;вид;опубликовано;единица;/);
  expect(row).toMatch(
    /^own;share;Table 1, share;число;"=""66\.0""";дол\.;66,66666666666667;66,25;67,125;расходится;/,
  );
});
