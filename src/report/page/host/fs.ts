import { Buffer } from "buffer";

/**
 * The files that the page holds: the shipped datasets and what the reader dropped, by their paths. They are read
 * through the same calls as on a disk, so that the package's readers are the same in both places.
 */
const files = new Map<string, Uint8Array>();

/** Puts a file where the readers find it. */
export function mount(path: string, bytes: Uint8Array): void {
  files.set(path, bytes);
}

interface OpenFile {
  bytes: Uint8Array;
  position: number;
}

const open = new Map<number, OpenFile>();
let lastDescriptor = 2;

export const constants = { O_RDONLY: 0 };

function missing(path: string): Error {
  return Object.assign(new Error(`no file ${path}`), { code: "ENOENT" });
}

function bytesOf(path: string): Uint8Array {
  const bytes = files.get(path);
  if (bytes === undefined) throw missing(path);
  return bytes;
}

export function openSync(path: string): number {
  open.set(++lastDescriptor, { bytes: bytesOf(path), position: 0 });
  return lastDescriptor;
}

export function closeSync(descriptor: number): void {
  open.delete(descriptor);
}

export function fstatSync(descriptor: number) {
  return stats(open.get(descriptor)!.bytes);
}

export function statSync(path: string) {
  return stats(bytesOf(path));
}

function stats(bytes: Uint8Array) {
  return { size: bytes.length, isFile: () => true, isFIFO: () => false, isDirectory: () => false };
}

export function readSync(
  descriptor: number,
  target: Uint8Array,
  offset: number,
  length: number,
  position: number | null,
): number {
  const file = open.get(descriptor)!;
  const from = position ?? file.position;
  const part = file.bytes.subarray(from, from + length);
  target.set(part, offset);
  if (position === null) file.position = from + part.length;
  return part.length;
}

export function existsSync(path: string): boolean {
  return files.has(path);
}

export function readFileSync(path: string, encoding?: string): Uint8Array | string {
  const bytes = bytesOf(path);
  return encoding === undefined ? Buffer.from(bytes) : new TextDecoder().decode(bytes);
}
