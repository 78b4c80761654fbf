import { InputError } from "../errors.js";
import { findColumns } from "../files/csv-header.js";
import { kindOf } from "../files/file-kind.js";
import { nameWithoutMarks } from "../files/footnote-marks.js";
import { parquetNames } from "../files/parquet.js";
import { readBeginning } from "../files/read-bytes.js";
import { listed } from "../files/words.js";
import { isLargeText, openTable, scannedAbove, type RegressionColumns } from "./columns.js";
import { problems } from "./words.js";

/** The beginning of a file in which its header is looked for. */
const beginningBytes = 1 << 20;

/** Names of columns that a message lists. */
const mostListed = 20;

/**
 * Requires that tables whose rows are taken one after the other have the same columns, in whatever order.
 *
 * @param others columns beside those of the regression
 * @throws InputError naming the file and the columns that it lacks, or that only it has
 */
export async function requireSameHeader(
  files: readonly string[],
  columns: RegressionColumns,
  others: readonly string[],
): Promise<void> {
  let first: Set<string> | undefined;
  for (const file of files) {
    const names = new Set((await headerOf(file, columns, others)).map(nameWithoutMarks));
    names.delete("");
    first ??= names;
    const missing = [...first].filter((name) => !names.has(name));
    const extra = [...names].filter((name) => !first!.has(name));
    if (missing.length + extra.length === 0) continue;
    const found =
      missing.length > 0
        ? problems.columnsMissing(listed(missing.slice(0, mostListed)), files[0]!)
        : problems.columnsExtra(listed(extra.slice(0, mostListed)), files[0]!);
    throw new InputError({ file, found, expected: problems.sameColumns });
  }
}

async function headerOf(
  file: string,
  columns: RegressionColumns,
  others: readonly string[],
): Promise<readonly string[]> {
  const read = readBeginning(file, beginningBytes);
  if (read === undefined) {
    throw new InputError({ file, found: problems.pipeAmongFiles, advice: problems.saveOrAlone });
  }
  const { beginning } = read;
  const kind = kindOf(beginning);
  if (kind === "parquet") return parquetNames(file);
  if (kind !== "text") return (await openTable(file, columns, others, undefined)).names;
  try {
    return findColumns(beginning, beginning.length, file, [...columns.x, columns.y, ...others]).names;
  } catch (error) {
    // The reader of smaller tables finds a name with a mark of a footnote too.
    if (!(error instanceof InputError) || isLargeText(file, scannedAbove)) throw error;
    return (await openTable(file, columns, others, undefined)).names;
  }
}
