import { newestOf, type GuideBook } from './guide-book.js';
import { gapsOf, type GuideContent } from './guide-content.js';
import { guideChanges } from './guide-diff.js';
import { sameWritten } from './same-written.js';

export type ImportFaultName = 'unreadable' | 'bad_code' | 'twice' | 'draft_in_work' | 'bad_value' | 'missing_value' | 'missing_column' | 'unknown_basis';
/** `at`: the field of the guide, or the sheet, row and column. */
export interface ImportFault {
  readonly reason: ImportFaultName;
  readonly at: string;
}
/** One guide as a file has it; null when it could not be read. */
export interface Candidate {
  /** Where it stands in the file, from 1. */
  readonly row: number;
  readonly itemCode: string;
  readonly content: GuideContent | null;
  readonly faults: readonly ImportFault[];
}
export type ImportOutcome = 'new' | 'changed' | 'unchanged' | 'refused';
export interface Judged {
  readonly candidate: Candidate;
  /** What it is called in the file, or here already; null when neither tells. */
  readonly name: GuideContent['name'] | null;
  readonly outcome: ImportOutcome;
  readonly faults: readonly ImportFault[];
  /** What is still missing before it could be published. */
  readonly gaps: number;
  readonly changes: number;
}

/** What an import would do with each guide of a file. A guide somebody is working on is not touched. */
export function judgeImport(candidates: readonly Candidate[], books: readonly GuideBook[]): Judged[] {
  const known = new Map(books.map((book) => [book.itemCode, book]));
  return candidates.map((candidate, place) => {
    const twice = candidates.slice(0, place).some(({ itemCode }) => itemCode === candidate.itemCode);
    return judged(candidate, known.get(candidate.itemCode), twice);
  });
}

/** The name as the file has it; where it has none, as the guide is called here. */
function nameOf({ content }: Candidate, book: GuideBook | undefined): Judged['name'] {
  const written = content !== null && (content.name.zh !== '' || content.name.en !== '');
  return written ? content.name : ((book && newestOf(book)?.content.name) ?? null);
}

function judged(candidate: Candidate, book: GuideBook | undefined, twice: boolean): Judged {
  const name = nameOf(candidate, book);
  const faults: readonly ImportFault[] = twice ? [...candidate.faults, { reason: 'twice', at: 'itemCode' }] : candidate.faults;
  if (faults.length > 0 || candidate.content === null) return { candidate, name, outcome: 'refused', faults, gaps: 0, changes: 0 };
  const gaps = gapsOf(candidate.itemCode, candidate.content).length;
  return { candidate, name, gaps, ...compared(candidate.content, book ?? null) };
}

function compared(content: GuideContent, book: GuideBook | null): Pick<Judged, 'outcome' | 'faults' | 'changes'> {
  const newest = book && newestOf(book);
  if (newest && sameWritten(newest.content, content)) return { outcome: 'unchanged', faults: [], changes: 0 };
  if (book?.draft) return { outcome: 'refused', faults: [{ reason: 'draft_in_work', at: 'itemCode' }], changes: 0 };
  return newest ? { outcome: 'changed', faults: [], changes: guideChanges(newest.content, content).length } : { outcome: 'new', faults: [], changes: 0 };
}
