import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, expect, it } from "vitest";
import { startKernel } from "../../src/notebooks/kernel.js";

/** Milliseconds for a test: what it waits for are events, which a busy machine brings late. */
const patience = 600_000;

const folder = mkdtempSync(join(tmpdir(), "spectrum-watched-"));
afterAll(() => rmSync(folder, { recursive: true }));

it(
  "goes on when what its cells import is touched, as by an installation or a build beside it",
  { timeout: patience },
  async () => {
    const wages = join(folder, "node_modules", "wages");
    mkdirSync(wages, { recursive: true });
    const manifest = join(wages, "package.json");
    writeFileSync(
      manifest,
      '{ "name": "wages", "version": "1.0.0", "main": "index.js", "types": "index.d.ts" }',
    );
    writeFileSync(join(wages, "index.js"), "exports.wage = 504212;");
    writeFileSync(join(wages, "index.d.ts"), "export const wage: number;");
    const kernel = await startKernel(folder, new AbortController().signal);
    try {
      const run = async (code: string) => (await kernel.execute(code, patience / 1000)).reply.status;
      expect(await run('import { wage } from "wages"; wage')).toBe("ok");
      utimesSync(manifest, new Date(), new Date());
      // Longer than a change takes to be told of and TypeScript waits for more of them.
      await wait(1000);
      expect(await run("const twice = 2 * wage; twice")).toBe("ok");
      expect(await run("twice / 2 === wage")).toBe("ok");
    } finally {
      await kernel.shutdown();
    }
  },
);
