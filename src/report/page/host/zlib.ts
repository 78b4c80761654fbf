import { Buffer } from "buffer";
import { Inflate } from "fflate";

/** Unpacks, and gives up as node:zlib does where more comes out than was announced. */
export function inflateRawSync(bytes: Uint8Array, { maxOutputLength }: { maxOutputLength: number }): Buffer {
  const parts: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((part) => {
    length += part.length;
    if (length > maxOutputLength) {
      throw Object.assign(new Error("more than announced"), { code: "ERR_BUFFER_TOO_LARGE" });
    }
    parts.push(part);
  });
  // In pieces, so that what unpacks to something enormous is given up before it has.
  for (let at = 0; at < bytes.length || at === 0; at += pieceBytes) {
    stream.push(bytes.subarray(at, at + pieceBytes), at + pieceBytes >= bytes.length);
  }
  return Buffer.concat(parts);
}

const pieceBytes = 1 << 16;

const table = Int32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

/** CRC-32 as in ZIP archives. @see PKWARE (2022). APPNOTE.TXT, section 4.4.7. */
export function crc32(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) crc = table[(crc ^ byte) & 0xff]! ^ (crc >>> 8);
  return (crc ^ -1) >>> 0;
}
