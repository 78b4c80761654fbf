import { describe, expect, it } from "vitest";
import { misprints } from "../../src/checks/misprints.js";
import { languages } from "../../src/languages.js";
import { noteText } from "../../src/print/ledger.js";
import { checkedLedger as entriesOf, ledgerExperiment } from "../fixtures/random-ledgers.js";

const suspectsOf = async (text: string, id: string) =>
  (await entriesOf(text)).find((entry) => entry.id === id)!.suspects;

/** Three parts that are shares of their total, of which the second has two digits the other way round: 34.5 is meant. */
const swapped = [
  "id,printed,formula",
  "a,12.5,",
  "b,43.5,",
  "c,53.0,",
  "all,100.0,a + b + c",
  'share_b,34.5,"share(b, all)"',
  'growth,176.0,"growth(b, a)"',
].join("\n");

describe("what a misprint in a ledger would explain", () => {
  it("is looked for in the row and in all that its formula cites", async () => {
    const [first, ...others] = (await suspectsOf(swapped, "all"))!;
    expect(first).toMatchObject({ id: "b", printed: "43.5", explains: ["all", "share_b", "growth"] });
    expect(first!.candidates[0]).toEqual({
      printed: "34.5",
      kind: "neighbouring digits swapped",
      likelihood: 1,
    });
    // What another row that cites the figure forbids is none: a total of 109.0 would leave the share at 39.9.
    expect(others.map(({ id }) => id)).not.toContain("all");
  });

  it("is written as the figure was, and keeps counts whole", async () => {
    const grouped = 'id,printed,formula\na,"1 024,5",\nb,"10 245,0",a\n';
    const found = (await suspectsOf(grouped, "b"))!;
    const meant = found.map(({ id, candidates }) => [id, candidates.map(({ printed }) => printed)]);
    expect(Object.fromEntries(meant)).toEqual({ a: ["10 245"], b: ["1 024,50"] });
    const counts = "id,printed,exact,formula\na,12,yes,\nb,5,yes,\nc,71,yes,a + b\n";
    const candidates = (await suspectsOf(counts, "c"))!.flatMap((suspect) => suspect.candidates);
    expect(candidates.map(({ printed }) => printed)).toContain("17");
    expect(candidates.every(({ printed }) => /^\d+$/.test(printed))).toBe(true);
  });

  it("is as likely by chance as the search in linear relations reckons it", async () => {
    const printed = { a: "12.5", b: "30.1", c: "57.3", d: "9.1", total: "100.0" };
    const text = Object.entries(printed).map(
      ([id, figure]) => `${id},${figure},${id === "total" ? "a + b + c + d" : ""}`,
    );
    const found = (await suspectsOf(["id,printed,formula", ...text].join("\n"), "total"))!;
    const cells = Object.entries(printed).map(([id, figure]) => ({ id, printed: figure }));
    const terms = cells.map(({ id }) => ({ id, factor: id === "total" ? -1 : 1 }));
    const known = misprints(cells, [{ terms }])[0]!.explanations.flatMap((one) => one.cells);
    expect(found.map(({ id }) => id).sort()).toEqual(known.map(({ id }) => id).sort());
    for (const { id, chance, candidates } of found) {
      const same = known.find((one) => one.id === id)!;
      expect(chance).toBeCloseTo(same.chance!.probability, 2);
      expect(candidates.map((one) => one.printed)).toEqual(same.candidates.map((one) => one.printed));
    }
  });

  it("is not looked for where everything follows, and said to be nothing where no misprint explains it", async () => {
    const consistent = await entriesOf("id,printed,formula\na,1.5,\nb,3.0,2 * a\n");
    expect(consistent.map(({ suspects }) => suspects)).toEqual([undefined]);
    const [entry] = await entriesOf("id,printed,formula\na,12.57,\nb,98.36,a\n");
    expect(entry!.suspects).toEqual([]);
    expect(noteText(entry!, "en")).toBe("No misprint of a single figure in it would explain it.");
  });

  it.each(languages)(
    "is said in %s to be a possibility, with how often chance offers it",
    async (language) => {
      const entry = (await entriesOf(swapped)).find(({ id }) => id === "growth")!;
      const note = noteText(entry, language);
      expect(note).toContain("43.5");
      expect(note).toMatch(
        language === "en" ? /^A single .* by chance in .* never a fact\.$/ : /^[^a-z]*\bb\b[^a-z]*$/,
      );
    },
  );
});

describe("a planted misprint in a ledger", () => {
  it("is among the suspects of every row that differs, first in most; a consistent ledger raises none", async () => {
    const { ledgers, visible, among, first, raised } = await ledgerExperiment(1, 15);
    expect(ledgers).toBe(15);
    expect(among / visible, `${among} of ${visible} among the suspects`).toBeGreaterThanOrEqual(0.95);
    expect(first / visible, `${first} of ${visible} first`).toBeGreaterThan(0.5);
    expect(raised).toBe(0);
  });
});
