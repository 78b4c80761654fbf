/** Significant digits of a number: what a double holds in decimals, without the last bits that vary. */
const digits = 15;

/** Those of a p-value, which in a tail multiplies what is uncertain of its statistic. */
const digitsOfP = 12;

/**
 * What commands print for programs. Numbers have 15 significant digits, p-values (members called "p") 12:
 * further ones are rounding error and differ between versions of Node. Whole numbers stay as they are; what
 * is not defined is null.
 *
 * @example
 * jsonText({ estimate: 0.1 + 0.2, p: 1 / 3 }, 0); // => '{"estimate":0.3,"p":0.333333333333}'
 */
export function jsonText(value: unknown, indent = 2): string {
  return JSON.stringify(
    value,
    (name, member: unknown) =>
      typeof member === "number" && Number.isFinite(member) && !Number.isSafeInteger(member)
        ? Number(member.toPrecision(name === "p" ? digitsOfP : digits))
        : member,
    indent,
  );
}
