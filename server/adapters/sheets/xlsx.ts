import writeXlsxFile from 'write-excel-file/node';
import type { Cell, Sheet, Sheets } from '../../ports/sheets.js';
import { readXlsx } from './read-xlsx.js';

/** Characters; wide enough for a unit's name and narrow enough to print. */
const columnWidth = 18;

/** Workbooks in the format office programs share (.xlsx). */
export const xlsxSheets: Sheets = {
  // Inside, so that a broken file rejects.
  read: (bytes) => new Promise((resolve) => { resolve(readXlsx(bytes)); }),
  async write(sheets) {
    const bytes = await writeXlsxFile(sheets.map(sheetOf)).toBuffer();
    return new Uint8Array(bytes);
  },
};

function sheetOf({ name, head, rows }: Sheet) {
  return {
    sheet: name,
    data: [head.map((value) => ({ value, fontWeight: 'bold' as const })), ...rows.map((row) => row.map(cellOf))],
    columns: head.map(() => ({ width: columnWidth })),
    stickyRowsCount: 1,
  };
}

/** Words are written as words: a leading = would be run as a formula. */
function cellOf(value: Cell) {
  if (value === null) return null;
  return typeof value === 'number' ? { value, type: Number } : { value, type: String };
}
