import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { lateOptimising } from "../engine.js";
import type { Text } from "../languages.js";
import { addresses, type Connection } from "./connection.js";
import { kernelFolder } from "./kernel-folder.js";
import { kernelGuard } from "./kernel-guard.js";
import { lastWords } from "./last-words.js";
import { optionalPackage } from "./optional-package.js";
import { problems } from "./words.js";

/** The kernel ended, did not answer in time or was stopped. */
export class KernelError extends Error {
  override readonly name = "KernelError";

  constructor(
    /** One line for people. */
    readonly reason: Text,
    /** Exit status of the process where it ended by itself. */
    readonly status?: number,
  ) {
    super(reason.en);
  }
}

/** The operating system's side of a kernel. */
export interface KernelProcess {
  /** Rejects with a KernelError when the process ends, whatever the reason; never resolves. */
  ended: Promise<never>;
  /** Ends the process and all that it started, at once. */
  kill: () => void;
  /** Removes the connection file, which the kernel reads when it starts. */
  forgetConnection: () => void;
  /** Waits for the process to end, as it does when asked to and when nothing that a cell started runs on. */
  leave: () => Promise<void>;
}

/** Seconds after which a kernel that was asked to leave is ended with what its cells left running. */
const secondsToLeave = 10;

/**
 * Starts the tslab that this package depends on, found by its package and not by PATH, as a kernel whose
 * cells look for files and modules from a folder.
 *
 * @throws InputError when tslab is not installed
 */
export async function startProcess(folder: string, connection: Connection): Promise<KernelProcess> {
  const tslab = await optionalPackage("tslab", tslabProgram);
  const files = kernelFolder(connection);
  const guard = ["--import", kernelGuard(tslab, addresses(connection))];
  const program = [tslab, "kernel", "--config-path", files.connectionFile];
  const child = spawn(process.execPath, [...lateOptimising, ...guard, ...program], {
    cwd: folder,
    // Colour codes have no place in a file.
    env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined },
    stdio: ["ignore", "ignore", files.stderr, "pipe"],
    // A process group of its own: Ctrl-C reaches this process only, which then ends that group as a whole.
    detached: true,
    windowsHide: true,
  });
  /** Whether the kernel was asked to leave or killed: then what it says last is of no interest. */
  let isDismissed = false;

  const exited = new Promise<KernelError>((resolve) => {
    child.once("error", ({ message }) => resolve(new KernelError(problems.cannotStart(message))));
    child.once("exit", (status, signal) => {
      const how = status === null ? problems.endedBySignal(String(signal)) : problems.endedWithStatus(status);
      const words = isDismissed ? "" : lastWords(files.readStderr());
      resolve(new KernelError(words ? problems.withLastWords(how, words) : how, status ?? undefined));
    });
  });
  const ended = exited.then((error): never => {
    process.off("exit", kill);
    files.close();
    throw error;
  });
  ended.catch(() => undefined);

  function kill(): void {
    isDismissed = true;
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
    try {
      process.kill(process.platform === "win32" ? child.pid : -child.pid, "SIGKILL");
    } catch {
      // It ended between the question and the signal.
    }
    files.remove();
  }
  process.on("exit", kill);

  async function leave(): Promise<void> {
    isDismissed = true;
    const limit = setTimeout(kill, secondsToLeave * 1000);
    await exited;
    clearTimeout(limit);
  }
  return { ended, kill, forgetConnection: files.remove, leave };
}

/** Path of the program that tslab's package.json names as its command. */
function tslabProgram(): string {
  const manifestFile = createRequire(import.meta.url).resolve("tslab/package.json");
  const manifest = JSON.parse(readFileSync(manifestFile, "utf8")) as { bin: { tslab: string } };
  return join(dirname(manifestFile), manifest.bin.tslab);
}
