import { XMLParser } from 'fast-xml-parser';
import type { Cell, ReadSheet } from '../../ports/sheets.js';
import { unzip } from './unzip.js';

interface Node {
  [name: string]: unknown;
}
/** Every list stays a list, also of one; values stay text. */
const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@', parseTagValue: false, parseAttributeValue: false, trimValues: false, isArray: (name) => ['sheet', 'si', 'row', 'c', 'r', 't', 'Relationship'].includes(name) });

/** A row said to stand further down follows the one before it. */
const mostRows = 20_000;

const listOf = (node: unknown, name: string): Node[] => (isNode(node) && Array.isArray(node[name]) ? (node[name] as unknown[]).map((one) => (isNode(one) ? one : { '#text': one })) : []);
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
const childOf = (node: unknown, name: string): unknown => (isNode(node) ? node[name] : undefined);
const textOf = (node: unknown): string => (typeof node === 'string' ? node : isNode(node) && typeof node['#text'] === 'string' ? node['#text'] : '');

/** The sheets of an .xlsx with their rows; null for bytes that are none. */
export function readXlsx(bytes: Uint8Array): ReadSheet[] | null {
  const parts = unzip(Buffer.from(bytes));
  if (!parts?.has('xl/workbook.xml')) return null;
  const part = (path: string): unknown => parser.parse(parts.get(path)?.toString('utf8') ?? '') as unknown;
  const shared = listOf(childOf(part('xl/sharedStrings.xml'), 'sst'), 'si').map(wordsIn);
  const targets = new Map(listOf(childOf(part('xl/_rels/workbook.xml.rels'), 'Relationships'), 'Relationship').map((one) => [textOf(one['@Id']), textOf(one['@Target'])]));
  const sheets = listOf(childOf(childOf(part('xl/workbook.xml'), 'workbook'), 'sheets'), 'sheet');
  return sheets.map((sheet) => {
    const target = targets.get(textOf(sheet['@r:id'])) ?? '';
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    return { name: textOf(sheet['@name']), rows: rowsIn(part(path), shared) };
  });
}

function rowsIn(sheet: unknown, shared: readonly string[]): Cell[][] {
  const rows: Cell[][] = [];
  for (const row of listOf(childOf(childOf(sheet, 'worksheet'), 'sheetData'), 'row')) {
    const cells: Cell[] = [];
    for (const cell of listOf(row, 'c')) cells[columnOf(textOf(cell['@r']), cells.length)] = valueOf(cell, shared);
    const place = Number(textOf(row['@r'])) - 1;
    rows[place >= 0 && place < mostRows ? place : rows.length] = Array.from(cells, (cell) => cell ?? null);
  }
  return Array.from(rows, (row: Cell[] | undefined) => row ?? []);
}

/** B7 → 1; a cell without a name follows the one before it. */
function columnOf(name: string, next: number): number {
  const letters = /^[A-Z]{1,3}/.exec(name)?.[0];
  return letters === undefined ? next : Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function valueOf(cell: Node, shared: readonly string[]): Cell {
  const type = textOf(cell['@t']);
  if (type === 'inlineStr') return wordsIn(childOf(cell, 'is'));
  const raw = textOf(cell['v']);
  if (raw === '') return null;
  if (type === 's') return shared[Number(raw)] ?? null;
  return type === '' || type === 'n' ? Number(raw) : raw;
}

/** Words may be cut into runs by their looks. */
function wordsIn(node: unknown): string {
  const own = listOf(node, 't').map(textOf).join('');
  return own + listOf(node, 'r').map((run) => listOf(run, 't').map(textOf).join('')).join('');
}
