import { describe, it } from "vitest";
import { agreesOnDeviations, agreesOnMeans } from "./formula-agreement.js";

describe("a check in a formula and the command of its name", () => {
  it("agree on 3,000 means and percentages", () => agreesOnMeans(3000), 60_000);
  it("agree on 1,000 means with their standard deviations", () => agreesOnDeviations(1000), 60_000);
});
