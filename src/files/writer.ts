import { createHash, randomBytes } from "node:crypto";
import { readdirSync, rmSync, statSync } from "node:fs";
import { constants, hostname } from "node:os";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";

/** This machine, by a name that says nothing of it. */
const machine = createHash("sha256").update(hostname()).digest("hex").slice(0, 8);

/** What belongs to one process of one machine: both, and a part that is drawn anew each time. */
const owned = /^([0-9a-f]{8})-(\d+)-[0-9a-f]{12}$/;
const unfinishedFile = /^\.spectrum-(.+)\.part$/;

/** Nothing takes so long to write: of another machine, where no process can be asked for, this must do. */
const longGone = 24 * 60 * 60 * 1000;

/** A name that no other writer has, on whatever machine that shares the folder. */
export function ownName(): string {
  return `${machine}-${process.pid}-${randomBytes(6).toString("hex")}`;
}

/** Whether the writer that took a name with `ownName` is known to have ended: it ran here and runs no more. */
export function hasEnded(name: string): boolean {
  const [, where, pid] = owned.exec(name) ?? [];
  if (where !== machine || pid === undefined) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    // EPERM: it runs, as another user's.
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
}

/** The path of a file in a folder that is still being written. */
export function unfinishedPath(folder: string): string {
  return join(folder, `.spectrum-${ownName()}.part`);
}

const swept = new Set<string>();

/**
 * Removes from a folder what writers that were killed left unfinished, never what one at work is writing. Once a
 * folder in the life of this process.
 */
export function removeLeftovers(folder: string): void {
  if (swept.has(folder)) return;
  swept.add(folder);
  for (const file of readdirSync(folder)) {
    const name = unfinishedFile.exec(file)?.[1];
    if (name === undefined || !owned.test(name)) continue;
    const path = join(folder, file);
    try {
      if (hasEnded(name) || Date.now() - statSync(path).mtimeMs > longGone) rmSync(path, { force: true });
    } catch {
      // Another run was faster, or it may not be removed.
    }
  }
}

let isHeld = false;

/**
 * Lets the signals that came meanwhile be answered. Work that never waits for anything outside, as the drawing of
 * many charts, would hold them up until it is all done.
 */
export async function answerSignals(): Promise<void> {
  await setImmediate();
}

/**
 * From now on a signal that ends the process waits for the step that is under way. Node answers signals between
 * two steps of a program only if it listens for them, else they end it anywhere: in the middle of a file, or
 * between a file and the list that names it. What must be done whole is therefore one synchronous step.
 *
 * Where someone else listens too, as the run of notebooks does, they decide what becomes of the process.
 */
export function holdSignals(): void {
  if (isHeld) return;
  isHeld = true;
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => {
      if (process.listenerCount(signal) === 1) process.exit(128 + constants.signals[signal]);
    });
  }
}
