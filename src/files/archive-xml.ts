import { damaged, type Archive } from "./archive-safety.js";
import { problems } from "./words.js";
import { XmlError } from "./xml.js";

/** The text of a part of a package of XML files. @throws InputError where it is not there */
export function xmlOf(archive: Archive, name: string, file: string): string {
  const bytes = archive.part(name);
  if (bytes === undefined) throw damaged(file, problems.partMissing(name));
  const isUtf16 = bytes.length >= 2 && (bytes.readUInt16BE(0) === 0xfffe || bytes.readUInt16BE(0) === 0xfeff);
  const encoding = !isUtf16 ? "utf-8" : bytes[0] === 0xff ? "utf-16le" : "utf-16be";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new XmlError("characters of another encoding");
  }
}

/** Names the part in which XML is not what it should be. */
export function inPart<Result>(name: string, file: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    throw damaged(file, problems.partMalformed(name));
  }
}
