/**
 * npm run fuzz -- [--cases 10000] [--seed 1] [--case N] [--json]
 *
 * Damages the real inputs of every reader and compares what is still accepted with what the file means. --case
 * makes one case again, says what was done to it and keeps its file.
 */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { written } from "./documents.js";
import { caseOf, fuzz } from "./fuzz.js";

const { values } = parseArgs({
  options: {
    cases: { type: "string", default: "10000" },
    seed: { type: "string", default: "1" },
    case: { type: "string" },
    json: { type: "boolean", default: false },
  },
});
const seed = Number(values.seed);

if (values.case === undefined) {
  const cases = Number(values.cases);
  const onProgress = (done) => {
    if (process.stderr.isTTY || done % 1000 === 0)
      process.stderr.write(
        `${process.stderr.isTTY ? "\r" : ""}${done} of ${cases}${process.stderr.isTTY ? "" : "\n"}`,
      );
  };
  const result = await fuzz({ cases, seed, onProgress });
  if (process.stderr.isTTY) process.stderr.write("\n");
  if (values.json) console.log(JSON.stringify(result, null, 2));
  else {
    for (const fault of result.faults.slice(0, 50)) {
      console.log(
        `case ${fault.case}, ${fault.subject}, ${fault.format}, ${fault.damages.join(" + ")}: ${fault.outcome}: ${fault.why.slice(0, 300)}`,
      );
    }
    const { counts } = result;
    console.log(
      `${cases} damaged inputs, seed ${seed}: ${Object.entries(counts)
        .map(([outcome, count]) => `${outcome} ${count}`)
        .join(", ")}`,
    );
  }
  process.exitCode = result.faults.length === 0 ? 0 : 1;
} else {
  const { subject, applied, document } = caseOf(seed, Number(values.case));
  const file = join(
    mkdtempSync(join(tmpdir(), "spectrum-fuzz-")),
    `case-${values.case}.${document.extension ?? document.style.format}`,
  );
  writeFileSync(file, written(document));
  console.log(`${subject}: ${applied.join(" + ")}\n${file}`);
}
