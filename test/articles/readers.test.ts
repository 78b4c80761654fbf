import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readFaoFoodPriceIndex } from "../../src/articles/food/fao-index-file.js";
import { readPriceIndex } from "../../src/articles/food/price-index-file.js";
import { readCityHousing } from "../../src/articles/housing/own-data.js";
import { readMiningTable } from "../../src/articles/mining/own-data.js";
import { problemOf, temporaryFolder } from "../fixtures/workbooks.js";

const { folder, put } = temporaryFolder();
const readers = { readPriceIndex, readFaoFoodPriceIndex, readCityHousing, readMiningTable };

describe("a file that cannot be read", () => {
  it.each(Object.entries(readers))("is refused by %s in one line that names it", async (_, read) => {
    const missing = join(folder, "nowhere.csv");
    expect(await problemOf(() => read(missing))).toMatchObject({
      file: missing,
      found: "there is no such file",
    });
    expect(await problemOf(() => read(folder))).toMatchObject({
      file: folder,
      found: "this is a folder, not a file",
    });
    const empty = put("empty.csv", "");
    expect(await problemOf(() => read(empty))).toMatchObject({ file: empty, found: "the file is empty" });
    const blank = put("blank.csv", "\n , \n\n");
    expect((await problemOf(() => read(blank))).message).toContain(blank);
    const headerOnly = put("header.csv", "month,city,cpi,nominal,wage,price,branch,year,output\n");
    expect((await problemOf(() => read(headerOnly))).message).toContain(headerOnly);
  });
});
