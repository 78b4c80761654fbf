import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));
const source = path.join(root, "src");

/**
 * Tests import ../src as it is written and get the built program: it is compiled once, by `npm test`, and runs as
 * Node runs it for a user, not translated again file by file.
 */
const builtProgram = {
  name: "built-program",
  enforce: "pre",
  resolveId(id, importer) {
    if (importer === undefined || !id.startsWith(".")) return null;
    const inside = path.relative(source, path.resolve(path.dirname(importer), id));
    return inside.startsWith("..") ? null : path.join(root, "dist", inside);
  },
};

/**
 * What only the slow tests need stands in a folder of its own: npm run tools installs it.
 */
const tools = createRequire(path.join(root, ".config/package.json"));
const named = Object.keys(tools("./package.json").devDependencies);
const toolsOfTests = {
  name: "tools-of-tests",
  enforce: "pre",
  resolveId(id) {
    if (!named.some((name) => id === name || id.startsWith(`${name}/`))) return null;
    try {
      return tools.resolve(id);
    } catch {
      throw new Error(`${id} is not there: npm run tools installs it`);
    }
  },
};

/**
 * Most functions run a few times in a test: what the compiler would spend on making them fast is not won back. The engine
 * of newer Node does not have the option.
 */
function lateOptimising() {
  const known = execFileSync(process.execPath, ["--v8-options"], { encoding: "utf8" });
  return /^\s*--interrupt-budget /m.test(known) ? ["--interrupt-budget=2000000"] : [];
}

export default defineConfig({
  root,
  plugins: [builtProgram, toolsOfTests],
  test: {
    isolate: false,
    testTimeout: 600_000,
    hookTimeout: 600_000,
    execArgv: ["--max-semi-space-size=64", ...lateOptimising()],
    server: { deps: { external: [/\/dist\//] } },
  },
});
