import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout } from "node:timers/promises";
import { answerSignals, hasEnded, holdSignals, ownName, unfinishedPath } from "./writer.js";

/** Milliseconds between two looks at a lock that another holds. */
const pause = 20;

/**
 * Does a step that no two processes may do at the same time, on whatever machines that share the folder. The lock
 * is a file that is created only where none is. It names its holder: where that process has ended the lock is
 * taken from it at once, and where it cannot be asked for, as on another machine, when the lock has not changed
 * hands for a time in which thousands of such steps are done. Only this process's clock measures that.
 *
 * @param lock path of the lock's file, in a folder that exists
 * @param step synchronous, so that no signal ends the process while it holds the lock
 * @param patience milliseconds after which a lock that has not changed hands counts as left behind
 */
export async function withLock<T>(lock: string, step: () => T, patience = 10_000): Promise<T> {
  holdSignals();
  await answerSignals();
  const name = ownName();
  let holder: string | undefined;
  let since = performance.now();
  while (!taken(lock, name)) {
    const now = contentOf(lock);
    if (now === undefined || now !== holder) {
      holder = now;
      since = performance.now();
    }
    if (now !== undefined && (hasEnded(now) || performance.now() - since > patience)) takeAway(lock, now);
    // The step follows at once where the lock is free; no other step of this process comes between.
    else await setTimeout(pause);
  }
  try {
    return step();
  } finally {
    if (contentOf(lock) === name) rmSync(lock, { force: true });
  }
}

/** Whether the lock was free and is ours now. */
function taken(lock: string, name: string): boolean {
  try {
    writeFileSync(lock, name, { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    // The disk may be full between the file and its content.
    if (contentOf(lock) === "") rmSync(lock, { force: true });
    throw error;
  }
}

/** Who holds the lock; undefined where nobody does any more. */
function contentOf(lock: string): string | undefined {
  try {
    return readFileSync(lock, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/** Removes the lock of this holder. It may be another's by now: that one is put back. */
function takeAway(lock: string, holder: string): void {
  const aside = unfinishedPath(dirname(lock));
  try {
    renameSync(lock, aside);
    if (readFileSync(aside, "utf8") !== holder) linkSync(aside, lock);
  } catch {
    // Another process took it away in the same moment.
  } finally {
    rmSync(aside, { force: true });
  }
}
