/** What the package asks of node:path, for paths with forward slashes. */
export function basename(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

export function dirname(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

export function join(...parts: string[]): string {
  return normalize(parts.join("/"));
}

export function normalize(path: string): string {
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && (part !== "" || parts.length === 0)) parts.push(part);
  }
  return parts.join("/");
}

export function parse(path: string): { name: string; base: string; ext: string } {
  const base = basename(path);
  const dot = base.lastIndexOf(".");
  return dot > 0 ? { base, name: base.slice(0, dot), ext: base.slice(dot) } : { base, name: base, ext: "" };
}

export const posix = { basename, dirname, join, normalize, parse };
