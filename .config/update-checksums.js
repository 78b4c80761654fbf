// Writes the SHA-256 of every dataset into datasets/provenance.json. Run after a dataset was meant to change:
//   node .config/update-checksums.js
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const datasets = new URL("../datasets/", import.meta.url);
const provenance = new URL("provenance.json", datasets);
const sources = JSON.parse(readFileSync(provenance, "utf8"));
for (const source of sources) {
  const file = new URL(source.file, datasets);
  if (!existsSync(file)) {
    console.error(`provenance.json names ${source.file}, which is not in datasets/`);
    process.exit(2);
  }
  source.sha256 = createHash("sha256").update(readFileSync(file)).digest("hex");
}
writeFileSync(provenance, `${JSON.stringify(sources, null, 2)}\n`);
