import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { TextDecoder } from "node:util";
import { InputError } from "../errors.js";
import type { Text } from "../languages.js";
import { cellText } from "./cell.js";
import { nearestDouble, powersOfTen } from "../numbers/decimal.js";
import { detectDelimiter, encodingOf, parseDelimited } from "./delimited-text.js";
import { decimalMarkShown, readNumber, type DecimalMark } from "../numbers/read-number.js";
import { problems as numberProblems } from "../numbers/words.js";
import { MonthsAmongNumbers } from "./months-among-numbers.js";
import { unreadable } from "./read-bytes.js";
import { listed, problems } from "./words.js";

/** Nine digits fit in a 32-bit integer, the first nine of a number and then nine more. */
const headLimit = 1e8;
const mostTailDigits = 9;

/** Rows handed over at a time. */
const blockRows = 2048;

/** Bytes read at a time; no row may be longer. */
const chunkBytes = 1 << 20;

/** Rows among which the header is looked for. */
const headerWithin = 100;

const quote = 34;
const comma = 44;
const minus = 45;
const point = 46;
const lineFeed = 10;
const carriageReturn = 13;

const markCodes: Readonly<Record<DecimalMark, number>> = { point, comma, unknown: 0 };

/** "1,234": where it is not the decimal mark of the column, it may group digits or be a slip. */
const oneMarkBeforeThree = /^[-+]?\d{1,3}[.,]\d{3}$/;

export interface ScanOptions {
  /** Takes a block: one array a column, in the order asked for, of which the first `count` values count. */
  onBlock: (columns: Float64Array[], count: number) => void;
  /** Told about every hundredth of the file: bytes done, bytes in all. */
  onProgress?: (done: number, total: number) => void;
}

/**
 * Reads numeric columns of a CSV file of any size in one pass and constant memory, straight from its bytes.
 * Cells may be quoted, lines may end in CRLF, the first bytes may be a byte order mark; text is UTF-8, or
 * Windows-1251 where the beginning of the file is no UTF-8; the delimiter is a comma, a semicolon or a tab,
 * found from the first lines. Blank lines are skipped, and so are titles above the header.
 *
 * @param columns names in the header, which is one of the first 100 rows, without repetition
 * @returns number of rows
 * @throws InputError naming file, row and column for a missing column, a cell that is not one finite number,
 *   a row with more or fewer cells than the header, and quotation marks that do not close
 */
export function scanNumbers(file: string, columns: readonly string[], options: ScanOptions): number {
  let descriptor: number;
  try {
    descriptor = openSync(file, "r");
  } catch (error) {
    throw unreadable(file, error);
  }
  try {
    return new CsvScanner(file, descriptor, columns, options).scan();
  } finally {
    closeSync(descriptor);
  }
}

class CsvScanner {
  /** One place more than is read, for a line feed where the file ends without one. */
  private readonly bytes = Buffer.allocUnsafe(chunkBytes + 1);
  /** Bytes in the buffer. */
  private filled = 0;
  private ended = false;
  private done = 0;
  private readonly total: number;
  /** Line on which the record at hand begins, from 1. */
  private line = 1;

  /** Of a file in Windows-1251; undefined in UTF-8, which Buffer decodes faster. */
  private decoder: TextDecoder | undefined;
  private delimiter = comma;
  private header: string[] = [];
  /** For each column of the file the place among the columns asked for, or -1. */
  private places = new Int32Array(0);
  /** Decimal mark that each column asked for has shown so far; 0 while it has shown none. */
  private readonly marks: Uint8Array;

  /** What may be a month in each column asked for. */
  private readonly months: readonly MonthsAmongNumbers[];
  private readonly block: Float64Array[];
  private blockFilled = 0;
  private rows = 0;

  constructor(
    private readonly file: string,
    private readonly descriptor: number,
    private readonly columns: readonly string[],
    private readonly options: ScanOptions,
  ) {
    this.marks = new Uint8Array(columns.length);
    this.months = columns.map(() => new MonthsAmongNumbers());
    this.block = columns.map(() => new Float64Array(blockRows));
    this.total = fstatSync(descriptor).size;
  }

  scan(): number {
    this.fill(0);
    let from = this.readHeader();
    let toReport = this.total / 100;
    while (true) {
      from = this.readRecords(from);
      if (this.ended) break;
      if (from === 0 && this.filled === chunkBytes) throw this.endlessRow();
      this.bytes.copyWithin(0, from, this.filled);
      this.fill(this.filled - from);
      from = 0;
      if (this.options.onProgress && this.done >= toReport) {
        this.options.onProgress(this.done, this.total);
        toReport = this.done + this.total / 100;
      }
    }
    if (from < this.filled) throw this.problem(problems.quoteNotClosed);
    if (this.blockFilled > 0) this.options.onBlock(this.block, this.blockFilled);
    if (this.rows === 0) {
      throw new InputError({ file: this.file, found: problems.headerOnly, expected: problems.atLeastOneRow });
    }
    this.months.forEach((months, place) => months.refuse({ file: this.file, column: this.columns[place]! }));
    return this.rows;
  }

