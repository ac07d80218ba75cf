import type { ExpectedRow } from '../../../../server/contract/hall.js';

/** Those whose name begins as said, or whose booking number does. Names are masked, so one sign of them is all that is compared. */
export function matching(rows: readonly ExpectedRow[], said: string): ExpectedRow[] {
  const sought = said.trim();
  const number = sought.replace(/\s/g, '');
  if (sought === '') return [...rows];
  if (/^\d+$/.test(number)) return rows.filter(({ bookingNo }) => bookingNo.startsWith(number));
  const [first = ''] = Array.from(sought);
  return rows.filter(({ name }) => name !== null && name.toLowerCase().startsWith(first.toLowerCase()));
}
