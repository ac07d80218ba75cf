/** What stands in a cell of a workbook. */
export type Cell = string | number | null;
export interface Sheet {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}
export type Kind = 'text' | 'number' | 'yes' | 'date' | 'list' | { readonly codes: Readonly<Record<string, string>>; readonly many?: true };

/** One column: its heading, where in the guide (or in the entry of a list) its value stands, and what it may hold. */
export interface Column {
  readonly title: string;
  readonly path: string;
  readonly kind: Kind;
}

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const between = '；';

/** The value at a path, or undefined. */
export function valueAt(from: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, name) => (isFields(value) ? value[name] : undefined), from);
}

/** The same with a value put at a path; what it was taken from stays as it is. */
export function withValue(from: unknown, path: string, value: unknown): Fields {
  const [name = '', ...rest] = path.split('.');
  const fields = isFields(from) ? from : {};
  return { ...fields, [name]: rest.length === 0 ? value : withValue(fields[name], rest.join('.'), value) };
}

/** A value as a person reads it in a cell. */
export function cellOf(kind: Kind, value: unknown): Cell {
  if (value === undefined || value === null) return null;
  if (typeof kind === 'object') return listed(value, (one) => kind.codes[one] ?? one);
  if (kind === 'yes') return value === true ? '是' : '否';
  if (kind === 'number') return typeof value === 'number' ? value : null;
  return listed(value, (one) => one);
}

const listed = (value: unknown, word: (one: string) => string): string => (Array.isArray(value) ? value : [value]).map((one) => word(String(one))).join(between);

/** What a cell means; undefined when it is empty, null when it means nothing here. */
export function valueOf(kind: Kind, cell: Cell): unknown {
  const text = cell === null ? '' : String(cell).trim();
  if (text === '') return undefined;
  if (typeof kind === 'object') return kind.many ? codesOf(kind.codes, text) : codeOf(kind.codes, text);
  return readers[kind](text, cell);
}

function codeOf(codes: Readonly<Record<string, string>>, text: string): string | null {
  return Object.keys(codes).find((code) => code === text || codes[code] === text) ?? null;
}

function codesOf(codes: Readonly<Record<string, string>>, text: string): string[] | null {
  const found = partsOf(text).map((one) => codeOf(codes, one));
  return found.every((one) => one !== null) ? found : null;
}

const partsOf = (text: string): string[] => text.split(/[；;\n]/).map((one) => one.trim()).filter((one) => one !== '');

const readers: Record<Exclude<Kind, object>, (text: string, cell: Cell) => unknown> = {
  text: (text) => text,
  number: (text) => (Number.isFinite(Number(text)) ? Number(text) : null),
  yes: (text) => ({ 是: true, 否: false })[text] ?? null,
  list: partsOf,
  date: (text, cell) => (typeof cell === 'number' && cell > 3000 ? dayOfSerial(cell) : text),
};

/** Spreadsheet programs turn a date somebody types into the number of days since the end of 1899. */
const dayOfSerial = (serial: number): string => new Date(Math.round(serial - 25_569) * 86_400_000).toISOString().slice(0, 10);
