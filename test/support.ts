import { readFileSync } from "node:fs";
import { expect } from "vitest";

/**
 * How many significant digits of `actual` agree with `expected`: minus the decimal logarithm of the relative
 * error, between 0 and 15. Against an expected zero the absolute error is taken.
 */
export function significantDigitsAgree(actual: number, expected: number): number {
  if (Object.is(actual, expected) || actual === expected) return 15;
  if (!Number.isFinite(actual) || !Number.isFinite(expected)) return 0;
  const error = Math.abs(actual - expected) / (expected === 0 ? 1 : Math.abs(expected));
  return Math.min(15, Math.max(0, -Math.log10(error)));
}

/** Fails unless at least so many significant digits agree; in arrays and objects, of every expected number. */
export function expectDigits(actual: unknown, expected: unknown, digits: number, path = "value"): void {
  if (typeof expected === "number") {
    const agree = typeof actual === "number" ? significantDigitsAgree(actual, expected) : 0;
    expect(
      agree,
      `${path}: ${String(actual)} against ${expected}, ${agree.toFixed(1)} digits`,
    ).toBeGreaterThanOrEqual(digits);
    return;
  }
  if (Array.isArray(expected)) expect(actual, path).toHaveLength(expected.length);
  for (const [key, value] of Object.entries(expected as object)) {
    expectDigits((actual as Record<string, unknown>)[key], value, digits, `${path}.${key}`);
  }
}

/** A reference file beside the script that made it, in test/reference. */
export function reference<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`reference/${name}`, import.meta.url), "utf8")) as T;
}

/** The rows of a plain CSV file of this repository, by the names in its header. */
export function csvRows(path: string): Record<string, string>[] {
  const text = readFileSync(new URL(`../${path}`, import.meta.url), "utf8");
  const [header, ...lines] = text.trim().split(/\r?\n/);
  const names = header!.split(",");
  return lines.map((line) => {
    const cells = line.split(",");
    return Object.fromEntries(names.map((name, j) => [name, cells[j]!]));
  });
}
