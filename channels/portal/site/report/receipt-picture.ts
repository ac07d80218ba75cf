export interface ReceiptLine {
  readonly text: string;
  readonly px: number;
}

const margin = 48;
const width = 900;
const lineHeight = 1.6;
const family = '"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",system-ui,sans-serif';

/** Where each line of the picture stands, and how tall the picture is. */
export function laidOut(lines: readonly ReceiptLine[]): { tops: number[]; height: number } {
  let top = margin;
  const tops = lines.map(({ px }) => (top += px * lineHeight));
  return { tops, height: Math.ceil(top + margin) };
}

/** Number and code as a picture for the photo album: dark on white, readable without this site. */
export function saveReceipt(lines: readonly ReceiptLine[], name: string): void {
  const { tops, height } = laidOut(lines);
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const pen = canvas.getContext('2d');
  if (!pen) return;
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, width, height);
  pen.fillStyle = '#1a1f26';
  for (const [at, { text, px }] of lines.entries()) {
    pen.font = `600 ${px}px ${family}`;
    pen.fillText(text, margin, tops[at] ?? margin, width - 2 * margin);
  }
  Object.assign(document.createElement('a'), { href: canvas.toDataURL('image/png'), download: `${name}.png` }).click();
}
