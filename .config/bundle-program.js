import { chmodSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/**
 * Bundles the program `spectrum`, what the package exports and the threads beside into dist/bundle: one file each is
 * read in a fraction of the time that hundreds take. What a command alone needs is run when the command is.
 */
const source = fileURLToPath(new URL("../src", import.meta.url));
const dist = fileURLToPath(new URL("../dist", import.meta.url));
const bundle = path.join(dist, "bundle");

/** Modules of dist that run in a thread of their own. */
const threads = ["report/drawing-worker", "regress/part-worker"];

/** Small libraries of many files, which come into the bundle; the others are loaded where they are used. */
const bundled = new Set([
  "@stdlib",
  "commander",
  "csv-parse",
  "fflate",
  "ml-matrix",
  "ml-regression",
  "simple-statistics",
]);

const libraries = {
  name: "libraries",
  setup({ onResolve }) {
    onResolve({ filter: /^[^./]/ }, ({ path: name }) =>
      name.startsWith("node:") || !bundled.has(name.split("/")[0]) ? { external: true } : undefined,
    );
  },
};

/** A module that looks for files beside itself finds them where the compiler puts it. */
const places = {
  name: "places",
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path: file }) => {
      const text = readFileSync(file, "utf8");
      if (!text.includes("import.meta.url")) return undefined;
      const place = `../${path.relative(source, file).replaceAll("\\", "/").replace(/ts$/, "js")}`;
      const url = `new URL(${JSON.stringify(place)}, import.meta.url).href`;
      return { contents: text.replaceAll("import.meta.url", url), loader: "ts" };
    });
  },
};

rmSync(bundle, { recursive: true, force: true });
await build({
  entryPoints: {
    program: path.join(source, "commands/run.ts"),
    library: path.join(source, "index.ts"),
    ...Object.fromEntries(threads.map((name) => [path.basename(name), path.join(source, `${name}.ts`)])),
  },
  outdir: bundle,
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20",
  charset: "utf8",
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: "linked",
  logLevel: "warning",
  plugins: [libraries, places],
  // Libraries in the older format ask for Node's modules by require.
  banner: {
    js: 'import { createRequire as requireOf } from "node:module"; const require = requireOf(import.meta.url);',
  },
});
const program = path.join(dist, "cli.js");
// Where Node can keep what it has compiled of the program (from 22.1 on), it starts in two thirds of the time.
const start = [
  "#!/usr/bin/env node",
  'import module from "node:module";',
  "module.enableCompileCache?.();",
  'await import("./bundle/program.js");',
];
writeFileSync(program, `${start.join("\n")}\n`);
// npm links to it as it is.
chmodSync(program, 0o755);
for (const name of threads) {
  writeFileSync(path.join(dist, `${name}.js`), `import "../bundle/${path.basename(name)}.js";\n`);
}