  /** Reads on behind the bytes that are kept; at the end of the file makes sure of a last line feed. */
  private fill(kept: number): void {
    this.filled = kept;
    while (this.filled < chunkBytes) {
      let read: number;
      try {
        read = readSync(this.descriptor, this.bytes, this.filled, chunkBytes - this.filled, null);
      } catch (error) {
        throw unreadable(this.file, error);
      }
      if (read === 0) {
        this.ended = true;
        if (this.filled > 0 && this.bytes[this.filled - 1] !== lineFeed) this.bytes[this.filled++] = lineFeed;
        break;
      }
      this.filled += read;
      this.done += read;
    }
    this.endLines(kept);
  }

  /** Makes a line feed of each carriage return that has none behind it, as old programs end their lines. */
  private endLines(kept: number): void {
    const { bytes } = this;
    let at = bytes.indexOf(carriageReturn, Math.max(0, kept - 1));
    while (at >= 0 && at < this.filled) {
      // What follows the last byte is known when more is read.
      if (at + 1 === this.filled && !this.ended) return;
      if (bytes[at + 1] !== lineFeed) bytes[at] = lineFeed;
      at = bytes.indexOf(carriageReturn, at + 1);
    }
  }

  /**
   * Finds the columns asked for in the first row that names them all, so that titles above a header do no
   * harm. @returns where the rows below it begin
   */
  private readHeader(): number {
    const { bytes, file } = this;
    if (bytes.subarray(0, Math.min(this.filled, 65536)).includes(0)) {
      throw new InputError({ file, found: problems.notPlainText, expected: problems.utf8 });
    }
    const beginning = bytes.subarray(0, bytes.lastIndexOf(lineFeed, this.filled - 1) + 1);
    if (encodingOf(beginning) === "windows-1251") this.decoder = new TextDecoder("windows-1251");
    let at = bytes.subarray(0, 3).toString("hex") === "efbbbf" ? 3 : 0;
    const delimiter = detectDelimiter(this.text(at, this.filled));
    this.delimiter = delimiter.charCodeAt(0);
    const wanted = this.columns.map(cellText);
    let closest: { names: string[]; line: number; hits: number } | undefined;
    for (let record = 0; record < headerWithin && at < this.filled; record++) {
      let end = at;
      for (let inQuotes = false; end < this.filled && (inQuotes || bytes[end] !== lineFeed); end++) {
        if (bytes[end] === quote) inQuotes = !inQuotes;
      }
      const text = this.text(at, end);
      at = end + 1;
      const line = this.line;
      this.line += text.split("\n").length;
      const names = parseDelimited(text, file, delimiter, line)[0]?.cells.map(cellText);
      if (names === undefined) continue;
      const hits = wanted.filter((name) => names.includes(name)).length;
      if (closest === undefined || hits > closest.hits) closest = { names, line, hits };
      if (hits === wanted.length) break;
    }
    if (closest === undefined) {
      throw new InputError({ file, found: problems.empty, expected: problems.headerAndRow });
    }
    for (const name of wanted) this.requireColumn(name, closest);
    this.header = closest.names;
    this.places = Int32Array.from(this.header, (name) => wanted.indexOf(name));
    return at;
  }

  private requireColumn(column: string, { names, line }: { names: string[]; line: number }): void {
    const count = names.filter((name) => name === column).length;
    if (count === 1) return;
    throw new InputError({
      file: this.file,
      row: line,
      found:
        count > 1
          ? problems.columnsNamed(count, column)
          : problems.noColumn([column], listed(names.slice(0, 20))),
      expected: count > 1 ? problems.one : problems.theColumns(this.columns),
    });
  }

  private text(from: number, to: number): string {
    return this.decoder?.decode(this.bytes.subarray(from, to)) ?? this.bytes.toString("utf8", from, to);
  }

