import { setText } from './lines.js';

/** A4, points. */
export const paper = { width: 595.28, height: 841.89 } as const;
export const margin = 62;
export const column = paper.width - 2 * margin;

export interface Ink {
  readonly size: number;
  readonly chinese: boolean;
  /** Drawn round as well as filled: the bold that a font not in the file has not got. */
  readonly bold?: boolean;
  readonly grey?: boolean;
}

const point = (n: number): string => n.toFixed(2);

/** One page as it is drawn; y is counted from the top of the paper. */
export class PageSheet {
  private readonly drawn: string[] = [];
  /** Places that lead to another page of the body. */
  readonly links: { x: number; y: number; width: number; height: number; toPage: number }[] = [];

  /** Writes one line with its base line at y. */
  write(text: string, { x, y }: { x: number; y: number }, { size, chinese, bold = false, grey = false }: Ink): void {
    const runs: { font: string; codes: string }[] = [];
    for (const { font, code } of setText(text, chinese)) {
      const last = runs.at(-1);
      if (last?.font === font) last.codes += code;
      else runs.push({ font, codes: code });
    }
    const colour = grey ? '0.35 g 0.35 G' : '0 g 0 G';
    const weight = bold ? `2 Tr ${point(size * 0.03)} w` : '0 Tr';
    const shown = runs.map(({ font, codes }) => `/${font} ${point(size)} Tf <${codes}> Tj`).join(' ');
    this.drawn.push(`BT ${colour} ${weight} 1 0 0 1 ${point(x)} ${point(paper.height - y)} Tm ${shown} ET`);
  }

  /** A thin line across the column. */
  rule(y: number): void {
    this.drawn.push(`0.6 G 0.5 w ${point(margin)} ${point(paper.height - y)} m ${point(paper.width - margin)} ${point(paper.height - y)} l S`);
  }

  /** A box to tick; its foot at y. */
  box(x: number, y: number, side: number): void {
    this.drawn.push(`0 G 0.7 w ${point(x)} ${point(paper.height - y)} ${point(side)} ${point(side)} re S`);
  }

  content(): string {
    return this.drawn.join('\n');
  }
}
