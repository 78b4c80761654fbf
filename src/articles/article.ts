import type { NamedChart } from "../charts/chart.js";
import type { Notice } from "../errors.js";
import type { Outlier } from "../files/plausible.js";
import type { UnitName } from "../language/plural.js";
import type { Language, Text } from "../languages.js";
import type { LedgerEntry } from "../ledger/ledger.js";
import type { Table } from "../print/table.js";
import type { RegressionSet } from "../regress/side-by-side.js";
import type { Replication } from "./replication.js";

/** An article of the journal: its face, of which commands, charts, notebooks and report ask. */
export interface Article {
  /** Its name in commands, formulas and file names, and that of its folders: "housing". */
  name: string;
  title: Text;
  /** The title in a word or two, for menus. */
  shortTitle: Text;
  /** The last one is left out where it is not known. */
  pages: readonly [first: number, last?: number];
  citation: Citation;
  /** Which class of reproduction its check belongs to. */
  replication: Replication;
  /** Name of its notebook without the ending, where it has one. */
  notebook?: string;
  /** Units of its printed figures that tables show otherwise than they stand in its file, in short. */
  units?: Readonly<Record<string, UnitName>>;
  /** Examples in the help of commands that serve all articles. */
  examples?: readonly SharedExample[];
  /** What is computed beyond the arithmetic of its printed figures, where anything is. */
  analysis?: Analysis;
  /** What the report says of it in words, loaded when a report is made. */
  summary: () => Promise<ArticleSummary>;
}

/** What a reader of the report is told of an article before its figures. */
export interface ArticleSummary {
  /** What the article asks, in a sentence or two. */
  question: Text;
  /** What its figures rest on and what was recomputed from what. */
  data: Text;
  /** How much the results can bear: of inference where there is some, of the printed figures otherwise. */
  bears: Text;
  /** What a reader should know first, the weightiest first. */
  findings(sources: FindingSources): readonly Finding[];
}

/** One thing that was found: what was printed, what follows, how sure one can be. */
export interface Finding {
  /** The entry of the article's ledger on which it rests. */
  entry: string;
  /** A line above it. */
  title: Text;
  /** Two sentences or three; its numbers come from the sources. */
  text: Text;
  /** The chart that shows it, by its name. */
  chart?: string;
  /** Its place among the findings of all articles: those of most weight stand first. From 0 to 100. */
  weight: number;
}

/** Where the numbers of findings come from. */
export interface FindingSources {
  /** @throws Error for an id that the article's ledger does not have */
  entry(id: string): LedgerEntry;
  /** The printed figure of an entry with its unit, with the decimal mark of each language. @throws Error for a statement */
  printed(id: string): Text;
  /** The recomputed value of an entry with its unit, to the places that were printed and two more. */
  recomputed(id: string): Text;
  /** What the article's analysis computed, as formulas of the ledger see it; undefined where it has none. */
  results: unknown;
}

/** An article as reference lists name it. Each article of the journal names itself in three languages. */
export interface Citation {
  /** The language that the article is printed in. */
  language: Language;
  /** Family name and initials of each author, as in "Zerva, M.". */
  authors: Readonly<Record<Language, readonly string[]>>;
  /** In the case of a sentence; in English a capital follows a colon. */
  title: Text;
  doi: string;
}

/** An example in the help of a command that serves all articles. */
export interface SharedExample {
  /** The command that shows it; "spectrum" is the program itself. */
  under: SharedHelp;
  /** Its place among that help's examples, which stand from the lowest to the highest. */
  order: number;
  example: readonly [command: string, meaning: Text];
}

export type SharedHelp = "spectrum" | "check" | "charts" | "notebooks" | "report" | "template";

/** What `spectrum <name>` computes, on the shipped data or on a user's. */
export interface Analysis {
  /** What it does, in one line of the command's help. */
  description: Text;
  options: readonly AnalysisOption[];
  examples: readonly (readonly [command: string, meaning: Text])[];
  /**
   * Names of its charts on the shipped data, in their order. One with an asterisk at the end, as in
   * "food-scatter-*", is for charts that only a user's options make.
   */
  charts: readonly string[];
  /** The file to fill in with data of one's own. */
  template?: Template;
  /**
   * Reads the data and prepares the results, each of which is computed when it is asked for.
   *
   * @param options the values that a user gave, by the name of the option ("hacLags" for --hac-lags)
   * @param onProgress takes a line for people
   * @throws InputError for a value that the option cannot have, and for anything wrong with a file
   */
  run(options: OptionValues, onProgress: (line: Text) => void): Promise<ArticleRun>;
}

export type OptionValues = Readonly<Record<string, string | true | undefined>>;

/** A flag of the command line. */
export interface AnalysisOption {
  /** As in "--area <m2>"; without an argument it is a switch. */
  flags: string;
  description: Text;
  /** Shown as the value where none is given. */
  default?: string;
  /** Where it is offered: by the article's own command, by `charts` and `report`, or by all of them. */
  offered: "everywhere" | "own command" | "charts";
}

/** What came of one run of an article's analysis. */
export interface ArticleRun {
  /** Whether any of the data are the user's. */
  readonly ownData: boolean;
  /** What is unusual in the user's files and was read all the same. */
  readonly notices: readonly Notice[];
  /** What no such series has had and was read because the user insists; tables, charts and JSON say so. */
  readonly outliers: readonly Outlier[];
  /** What the ledger's formulas find under the article's name. */
  readonly results: unknown;
  /** Results for programs. */
  json(): unknown;
  /** Results for people. */
  tables(language: Language): Promise<Table[]>;
  /** The same tables part by part, the quickest first, for a page that shows each as it comes. */
  tableParts?(language: Language): Promise<readonly (() => readonly Table[])[]>;
  /** Its regressions, for tables that show them side by side with the errors asked for. */
  regressions?(language: Language): Promise<readonly RegressionSet[]>;
  /** The charts that these data can feed. */
  charts(): Promise<readonly NamedChart[]>;
  /** What else is to be said to people of these data, a line each. */
  remarks(language: Language): string[];
}

/** A CSV file to fill in. */
export interface Template {
  columns: readonly string[];
  /** What each column holds, in lines. */
  rows: readonly (readonly [column: string, meaning: Text])[];
  /** A row as an example. */
  example: string;
  /** The command that reads the file, with FILE in its place. */
  use: string;
}
