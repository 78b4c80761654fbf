/**
 * About how wide a text is in Times or Computer Modern, in ems: good enough to choose the widths of columns.
 *
 * @example
 * widthInEms("2024"); // => 2
 */
export function widthInEms(text: string): number {
  let width = 0;
  for (const letter of text) {
    if (/[\s.,;:()[\]'|]/.test(letter)) width += 0.3;
    else if (/[−…<>≥≤→жмшщюыфmw]/.test(letter)) width += 0.8;
    else if (/\p{Lu}/u.test(letter)) width += 0.75;
    else width += /\d/.test(letter) ? 0.5 : 0.55;
  }
  return width;
}
