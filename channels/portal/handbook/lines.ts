import { glyphOf, type Glyph } from './pdf-fonts.js';

/** May not begin a line. */
const closing = '，。、；：？！）》”’」』】…—,.;:?!)]}%';
/** May not end a line. */
const opening = '（《“‘「『【([{';

const widthOf = (glyphs: readonly Glyph[]): number => glyphs.reduce((sum, { width }) => sum + width, 0);

const closes = (part: string): boolean => closing.includes(part.charAt(0));
const opens = (part: string): boolean => opening.includes(part.charAt(part.length - 1));

/** What is not parted: a Latin word, or a Chinese character with the marks that cling to it. */
function pieces(text: string): string[] {
  const whole: string[] = [];
  for (const [part] of text.matchAll(/[\u0021-\u007e\u00a1-\u024f‘’“”–×•]+|\s+|[^]/gu)) {
    const before = whole.at(-1) ?? ' ';
    if (before.trim() !== '' && (closes(part) || opens(before))) whole[whole.length - 1] = before + part;
    else whole.push(part);
  }
  return whole;
}

/** Text set in glyphs. */
export const setText = (text: string, chinese: boolean): Glyph[] => Array.from(text, (character) => glyphOf(character, chinese));

/** Width of a text at a size, points. */
export const textWidth = (text: string, { size, chinese }: { size: number; chinese: boolean }): number => (widthOf(setText(text, chinese)) * size) / 1000;

interface Measure {
  /** Points. */
  width: number;
  size: number;
  chinese: boolean;
}

/** A text in lines no wider than the measure; a word that is wider than a line is cut. */
export function brokenLines(text: string, { width, size, chinese }: Measure): string[] {
  const fits = (line: string): boolean => textWidth(line, { size, chinese }) <= width;
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    if (fits(line + piece)) {
      line += piece;
      continue;
    }
    if (line !== '') lines.push(line.trimEnd());
    line = piece.trimStart();
    while (!fits(line)) {
      const cut = longestFitting(line, fits);
      lines.push(line.slice(0, cut));
      line = line.slice(cut);
    }
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

function longestFitting(line: string, fits: (part: string) => boolean): number {
  let cut = 1;
  while (cut < line.length && fits(line.slice(0, cut + 1))) cut += 1;
  return cut;
}
