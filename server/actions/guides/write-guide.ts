import type { StaffActor } from '../../desk/access/actor.js';
import { desk } from '../../desk/access/may.js';
import { dateOf } from '../../desk/calendar/shanghai.js';
import type { CategoryCode } from '../../desk/catalogue/categories.js';
import { decideGuide } from '../../desk/catalogue/decide-guide.js';
import { newBook, type GuideBook } from '../../desk/catalogue/guide-book.js';
import type { GuideCommand, GuideCommandOf, GuideContext } from '../../desk/catalogue/guide-commands.js';
import { blankContent, type GuideContent } from '../../desk/catalogue/guide-content.js';
import { DeskError } from '../../desk/errors.js';
import type { Text } from '../../desk/text.js';
import type { AuditedAct } from '../../ports/audit-log.js';
import type { Ports } from '../../ports/index.js';
import { mustMay } from '../access/permission.js';
import { mustHaveGuide, verbOf, type GuideMove } from './read-guides.js';

type WritePorts = Pick<Ports, 'audit' | 'clock' | 'guides'>;

export interface NewGuide {
  itemCode: string;
  category: CategoryCode;
  name: Text;
  why: string;
  question: string | null;
}

/** Begins the guide of a matter that has none. Throws `guide_exists`. */
export async function beginGuide(ports: WritePorts, actor: StaffActor, { itemCode, category, name, why, question }: NewGuide): Promise<GuideBook> {
  mustMay(actor, 'guides.edit', desk);
  const known = await ports.guides.get(itemCode);
  if (known && (known.draft !== null || known.versions.length > 0)) throw new DeskError('guide_exists');
  const context = guideContext(ports, actor);
  const { next } = decideGuide(known ?? newBook(itemCode, context.now), { action: 'begin', why, question, content: blankContent(category, name) }, context);
  return known ? ports.guides.save(next, []) : ports.guides.insert(next);
}

interface Over {
  itemCode: string;
  /** The book's version the change was made over. */
  revision: number;
}

/** Begins a draft from the newest version. Throws `stale`, `illegal_move` while there is one. */
export async function beginDraft(ports: WritePorts, actor: StaffActor, { why, question, ...over }: Over & { why: string; question: string | null }): Promise<GuideBook> {
  mustMay(actor, 'guides.edit', desk);
  return carryOutOnGuide(ports, actor, { ...over, command: { action: 'begin', why, question } });
}

/** Keeps what was written so far. Throws `stale` with who was faster. */
export async function saveDraft(ports: WritePorts, actor: StaffActor, { content, ...over }: Over & { content: GuideContent }): Promise<GuideBook> {
  mustMay(actor, 'guides.edit', desk);
  return carryOutOnGuide(ports, actor, { ...over, command: { action: 'save', content } });
}

/** Submits, takes back, sends back, publishes, discards or recalls; each for its own role. */
export async function moveGuide(ports: WritePorts, actor: StaffActor, { command, ...over }: Over & { command: GuideCommandOf<GuideMove> }): Promise<GuideBook> {
  mustMay(actor, verbOf[command.action], desk);
  return carryOutOnGuide(ports, actor, { ...over, command });
}

/** Loads, decides, saves; whoever calls it has asked for permission. */
export async function carryOutOnGuide(ports: WritePorts, actor: StaffActor, { itemCode, revision, command }: Over & { command: GuideCommand }): Promise<GuideBook> {
  const book = await mustHaveGuide(ports, itemCode);
  if (book.version !== revision) throw new DeskError('stale', { version: book.version, name: lastHand(book) });
  const { next, events } = decideGuide(book, command, guideContext(ports, actor));
  const saved = await ports.guides.save(next, events);
  await noteInAudit(ports, actor, { book: saved, command });
  return saved;
}

/** What a decision about a guide rests on. */
export function guideContext({ clock }: Pick<Ports, 'clock'>, actor: StaffActor): GuideContext {
  const now = clock.now();
  return { actor, now, today: dateOf(now) };
}

const lastHand = ({ draft, history }: GuideBook): string => draft?.savedBy.name ?? history.at(-1)?.by.name ?? '';

const audited: Partial<Record<GuideCommand['action'], AuditedAct>> = { publish: 'guide_published', recall: 'guide_recalled' };

async function noteInAudit({ audit, clock }: WritePorts, actor: StaffActor, { book: { itemCode, history }, command }: { book: GuideBook; command: GuideCommand }): Promise<void> {
  const [what, line] = [audited[command.action], history.at(-1)];
  if (!what || !line) return;
  await audit.append({ at: clock.now(), actorId: actor.id, actorName: actor.name, what, about: `guide:${itemCode}@${line.version ?? 0}`, field: '', purpose: '', reason: line.note ?? '' });
}
