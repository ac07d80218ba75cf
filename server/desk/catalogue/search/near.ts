/** The fewest wrong, missing or surplus letters with which `part` stands somewhere in `whole`; Infinity above `most`. */
export function slipsIn(part: string, whole: string, most: number): number {
  if (whole.includes(part)) return 0;
  if (most === 0) return Infinity;
  // One row of the table of distances, written over letter by letter: this runs hundreds of times a search.
  const row = new Uint8Array(whole.length + 1);
  for (let i = 1; i <= part.length; i += 1) if (nextRow(row, { code: part.charCodeAt(i - 1), whole, first: i }) > most) return Infinity;
  return row.reduce((least, slips) => Math.min(least, slips));
}

/** Writes the next row over the last and returns the least in it. */
function nextRow(row: Uint8Array, { code, whole, first }: { code: number; whole: string; first: number }): number {
  let [before, least] = [row[0] ?? 0, first];
  row[0] = first;
  for (let j = 1; j < row.length; j += 1) {
    const above = row[j] ?? 0;
    const swap = before + (whole.charCodeAt(j - 1) === code ? 0 : 1);
    const here = Math.min(swap, above + 1, (row[j - 1] ?? 0) + 1);
    row[j] = here;
    before = above;
    if (here < least) least = here;
  }
  return least;
}
