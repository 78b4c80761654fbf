import { closeSync, fstatSync, mkdtempSync, openSync, readSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Connection } from "./connection.js";

/** Most bytes of a kernel's stderr, from its end, in which its last words are looked for. */
const mostBytes = 65_536;

/** The files of one kernel, which only this user can read. */
export interface KernelFolder {
  connectionFile: string;
  /** File descriptor of what the kernel writes to stderr. In a file all of it is there once the kernel ended. */
  stderr: number;
  /** The end of what the kernel wrote to stderr. */
  readStderr: () => string;
  /** Removes what can be removed: on Windows a file that is open stays. */
  remove: () => void;
  /** Closes and removes all. */
  close: () => void;
}

/** Makes the folder of a kernel with its connection file. */
export function kernelFolder(connection: Connection): KernelFolder {
  const folder = mkdtempSync(join(tmpdir(), "spectrum-kernel-"));
  const connectionFile = join(folder, "connection.json");
  writeFileSync(connectionFile, JSON.stringify(connection), { mode: 0o600 });
  const stderr = openSync(join(folder, "stderr.txt"), "w+", 0o600);

  function readStderr(): string {
    const { size } = fstatSync(stderr);
    const bytes = Buffer.alloc(Math.min(size, mostBytes));
    readSync(stderr, bytes, 0, bytes.length, size - bytes.length);
    return bytes.toString("utf8");
  }
  function remove(): void {
    try {
      rmSync(folder, { recursive: true, force: true });
    } catch {
      // Once the kernel has ended nothing is open any more.
    }
  }
  function close(): void {
    closeSync(stderr);
    remove();
  }
  return { connectionFile, stderr, readStderr, remove, close };
}
