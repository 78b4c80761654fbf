import { describe, expect, it } from "vitest";
import { attributesOf, walkXml, XmlError } from "../../src/files/xml.js";

/** What is found on the way, in order. */
function walked(xml: string): string[] {
  const found: string[] = [];
  walkXml(xml, {
    open: (name, attributes) => found.push(`<${name}${attributes}>`),
    close: (name) => found.push(`</${name}>`),
    text: (text) => found.push(text),
  });
  return found;
}

describe("the XML of a workbook", () => {
  it("is walked through with its tags, texts and entities; prefixes, comments and instructions aside", () => {
    expect(
      walked('<?xml version="1.0"?><!-- <a> --><x:a b="1>2"><c/>&lt;5 &amp; &#x41;&#66;<![CDATA[<&]]></x:a>'),
    ).toEqual(['<a b="1>2">', "<c>", "</c>", "<5 & AB", "<&", "</a>"]);
  });

  it("has attributes by their names without prefix", () => {
    expect([...attributesOf(` r:id='a"b' xmlns:r="u" name="&quot;x&quot; id='2'"`)]).toEqual([
      ["id", 'a"b'],
      ["name", "\"x\" id='2'"],
    ]);
  });

  it.each([
    ["a document type", '<!DOCTYPE a [<!ENTITY b "bb">]><a>&b;</a>'],
    ["an entity of its own", "<a>&b;</a>"],
    ["a character that there is not", "<a>&#x110000;</a>"],
    ["tags that do not pair", "<a><b></a></b>"],
    ["a tag that is not closed", "<a><b></b>"],
    ["a tag that is cut off", '<a b="'],
    ["tags inside tags without end", "<a>".repeat(200)],
  ])("is refused with %s", (_, xml) => {
    expect(() => walked(xml)).toThrow(XmlError);
  });
});
