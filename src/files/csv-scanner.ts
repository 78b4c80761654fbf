import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import type { TextDecoder } from "node:util";
import { InputError } from "../errors.js";
import type { Text } from "../languages.js";
import { findColumns } from "./csv-header.js";
import { carriageReturn, comma, DigitReader, lineFeed, point, quote } from "./digit-reader.js";
import { decimalMarkShown, readNumber, type DecimalMark } from "../numbers/read-number.js";
import { problems as numberProblems } from "../numbers/words.js";
import { MonthsAmongNumbers } from "./months-among-numbers.js";
import { unreadable } from "./read-bytes.js";
import { problems } from "./words.js";

/** Rows handed over at a time. */
const blockRows = 2048;

/** Bytes read at a time; no row may be longer. */
const chunkBytes = 1 << 20;

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
  private header: readonly string[] = [];
  /** For each column of the file the place among the columns asked for, or -1. */
  private places = new Int32Array(0);
  /** Decimal mark that each column asked for has shown so far; 0 while it has shown none. */
  private readonly marks: Uint8Array;

  /** What may be a month in each column asked for. */
  private readonly months: readonly MonthsAmongNumbers[];
  private readonly block: Float64Array[];
  private readonly digits = new DigitReader();
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

  /** @returns where the rows below the header begin */
  private readHeader(): number {
    const header = findColumns(this.bytes, this.filled, this.file, this.columns);
    this.decoder = header.decoder;
    this.delimiter = header.delimiter;
    this.header = header.names;
    this.places = header.places;
    this.line = header.line;
    return header.end;
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
    const { bytes, delimiter, places, marks, block, digits } = this;
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
        let byte = bytes[at]!;
        let read = false;
        if (place >= 0) {
          const end = digits.read(bytes, at, delimiter, marks[place]!);
          if (end >= 0) {
            if (digits.decimals >= 4 && digits.shown === point)
              this.months[place]!.addDigits(digits.head, digits.digits, digits.decimals, this.line);
            if (digits.shown !== 0) marks[place] = digits.shown;
            block[place]![this.blockFilled] = digits.value;
            at = end;
            byte = bytes[at]!;
            read = true;
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
