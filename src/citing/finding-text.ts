import type { FindingWork } from "./work.js";
import { citingWords } from "./words.js";

/** A figure, where it stands, and what was found of it, in one line. */
export function findingText({
  where,
  printed,
  recomputed,
  verdict,
  language,
}: Pick<FindingWork, "where" | "printed" | "recomputed" | "verdict" | "language">): string {
  const words = citingWords(language);
  const found = [words.printed(printed), recomputed && words.recomputed(recomputed), words.verdict(verdict)];
  return `${where}: ${found.filter(Boolean).join("; ")}`;
}
