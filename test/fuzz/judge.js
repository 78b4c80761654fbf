/**
 * What came of a damaged document:
 * - refused: with a line for people;
 * - right: every number that was read is the one that the file means;
 * - told: it was read otherwise, or could not be known to be wrong, and a line on stderr says so;
 * - wrong: a number that the file does not mean, in silence;
 * - crash: anything thrown that is no line for people, or a line that could write to the terminal.
 */
export function judge(document, answer) {
  const { numbers, refused, crash, notices } = answer;
  if (crash !== undefined) return { outcome: "crash", why: crash };
  const unsafe = [...(refused ?? []), ...(notices ?? [])].find((line) => !isOneVisibleLine(line));
  if (unsafe !== undefined)
    return { outcome: "crash", why: `a message that is not one plain line: ${JSON.stringify(unsafe)}` };
  if (refused !== undefined) return { outcome: "refused", why: refused[0] };

  const cells = new Map();
  for (const cell of document.rows.flat())
    if (cell.key !== undefined) cells.set(cell.key, [...(cells.get(cell.key) ?? []), cell]);
  const told = notices.length > 0;
  if (document.unreadable)
    return { outcome: "wrong", why: `read ${numbers.length} numbers of what has to be refused` };

  for (const [key, value] of numbers) {
    const meant = cells.get(key);
    const stated = `${key} = ${value}`;
    if (meant === undefined) return { outcome: "wrong", why: `${stated} is not in the file` };
    // "279,520" is 279.52 in a file whose other numbers have a decimal comma.
    const meansOf = (cell) =>
      document.style?.decimal === "," ? (cell.withDecimalComma ?? cell.value) : cell.value;
    const fitting = meant.find((cell) => !cell.none && same(value, meansOf(cell)));
    if (fitting?.percentage && !told)
      return { outcome: "wrong", why: `${stated} was shown with a percent sign, in silence` };
    if (fitting) continue;
    if (document.telling && told) return { outcome: "told", why: notices[0] };
    return {
      outcome: "wrong",
      why: `${stated}, the file means ${meant.map((cell) => (cell.none ? "nothing" : cell.value)).join(" or ")}`,
    };
  }
  const read = new Set(numbers.map(([key]) => key));
  const column = (key) => key.slice(key.lastIndexOf(" ") + 1);
  const columnsRead = new Set([...read].map(column));
  const leftOut = [...cells].find(
    ([key, [cell]]) =>
      !read.has(key) && !cell.odd && !cell.none && !cell.covered && columnsRead.has(column(key)),
  );
  if (leftOut !== undefined && !told)
    return { outcome: "wrong", why: `${leftOut[0]} was left out in silence` };
  if (document.telling && !told) return { outcome: "wrong", why: "a slip was left out in silence" };
  return { outcome: told ? "told" : "right", why: notices[0] };
}

function same(read, meant) {
  if (typeof meant === "number") return Math.abs(read - meant) <= 1e-12 * Math.abs(meant);
  // A printed string is kept as it is written, the sign included by which a spreadsheet marks a text.
  return read.replace(/^'/, "") === meant;
}

/** One line without signs that a terminal obeys or that hide or turn what is beside them. */
function isOneVisibleLine(line) {
  // eslint-disable-next-line no-control-regex
  return !/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/.test(line);
}
