import { z } from "zod";
import { InputError } from "../errors.js";
import { readText } from "../files/csv.js";
import { datasetPath } from "../files/datasets.js";

const source: z.ZodType<Provenance> = z.object({
  file: z.string(),
  title: z.string(),
  source: z.string(),
  table: z.string(),
  accessed: z.string(),
  unit: z.string(),
  licence: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/** Where a shipped dataset comes from. */
export interface Provenance {
  /** Path below datasets/. */
  file: string;
  title: string;
  source: string;
  /** Table of the source, or its release. */
  table: string;
  /** Date of access, 2026-11-23. */
  accessed: string;
  unit: string;
  licence: string;
  sha256: string;
}

/** The provenance of every file in datasets/, from datasets/provenance.json. */
export function readProvenance(): Provenance[] {
  const file = datasetPath("provenance.json");
  try {
    return z.array(source).parse(JSON.parse(readText(file)));
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError({
      file: "datasets/provenance.json",
      found: "the file does not have the expected form",
    });
  }
}
