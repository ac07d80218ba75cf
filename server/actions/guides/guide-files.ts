import type { StaffActor } from '../../desk/access/actor.js';
import { desk } from '../../desk/access/may.js';
import { dateOf } from '../../desk/calendar/shanghai.js';
import { decideGuide } from '../../desk/catalogue/decide-guide.js';
import { inForceOn, newBook, type GuideBook } from '../../desk/catalogue/guide-book.js';
import type { GuideContent } from '../../desk/catalogue/guide-content.js';
import { judgeImport, type Candidate, type Judged } from '../../desk/catalogue/import-guides.js';
import type { BookChange } from '../../ports/guide-store.js';
import type { Ports } from '../../ports/index.js';
import { mustMay } from '../access/permission.js';
import { guideContext } from './write-guide.js';

type FilePorts = Pick<Ports, 'clock' | 'guides'>;
export interface ExportedGuide {
  itemCode: string;
  version: number;
  effectiveFrom: string;
  content: GuideContent;
}

/** The guides in force, all or of one category, in the catalogue's order. */
export async function exportGuides({ clock, guides }: FilePorts, actor: StaffActor, category?: string): Promise<ExportedGuide[]> {
  mustMay(actor, 'guides.read', desk);
  const today = dateOf(clock.now());
  return (await guides.all()).flatMap((book) => {
    const one = inForceOn(book, today);
    if (!one || (category !== undefined && one.content.category !== category)) return [];
    return [{ itemCode: book.itemCode, version: one.version, effectiveFrom: one.effectiveFrom, content: one.content }];
  });
}

/** What an import would do, guide by guide; with `why` it is done: all new and changed ones become drafts, or none while one is refused. */
export async function importGuides(ports: FilePorts, actor: StaffActor, { candidates, why }: { candidates: readonly Candidate[]; why: string | null }): Promise<{ applied: boolean; judged: Judged[] }> {
  mustMay(actor, 'guides.edit', desk);
  const books = await ports.guides.all();
  const judged = judgeImport(candidates, books);
  if (why === null || judged.some(({ outcome }) => outcome === 'refused')) return { applied: false, judged };
  const changes = judged.flatMap((one) => draftOf(ports, actor, { one, book: books.find(({ itemCode }) => itemCode === one.candidate.itemCode), why }));
  if (changes.length > 0) await ports.guides.saveAll(changes);
  return { applied: true, judged };
}

function draftOf(ports: FilePorts, actor: StaffActor, { one, book, why }: { one: Judged; book: GuideBook | undefined; why: string }): BookChange[] {
  const { itemCode, content } = one.candidate;
  if (one.outcome === 'unchanged' || content === null) return [];
  const context = guideContext(ports, actor);
  const { next } = decideGuide(book ?? newBook(itemCode, context.now), { action: 'begin', why, question: null, content, imported: true }, context);
  return [{ next, fresh: book === undefined }];
}
