import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { countedEntries, ledger, wouldTurn } from "../../src/ledger/ledger.js";
import { readPublished } from "../../src/ledger/published.js";
import { readSuppositions } from "../../src/ledger/suppositions.js";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "spectrum-suppositions-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const header = "id,where,kind,printed,unit,decimal_mark,exact,formula,result,expected,note,under";
function published(...rows: string[]) {
  const file = join(folder, "steel.csv");
  writeFileSync(file, [header, ...rows, ""].join("\n"));
  return readPublished(file, "steel");
}
function suppositions(rows: ReturnType<typeof published>, ...lines: string[]) {
  const file = join(folder, "supposed.csv");
  writeFileSync(file, ["name,input,instead,note,note_ru,note_kk", ...lines, ""].join("\n"));
  return readSuppositions(file, rows);
}

const rows = () =>
  published(
    "steel.y1,Table 1,figure,100,t,,,,,,,",
    "steel.y2,Table 1,figure,150,t,,,,,,,",
    "growth,text,figure,50,%,,,100 * (steel.y2 / steel.y1 - 1),,reproduced,,",
    "rose,text,statement,output rose,,,,steel.y2 > steel.y1,,holds,,",
    "large,text,statement,output is large,,,,steel.y2 > 120,,holds,,",
  );

describe("a supposition about a printed input", () => {
  it("says of every row that cites the input what would follow", () => {
    const all = ledger(rows(), {
      suppositions: suppositions(rows(), "press,steel.y1,2 * steel.y2,the press says 300,п,б"),
    });
    expect(all.find(({ id }) => id === "growth")!.suppositions).toEqual([
      { name: "press", recomputed: -50, verdict: "differs" },
    ]);
    expect(wouldTurn(all, "press").map(({ id }) => id)).toEqual(["growth", "rose"]);
    expect(all.find(({ id }) => id === "large")!.suppositions).toEqual([]);
    expect(all.map(({ verdict }) => verdict)).toEqual(["reproduced", "holds", "holds"]);
  });

  it.each([
    ["press,steel.y9,1,note,п,б", /row 2, column input: "steel.y9" is no printed figure of the article/],
    ["press,steel.y1,1 +,note,п,б", /row 2, column instead: in the formula "1 \+", it ends/],
    ["press,steel.y1,1,note,,б", /row 2, column note: an empty cell; expected what is supposed/],
  ])("is refused where it does not fit: %s", (line, message) => {
    expect(() => suppositions(rows(), line)).toThrow(message);
  });
});

describe("a row under another", () => {
  it("stands below it, and is evidence where both are of one kind", () => {
    const all = ledger(
      published(
        "a,text,statement,first,,,,1 < 2,,holds,,",
        "b,text,statement,second,,,,1 < 2,,holds,,",
        "a2,text,statement,first by another reading,,,,2 < 1,,contradicted,,a",
        "f,text,figure,2,,,,1 + 1,,reproduced,,a",
      ),
    );
    expect(all.map(({ id }) => id)).toEqual(["a", "a2", "f", "b"]);
    expect(countedEntries(all).map(({ id }) => id)).toEqual(["a", "f", "b"]);
  });

  it("are named at every row above them that they contradict, in whatever order they stand", () => {
    const all = ledger(
      published(
        "a3,text,statement,reading of the reading,,,,2 < 1,,contradicted,,a2",
        "a,text,statement,first,,,,1 < 2,,holds,,",
        "a2,text,statement,first by another reading,,,,1 < 2,,holds,,a",
        "a4,text,statement,first by a third,,,,2 < 1,,contradicted,,a",
        "b,text,statement,second,,,,2 < 1,,contradicted,,",
        "f,text,figure,2,,,,1 + 1,,reproduced,,a",
        "g,text,statement,of the figure,,,,2 < 1,,contradicted,,f",
      ),
    );
    expect(Object.fromEntries(all.map(({ id, contradictedBelow }) => [id, contradictedBelow]))).toEqual({
      a: ["a3", "a4"],
      a2: ["a3"],
      a3: [],
      a4: [],
      f: [],
      g: [],
      b: [],
    });
  });

  it("holds a printed input against the official figure, its digits as printed", () => {
    const all = ledger(
      published(
        'iron,Figure 1,figure,"78,0",index points,,,,,,,',
        'iron.official,Figure 1,source,"78,0",index points,,,official.production.iron.2015,,reproduced,,iron',
        'iron.ores,Figure 1,source,"78,0",index points,,,official.production.ores.2015,,differs,,iron.official',
      ),
      {
        official: (name) => {
          const value = name.includes("iron") ? 78.04 : 97.6;
          return { value, interval: { low: value, high: value }, places: 2 };
        },
      },
    );
    expect(all.map(({ id, verdict, isEvidence }) => [id, verdict, isEvidence])).toEqual([
      ["iron.official", "reproduced", false],
      ["iron.ores", "differs", true],
    ]);
    expect(all[0]!.worked).toBe("78.04");
  });

  it.each([
    [
      "under a row that is not there",
      "a,t,statement,x,,,,1 < 2,,holds,,z",
      /column under: there is no row "z"/,
    ],
    ["under itself", "a,t,statement,x,,,,1 < 2,,holds,,a", /column under: "a" stands under itself/],
    [
      "a source without its figure",
      "a,t,source,1,,,,official.a.b.2015,,differs,,",
      /column under: a source that stands under no printed figure/,
    ],
    [
      "a source with other digits",
      "i,t,figure,1.0,t,,,,,,,\na,t,source,1,t,,,official.a.b.2015,,differs,,i",
      /row 3, column under: 1 t is not what "i" says; expected 1\.0 t, as printed/,
    ],
  ])("is refused: %s", (_, lines, message) => {
    expect(() => published(...lines.split("\n"))).toThrow(message);
  });
});
