import { crc32, inflateRawSync } from "node:zlib";
import { InputError } from "../errors.js";
import type { Text } from "../languages.js";
import { problems } from "./words.js";

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

/** A ZIP archive that was checked. */
export interface Archive {
  /** Names of the files in it. */
  names: readonly string[];
  /** A file by its name, letter case aside, unpacked; undefined where it is not there. */
  part(name: string): Buffer | undefined;
}

/**
 * Checks a ZIP archive before anything is made of it: that it is whole, has not too many entries, and does
 * not unpack to more than the limit. The announced sizes are not trusted: every entry is unpacked under a
 * cap, one at a time, and its checksum compared.
 *
 * @throws InputError when it is truncated, damaged, encrypted or unpacks to something enormous
 * @see PKWARE (2022). APPNOTE.TXT, .ZIP File Format Specification 6.3.10, sections 4.3.7, 4.3.12, 4.3.16.
 */
export function openArchive(bytes: Buffer, file: string): Archive {
  const entries = centralDirectory(bytes, file);
  const announced = entries.reduce((sum, entry) => sum + entry.unpackedSize, 0);
  if (announced > unpackedLimit) throw tooLarge(file, announced);
  const byName = new Map<string, ArchiveEntry>();
  for (const entry of entries) {
    checkEntry(bytes, entry, file);
    const name = plainName(entry.name);
    if (byName.has(name)) throw damaged(file, problems.partTwice(entry.name));
    byName.set(name, entry);
  }
  return {
    names: entries.map(({ name }) => name),
    part: (name) => {
      const entry = byName.get(plainName(name));
      return entry === undefined ? undefined : unpack(packedBytes(bytes, entry, file), entry, file);
    },
  };
}

function plainName(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\//, "").toLowerCase();
}

function centralDirectory(bytes: Buffer, file: string): ArchiveEntry[] {
  const end = endOfDirectory(bytes);
  if (end === undefined) {
    throw new InputError({
      file,
      found: problems.cutOff,
      advice: problems.downloadAgain,
    });
  }
  const count = bytes.readUInt16LE(end + 10);
  if (count > entryLimit) {
    throw new InputError({
      file,
      found: problems.archiveOf(count),
      expected: problems.workbook,
    });
  }
  const entries: ArchiveEntry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== entrySignature)
      throw damaged(file, problems.brokenDirectory);
    if (bytes.readUInt16LE(at + 8) & 1) {
      throw new InputError({
        file,
        found: problems.passwordProtectedFile,
        advice: problems.withoutPassword,
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
  const unpacked = unpack(packedBytes(bytes, entry, file), entry, file);
  if (unpacked.length !== entry.unpackedSize || crc32(unpacked) !== entry.crc) {
    throw damaged(file, problems.checksum(entry.name));
  }
}

function packedBytes(bytes: Buffer, { name, offset, packedSize }: ArchiveEntry, file: string): Buffer {
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== localSignature) {
    throw damaged(file, problems.elsewhere(name));
  }
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  if (start + packedSize > bytes.length) throw damaged(file, problems.partCutOff(name));
  return bytes.subarray(start, start + packedSize);
}

function unpack(packed: Buffer, { name, method, unpackedSize }: ArchiveEntry, file: string): Buffer {
  if (method === 0) return packed;
  if (method !== 8) throw damaged(file, problems.packedOtherwise(name));
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, unpackedSize) });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") {
      throw damaged(file, problems.unpacksToMore(name, unpackedSize));
    }
    throw damaged(file, problems.cannotBeUnpacked(name));
  }
}

function tooLarge(file: string, announced: number): InputError {
  const megabytes = (size: number) => Math.ceil(size / 1024 / 1024);
  return new InputError({
    file,
    found: problems.unpacksTo(megabytes(announced)),
    expected: problems.atMostMegabytes(megabytes(unpackedLimit)),
    advice: problems.exportAsCsv,
  });
}

export function damaged(file: string, reason: Text): InputError {
  return new InputError({
    file,
    found: problems.damaged(reason),
    advice: problems.downloadAgain,
  });
}
