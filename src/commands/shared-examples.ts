import type { SharedHelp } from "../articles/article.js";
import { articles } from "../articles/articles.js";
import type { Language } from "../languages.js";
import { examples, type OrderedExample } from "./command.js";

/**
 * Lines of examples below the help of a command that serves all articles: its own and those that the articles
 * bring, in their order.
 */
export function sharedExamples(
  language: Language,
  under: SharedHelp,
  own: readonly OrderedExample[] = [],
): string {
  const brought = articles.flatMap((article) => article.examples ?? []).filter((one) => one.under === under);
  const inOrder = [...own, ...brought].sort((a, b) => a.order - b.order);
  return examples(
    language,
    inOrder.map(({ example }) => example),
  );
}
