/** The path of a file of the package, under which the page holds it. */
export function fileURLToPath(url: URL): string {
  return decodeURIComponent(url.pathname);
}
