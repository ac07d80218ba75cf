import type { PdfFile } from './pdf-file.js';
import { utf16 } from './pdf-file.js';

/** Widths of Helvetica, 1/1000 of the size, from space to tilde (Adobe's metrics of the fourteen standard fonts). */
const widths = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667,
  778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];
/** Marks beyond ASCII that Latin text holds: place in WinAnsi, width. */
const marks: Readonly<Record<string, readonly [code: number, width: number]>> = { '–': [0x96, 556], '‘': [0x91, 222], '’': [0x92, 222], '“': [0x93, 333], '”': [0x94, 333], '•': [0x95, 350], '…': [0x85, 1000], '×': [0xd7, 584], '·': [0xb7, 278], '°': [0xb0, 400], é: [0xe9, 556] };
/** In Chinese text these take a whole square. */
const squareInChinese = '‘’“”…·—';

export type FontName = 'latin' | 'song';
export interface Glyph {
  readonly font: FontName;
  /** 1/1000 of the size. */
  readonly width: number;
  /** In hexadecimal, as it stands in a page. */
  readonly code: string;
}

const hex = (code: number): string => code.toString(16).padStart(2, '0').toUpperCase();

/** How a character is set. Chinese needs no font in the file: readers bring one for the Adobe-GB1 collection. */
export function glyphOf(character: string, chinese: boolean): Glyph {
  const code = character.charCodeAt(0);
  const ascii = widths[code - 32];
  if (ascii !== undefined) return { font: 'latin', width: ascii, code: hex(code) };
  const mark = chinese && squareInChinese.includes(character) ? undefined : marks[character];
  return mark ? { font: 'latin', width: mark[1], code: hex(mark[0]) } : { font: 'song', width: 1000, code: utf16(character.slice(0, 1)) };
}

/** Codes are UTF-16 already; said once more so that every reader can search and copy. */
function toUnicode(): string {
  const rows = Array.from({ length: 256 }, (_, high) => `<${hex(high)}00> <${hex(high)}FF> <${hex(high)}00>`);
  const blocks = [rows.slice(0, 100), rows.slice(100, 200), rows.slice(200)].map((block) => `${block.length} beginbfrange\n${block.join('\n')}\nendbfrange`);
  const head = '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Desk-UCS2 def /CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange';
  return `${head}\n${blocks.join('\n')}\nendcmap CMapName currentdict /CMap defineresource pop end end`;
}

/** Puts both fonts into the file; returns them as a page's resources name them. */
export function addFonts(file: PdfFile): string {
  const latin = file.add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  const look = file.add('<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>');
  const song = file.add(`<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /DW 1000 /FontDescriptor ${look} 0 R >>`);
  const whole = file.add(`<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light-UniGB-UCS2-H /Encoding /UniGB-UCS2-H /DescendantFonts [${song} 0 R] /ToUnicode ${file.addStream(toUnicode())} 0 R >>`);
  return `<< /latin ${latin} 0 R /song ${whole} 0 R >>`;
}
