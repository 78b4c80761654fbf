/**
 * A value as an expression of vega writes it. Vega takes a string that names a member of every object for that
 * member, "constructor" for one; put together from two strings it is a text as any other.
 *
 * @example
 * inExpression(["Astana", "constructor"]); // => '["Astana",("c"+"onstructor")]'
 */
export function inExpression(value: string | number | readonly string[]): string {
  if (Array.isArray(value)) return `[${value.map((text: string) => inExpression(text)).join(",")}]`;
  if (typeof value === "string" && value in Object.prototype) {
    return `(${JSON.stringify(value.slice(0, 1))}+${JSON.stringify(value.slice(1))})`;
  }
  return JSON.stringify(value);
}

/**
 * An expression of vega that looks a value up by a word. Vega refuses keys as "constructor", so that each has a sign
 * in front.
 *
 * @param key the expression of the word
 * @example
 * lookedUp([["Astana", 1]], "datum.city"); // => '{"=Astana":1}["="+datum.city]'
 */
export function lookedUp(
  entries: Iterable<readonly [string | number, string | number | readonly string[]]>,
  key: string,
): string {
  const members = [...entries].map(([word, value]) => `${JSON.stringify(`=${word}`)}:${inExpression(value)}`);
  return `{${members.join(",")}}["="+${key}]`;
}
