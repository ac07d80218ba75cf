import type { Lang } from '../../../server/contract/common.js';
import type { Block } from './guide-blocks.js';
import { brokenLines } from './lines.js';
import { column, margin, PageSheet, paper, type Ink } from './page-sheet.js';

interface Style {
  readonly size: number;
  readonly leading: number;
  readonly before: number;
  readonly indent: number;
  readonly bold?: boolean;
  readonly grey?: boolean;
  /** Begins on a new page. */
  readonly newPage?: boolean;
  /** Room that has to be left under it, points: a heading never ends a page. */
  readonly keep?: number;
}

const styles: Readonly<Record<Block['kind'], Style>> = {
  chapter: { size: 20, leading: 30, before: 0, indent: 0, bold: true, newPage: true, keep: 120 },
  guide: { size: 15, leading: 22, before: 22, indent: 0, bold: true, keep: 110 },
  field: { size: 11, leading: 17, before: 8, indent: 0, bold: true, keep: 34 },
  line: { size: 10.5, leading: 16, before: 1, indent: 0 },
  tick: { size: 10.5, leading: 16, before: 1, indent: 17 },
  small: { size: 9, leading: 14, before: 0, indent: 0, grey: true },
};
const top = 72;
const foot = paper.height - 66;

/** A heading and the page of the body it stands on, counted from 1. */
export interface Entry {
  readonly kind: 'chapter' | 'guide';
  readonly text: string;
  readonly page: number;
}
export interface Flow {
  readonly pages: readonly PageSheet[];
  readonly entries: readonly Entry[];
}

const isEntry = (kind: Block['kind']): kind is Entry['kind'] => kind === 'chapter' || kind === 'guide';

/** Pages as they fill. */
class Pages {
  readonly sheets: PageSheet[] = [];
  y = Infinity;

  /** The page with this much room left, points: the last one, or a new one. */
  withRoom(needed: number): PageSheet {
    const last = this.sheets.at(-1);
    if (last && this.y + needed <= foot) return last;
    const next = new PageSheet();
    this.sheets.push(next);
    this.y = top;
    return next;
  }

  /** Goes on below a block; a heading takes along what it stands over. */
  below({ newPage = false, before, leading, keep = 0 }: Style): void {
    if (newPage) this.y = Infinity;
    this.withRoom(before + leading + keep);
    this.y += this.y === top ? 0 : before;
  }
}

function setBlock(pages: Pages, { kind, text }: Block, chinese: boolean): void {
  const style = styles[kind];
  const { size, leading, indent } = style;
  const ink: Ink = { ...style, chinese };
  for (const [at, line] of brokenLines(text, { width: column - indent, size, chinese }).entries()) {
    const sheet = pages.withRoom(leading);
    pages.y += leading;
    if (kind === 'tick' && at === 0) sheet.box(margin + 1, pages.y, size - 2);
    sheet.write(line, { x: margin + indent, y: pages.y }, ink);
  }
}

/** Sets blocks one under the other, page after page. */
export function flow(blocks: readonly Block[], lang: Lang): Flow {
  const pages = new Pages();
  const entries: Entry[] = [];
  for (const block of blocks) {
    const { kind, text } = block;
    pages.below(styles[kind]);
    if (isEntry(kind)) entries.push({ kind, text, page: pages.sheets.length });
    setBlock(pages, block, lang === 'zh');
  }
  return { pages: pages.sheets, entries };
}
