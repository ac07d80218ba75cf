import { inflateRawSync } from 'node:zlib';

export type ReadCell = string | number | null;

/** The sheets of an .xlsx by name, cell by cell as a spreadsheet program would read them. */
export function readWorkbook(bytes: Uint8Array): Map<string, ReadCell[][]> {
  const parts = unzip(Buffer.from(bytes));
  const part = (path: string): string => parts.get(path)?.toString('utf8') ?? '';
  const shared = blocks(part('xl/sharedStrings.xml'), 'si').map(({ inner }) => wordsIn(inner));
  const sheets = blocks(part('xl/workbook.xml'), 'sheet').map(({ attributes }) => /name="([^"]*)"/.exec(attributes)?.[1] ?? '');
  return new Map(sheets.map((name, index) => [unescape(name), rowsOf(part(`xl/worksheets/sheet${index + 1}.xml`), shared)]));
}

function rowsOf(xml: string, shared: readonly string[]): ReadCell[][] {
  return blocks(xml, 'row').map(({ inner }) => {
    const cells: ReadCell[] = [];
    for (const cell of blocks(inner, 'c')) cells[columnOf(cell.attributes)] = valueOf(cell, shared);
    return Array.from(cells, (value) => value ?? null);
  });
}

/** A cell typed as text holds text; one without a type holds a number. */
function valueOf({ attributes, inner }: Block, shared: readonly string[]): ReadCell {
  const type = /\bt="(\w+)"/.exec(attributes)?.[1] ?? 'n';
  const [value] = blocks(inner, 'v');
  if (type === 'inlineStr') return wordsIn(inner);
  if (!value) return null;
  const readings: Record<string, (raw: string) => ReadCell> = { s: (raw) => shared[Number(raw)] ?? null, n: Number };
  return (readings[type] ?? unescape)(value.inner);
}

/** B7 → 1. */
function columnOf(attributes: string): number {
  const letters = /\br="([A-Z]+)/.exec(attributes)?.[1] ?? 'A';
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

interface Block {
  attributes: string;
  inner: string;
}

function blocks(xml: string, tag: string): Block[] {
  return [...xml.matchAll(new RegExp(`<${tag}\\b([^>]*?)(?:/>|>([\\s\\S]*?)</${tag}>)`, 'g'))].map(([, attributes = '', inner = '']) => ({ attributes, inner }));
}

const wordsIn = (xml: string): string => blocks(xml, 't').map(({ inner }) => unescape(inner)).join('');
const unescape = (xml: string): string => xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

const [directoryEntry, directoryEnd] = [0x02014b50, 0x06054b50];

/** Every file of a zip, found through its directory. */
function unzip(zip: Buffer): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || zip.readUInt32LE(end) !== directoryEnd) throw new Error('not a zip');
  for (let at = zip.readUInt32LE(end + 16); zip.readUInt32LE(at) === directoryEntry; ) {
    const [name, extra, comment] = [zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30), zip.readUInt16LE(at + 32)];
    const local = zip.readUInt32LE(at + 42);
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(from, from + zip.readUInt32LE(at + 20));
    files.set(zip.toString('utf8', at + 46, at + 46 + name), zip.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed));
    at += 46 + name + extra + comment;
  }
  return files;
}
