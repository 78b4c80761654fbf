import fc from "fast-check";
import { expect } from "vitest";
import { printedFigure } from "../../src/checks/printed-figure.js";
import { debitCheck } from "../../src/consistency/debit.js";
import { grimCheck } from "../../src/consistency/grim.js";
import { parseFormula } from "../../src/ledger/formula.js";

/** What a formula gives of figures printed with decimal commas. */
export const evaluate = (formula: string, printed: Record<string, string> = {}) =>
  parseFormula(formula).evaluate((name) => printedFigure(printed[name]!, "comma"));

export function truth(formula: string, printed: Record<string, string>): boolean | undefined {
  const found = evaluate(formula, printed);
  return "truth" in found ? found.truth : undefined;
}

const digits = fc.tuple(fc.nat(999), fc.integer({ min: 0, max: 3 })).map(([n, places]) => ({
  point: (n / 10 ** places).toFixed(places),
  comma: (n / 10 ** places).toFixed(places).replace(".", ","),
}));
const size = fc.integer({ min: 2, max: 60 });

/** GRIM in a formula and as a command, of random figures. */
export function agreesOnMeans(numRuns: number): void {
  fc.assert(
    fc.property(digits, size, fc.integer({ min: 1, max: 3 }), ({ point, comma }, n, items) => {
      const typed = { n: String(n), decimalMark: "point" } as const;
      const mean = grimCheck(point, { ...typed, items: String(items) });
      expect(truth(`grim(a, ${n}, ${items})`, { a: comma })).toBe(mean.possible);
      expect(truth(`grim(${point}, ${n}, ${items})`, {})).toBe(mean.possible);
      const share = grimCheck(point, { ...typed, percent: true });
      expect(truth(`grim_percent(a, ${n})`, { a: comma })).toBe(share.possible);
    }),
    { numRuns },
  );
}

/** GRIMMER and DEBIT in a formula and as commands, of random figures. */
export function agreesOnDeviations(numRuns: number): void {
  fc.assert(
    fc.property(digits, digits, size, (mean, sd, n) => {
      const typed = { n: String(n), decimalMark: "point" } as const;
      const found = grimCheck(mean.point, { ...typed, sd: sd.point });
      expect(truth(`grimmer(a, b, ${n})`, { a: mean.comma, b: sd.comma })).toBe(found.deviation!.possible);
      const both = debitCheck(mean.point, sd.point, typed);
      expect(truth(`debit(a, b, ${n})`, { a: mean.comma, b: sd.comma })).toBe(both.possible);
    }),
    { numRuns },
  );
}
