import { describe, expect, it } from "vitest";
import { readBytes, readText, unreadable } from "../../src/files/read-bytes.js";
import { problemOf, temporaryFolder } from "../fixtures/workbooks.js";

const { folder, put } = temporaryFolder();

describe("a file", () => {
  it("is read as bytes, or as text without its byte order mark", () => {
    expect(readBytes(put("bytes", Buffer.from([1, 2, 3])))).toEqual(Buffer.from([1, 2, 3]));
    expect(readText(put("text", "\uFEFFайы"))).toBe("айы");
  });

  it("that is not there is refused in the language of the reader", async () => {
    const problem = await problemOf(() => readBytes(`${folder}/nowhere`));
    expect(problem.message).toBe(`${folder}/nowhere: there is no such file. Check the path`);
    expect(problem.inLanguage("ru")).toBe(`${folder}/nowhere: такого файла нет. Проверьте путь`);
    expect(problem.inLanguage("kk")).toBe(`${folder}/nowhere: мұндай файл жоқ. Файлдың орнын тексеріңіз`);
  });

  it.each([
    ["EISDIR", "this is a folder, not a file"],
    ["EACCES", "the file may not be read"],
    ["EPERM", "the file may not be read"],
    ["ERR_FS_FILE_TOO_LARGE", "the file is larger than 2 GB"],
    ["EIO", "the file cannot be read (EIO)"],
  ])("whose reading fails with %s is refused with the reason", (code, reason) => {
    expect(unreadable("f", Object.assign(new Error(), { code })).message).toBe(
      `f: ${reason}. Check the path`,
    );
  });
});
