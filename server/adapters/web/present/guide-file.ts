import { z } from 'zod';
import type { ExportedGuide } from '../../../actions/guides/guide-files.js';
import { guideCode, guideContent } from '../../../contract/guide-content.js';
import type { ImportFault as FaultView, ImportReport } from '../../../contract/guide-files.js';
import { guidePathWords } from '../../../contract/words/guide-paths.js';
import { importFaultWords } from '../../../contract/words/guide-words.js';
import type { Candidate, ImportFault, ImportFaultName, Judged } from '../../../desk/catalogue/import-guides.js';

const format = 'civic-desk-guides';
const guideFile = z.object({ format: z.literal(format), formatVersion: z.literal(1), guides: z.array(z.unknown()).max(2000) });
const row = z.object({ itemCode: guideCode, version: z.number().int().optional(), effectiveFrom: z.string().optional(), guide: guideContent });

/** Guides as a file that says the same, letter for letter, however often it is read and written. */
export function guidesAsText(guides: readonly ExportedGuide[]): string {
  const rows = guides.map(({ itemCode, version, effectiveFrom, content }) => ({ itemCode, version, effectiveFrom, guide: guideContent.parse(content) }));
  return `${JSON.stringify({ format, formatVersion: 1, guides: rows }, null, 2)}\n`;
}

/** The guides of such a file, each read by itself; a file of another kind is one row that cannot be read. */
export function candidatesIn(file: unknown): Candidate[] {
  const read = guideFile.safeParse(file);
  if (!read.success) return [{ row: 1, itemCode: '', content: null, faults: [{ reason: 'unreadable', at: 'file' }] }];
  return read.data.guides.map((one, place) => candidateOf(one, place + 1));
}

function candidateOf(one: unknown, place: number): Candidate {
  const read = row.safeParse(one);
  if (read.success) return { row: place, itemCode: read.data.itemCode, content: read.data.guide, faults: [] };
  return { row: place, itemCode: codeIn(one), content: null, faults: faultsOf(read.error, one) };
}

const codeIn = (one: unknown): string => {
  const { itemCode } = (typeof one === 'object' && one !== null ? one : {}) as { itemCode?: unknown };
  return typeof itemCode === 'string' ? itemCode : '';
};

/** Checks what came from elsewhere, such as a workbook, by the same rules; faults it had stay. */
export function checked(candidate: Candidate): Candidate {
  if (candidate.content === null || candidate.faults.length > 0) return candidate;
  const given = { itemCode: candidate.itemCode, guide: candidate.content };
  const read = row.safeParse(given);
  return read.success ? { ...candidate, content: read.data.guide } : { ...candidate, content: null, faults: faultsOf(read.error, given) };
}

function faultsOf({ issues }: z.ZodError, given: unknown): ImportFault[] {
  return issues.map(({ path }) => {
    const [first, ...rest] = path;
    const at = first === 'guide' ? pathText(rest) : pathText(path);
    if (at === 'itemCode') return { reason: 'bad_code', at };
    return { reason: (standsAt(given, path) === undefined ? 'missing_value' : 'bad_value') satisfies ImportFaultName, at };
  });
}

/** What stands at a place in what was read; undefined where nothing does. */
function standsAt(given: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inside, step) => (typeof inside === 'object' && inside !== null ? (inside as Record<PropertyKey, unknown>)[step] : undefined), given);
}

const pathText = (path: readonly PropertyKey[]): string => path.map((step, place) => (typeof step === 'number' ? `[${step}]` : `${place === 0 ? '' : '.'}${String(step)}`)).join('');

/** The report, row by row, in words. */
export function presentReport({ applied, judged }: { applied: boolean; judged: readonly Judged[] }): ImportReport {
  const count = (outcome: Judged['outcome']) => judged.filter((one) => one.outcome === outcome).length;
  return {
    applied,
    rows: judged.map(({ candidate, name, outcome, faults, gaps, changes }) => ({ row: candidate.row, itemCode: candidate.itemCode, name, outcome, faults: faults.map(presentFault), gaps, changes })),
    counts: { new: count('new'), changed: count('changed'), unchanged: count('unchanged'), refused: count('refused') },
  };
}

/** A place in a workbook is said as it stands: 申请材料!5 形式. */
function presentFault({ reason, at }: ImportFault): FaultView {
  return { at, label: at.includes('!') ? { zh: at, en: at } : guidePathWords(at), reason, why: importFaultWords[reason] };
}
