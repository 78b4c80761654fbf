import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { truncateSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readBytes, readText, unreadable } from "../../src/files/read-bytes.js";
import { problemOf, temporaryFolder } from "../fixtures/workbooks.js";

const { folder, put } = temporaryFolder();

/** Where the system has them. */
const withPipes = process.platform === "win32" ? it.skip : it;

describe("what is no file", () => {
  withPipes("is refused at once where it is a device, which may never end", async () => {
    for (const device of ["/dev/zero", "/dev/null"]) {
      expect(await problemOf(() => readBytes(device))).toMatchObject({
        file: device,
        found: "this is a device or a socket, not a file",
      });
    }
  });

  withPipes(
    "is read where it is a pipe that something comes through, and refused where nothing does",
    async () => {
      const pipe = `${folder}/pipe`;
      execFileSync("mkfifo", [pipe]);
      const writer = spawn("sh", ["-c", 'printf "a,b\n" > "$0"', pipe]);
      expect(readBytes(pipe).toString()).toBe("a,b\n");
      await once(writer, "close");
      expect((await problemOf(() => readBytes(pipe))).found).toBe("nothing comes through this pipe");
    },
  );

  it("is refused where it is larger than memory holds", async () => {
    const file = put("large.csv", "");
    truncateSync(file, 65 * 1024 * 1024);
    expect((await problemOf(() => readBytes(file))).message).toBe(
      `${file}: the file is 65 MB; expected at most 64 MB for a table held in memory. ` +
        "Keep only the columns and rows that are needed",
    );
  });
});

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
