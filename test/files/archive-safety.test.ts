import { describe, expect, it } from "vitest";
import { openArchive } from "../../src/files/archive-safety.js";
import { problemOf, zip } from "../fixtures/workbooks.js";

describe("the archive that a workbook is", () => {
  it("is whole: the names of its files are given", () => {
    const archive = zip([
      { name: "xl/workbook.xml", data: Buffer.from("<workbook/>") },
      { name: "xl/empty.xml", data: Buffer.alloc(0) },
    ]);
    expect(openArchive(archive, "f.xlsx").names).toEqual(["xl/workbook.xml", "xl/empty.xml"]);
  });

  it("gives a file by its name in any case, and holds none twice", async () => {
    const part = { name: "xl/Workbook.xml", data: Buffer.from("<workbook/>") };
    const archive = openArchive(zip([part]), "f.xlsx");
    expect(archive.part("/XL/workbook.xml")?.toString()).toBe("<workbook/>");
    expect(archive.part("xl/styles.xml")).toBeUndefined();
    const twice = await problemOf(() => openArchive(zip([part, part]), "f.xlsx"));
    expect(twice.found).toBe('the workbook is damaged: "xl/Workbook.xml" is there twice');
  });

  it("says in Russian and Kazakh that it is cut off", async () => {
    const problem = await problemOf(() => openArchive(Buffer.from("PK\x03\x04".padEnd(100, "x")), "f.xlsx"));
    expect(problem.inLanguage("ru")).toBe(
      "f.xlsx: книга обрывается: в конце файла нет оглавления. Скачайте или скопируйте файл заново",
    );
    expect(problem.inLanguage("kk")).toBe(
      "f.xlsx: жұмыс кітабы үзіліп қалған: файлдың соңында мазмұны жоқ. Файлды қайта жүктеңіз немесе көшіріңіз",
    );
  });
});
