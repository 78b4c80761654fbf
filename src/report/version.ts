import { readFileSync } from "node:fs";

interface Manifest {
  version: string;
  repository?: string | { url?: string };
}

function manifest(): Manifest {
  return JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as Manifest;
}

/** Version of this package, as its package.json names it. */
export function packageVersion(): string {
  return manifest().version;
}

/** This release of the package for references: its version, and its address where package.json names one. */
export function packageRelease(): { version: string; url?: string } {
  const { version, repository } = manifest();
  const address = typeof repository === "string" ? repository : repository?.url;
  return address === undefined ? { version } : { version, url: address.replace(/^git\+|\.git$/g, "") };
}
