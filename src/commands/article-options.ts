import type { Command } from "commander";
import type { Analysis, AnalysisOption, Article, ArticleRun, OptionValues } from "../articles/article.js";
import { shippedRun } from "../articles/shipped.js";
import { InputError } from "../errors.js";
import type { Language, Text } from "../languages.js";
import { flag, tellNotices } from "./command.js";
import { problems } from "./words.js";

/** An article that computes something, and so has options. */
export type AnalysedArticle = Article & { analysis: Analysis };

export function isAnalysed(article: Article): article is AnalysedArticle {
  return article.analysis !== undefined;
}

/** The name under which commander keeps the value of a flag: hacLags for "--hac-lags <n>". */
function keyOf(flags: string): string {
  return flagOf(flags)
    .slice(2)
    .replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function flagOf(flags: string): string {
  return flags.split(" ")[0]!;
}

/** Adds the options of an article's own command. */
export function addOwnOptions({ analysis }: AnalysedArticle, command: Command, language: Language): void {
  for (const option of analysis.options) {
    if (option.offered === "charts") continue;
    command.addOption(flag(option.flags, option.description[language], language, option.default));
  }
}

/** An option with the articles that take it. */
type SharedOption = AnalysisOption & {
  of: AnalysedArticle[];
  /** Whether it means the same for all of them. */
  isOneThing: boolean;
};

/** The options under which several articles take a user's data, each once. */
function sharedOptions(articles: readonly AnalysedArticle[]): SharedOption[] {
  const byFlags = new Map<string, SharedOption>();
  for (const article of articles) {
    for (const option of article.analysis.options) {
      if (option.offered === "own command") continue;
      const known = byFlags.get(option.flags);
      if (known === undefined) byFlags.set(option.flags, { ...option, of: [article], isOneThing: true });
      else {
        known.of.push(article);
        known.isOneThing &&= known.description === option.description;
      }
    }
  }
  return [...byFlags.values()];
}

/** Adds the data options of all articles to a command that serves them all. */
export function addSharedOptions(
  articles: readonly AnalysedArticle[],
  command: Command,
  language: Language,
): void {
  for (const { flags, description, of, isOneThing, default: fallback } of sharedOptions(articles)) {
    const names = of.map(({ name }) => name).join(", ");
    const text = isOneThing ? description[language] : problems.ownFileOf(names)[language];
    command.addOption(flag(flags, `${of.length === 1 ? `${names}: ` : ""}${text}`, language, fallback));
  }
}

/**
 * The articles that data options speak of: those asked for, else all that take every data option given. An
 * option that none of them takes, or a file that several would take, is refused.
 *
 * @throws InputError naming the option and the articles
 */
export function articlesFor(
  asked: readonly AnalysedArticle[] | undefined,
  all: readonly AnalysedArticle[],
  given: OptionValues,
): readonly AnalysedArticle[] {
  const options = sharedOptions(all).filter(({ flags }) => given[keyOf(flags)] !== undefined);
  const takes = (article: AnalysedArticle) => options.every(({ of }) => of.includes(article));
  const chosen = asked ?? all.filter(takes);
  for (const { flags, of } of options) {
    const taking = chosen.filter((article) => of.includes(article));
    const names = (some: readonly AnalysedArticle[]) => some.map(({ name }) => name).join(", ");
    if (taking.length === 0) {
      throw new InputError({
        found: problems.optionOfOthers(flagOf(flags), names(of)),
        ...(chosen.length > 0 && { expected: problems.optionsOf(names(chosen)) }),
      });
    }
    if (taking.length > 1 && flags.includes("<file>")) {
      throw new InputError({
        found: problems.oneFileForSeveral(flagOf(flags), names(taking)),
        advice: problems.nameOneArticle,
      });
    }
  }
  return chosen;
}

/**
 * Runs an article on what was given of its own options, of others' it takes no note, and tells what is unusual
 * in the user's files.
 *
 * @param tell takes a line of progress; none is told when it is not given
 */
export async function runArticle(
  { analysis }: AnalysedArticle,
  given: OptionValues,
  language: Language,
  tell: (line: Text) => void = () => undefined,
): Promise<ArticleRun> {
  const own = analysis.options.map(({ flags }) => keyOf(flags));
  const options = Object.fromEntries(own.map((key) => [key, given[key]]));
  const isGiven = Object.values(options).some((value) => value !== undefined);
  const run = await (isGiven ? analysis.run(options, tell) : shippedRun(analysis));
  tellNotices(run.notices, language);
  return run;
}
