import { describe, expect, it } from "vitest";
import { joinRuns, nameWithoutMarks, withoutFootnoteMarks } from "../../src/files/footnote-marks.js";

const line = (text: string) => ({ text, position: "line" as const });
const raised = (text: string) => ({ text, position: "superscript" as const });

describe("a text with raised parts", () => {
  it.each([
    ["a footnote's mark behind a number", [line("504212"), raised("1")], "504212¹"],
    ["two marks behind a name", [line("Astana"), raised("1, 2)")], "Astana¹ ²⁾"],
    ["a mark without a character of its own", [line("Astana"), raised("*")], "Astana"],
    ["a square metre", [line("цена за м"), raised("2"), line(", тенге")], "цена за м², тенге"],
    ["a power of ten", [line("10"), raised("6")], "10⁶"],
    ["a mark between digits", [line("504"), raised("1"), line("212")], "504¹212"],
    ["a lowered digit", [line("504212"), { text: "1", position: "subscript" as const }], "504212₁"],
    ["nothing before the mark", [raised("1"), line(" see below")], "¹ see below"],
  ])("is read with %s", (_, runs, text) => {
    expect(joinRuns(runs)).toBe(text);
  });
});

describe("a number in a text cell", () => {
  it.each([
    ["504212¹", "504212"],
    ["504212 ¹)", "504212"],
    ["1 200,5⁽¹⁾", "1 200,5"],
    ["-3² ³", "-3"],
  ])("stands without the marks of footnotes: %s", (text, number) => {
    expect(withoutFootnoteMarks(text)).toBe(number);
  });

  it.each(["10⁶", "5 10⁶", "504¹212", "м²", "Astana¹", "¹"])("is left as it is: %s", (text) => {
    expect(withoutFootnoteMarks(text)).toBe(text);
  });
});

describe("a name", () => {
  it.each([
    ["Astana¹", "Astana"],
    ["Astana¹ ²⁾", "Astana"],
    ["Алматы ⁽¹⁾", "Алматы"],
    ["Almaty², city", "Almaty, city"],
    ["January 2024¹", "January 2024"],
    ["Price per m²¹", "Price per m²"],
  ])("stands without the marks of footnotes: %s", (text, name) => {
    expect(nameWithoutMarks(text)).toBe(name);
  });

  it.each(["м²", "km², total", "10⁶ tenge", "¹", "504¹212", "Astana1"])("is left as it is: %s", (text) => {
    expect(nameWithoutMarks(text)).toBe(text);
  });
});