  /**
   * Reads the whole records between `from` and the last line feed in the buffer.
   *
   * @returns where the first record begins that is not wholly there
   */
  private readRecords(from: number): number {
    const { bytes, delimiter, places, marks, block } = this;
    const width = places.length;
    const end = this.filled === 0 ? 0 : bytes.lastIndexOf(lineFeed, this.filled - 1) + 1;
    let at = from;
    while (at < end) {
      const recordStart = at;
      if (bytes[at] === lineFeed || (bytes[at] === carriageReturn && bytes[at + 1] === lineFeed)) {
        at += bytes[at] === lineFeed ? 1 : 2;
        this.line++;
        continue;
      }
      let lines = 1;
      let field = 0;
      while (true) {
        const place = field < width ? places[field]! : -1;
        const fieldStart = at;
        let byte = bytes[at]!;
        let read = false;
        if (place >= 0) {
          // Digits with at most one decimal mark: a whole number over a power of ten.
          const negative = byte === minus;
          if (negative) byte = bytes[++at]!;
          const digitsStart = at;
          let head = 0;
          let tail = 0;
          let tailDigits = 0;
          let decimals = 0;
          let shown = 0;
          let count = 0;
          while (true) {
            while (byte >= 48 && byte <= 57) {
              if (head < headLimit) {
                head = (head * 10 + byte - 48) | 0;
              } else {
                tail = (tail * 10 + byte - 48) | 0;
                tailDigits++;
              }
              byte = bytes[++at]!;
            }
            if (shown !== 0) {
              decimals = at - digitsStart - count - 1;
              count += decimals;
              break;
            }
            count = at - digitsStart;
            const mark = marks[place]!;
            if (byte === point ? mark === comma : byte !== comma || mark !== comma || delimiter === comma)
              break;
            shown = byte;
            byte = bytes[++at]!;
          }
          const ends = byte === delimiter || byte === lineFeed || byte === carriageReturn;
          let value = Number.NaN;
          if (ends && count > 0 && decimals <= 22 && tailDigits <= mostTailDigits) {
            value =
              tailDigits <= 6
                ? (head * powersOfTen[tailDigits]! + tail) / powersOfTen[decimals]!
                : nearestDouble(head, tail, tailDigits, decimals);
          }
          if (value === value) {
            if (decimals >= 4 && shown === point)
              this.months[place]!.addDigits(negative ? 0 : head, count, decimals, this.line);
            if (shown !== 0) marks[place] = shown;
            block[place]![this.blockFilled] = negative ? -value : value;
            read = true;
          } else {
            at = fieldStart;
            byte = bytes[at]!;
          }
        }
        if (!read) {
          let textStart = at;
          let textEnd: number;
          let hasQuotes = false;
          if (byte === quote) {
            textStart = ++at;
            while (true) {
              while (at < end && bytes[at] !== quote) if (bytes[at++] === lineFeed) lines++;
              if (at >= end) return this.ended ? this.unclosed() : recordStart;
              if (bytes[at + 1] !== quote) break;
              hasQuotes = true;
              at += 2;
            }
            textEnd = at++;
            byte = bytes[at]!;
            if (byte !== delimiter && byte !== lineFeed && byte !== carriageReturn) {
              throw this.problem(problems.textAfterQuote, this.header[field]);
            }
          } else {
            while (byte !== delimiter && byte !== lineFeed && byte !== quote) byte = bytes[++at]!;
            if (byte === quote) {
              throw this.problem(problems.quoteInsideCell, this.header[field]);
            }
            textEnd = bytes[at - 1] === carriageReturn && byte === lineFeed && at > textStart ? at - 1 : at;
          }
          if (place >= 0) {
            const text = this.text(textStart, textEnd);
            block[place]![this.blockFilled] = this.readCell(
              hasQuotes ? text.replaceAll('""', '"') : text,
              place,
            );
          }
        }
        if (byte === carriageReturn) byte = bytes[++at]!;
        at++;
        field++;
        if (byte === lineFeed) break;
      }
      if (field !== width) throw this.ragged(field);
      this.line += lines;
      this.rows++;
      if (++this.blockFilled === blockRows) {
        this.options.onBlock(block, blockRows);
        this.blockFilled = 0;
      }
    }
    return at;
  }

  /** A cell that is not plain digits: more of them, an exponent, spaces, groups, or no number at all. */
  private readCell(text: string, place: number): number {
    const trimmed = text.trim();
    const mark = this.marks[place]!;
    this.months[place]!.add(trimmed, this.line);
    if (mark !== comma && /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d{1,3})?$/i.test(trimmed)) {
      const value = Number(trimmed);
      if (Number.isFinite(value) && value !== 0) return value;
    }
    const known: DecimalMark = mark === point ? "point" : mark === comma ? "comma" : "unknown";
    const reading = readNumber(trimmed, known);
    if (!reading.ok || (mark !== 0 && oneMarkBeforeThree.test(trimmed))) {
      const reason = reading.ok ? numberProblems.twoReadings : reading.reason;
      throw this.problem(
        problems.found(trimmed),
        this.columns[place],
        problems.because(problems.number, reason),
      );
    }
    if (mark === 0 && /[.,]/.test(trimmed)) this.marks[place] = markCodes[decimalMarkShown(trimmed)];
    return reading.value;
  }

  private ragged(cells: number): InputError {
    return new InputError({
      file: this.file,
      row: this.line,
      found: problems.cells(cells),
      expected: problems.cellsAsInHeader(this.header.length),
      advice: problems.quoteComma,
    });
  }

  private unclosed(): never {
    throw this.problem(problems.quoteNotClosed);
  }

  private endlessRow(): InputError {
    return this.problem(problems.rowTooLong(chunkBytes / 1024));
  }

  private problem(found: Text, column?: string, expected?: Text): InputError {
    return new InputError({
      file: this.file,
      row: this.line,
      found,
      ...(column !== undefined && { column }),
      ...(expected !== undefined && { expected }),
    });
  }
}
