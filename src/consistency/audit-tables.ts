import type { FoundRelation, Instance } from "../checks/audit-relations.js";
import type { BrokenInstance, Suspect } from "../checks/audit-suspects.js";
import type { Interval } from "../checks/interval.js";
import { columnLetters } from "../files/column-letters.js";
import { csvText } from "../files/csv-text.js";
import { formatNumber, formatPValue } from "../language/formats.js";
import type { Language } from "../languages.js";
import { figures, type Table } from "../print/table.js";
import type { FileAudit } from "./audit.js";
import { equationText, expectedAt, kindOf, targetOf } from "./audit-texts.js";
import { auditWords } from "./audit-words.js";

/** Suspects and misprints of each that are shown when nothing else is said. */
const mostSuspects = 10;
const mostEdits = 3;

/**
 * What an audit found, in tables: the relations, the places where they are broken, the figures that could be misprinted.
 *
 * @param found of a file
 * @example
 * const [relations] = auditTables(await auditFile("test/fixtures/tables/mining-1.csv"), "en");
 * relations.title; // => "2 relations hold beyond chance; none is broken anywhere"
 */
export function auditTables(found: FileAudit, language: Language): Table[] {
  const { relations, suspects } = found.audit;
  const broken = brokenOf(relations);
  return [
    relationsTable(found, broken.length, language),
    ...(broken.length === 0 ? [] : [brokenTable(found, broken, language)]),
    ...(suspects.length === 0 ? [] : [suspectsTable(found, language)]),
  ];
}

function brokenOf(relations: readonly FoundRelation[]): BrokenInstance[] {
  return relations.flatMap((relation) =>
    relation.instances.filter(({ holds }) => !holds).map((instance) => ({ relation, instance })),
  );
}

function relationsTable(found: FileAudit, broken: number, language: Language): Table {
  const words = auditWords(language);
  const { relations, tried } = found.audit;
  const { columns } = words;
  const count = found.table.figures.flat().filter((figure) => figure !== null).length;
  return {
    name: "audit-relations",
    title:
      relations.length === 0 ? words.titles.none(count) : words.titles.relations(relations.length, broken),
    columns: [
      figures(columns.number),
      { title: columns.relation },
      { title: columns.kind },
      { title: columns.over },
      figures(columns.holds),
      figures(columns.breaks),
      figures(columns.chance),
    ],
    rows: relations.map((relation, i) => {
      const breaks = relation.instances.filter(({ holds }) => !holds).length;
      return [
        String(i + 1),
        equationText(relation, language),
        words.kinds[kindOf(relation)],
        words.over[relation.view.orientation],
        String(relation.instances.length - breaks),
        { text: String(breaks), tone: breaks === 0 ? "good" : "bad" },
        formatPValue(relation.falseShare, language),
      ];
    }),
    notes: [words.notes.chance(formatNumber(tried, 0, language))],
    whenTooWide: "records",
  };
}

function brokenTable(found: FileAudit, broken: readonly BrokenInstance[], language: Language): Table {
  const words = auditWords(language);
  const { columns, notes } = words;
  const { relations, unexplained } = found.audit;
  const isUnsure = broken.some(
    ({ instance }) =>
      !found.audit.suspects.some(({ mends }) => mends.some((mend) => mend.instance === instance)),
  );
  return {
    name: "audit-broken",
    title: words.titles.broken,
    columns: [
      figures(columns.number),
      { title: columns.where },
      figures(columns.printed),
      figures(columns.expected),
    ],
    rows: broken.map(({ relation, instance }) => [
      String(relations.indexOf(relation) + 1),
      placeOf(found, relation, instance),
      printedAt(found, instance),
      rangeText(
        expectedAt(instance, found.audit.cells),
        placesOf(found, targetOf(instance.equation)),
        language,
      ),
    ]),
    notes: [
      notes.expected,
      ...(unexplained.length === 0 ? [] : [notes.unexplained(unexplained.length)]),
      ...(isUnsure && unexplained.length < broken.length ? [notes.unsure] : []),
    ],
    whenTooWide: "records",
  };
}

function suspectsTable(found: FileAudit, language: Language): Table {
  const words = auditWords(language);
  const { columns, notes } = words;
  const { suspects, relations } = found.audit;
  const broken = brokenOf(relations).length;
  const shown = suspects.slice(0, mostSuspects);
  return {
    name: "audit-suspects",
    title: words.titles.suspects,
    columns: [
      { title: columns.figure },
      figures(columns.printed),
      figures(columns.mends),
      figures(columns.expected),
      { title: columns.meant },
      figures(columns.chance),
    ],
    rows: shown.map((suspect) => [
      cellName(found, suspect.cell),
      found.audit.cells.printed[suspect.cell]!.printed,
      words.mendsOf(suspect.mends.length, broken),
      rangeText(suspect.allowed, placesOf(found, suspect.cell), language),
      suspect.edits
        .slice(0, mostEdits)
        .map(({ printed }) => printed)
        .join("; ") || "–",
      suspect.edits.length === 0 || suspect.chance === null ? "–" : formatPValue(suspect.chance, language),
    ]),
    notes: [
      notes.suspects,
      ...(shown.length < suspects.length ? [notes.more(suspects.length - shown.length)] : []),
    ],
    whenTooWide: "records",
  };
}

