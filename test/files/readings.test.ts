import fc from "fast-check";
import { describe, it } from "vitest";
import { readMonth } from "../../src/files/read-month.js";
import { readNumber } from "../../src/numbers/read-number.js";

/** The same cases at every run. */
const settings = { seed: 2025, numRuns: 2000 };

/** A number as it is printed: sign, digits without a leading zero, decimals. */
const printed = fc.record({
  minus: fc.constantFrom("", "-", "\u2212", "\u2013"),
  whole: fc.bigInt({ min: 0n, max: 10n ** 12n }).map(String),
  decimals: fc.stringMatching(/^\d{0,6}$/),
});

const valueOf = (minus: string, whole: string, decimals: string) =>
  Number(`${minus === "" ? "" : "-"}${whole}${decimals === "" ? "" : `.${decimals}`}`);

const grouped = (whole: string, mark: string) => whole.replace(/\B(?=(\d{3})+$)/g, mark);

describe("a number that was printed", () => {
  it.each([
    ["point", ".", ["", ",", " ", "\u00a0", "\u2009", "\u202f", "'"]],
    ["comma", ",", ["", ".", " ", "\u00a0", "\u2009", "\u202f"]],
  ] as const)("with a decimal %s is read back, whatever groups its digits", (known, mark, groups) => {
    fc.assert(
      fc.property(printed, fc.constantFrom(...groups), ({ minus, whole, decimals }, group) => {
        const text = minus + grouped(whole, group) + (decimals === "" ? "" : mark + decimals);
        const reading = readNumber(text, known);
        return reading.ok && Object.is(reading.value, valueOf(minus, whole, decimals));
      }),
      settings,
    );
  });

  it("with a comma before three digits is not read where the decimal mark is unknown", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.stringMatching(/^\d{3}$/), (whole, three) => {
        return !readNumber(`${whole},${three}`).ok;
      }),
      settings,
    );
  });

  it("without a known decimal mark is read as the number it is, or not at all", () => {
    fc.assert(
      fc.property(
        printed,
        fc.constantFrom("", ",", ".", " ", "\u00a0"),
        fc.constantFrom(".", ","),
        ({ minus, whole, decimals }, group, mark) => {
          fc.pre(group !== mark);
          // "1.234" alone is a decimal: a point before three digits that groups them is for readsTwoWays to tell.
          fc.pre(!(group === "." && decimals === "" && /^\d{4,6}$/.test(whole)));
          const text = minus + grouped(whole, group) + (decimals === "" ? "" : mark + decimals);
          const reading = readNumber(text);
          return !reading.ok || Object.is(reading.value, valueOf(minus, whole, decimals));
        },
      ),
      settings,
    );
  });
});

describe("a month that was printed", () => {
  const month = fc.record({
    year: fc.integer({ min: 1900, max: 2099 }),
    month: fc.integer({ min: 1, max: 12 }),
  });
  const two = (n: number) => String(n).padStart(2, "0");
  const formats = ["en", "ru", "kk"].map(
    (language) => new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" }),
  );

  it("is read back in every way of writing it", () => {
    fc.assert(
      fc.property(month, ({ year, month: m }) => {
        const texts = [
          `${year}-${two(m)}`,
          `${two(m)}.${year}`,
          `${m}/${year}`,
          `${year}M${two(m)}`,
          `28.${two(m)}.${year}`,
          `${year}-${two(m)}-28`,
          ...formats.map((format) => `${format.format(Date.UTC(year, m - 1, 15))} ${year}`),
        ];
        return texts.every((text) => readMonth(text) === `${year}-${two(m)}`);
      }),
      settings,
    );
  });

  it("that could be two is not read", () => {
    const either = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(either, either, fc.integer({ min: 1900, max: 2099 }), (first, second, year) => {
        fc.pre(first !== second);
        return readMonth(`${two(first)}/${two(second)}/${year}`) === undefined;
      }),
      settings,
    );
  });
});
