/**
 * Text as it stands between or inside the tags of XML and HTML.
 *
 * @example
 * escapeMarkup("R² < 0.5"); // "R² &lt; 0.5"
 */
export function escapeMarkup(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