/** "Ores, 2021": names of the row and of the column of a cell. */
function cellName({ table }: FileAudit, cell: number): string {
  const width = table.columns.length;
  return `${table.rows[Math.floor(cell / width)]!.name}, ${table.columns[cell % width]!.name}`;
}

/** The figure that a relation leads to; of one that leads to none the column or the row at which it stands. */
function placeOf(found: FileAudit, { view }: FoundRelation, { position, equation }: Instance): string {
  const target = targetOf(equation);
  return target < 0 ? view.at[position]!.name : cellName(found, target);
}

function printedAt({ audit }: FileAudit, { equation }: Instance): string {
  const target = targetOf(equation);
  return target < 0 ? "–" : audit.cells.printed[target]!.printed;
}

function placesOf({ audit }: FileAudit, cell: number): number {
  return cell < 0 ? 0 : audit.cells.exact[cell]!.places;
}

/** A range with a place more than what was printed, rounded outward by no more than that. */
function rangeText(range: Interval | null, places: number, language: Language): string {
  if (range === null) return "–";
  const [low, high] = [range.low, range.high].map((end) => formatNumber(end, places + 1, language));
  return low === high ? low! : `${low} … ${high}`;
}

/** What `--json` prints. */
export function auditJson(found: FileAudit): unknown {
  const { printed, table, places, audit } = found;
  const { cells, tried, relations, suspects, unexplained } = audit;
  const width = table.columns.length;
  const cellJson = (cell: number) => {
    const [row, column] = [Math.floor(cell / width), cell % width];
    return {
      row: table.rows[row]!.name,
      column: table.columns[column]!.name,
      rowNumber: places.rows[row],
      columnLetters: columnLetters(places.columns[column]!),
      printed: cells.printed[cell]!.printed,
    };
  };
  const instanceJson = (relation: FoundRelation, instance: Instance) => {
    const target = targetOf(instance.equation);
    const expected = expectedAt(instance, cells);
    return {
      at: relation.view.at[instance.position]!.name,
      holds: instance.holds,
      figure: target < 0 ? null : cellJson(target),
      expected: expected === null ? null : [expected.low, expected.high],
    };
  };
  return {
    ...printed.place,
    title: printed.title,
    rows: table.rows.map(({ name }) => name),
    columns: table.columns.map(({ name }) => name),
    tried,
    relations: relations.map((relation) => ({
      equation: equationText(relation, "en"),
      kind: kindOf(relation),
      over: relation.view.orientation,
      holds: relation.instances.filter(({ holds }) => holds).length,
      breaks: relation.instances.filter(({ holds }) => !holds).length,
      chance: relation.chance,
      chanceOfAny: relation.chanceOfAny,
      falseShare: relation.falseShare,
      places: relation.instances.map((instance) => instanceJson(relation, instance)),
    })),
    suspects: suspects.map((suspect) => suspectJson(suspect, cellJson(suspect.cell), relations)),
    unexplained: unexplained.map(({ relation, instance }) => ({
      relation: relations.indexOf(relation),
      ...instanceJson(relation, instance),
    })),
  };
}

function suspectJson(
  { mends, allowed, edits, chance }: Suspect,
  cell: Readonly<Record<string, unknown>>,
  relations: readonly FoundRelation[],
): unknown {
  return {
    ...cell,
    mends: mends.map(({ relation, instance }) => ({
      relation: relations.indexOf(relation),
      at: relation.view.at[instance.position]!.name,
    })),
    allowed: [allowed.low, allowed.high],
    candidates: edits,
    chance,
  };
}

/** What `--csv` prints: a row for each place at which a relation was checked. */
export function auditCsv(found: FileAudit): string {
  const { audit } = found;
  const header = [
    "relation",
    "kind",
    "over",
    "equation",
    "at",
    "holds",
    "figure",
    "printed",
    "expected_low",
    "expected_high",
    "chance",
    "chance_of_any",
    "false_share",
  ];
  const rows = audit.relations.flatMap((relation, i) =>
    relation.instances.map((instance) => {
      const target = targetOf(instance.equation);
      const expected = expectedAt(instance, audit.cells);
      return [
        i + 1,
        kindOf(relation),
        relation.view.orientation,
        equationText(relation, "en"),
        relation.view.at[instance.position]!.name,
        instance.holds,
        target < 0 ? null : cellName(found, target),
        target < 0 ? null : { verbatim: audit.cells.printed[target]!.printed },
        expected?.low,
        expected?.high,
        relation.chance,
        relation.chanceOfAny,
        relation.falseShare,
      ];
    }),
  );
  return csvText(header, rows);
}
