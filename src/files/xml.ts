/** What is done with the pieces of an XML text as they come; names are without their namespace prefix. */
export interface XmlHandler {
  open(name: string, attributes: string): void;
  close(name: string): void;
  text(text: string): void;
}

/** An XML text that is not well-formed, or has a document type, in which entities could be declared. */
export class XmlError extends Error {}

/** Deeper than any part of a workbook. */
const deepest = 100;

/** More than the largest sheet that is read has: a cell has at most five. */
const mostTags = 5_000_000;

const space = 32;
const slash = 47;

/**
 * Walks through the XML of a workbook's part once, keeping nothing. Document types are refused, so that no text
 * can unfold into a larger one.
 *
 * @throws XmlError where tags do not pair, and for a document type
 * @see Bray, T. et al. (2008). Extensible Markup Language (XML) 1.0, 5th edition, sections 2.4, 3.1, 4.1.
 */
export function walkXml(xml: string, handler: XmlHandler): void {
  const open: string[] = [];
  let at = 0;
  let tags = 0;
  while (true) {
    const tag = xml.indexOf("<", at);
    if (open.length > 0 && tag !== at) {
      handler.text(decodeEntities(xml.slice(at, tag < 0 ? xml.length : tag)));
    }
    if (tag < 0) break;
    if (xml.startsWith("<!--", tag)) {
      at = endOf(xml, "-->", tag + 4);
    } else if (xml.startsWith("<![CDATA[", tag)) {
      at = endOf(xml, "]]>", tag + 9);
      handler.text(xml.slice(tag + 9, at - 3));
    } else if (xml.startsWith("<?", tag)) {
      at = endOf(xml, "?>", tag + 2);
    } else if (xml.startsWith("<!", tag)) {
      throw new XmlError("document type");
    } else if (xml.startsWith("</", tag)) {
      at = endOf(xml, ">", tag + 2);
      const name = xml.slice(tag + 2, at - 1).trim();
      if (open.pop() !== name) throw new XmlError("tags do not pair");
      handler.close(localName(name));
    } else {
      at = endOfTag(xml, tag + 1);
      if (++tags > mostTags) throw new XmlError("too many tags");
      const isEmpty = xml.charCodeAt(at - 2) === slash;
      const end = isEmpty ? at - 2 : at - 1;
      let nameEnd = tag + 1;
      while (nameEnd < end && xml.charCodeAt(nameEnd) > space) nameEnd++;
      const name = xml.slice(tag + 1, nameEnd);
      handler.open(localName(name), nameEnd === end ? "" : xml.slice(nameEnd, end));
      if (isEmpty) handler.close(localName(name));
      else if (open.push(name) > deepest) throw new XmlError("too deep");
    }
  }
  if (open.length > 0) throw new XmlError("tags do not pair");
}

function endOf(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  if (at < 0) throw new XmlError("cut off");
  return at + mark.length;
}

/** Behind the ">" that ends a tag; one inside quotation marks does not. */
function endOfTag(xml: string, from: number): number {
  let quote = 0;
  for (let at = from; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 34 || code === 39) {
      quote = code;
    } else if (code === 62) {
      return at + 1;
    }
  }
  throw new XmlError("cut off");
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

const anAttribute = /\s*([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;

/** The attributes of a tag by their names without prefix. */
export function attributesOf(attributes: string): Map<string, string> {
  const found = new Map<string, string>();
  anAttribute.lastIndex = 0;
  for (let match = anAttribute.exec(attributes); match; match = anAttribute.exec(attributes)) {
    const name = match[1]!;
    // xmlns:r and the like declare a namespace, and are no attributes.
    if (!name.startsWith("xmlns")) found.set(localName(name), decodeEntities(match[2] ?? match[3]!));
  }
  return found;
}

const namedEntities = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&([^;&]{0,10});?/g, (_, entity: string) => {
    const number = /^#(?:x([\da-f]{1,6})|(\d{1,7}))$/i.exec(entity);
    const code = number ? parseInt(number[1] ?? number[2]!, number[1] === undefined ? 10 : 16) : -1;
    const decoded = number
      ? code <= 0x10ffff
        ? String.fromCodePoint(code)
        : undefined
      : namedEntities.get(entity);
    if (decoded === undefined) throw new XmlError(`entity ${entity}`);
    return decoded;
  });
}
