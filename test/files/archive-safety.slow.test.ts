import { expect, it } from "vitest";
import { openSpreadsheet } from "../../src/files/spreadsheet.js";
import { problemOf, temporaryFolder, zip } from "../fixtures/workbooks.js";

const { put } = temporaryFolder();

it("an archive that unpacks to something enormous is refused before it is unpacked", async () => {
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
