import { fork } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { damages } from "./damages.js";
import { written } from "./documents.js";
import { judge } from "./judge.js";
import { alsoOfTables, byPlace, tableDamages } from "./printed-tables.js";
import { Random } from "./random.js";
import { subjects } from "./subjects.js";

/** Most seconds of computing, and most bytes, that a file may cost its reader. */
export const secondsAllowed = 5;
/** Seconds after which a reader is ended, whatever it did: a busy machine gives a process little of each. */
const patience = 120;
export const bytesAllowed = 500e6;

const damagesOf = { file: damages, table: { ...damages, ...tableDamages } };
const damageNames = {
  file: Object.keys(damages),
  table: [...alsoOfTables, ...Object.keys(tableDamages)],
};
/** Files that cost much take long to make: they are one case in so many. */
const rarely = 0.004;

/** What changes the width of a table: of a row that was too long nothing is seen then. */
const changesWidth = new Set([
  "a short row",
  "a column of text",
  "an empty column",
  "a column of other numbers",
  "a header twice",
  "columns in another order",
]);

/** The document of a case: determined by the seed and its number. */
export function caseOf(seed, number) {
  const random = new Random(seed * 1_000_003 + number);
  const subject = random.pick(Object.keys(subjects));
  const { textOnly, formats, ...about } = subjects[subject];
  const kind = formats === undefined ? "file" : "table";
  const format = textOnly ? "csv" : random.pick(formats ?? ["csv", "csv", "xlsx", "xlsx", "xlsx", "xls"]);
  let document = { ...about, textOnly, subject, style: { format } };
  const applied = [];
  const wanted = random.pick([1, 1, 1, 2, 2, 3]);
  if (kind === "file" && random.chance(rarely))
    return { subject, applied: ["a bomb"], document: damages["a bomb"](document, random) };
  for (let attempt = 0; applied.length < wanted && attempt < 30; attempt += 1) {
    const name = random.pick(damageNames[kind]);
    if (name === "a bomb" || applied.includes(name)) continue;
    if (applied.includes("a long row") && changesWidth.has(name)) continue;
    const result = damagesOf[kind][name](document, random);
    if (result?.rows === undefined || result.skip) continue;
    document = {
      ...result,
      rows: result.rows.map((row) => Array.from(row, (cell) => cell ?? { text: "" })),
      unreadable: document.unreadable || result.unreadable,
      telling: document.telling || result.telling,
    };
    applied.push(name);
    document.unreadable ||= !document.rows.flat().some(({ key }) => key !== undefined);
    if (document.unreadable || document.bytes) break;
  }
  return { subject, applied, document: kind === "table" ? byPlace(document) : document };
}

/** A process that reads files, and is started anew when it was ended. */
class Reader {
  #child;

  async #started() {
    if (this.#child) return this.#child;
    const child = fork(fileURLToPath(new URL("worker.js", import.meta.url)), {
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    });
    this.lastWords = "";
    child.stderr.on("data", (text) => (this.lastWords = (this.lastWords + text).slice(-500)));
    await new Promise((resolve, reject) => {
      child.once("message", resolve);
      child.once("exit", () => reject(new Error(this.lastWords)));
    });
    return (this.#child = child);
  }

  end() {
    this.#child?.kill("SIGKILL");
    this.#child = undefined;
  }

  /** What the reader answers, { hang } where it does not, { crash } where the process ended. */
  async read(request) {
    const child = await this.#started();
    return await new Promise((resolve) => {
      const done = (answer) => {
        clearTimeout(timer);
        child.removeAllListeners("message").removeAllListeners("exit");
        if (answer.hang || answer.crash !== undefined) this.end();
        resolve(answer);
      };
      const timer = setTimeout(() => done({ hang: true }), patience * 1000);
      child.once("message", (answer) => done({ ...answer, hang: answer.seconds > secondsAllowed }));
      child.once("exit", (status, signal) =>
        done({ crash: `ended with ${signal ?? status}: ${this.lastWords}` }),
      );
      child.send(request);
    });
  }
}

/**
 * Damages so many inputs and has them read.
 *
 * @param {{ cases: number, seed: number, first?: number, processes?: number, onProgress?: (done: number) => void }} options
 * @returns counts by outcome and by damage, and every case that was neither refused, right nor told
 */
export async function fuzz({ cases, seed, first = 0, processes = 2, onProgress }) {
  const folder = mkdtempSync(join(tmpdir(), "spectrum-fuzz-"));
  const counts = { refused: 0, right: 0, told: 0, wrong: 0, crash: 0, hang: 0, memory: 0 };
  const byDamage = {};
  const faults = [];
  let next = first;
  let done = 0;

  const work = async () => {
    const reader = new Reader();
    while (next < first + cases) {
      const number = next++;
      const { subject, applied, document } = caseOf(seed, number);
      const file = join(folder, `case-${number}.${document.extension ?? document.style.format}`);
      writeFileSync(file, written(document));
      const found = await verdict(reader, document, { subject, file });
      rmSync(file);
      counts[found.outcome] += 1;
      for (const name of applied) {
        byDamage[name] ??= {};
        byDamage[name][found.outcome] = (byDamage[name][found.outcome] ?? 0) + 1;
      }
      if (!["refused", "right", "told"].includes(found.outcome)) {
        faults.push({ case: number, subject, format: document.style.format, damages: applied, ...found });
      }
      onProgress?.(++done);
    }
    reader.end();
  };
  try {
    await Promise.all(Array.from({ length: processes }, work));
  } finally {
    rmSync(folder, { recursive: true });
  }
  return { cases, seed, counts, byDamage, faults: faults.sort((a, b) => a.case - b.case) };
}

/** A file that seemed to cost too much is read once more by a process of its own, so that no other is to blame. */
async function verdict(reader, document, request) {
  let answer = await reader.read(request);
  if (answer.hang || answer.memory > bytesAllowed) {
    reader.end();
    answer = await reader.read(request);
    reader.end();
  }
  if (answer.hang) return { outcome: "hang", why: `longer than ${secondsAllowed} s` };
  if (answer.memory > bytesAllowed)
    return { outcome: "memory", why: `${Math.round(answer.memory / 1e6)} MB` };
  return judge(document, answer);
}
