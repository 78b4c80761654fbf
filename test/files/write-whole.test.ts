import { chmodSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { writeWhole } from "../../src/files/write-whole.js";
import { problemOf, temporaryFolder } from "../fixtures/workbooks.js";

const { folder, put } = temporaryFolder();

describe("a file written by the package", () => {
  it("is whole: nothing is left where the folder cannot be had", async () => {
    const blocked = put("a-file", "text");
    const problem = await problemOf(() => writeWhole(join(blocked, "out.csv"), "x"));
    expect(problem.file).toBe(join(blocked, "out.csv"));
    expect((await problemOf(() => writeWhole(folder, "x"))).found).toBe("this is a folder, not a file");
    await writeWhole(join(folder, "new", "folders", "out.csv"), "a,b\n");
    expect(readFileSync(join(folder, "new", "folders", "out.csv"), "utf8")).toBe("a,b\n");
    expect(readdirSync(join(folder, "new", "folders"))).toEqual(["out.csv"]);
  });

  it("is not attempted in a folder that may not be written to", async ({ skip }) => {
    if (process.getuid?.() === 0) skip("root may write anywhere");
    const locked = join(folder, "locked");
    mkdirSync(locked);
    chmodSync(locked, 0o555);
    expect((await problemOf(() => writeWhole(join(locked, "out.csv"), "x"))).found).toBe(
      "the folder may not be written to",
    );
  });

  it("is refused in the language of the reader where part of the path is a file", async () => {
    const problem = await problemOf(() => writeWhole(join(put("a-file", "text"), "out.csv"), "x"));
    expect(problem.inLanguage("ru")).toBe(
      `${problem.file}: часть пути — файл, а не папка. Выберите другую папку`,
    );
    expect(problem.inLanguage("kk")).toBe(
      `${problem.file}: жолдың бір бөлігі қалта емес, файл. Басқа қалтаны таңдаңыз`,
    );
  });
});
