import type { Bilingual, Lang } from '../../../server/contract/common.js';
import type { GuidePage, SiteInfo } from '../../../server/contract/portal.js';
import { contentsPages } from './contents.js';
import { flow, type Entry } from './flow.js';
import { guideBlocks, type Block } from './guide-blocks.js';
import { brokenLines, textWidth } from './lines.js';
import { addFonts } from './pdf-fonts.js';
import { PdfFile, textString } from './pdf-file.js';
import { column, margin, PageSheet, paper } from './page-sheet.js';
import { say } from './words.js';

export interface HandbookContent {
  /** What it is about: a category, a counter, or everything. */
  readonly subject: Bilingual;
  readonly chapters: readonly { label: Bilingual; guides: readonly GuidePage[] }[];
  readonly lang: Lang;
  readonly site: SiteInfo;
  /** YYYY-MM-DD in Asia/Shanghai. */
  readonly today: string;
}

/** A handbook as a PDF: cover, contents, guides by chapter, page numbers and bookmarks. Its pages count from the first guide. */
export function handbookPdf(content: HandbookContent): Buffer {
  const { chapters, lang } = content;
  const blocks = chapters.flatMap(({ label, guides }): Block[] => [{ kind: 'chapter', text: label[lang] }, ...guides.flatMap((guide) => guideBlocks(guide, lang))]);
  const { pages: body, entries } = flow(blocks.length > 0 ? blocks : [{ kind: 'line', text: say.empty[lang] }], lang);
  for (const [at, sheet] of body.entries()) numberPage(sheet, content, say.page(at + 1, body.length)[lang]);
  return assemble(content, { front: [cover(content), ...contentsPages(entries, lang)], body, entries });
}

function cover({ subject, chapters, lang, site, today }: HandbookContent): PageSheet {
  const sheet = new PageSheet();
  const chinese = lang === 'zh';
  const count = chapters.reduce((sum, { guides }) => sum + guides.length, 0);
  sheet.write(`${site.district[lang]} ${site.brand[lang]}`, { x: margin, y: 130 }, { size: 14, chinese, grey: true });
  let y = 215;
  const paragraph = (text: string, ink: { size: number; bold?: boolean; grey?: boolean }): void => {
    for (const line of brokenLines(text, { width: column, size: ink.size, chinese })) {
      sheet.write(line, { x: margin, y }, { ...ink, chinese });
      y += ink.size * 1.5;
    }
  };
  paragraph(say.title[lang], { size: 32, bold: true });
  paragraph(subject[lang], { size: 20 });
  y += 24;
  for (const line of [say.guides(count), say.printed(today), say.hotline(site.hotline)]) paragraph(line[lang], { size: 12 });
  y = 700;
  sheet.rule(y - 24);
  for (const line of [say.newest, ...(site.demo ? [say.sample] : [])]) paragraph(line[lang], { size: 10.5, grey: true });
  return sheet;
}

/** What the page is from above, its number below. */
function numberPage(sheet: PageSheet, { subject, lang, site }: HandbookContent, number: string): void {
  const ink = { size: 8.5, chinese: lang === 'zh', grey: true };
  sheet.write(`${say.title[lang]} · ${subject[lang]}`, { x: margin, y: 44 }, ink);
  sheet.rule(51);
  sheet.write(number, { x: paper.width - margin - textWidth(number, ink), y: paper.height - 36 }, ink);
  sheet.write(`${site.brand[lang]} · ${site.hotline}${site.demo ? ` · ${say.sample[lang]}` : ''}`, { x: margin, y: paper.height - 36 }, ink);
}

interface Parts {
  front: readonly PageSheet[];
  body: readonly PageSheet[];
  entries: readonly Entry[];
}

function assemble({ subject, lang, site }: HandbookContent, { front, body, entries }: Parts): Buffer {
  const file = new PdfFile();
  const fonts = addFonts(file);
  const tree = file.reserve();
  const sheets = [...front, ...body];
  const numbers = sheets.map(() => file.reserve());
  const pageOf = (bodyPage: number): number => numbers[front.length + bodyPage - 1] ?? 0;
  for (const [at, sheet] of sheets.entries()) {
    const links = sheet.links.map(({ x, y, width, height, toPage }) => {
      const bottom = paper.height - y;
      return `<< /Type /Annot /Subtype /Link /Border [0 0 0] /Rect [${x} ${bottom.toFixed(2)} ${x + width} ${(bottom + height).toFixed(2)}] /Dest [${pageOf(toPage)} 0 R /Fit] >>`;
    });
    file.fill(numbers[at] ?? 0, `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 ${paper.width} ${paper.height}] /Resources << /Font ${fonts} >> /Contents ${file.addStream(sheet.content())} 0 R /Annots [${links.join(' ')}] >>`);
  }
  file.fill(tree, `<< /Type /Pages /Count ${numbers.length} /Kids [${numbers.map((number) => `${number} 0 R`).join(' ')}] >>`);
  const marks = bookmarks(file, entries, pageOf);
  const labels = `<< /Nums [0 << /P ${textString(say.title[lang])} >> 1 << /S /r >> ${front.length} << /S /D >>] >>`;
  const root = file.add(`<< /Type /Catalog /Pages ${tree} 0 R /Outlines ${marks} 0 R /PageMode /UseOutlines /PageLabels ${labels} /Lang (${lang === 'zh' ? 'zh-CN' : 'en'}) /ViewerPreferences << /DisplayDocTitle true >> >>`);
  const info = file.add(`<< /Title ${textString(`${say.title[lang]} · ${subject[lang]}`)} /Author ${textString(site.brand[lang])} >>`);
  return file.bytes(root, info);
}

/** One bookmark an entry, in order; returns the number of their root. */
function bookmarks(file: PdfFile, entries: readonly Entry[], pageOf: (page: number) => number): number {
  const root = file.reserve();
  const numbers = entries.map(() => file.reserve());
  for (const [at, { text, page }] of entries.entries()) {
    const [before, after] = [numbers[at - 1], numbers[at + 1]];
    const joined = `${before === undefined ? '' : ` /Prev ${before} 0 R`}${after === undefined ? '' : ` /Next ${after} 0 R`}`;
    file.fill(numbers[at] ?? 0, `<< /Title ${textString(text)} /Parent ${root} 0 R${joined} /Dest [${pageOf(page)} 0 R /Fit] >>`);
  }
  const [first, last] = [numbers[0], numbers.at(-1)];
  file.fill(root, first === undefined || last === undefined ? '<< /Type /Outlines >>' : `<< /Type /Outlines /First ${first} 0 R /Last ${last} 0 R /Count ${numbers.length} >>`);
  return root;
}
