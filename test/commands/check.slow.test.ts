import { describe, it } from "vitest";
import { languages } from "../../src/languages.js";
import { expectWithin } from "./terminal.js";

describe("spectrum check", () => {
  it.each([50, 60, 100, 120])("keeps to a terminal of %i characters without breaking a figure", (width) =>
    expectWithin(width, languages),
  );
});
