import { crc32, inflateRawSync } from "node:zlib";
import { InputError } from "../errors.js";

/** What a workbook may unpack to. Reading takes about ten times as much memory. */
export const unpackedLimit = 100 * 1024 * 1024;

/** How many files the archive of a workbook may hold. Ordinary ones hold a few dozen. */
export const entryLimit = 5000;

/** A file in a ZIP archive, as the central directory announces it. */
interface ArchiveEntry {
  name: string;
  method: number;
  crc: number;
  packedSize: number;
  unpackedSize: number;
  offset: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;

/**
 * Checks a ZIP archive before anything is made of it: that it is whole, has not too many entries, and does
 * not unpack to more than the limit. The announced sizes are not trusted: every entry is unpacked under a
 * cap, one at a time, and its checksum compared.
 *
 * @returns the names of the files in it
 * @throws InputError when it is truncated, damaged, encrypted or unpacks to something enormous
 * @see PKWARE (2022). APPNOTE.TXT, .ZIP File Format Specification 6.3.10, sections 4.3.7, 4.3.12, 4.3.16.
 */
export function checkArchive(bytes: Buffer, file: string): string[] {
  const entries = centralDirectory(bytes, file);
  const announced = entries.reduce((sum, entry) => sum + entry.unpackedSize, 0);
  if (announced > unpackedLimit) throw tooLarge(file, announced);
  for (const entry of entries) checkEntry(bytes, entry, file);
  return entries.map(({ name }) => name);
}

function centralDirectory(bytes: Buffer, file: string): ArchiveEntry[] {
  const end = endOfDirectory(bytes);
  if (end === undefined) {
    throw new InputError({
      file,
      found: "the workbook is cut off: the directory at the end of the file is missing",
      advice: "Download or copy it again",
    });
  }
  const count = bytes.readUInt16LE(end + 10);
  if (count > entryLimit) {
    throw new InputError({
      file,
      found: `the workbook is an archive of ${count} files`,
      expected: "a workbook",
    });
  }
  const entries: ArchiveEntry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== entrySignature)
      throw damaged(file, "its directory is broken");
    if (bytes.readUInt16LE(at + 8) & 1) {
      throw new InputError({
        file,
        found: "the file is password-protected",
        advice: "Save it without a password",
      });
    }
    const nameLength = bytes.readUInt16LE(at + 28);
    entries.push({
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      packedSize: bytes.readUInt32LE(at + 20),
      unpackedSize: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
      name: bytes.toString("utf8", at + 46, at + 46 + nameLength),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

/** The end-of-directory record stands last, followed at most by a comment of 65,535 bytes. */
function endOfDirectory(bytes: Buffer): number | undefined {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 0xffff); at--) {
    if (bytes.readUInt32LE(at) === endSignature) return at;
  }
  return undefined;
}

function checkEntry(bytes: Buffer, entry: ArchiveEntry, file: string): void {
  const { name, offset, packedSize, unpackedSize } = entry;
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== localSignature) {
    throw damaged(file, `${name} is not where the directory says`);
  }
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  if (start + packedSize > bytes.length) throw damaged(file, `${name} is cut off`);
  const unpacked = unpack(bytes.subarray(start, start + packedSize), entry, file);
  if (unpacked.length !== unpackedSize || crc32(unpacked) !== entry.crc) {
    throw damaged(file, `${name} does not match its checksum`);
  }
}

function unpack(packed: Buffer, { name, method, unpackedSize }: ArchiveEntry, file: string): Buffer {
  if (method === 0) return packed;
  if (method !== 8) throw damaged(file, `${name} is packed in a way that workbooks do not use`);
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, unpackedSize) });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") {
      throw damaged(file, `${name} unpacks to more than the ${unpackedSize} bytes that the file announces`);
    }
    throw damaged(file, `${name} cannot be unpacked`);
  }
}

function tooLarge(file: string, announced: number): InputError {
  const megabytes = (size: number) => Math.ceil(size / 1024 / 1024);
  return new InputError({
    file,
    found: `the workbook unpacks to ${megabytes(announced)} MB`,
    expected: `at most ${megabytes(unpackedLimit)} MB`,
    advice: "Export the sheet as CSV",
  });
}

function damaged(file: string, reason: string): InputError {
  return new InputError({
    file,
    found: `the workbook is damaged: ${reason}`,
    advice: "Download or copy it again",
  });
}
