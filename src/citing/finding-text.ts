import type { FindingWork } from "./work.js";
import { citingWords } from "./words.js";

/** A figure or the gist of a statement, where it stands, and what was found of it, in one line. */
export function findingText({
  where,
  printed,
  isGist = false,
  recomputed,
  verdict,
  language,
}: Pick<FindingWork, "where" | "printed" | "isGist" | "recomputed" | "verdict" | "language">): string {
  const words = citingWords(language);
  const said = isGist ? words.gist(printed) : words.printed(printed);
  const found = [said, recomputed && words.recomputed(recomputed), words.verdict(verdict)];
  return `${where}: ${found.filter(Boolean).join("; ")}`;
}
