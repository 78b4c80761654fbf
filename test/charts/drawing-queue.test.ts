import type { TopLevelSpec } from "vega-lite";
import { describe, expect, it } from "vitest";
import { DrawingQueue, type Draw, type Helper } from "../../src/charts/drawing-queue.js";

const spec = (description: string) => ({ description }) as TopLevelSpec;

describe("a queue of drawings", () => {
  it("draws one at a time, in the order asked for", async () => {
    const events: string[] = [];
    const own: Draw = async ({ description }) => {
      events.push(`begin ${description}`);
      await new Promise((resolve) => setImmediate(resolve));
      events.push(`end ${description}`);
      return `<${description}>`;
    };
    const { draw } = new DrawingQueue(own);
    expect(await Promise.all(["a", "b", "c"].map((name) => draw(spec(name))))).toEqual(["<a>", "<b>", "<c>"]);
    expect(events).toEqual(["begin a", "end a", "begin b", "end b", "begin c", "end c"]);
  });

  it("leaves to a helper what it has room for, and as much again when that is drawn", async () => {
    const by = new Map<string, string>();
    const drawn = (who: string): Draw => {
      return async ({ description }) => {
        by.set(description!, who);
        return Promise.resolve(description!);
      };
    };
    const helper: Helper = { draw: drawn("helper"), room: () => 2 };
    const queue = new DrawingQueue(drawn("own"), helper);
    const names = ["a", "b", "c", "d", "e"];
    expect(await Promise.all(names.map((name) => queue.draw(spec(name))))).toEqual(names);
    expect([...by]).toContainEqual(["a", "helper"]);
    expect([...by]).toContainEqual(["b", "helper"]);
    expect([...by]).toContainEqual(["c", "own"]);
  });

  it("draws alone while the helper has no room", async () => {
    const helper: Helper = { draw: () => Promise.reject(new Error("asked")), room: () => 0 };
    const queue = new DrawingQueue(() => Promise.resolve("drawn"), helper);
    expect(await queue.draw(spec("a"))).toBe("drawn");
  });

  it("hands a failure to who asked, and draws on", async () => {
    const own: Draw = ({ description }) =>
      description === "bad" ? Promise.reject(new Error("cannot")) : Promise.resolve(description!);
    const { draw } = new DrawingQueue(own);
    const [bad, good] = await Promise.allSettled([draw(spec("bad")), draw(spec("good"))]);
    expect(bad).toMatchObject({ status: "rejected" });
    expect(good).toEqual({ status: "fulfilled", value: "good" });
  });
});
