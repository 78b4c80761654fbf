import { copyFileSync, mkdirSync } from "node:fs";
import { build } from "esbuild";

/**
 * Bundles what runs in the report's page from src/report/page into dist/report/page: the page itself, the charts'
 * library, and the package's own analyses, whose calls to Node are answered by src/report/page/host.
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
await Promise.all([
  build({ ...shared, entryPoints: [page("charts.ts")], outfile: `${outdir}charts.js` }),
  build({
    ...shared,
    entryPoints: [page("compute.ts")],
    outfile: `${outdir}compute.js`,
    globalName: "spectrumCompute",
    plugins: [inHost, sharedCharts],
  }),
  build({ ...shared, entryPoints: [page("main.tsx")], outfile: `${outdir}app.js`, plugins: [inHost] }),
  build({ ...shared, entryPoints: [page("page.css")], outfile: `${outdir}page.css` }),
]);
// What sets the report as a document stands beside the code that fills it.
copyFileSync(
  new URL("../src/report/report.typ", import.meta.url),
  new URL("../dist/report/report.typ", import.meta.url),
);
