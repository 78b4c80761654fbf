import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const require = createRequire(import.meta.url);

/**
 * Bundles what runs in the report's page from src/report/page into dist/report/page: the page itself, the charts'
 * library, and the package's own analyses, whose calls to Node are answered by src/report/page/host. What every report
 * carries compressed is compressed here, once, and so are the fonts.
 */
const host = (name) => new URL(`../src/report/page/host/${name}.ts`, import.meta.url).pathname;

/** Modules of Node that the package's readers ask for, and rooms that reach beyond a page. */
const inHost = {
  name: "host",
  setup({ onResolve }) {
    onResolve({ filter: /^node:(fs|path|zlib|module|url|buffer|util)$/ }, ({ path }) => ({
      path: host(path.slice("node:".length)),
    }));
    onResolve({ filter: /^node:/ }, ({ path, importer }) => ({
      errors: [{ text: `${importer} asks for ${path}, which the page does not have` }],
    }));
    onResolve({ filter: /\/(text-measure|xls)\.js$/ }, ({ path, importer }) =>
      importer.includes("/node_modules/")
        ? undefined
        : { path: host(path.slice(path.lastIndexOf("/") + 1, -3)) },
    );
  },
};

/** vega and vega-lite stand in the page once, for charts of the report and of a reader's data alike. */
const sharedCharts = {
  name: "shared charts",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^vega(-lite)?$/ }, ({ path, kind }) =>
      kind === "entry-point" ? undefined : { path, namespace: "shared" },
    );
    onLoad({ filter: /.*/, namespace: "shared" }, ({ path }) => ({
      contents: `module.exports = globalThis.spectrumCharts[${JSON.stringify(path)}]`,
      loader: "js",
    }));
  },
};

const shared = {
  bundle: true,
  format: "iife",
  minify: true,
  target: "es2022",
  charset: "utf8",
  legalComments: "none",
  logLevel: "warning",
  jsx: "automatic",
  jsxImportSource: "preact",
  define: { "import.meta.url": JSON.stringify("file:///spectrum/dist/files/page.js") },
};
const page = (name) => new URL(`../src/report/page/${name}`, import.meta.url).pathname;
const outdir = new URL("../dist/report/page/", import.meta.url).pathname;
mkdirSync(outdir, { recursive: true });
const compressed = (name, bytes) => writeFileSync(`${outdir}${name}.gz`, gzipSync(bytes, { level: 9 }));
/** Bundles a script that the page unpacks when it is asked for. */
const packed = async (name, options) => {
  const { outputFiles } = await build({
    ...shared,
    entryPoints: [page(`${name}.ts`)],
    write: false,
    ...options,
  });
  compressed(name, outputFiles[0].contents);
};
await Promise.all([
  packed("charts"),
  packed("worker", { plugins: [inHost, sharedCharts] }),
  build({ ...shared, entryPoints: [page("main.tsx")], outfile: `${outdir}app.js`, plugins: [inHost] }),
  build({ ...shared, entryPoints: [page("page.css")], outfile: `${outdir}page.css` }),
]);
for (const [name, file] of [
  ["font-regular", "400Regular/NotoSans_400Regular.ttf"],
  ["font-bold", "700Bold/NotoSans_700Bold.ttf"],
])
  compressed(name, readFileSync(require.resolve(`@expo-google-fonts/noto-sans/${file}`)));
// What sets the report as a document stands beside the code that fills it.
copyFileSync(
  new URL("../src/report/report.typ", import.meta.url),
  new URL("../dist/report/report.typ", import.meta.url),
);
