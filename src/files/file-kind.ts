import type { problems } from "./words.js";

/** What the bytes of a file are, whatever its name ends in. */
export type FileKind = "zip" | "compound" | "text" | keyof typeof problems.kinds;

export function kindOf(bytes: Buffer): FileKind {
  if (bytes.subarray(0, 4).toString("latin1") === "PK\x03\x04") return "zip";
  if (bytes.subarray(0, 4).toString("latin1") === "PK\x05\x06") return "zip";
  if (bytes.subarray(0, 8).toString("hex") === "d0cf11e0a1b11ae1") return "compound";
  if (bytes.subarray(0, 4).toString("latin1") === "%PDF") return "pdf";
  if (bytes.subarray(0, 4).toString("latin1") === "PAR1") return "parquet";
  if (bytes.subarray(0, 2).toString("hex") === "1f8b") return "gzip";
  const beginning = bytes.subarray(0, 200).toString("latin1").replace(/^ï»¿/, "").trimStart().toLowerCase();
  if (/^<(!doctype html|html|table|head|body|meta)/.test(beginning)) return "webPage";
  if (beginning.startsWith("<?xml")) return "xml";
  return "text";
}
