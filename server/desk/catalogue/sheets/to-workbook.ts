import type { LegalBasis } from '../guide.js';
import type { GuideContent } from '../guide-content.js';
import { written } from '../same-written.js';
import { cellOf, valueAt, type Cell, type Column, type Sheet } from './columns.js';
import { basisColumns, basisNumberTitle, basisSheet, guideColumns, guideSheet, itemCodeTitle, listSheets, materialErrorSheet, ownBasisTitle, type ListSheet } from './guide-columns.js';

interface Written {
  itemCode: string;
  content: GuideContent;
}

/** Guides as a workbook: a row a guide, and a sheet for each of its lists. */
export function sheetsOf(guides: readonly Written[]): Sheet[] {
  return [
    { name: guideSheet, head: [itemCodeTitle, ...titles(guideColumns)], rows: guides.map(({ itemCode, content }) => [itemCode, ...cells(guideColumns, content)]) },
    { name: basisSheet, head: [itemCodeTitle, basisNumberTitle, ownBasisTitle, ...titles(basisColumns)], rows: guides.flatMap(basisRows) },
    ...listSheets.map((sheet) => ({ name: sheet.name, head: headOf(sheet), rows: guides.flatMap((guide) => listRows(sheet, guide)) })),
    { name: materialErrorSheet, head: [itemCodeTitle, '材料序号', '错误', '错误（英文）'], rows: guides.flatMap(errorRows) },
  ];
}

const titles = (columns: readonly Column[]): string[] => columns.map(({ title }) => title);
const cells = (columns: readonly Column[], from: unknown): Cell[] => columns.map(({ path, kind }) => cellOf(kind, valueAt(from, path)));
/** Headings of a list's sheet. */
export const headOf = ({ columns, founded }: ListSheet): string[] => [itemCodeTitle, ...titles(columns), ...(founded ? [basisNumberTitle] : [])];

/** Every document a guide names, each once: its own first, then those only a condition or a material rests on. */
function basesOf({ legalBases, conditions, materials }: GuideContent): LegalBasis[] {
  const named = [...conditions, ...materials].map(({ basis }) => basis).filter((basis) => basis.title.zh !== '' || basis.docNo !== '');
  const known = new Set(legalBases.map(written));
  const others = named.filter((basis) => !known.has(written(basis)) && known.add(written(basis)));
  return [...legalBases, ...others];
}

function basisRows({ itemCode, content }: Written): Cell[][] {
  return basesOf(content).map((basis, place) => [itemCode, place + 1, place < content.legalBases.length ? '是' : '否', ...cells(basisColumns, basis)]);
}

function listRows({ path, columns, founded }: ListSheet, { itemCode, content }: Written): Cell[][] {
  const entries = valueAt(content, path);
  const numbers = founded ? new Map(basesOf(content).map((basis, place) => [written(basis), place + 1])) : null;
  return (Array.isArray(entries) ? (entries as unknown[]) : []).map((entry) => [itemCode, ...cells(columns, entry), ...(numbers ? [numbers.get(written(valueAt(entry, 'basis'))) ?? null] : [])]);
}

function errorRows({ itemCode, content }: Written): Cell[][] {
  return content.materials.flatMap(({ commonErrors = [] }, place) => commonErrors.map(({ zh, en }) => [itemCode, place + 1, zh, en]));
}
