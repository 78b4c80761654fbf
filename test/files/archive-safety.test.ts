import { describe, expect, it } from "vitest";
import { openArchive } from "../../src/files/archive-safety.js";
import { openSpreadsheet } from "../../src/files/spreadsheet.js";
import { problemOf, temporaryFolder, zip } from "../fixtures/workbooks.js";

const { put } = temporaryFolder();

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

  it("that unpacks to something enormous is refused before it is unpacked", async () => {
    const bomb = Buffer.alloc(150 * 1024 * 1024, 32);
    const honest = put("bomb.xlsx", zip([{ name: "xl/workbook.xml", data: bomb }]));
    expect((await problemOf(() => openSpreadsheet(honest))).message).toBe(
      `${honest}: the workbook unpacks to 150 MB; expected at most 100 MB. Export the sheet as CSV`,
    );
    const lie = { name: "xl/workbook.xml", data: bomb.subarray(0, 1024 * 1024), announcedSize: 1000 };
    const lying = put("lying.xlsx", zip([lie]));
    expect((await problemOf(() => openSpreadsheet(lying))).message).toContain(
      "unpacks to more than the 1000 bytes that the file announces",
    );
    const crowd = Array.from({ length: 6000 }, (_, i) => ({ name: `xl/${i}.xml`, data: Buffer.alloc(1) }));
    expect((await problemOf(() => openSpreadsheet(put("crowd.xlsx", zip(crowd))))).message).toContain(
      "an archive of 6000 files",
    );
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
