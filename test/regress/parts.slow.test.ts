import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import type * as parts from "../../src/regress/parts.js";
import { StreamingRegression } from "../../src/statistics/streaming-regression.js";
import { temporaryFolder } from "../fixtures/workbooks.js";
import { exactRegression } from "../statistics/exact-regression.js";
import { expectDigits } from "../support.js";

// Threads run what the compiler made of the source.
const { factorsOfParts } = (await import("../../dist/regress/parts.js" as string)) as typeof parts;

const { put } = temporaryFolder();

let state = 7;
const random = () => (state = (state * 48271) % 2147483647) / 2147483647;
const rows = Array.from({ length: 500 }, (_, i) => {
  const x = Number((1e6 + 20 * random()).toFixed(3));
  const z = Number((random() - 0.5).toFixed(5));
  return { id: i, x, z, y: Number((3 * x - 40 * z + random()).toFixed(1 + (i % 5))) };
});
const lines = rows.map(({ id, x, z, y }) => `${id},${x},${z},${y}`);
const exact = exactRegression(
  rows.map(({ y }) => y),
  [rows.map(({ x }) => x), rows.map(({ z }) => z)],
)!;

function regression(factors: Awaited<ReturnType<typeof factorsOfParts>>) {
  const merged = new StreamingRegression(["x", "z"]);
  for (const factor of factors!) merged.merge(factor);
  return merged.result();
}

const read = (file: string, partBytes: number, threads = 2) =>
  factorsOfParts(file, ["x", "z", "y"], undefined, { splitAbove: 0, partBytes, threads });

describe("a regression over parts of a text table", () => {
  it.each([
    ["\n", 1000, ""],
    ["\n", 64, "\n"],
    ["\r\n", 777, "\r\n"],
    ["\n", 5, "\n\n"],
    ["\n", 1e9, "\n"],
  ])(
    "is that of exact arithmetic, with lines that end in %j and parts of %i bytes",
    async (end, bytes, last) => {
      const file = put("parts.csv", `id,x,z,y${end}${lines.join(end)}${last}`);
      const { n, coefficients, rSquared } = regression(await read(file, bytes));
      expect(n).toBe(500);
      const estimates = coefficients.map(({ estimate }) => estimate);
      expectDigits(estimates.slice(1), exact.estimates.slice(1), 9);
      expectDigits(
        coefficients.map(({ standardError }) => standardError).slice(1),
        exact.standardErrors.slice(1),
        9,
      );
      expectDigits(rSquared, exact.rSquared, 12);
    },
  );

  it("is the same to the last digit however many threads there are", async () => {
    const file = put("threads.csv", `id,x,z,y\n${lines.join("\n")}\n`);
    const one = regression(await read(file, 900, 1));
    expect(regression(await read(file, 900, 2))).toEqual(one);
    expect(regression(await read(file, 900, 3))).toEqual(one);
  });

  it("is read by threads whatever Node was told for the program itself", () => {
    const file = put("flags.csv", `id,x,z,y\n${lines.join("\n")}\n`);
    const url = new URL("../../dist/regress/parts.js", import.meta.url).href;
    const program = `import { factorsOfParts } from ${JSON.stringify(url)};
      const factors = await factorsOfParts(${JSON.stringify(file)}, ["x", "y"], undefined, { splitAbove: 0, partBytes: 4000 });
      console.log(factors?.map(({ n }) => n).reduce((sum, n) => sum + n));`;
    expect(execFileSync(process.execPath, ["--input-type=module", "-e", program], { encoding: "utf8" })).toBe(
      "500\n",
    );
  });

  it("is told of how far it is", async () => {
    const file = put("progress.csv", `id,x,z,y\n${lines.join("\n")}\n`);
    let last = 0;
    const told = (done: number, total: number) => (last = Math.max(last, done / total));
    await factorsOfParts(file, ["x", "z", "y"], told, { splitAbove: 0, partBytes: 1000 });
    expect(last).toBe(1);
  });

  it.each(["400,1,2,", "400,1,2", "400,1,2,3,4", '400,1,"2",3', "400,1,x,3", "400,1,2,3\r5,1,2,3"])(
    "is left to the reader from the first row on where a row is odd: %j",
    async (row) => {
      const text = `id,x,z,y\n${lines.slice(0, 400).join("\n")}\n${row}\n${lines.slice(400).join("\n")}\n`;
      expect(await read(put("odd.csv", text), 1000)).toBeUndefined();
    },
  );

  it("is left to it where a row is odd that a thread comes to", async () => {
    const many = lines.map((line) => `${line}\n`.repeat(120)).join("");
    const factors = await read(put("long.csv", `id,x,z,y\n${many}`), 300_000);
    expect(regression(factors).n).toBe(60_000);
    expect(await read(put("long.csv", `id,x,z,y\n${many}1,2,3\n`), 300_000)).toBeUndefined();
    expect(await read(put("long.csv", `id,x,z,y\n${many}"1",2,3,4\n`), 300_000)).toBeUndefined();
  });

  it("is left to it where decimal marks differ, or what may group digits comes first", async () => {
    const table = (first: string, second: string) =>
      `x;z;y\n${`${first};1;2\n`.repeat(100)}${`${second};1;2\n`.repeat(100)}`;
    expect(await read(put("marks.csv", table("1,5", "1.5")), 200)).toBeUndefined();
    expect(await read(put("marks.csv", table("1,234", "1,5")), 200)).toBeUndefined();
    expect(await read(put("marks.csv", table("12.2020", "1")), 200)).toBeUndefined();
    expect(await read(put("marks.csv", table("1,5", "1,234")), 200)).toHaveLength(9);
    expect(await read(put("marks.csv", table("12.2020", "1.0001")), 200)).toBeDefined();
  });

  it("is not begun for a file that is small, has no such column or is not there", async () => {
    const file = put("small.csv", "x,z,y\n1,2,3\n");
    expect(await factorsOfParts(file, ["x", "z", "y"])).toBeUndefined();
    expect(await read(put("other.csv", "x,y\n1,2\n"), 1000)).toBeUndefined();
    expect(await read("none.csv", 1000)).toBeUndefined();
  });
});
