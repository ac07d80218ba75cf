import type { Lang } from '../../../server/contract/common.js';
import type { Entry } from './flow.js';
import { brokenLines, textWidth } from './lines.js';
import { column, margin, PageSheet, paper, type Ink } from './page-sheet.js';
import { say } from './words.js';

const leading = 21;
const top = 110;
const foot = paper.height - 72;
const gap = 8;

/** The contents: each chapter and guide with its page, dots between; a press leads there. */
export function contentsPages(entries: readonly Entry[], lang: Lang): PageSheet[] {
  const chinese = lang === 'zh';
  const pages: PageSheet[] = [];
  let y = Infinity;
  const fresh = (): PageSheet => {
    const sheet = new PageSheet();
    if (pages.length === 0) sheet.write(say.contents[lang], { x: margin, y: 84 }, { size: 20, chinese, bold: true });
    pages.push(sheet);
    y = top;
    return sheet;
  };
  for (const { kind, text, page } of entries) {
    const ink: Ink = { size: 11, chinese, bold: kind === 'chapter' };
    const indent = kind === 'chapter' ? 0 : 18;
    const lines = brokenLines(text, { width: column - indent - 60, ...ink });
    if (y + leading * lines.length > foot) fresh();
    const sheet = pages.at(-1) ?? fresh();
    for (const [at, line] of lines.entries()) {
      y += at === 0 ? leading : leading - 5;
      sheet.write(line, { x: margin + indent, y }, ink);
    }
    const begun = margin + indent + textWidth(lines.at(-1) ?? '', ink) + gap;
    finishLine(sheet, { begun, y, page, ink });
    sheet.links.push({ x: margin, y: y + 5, width: column, height: leading * lines.length, toPage: page });
  }
  return pages;
}

function finishLine(sheet: PageSheet, { begun, y, page, ink }: { begun: number; y: number; page: number; ink: Ink }): void {
  const number = String(page);
  const right = paper.width - margin - textWidth(number, ink);
  const dot = textWidth('. ', ink);
  const dots = '. '.repeat(Math.max(0, Math.floor((right - gap - begun) / dot)));
  sheet.write(dots, { x: right - gap - dots.length * (dot / 2), y }, { ...ink, bold: false, grey: true });
  sheet.write(number, { x: right, y }, ink);
}
