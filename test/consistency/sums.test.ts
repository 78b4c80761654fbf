import { describe, expect, it } from "vitest";
import { languages } from "../../src/languages.js";
import { spectrum } from "../commands/spectrum.js";

describe("spectrum sums", () => {
  it("finds a sum possible within rounding", async () => {
    const { status, stdout } = await spectrum("sums", "12.5", "30.1", "57.3", "--total", "100");
    expect(status).toBe(0);
    expect(stdout).toContain("The parts sum to 99.9 as printed; 100 is possible within rounding");
    expect(stdout).toContain("99.75 … 100.05");
    expect(stdout).not.toContain("misprint");
  });

  it("finds it impossible, names the digits that may have been swapped and how often chance offers as much", async () => {
    const { status, stdout } = await spectrum("sums", "12.5", "30.1", "75.3", "--total", "100");
    expect(status).toBe(0);
    expect(stdout).toMatch(/75\.3 +57\.3 +neighbouring digits swapped/);
    expect(stdout).toContain("a possibility, never a fact");
    expect(stdout).toMatch(/By chance: had the gap another cause, .*\n?.* % of all gaps between 10 and 100/);
  });

  it("takes counts without rounding and a total that is printed", async () => {
    const { stdout } = await spectrum("sums", "40", "64", "--printed-total", "140", "--exact", "--csv");
    const [, row, more] = stdout.replaceAll("\r", "").split("\n");
    expect(row).toBe("140,total,104,neighbouring digits swapped,1");
    expect(more).toBe("");
    const rounded = await spectrum("sums", "40.4", "64.4", "--printed-total", "105", "--json");
    expect(JSON.parse(rounded.stdout)).toMatchObject({
      isPossible: true,
      sum: "104.8",
      low: "104.7",
      high: "104.9",
    });
  });

  it("says where no misprint of one number would do", async () => {
    const { stdout } = await spectrum("sums", "35", "28.2", "12.3", "--total", "100");
    expect(stdout).toContain("No misprint of a single number would explain it.");
  });

  it.each(languages)("says it all in %s", async (language) => {
    const { stdout } = await spectrum("sums", "12,5", "30,1", "75,3", "--total", "100", "--lang", language);
    expect(stdout).toMatch(/75,3 +57,3/);
    if (language !== "en") expect(stdout.match(/(?<![\w-])[a-z]{4,}/g) ?? []).toEqual([]);
  });
});
