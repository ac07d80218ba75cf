export type Cell = string | number | null;

export interface Sheet {
  name: string;
  head: readonly string[];
  rows: readonly (readonly Cell[])[];
}

/** A sheet as it was read, its headings in the first row. */
export interface ReadSheet {
  name: string;
  rows: readonly (readonly Cell[])[];
}

export interface Sheets {
  /** The sheets of a workbook; null for bytes that are none. */
  read(bytes: Uint8Array): Promise<ReadSheet[] | null>;
  /** The bytes of a workbook that spreadsheet programs open. */
  write(sheets: readonly Sheet[]): Promise<Uint8Array>;
}
