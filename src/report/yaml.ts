/** What a YAML document of this package is made of: no more than codecheck.yml needs. */
export type Yaml = string | number | readonly Yaml[] | { readonly [key: string]: Yaml | undefined };

/**
 * A value as a block of YAML 1.1. Every text stands in double quotes, with the escapes of JSON, which YAML
 * shares: no text can turn into a number, a date, a truth value or a comment.
 *
 * Source: YAML 1.1, 2005, 9.1.2 (double quoted style), 10.2 (block collections).
 *
 * @example
 * yaml({ file: "report.html", comment: "no: yes" }); // => 'file: "report.html"\ncomment: "no: yes"\n'
 */
export function yaml(value: Yaml): string {
  return `${lines(value).join("\n")}\n`;
}

function lines(value: Yaml): string[] {
  if (typeof value === "string") return [quoted(value)];
  if (typeof value === "number") return [String(value)];
  if (isList(value)) {
    if (value.length === 0) return ["[]"];
    return value.flatMap((item) => {
      const [first, ...more] = lines(item);
      return [`- ${first}`, ...more.map((line) => `  ${line}`)];
    });
  }
  const entries = Object.entries(value).filter((entry): entry is [string, Yaml] => entry[1] !== undefined);
  if (entries.length === 0) return ["{}"];
  return entries.flatMap(([key, item]) => {
    const name = /^[A-Za-z][\w-]*$/.test(key) && !/^(y|n|yes|no|true|false|on|off|null)$/i.test(key);
    const inside = lines(item);
    const isFlat = typeof item !== "object" || inside[0] === "[]" || inside[0] === "{}";
    const head = `${name ? key : quoted(key)}:`;
    return isFlat ? [`${head} ${inside[0]}`] : [head, ...inside.map((line) => `  ${line}`)];
  });
}

function isList(value: Yaml): value is readonly Yaml[] {
  return Array.isArray(value);
}

/** JSON leaves some control characters and line ends as they are that YAML does not print. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
