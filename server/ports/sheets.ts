export type Cell = string | number | null;

export interface Sheet {
  name: string;
  head: readonly string[];
  rows: readonly (readonly Cell[])[];
}

export interface Sheets {
  /** The bytes of a workbook that spreadsheet programs open. */
  write(sheets: readonly Sheet[]): Promise<Uint8Array>;
}
