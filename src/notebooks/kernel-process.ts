import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { writeConnectionFile, type Connection } from "./connection.js";

/** The kernel ended, did not answer in time or was stopped. The message is one line for people. */
export class KernelError extends Error {
  override readonly name = "KernelError";
}

/** The operating system's side of a kernel. */
export interface KernelProcess {
  /** Rejects with a KernelError when the process ends, whatever the reason; never resolves. */
  ended: Promise<never>;
  /** Ends the process and all that it started, at once. */
  kill: () => void;
  /** Removes the connection file, which the kernel reads when it starts. */
  forgetConnection: () => void;
  /** Waits for the process to leave by itself, as it does when asked to, and ends it when it does not. */
  leave: () => Promise<void>;
}

/** Milliseconds that a kernel has to leave by itself. */
const graceToLeave = 500;

/**
 * Runs inside the kernel before tslab: a thread that ends the kernel when the pipe to this process breaks,
 * so that no kernel is left over however this process ends, and whatever a cell is doing then.
 */
const watch =
  'new (require("net").Socket)({ fd: 3 }).resume().on("close", () => process.kill(process.pid, "SIGKILL"))';
const leaveWithParent = `
  import { Worker } from "node:worker_threads";
  new Worker(${JSON.stringify(watch)}, { eval: true }).unref();
`;

/**
 * Starts the tslab that this package depends on, found by its package and not by PATH, as a kernel whose
 * cells look for files and modules from a folder.
 */
export function startProcess(folder: string, connection: Connection): KernelProcess {
  const { file, remove } = writeConnectionFile(connection);
  const guard = ["--import", `data:text/javascript,${encodeURIComponent(leaveWithParent)}`];
  const child = spawn(process.execPath, [...guard, tslabProgram(), "kernel", "--config-path", file], {
    cwd: folder,
    // Colour codes have no place in a file.
    env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined },
    stdio: ["ignore", "ignore", "pipe", "pipe"],
    // A process group of its own: Ctrl-C reaches this process only, which then ends that group as a whole.
    detached: true,
    windowsHide: true,
  });
  let lastWords = "";
  child.stderr!.setEncoding("utf8").on("data", (text: string) => {
    lastWords = text.trim().split("\n").at(-1) ?? "";
  });
  const exited = new Promise<string>((resolve) => {
    child.once("exit", (status, signal) => {
      resolve(signal ? `was ended by ${signal}` : `ended with status ${status}`);
    });
    child.once("error", (error) => resolve(`cannot start (${error.message})`));
  });
  const ended = exited.then((how): never => {
    process.off("exit", kill);
    remove();
    throw new KernelError(`the kernel ${how}${lastWords && `: ${lastWords}`}`);
  });
  ended.catch(() => undefined);

  function kill(): void {
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
    try {
      process.kill(process.platform === "win32" ? child.pid : -child.pid, "SIGKILL");
    } catch {
      // It ended between the question and the signal.
    }
    remove();
  }
  process.on("exit", kill);

  async function leave(): Promise<void> {
    await Promise.race([exited, wait(graceToLeave, undefined, { ref: false })]);
    kill();
    await exited;
  }
  return { ended, kill, forgetConnection: remove, leave };
}

/** Path of the program that tslab's package.json names as its command. */
function tslabProgram(): string {
  const manifestFile = createRequire(import.meta.url).resolve("tslab/package.json");
  const manifest = JSON.parse(readFileSync(manifestFile, "utf8")) as { bin: { tslab: string } };
  return join(dirname(manifestFile), manifest.bin.tslab);
}
