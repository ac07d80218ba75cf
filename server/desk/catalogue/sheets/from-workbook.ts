import { noBasis, blankContent, type GuideContent } from '../guide-content.js';
import type { Candidate, ImportFault } from '../import-guides.js';
import { valueAt, valueOf, withValue, type Cell, type Column } from './columns.js';
import { basisColumns, basisNumberTitle, basisSheet, guideColumns, guideSheet, itemCodeTitle, listSheets, materialErrorSheet, optionalParts, ownBasisTitle, type ListSheet } from './guide-columns.js';

/** A sheet as it was read; the first row holds the headings. */
export interface ReadSheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}
/** One row by its headings. */
interface Row {
  /** As the program numbers it. */
  readonly n: number;
  readonly sheet: string;
  readonly cell: (title: string) => Cell;
}
interface Reading {
  value: unknown;
  faults: ImportFault[];
}
const blank = { zh: '', en: '' };

/** The guides of a workbook with every fault by sheet, row and column. */
export function contentsIn(workbook: readonly ReadSheet[]): Candidate[] {
  const main = workbook.find(({ name }) => name === guideSheet);
  if (!main) return [{ row: 1, itemCode: '', content: null, faults: [{ reason: 'unreadable', at: `${guideSheet}!1` }] }];
  const missing = [itemCodeTitle, ...guideColumns.map(({ title }) => title)].filter((title) => !main.rows[0]?.includes(title));
  if (missing.length > 0) return [{ row: 1, itemCode: '', content: null, faults: missing.map((title) => ({ reason: 'missing_column', at: `${guideSheet}!1 ${title}` })) }];
  const lists = new Map(workbook.map((sheet) => [sheet.name, byItem(sheet)]));
  return rowsOf(main).map((row) => candidateOf(row, lists));
}

type Lists = ReadonlyMap<string, ReadonlyMap<string, readonly Row[]>>;
const codeOf = (row: Row): string => String(row.cell(itemCodeTitle) ?? '').trim();

/** Rows with anything in them. */
function rowsOf({ name, rows }: ReadSheet): Row[] {
  const [head = [], ...others] = rows;
  const filled = others.map((cells, place) => ({ cells, n: place + 2 })).filter(({ cells }) => cells.some((cell) => cell !== null && cell !== ''));
  return filled.map(({ cells, n }) => ({ n, sheet: name, cell: (title) => cells[head.indexOf(title)] ?? null }));
}

function byItem(sheet: ReadSheet): Map<string, Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rowsOf(sheet)) found.set(codeOf(row), [...(found.get(codeOf(row)) ?? []), row]);
  return found;
}

function candidateOf(row: Row, lists: Lists): Candidate {
  const itemCode = codeOf(row);
  const rows = (name: string): readonly Row[] => lists.get(name)?.get(itemCode) ?? [];
  const bases = basesIn(rows(basisSheet));
  const head = filled(row, guideColumns, blankContent('community', blank));
  const whole = listSheets.reduce((reading, sheet) => withList(reading, { sheet, rows: rows(sheet.name), bases }), { ...head, faults: [...head.faults, ...bases.faults] });
  const content = withErrors(withValue(whole.value, 'legalBases', bases.own), rows(materialErrorSheet));
  return { row: row.n, itemCode, content: content as GuideContent, faults: whole.faults };
}

/** What a row says, over what stands where a cell is empty. A text begun in one language has the other blank. */
function filled(row: Row, columns: readonly Column[], begin: unknown): Reading {
  return columns.reduce<Reading>(
    ({ value, faults }, { title, path, kind }) => {
      const said = valueOf(kind, row.cell(title));
      if (said === undefined) return { value, faults };
      if (said === null) return { value, faults: [...faults, { reason: 'bad_value', at: `${row.sheet}!${row.n} ${title}` }] };
      return { value: withValue(paired(value, path), path, said), faults };
    },
    { value: begin, faults: [] },
  );
}

function paired(value: unknown, path: string): unknown {
  const part = Object.keys(optionalParts).find((name) => path.startsWith(`${name}.`));
  const begun = part !== undefined && valueAt(value, part) === undefined ? withValue(value, part, optionalParts[part]) : value;
  const text = /^(.+)\.(zh|en)$/.exec(path)?.[1];
  return text !== undefined && valueAt(begun, text) === undefined ? withValue(begun, text, blank) : begun;
}

interface Bases {
  own: readonly unknown[];
  byNumber: ReadonlyMap<string, unknown>;
  faults: ImportFault[];
}

function basesIn(rows: readonly Row[]): Bases {
  const read = rows.map((row) => ({ row, ...filled(row, basisColumns, noBasis) }));
  const numbered = read.map(({ row, value }) => [String(row.cell(basisNumberTitle) ?? ''), value] as const);
  return { own: read.filter(({ row }) => row.cell(ownBasisTitle) !== '否').map(({ value }) => value), byNumber: new Map(numbered), faults: read.flatMap(({ faults }) => faults) };
}

function withList({ value, faults }: Reading, { sheet, rows, bases }: { sheet: ListSheet; rows: readonly Row[]; bases: Bases }): Reading {
  if (rows.length === 0) return { value, faults };
  const entries = rows.map((row) => founded(row, filled(row, sheet.columns, sheet.begin), { sheet, bases }));
  return { value: withValue(value, sheet.path, entries.map((entry) => entry.value)), faults: [...faults, ...entries.flatMap((entry) => entry.faults)] };
}

/** Puts in the document an entry names by its number; without a number it rests on none. */
function founded(row: Row, { value, faults }: Reading, { sheet, bases }: { sheet: ListSheet; bases: Bases }): Reading {
  const number = sheet.founded ? String(row.cell(basisNumberTitle) ?? '') : '';
  if (number === '') return { value, faults };
  const basis = bases.byNumber.get(number);
  return basis === undefined ? { value, faults: [...faults, { reason: 'unknown_basis', at: `${row.sheet}!${row.n} ${basisNumberTitle}` }] } : { value: withValue(value, 'basis', basis), faults };
}

function withErrors(content: unknown, rows: readonly Row[]): unknown {
  const materials = valueAt(content, 'materials');
  if (rows.length === 0 || !Array.isArray(materials)) return content;
  const errorsOf = (place: number) => rows.filter((row) => Number(row.cell('材料序号')) === place + 1).map((row) => ({ zh: String(row.cell('错误') ?? ''), en: String(row.cell('错误（英文）') ?? '') }));
  return withValue(content, 'materials', materials.map((material: unknown, place) => (errorsOf(place).length === 0 ? material : withValue(material, 'commonErrors', errorsOf(place)))));
}
