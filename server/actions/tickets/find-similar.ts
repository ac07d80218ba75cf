import type { StaffActor } from '../../desk/access/actor.js';
import { desk } from '../../desk/access/may.js';
import { likest, type LikenessReason, type Matter } from '../../desk/intake/likeness.js';
import { areaOf } from '../../desk/intake/topics.js';
import type { Ticket } from '../../desk/ticket/ticket.js';
import type { Ports } from '../../ports/index.js';
import { mustMay } from '../access/permission.js';
import { seenBy } from '../queue/queue-views.js';

export interface MatterDraft {
  text: string;
  place: string;
  phone?: string | undefined;
  /** The conversation it comes out of. */
  conversationId?: string | undefined;
  /** The ticket itself, when it is filed already. */
  no?: string | undefined;
}
export interface SimilarMatter {
  ticket: Ticket;
  score: number;
  reasons: readonly LikenessReason[];
}
type SimilarPorts = Pick<Ports, 'conversations' | 'directory' | 'secrets' | 'tickets'>;

const ofCaller = 40;
const nearby = 150;

/** Open matters that are probably the same: of this caller, or from round about. Never a confidential one, which nobody may find through another. */
export async function findSimilar(ports: SimilarPorts, actor: StaffActor, draft: MatterDraft): Promise<SimilarMatter[]> {
  mustMay(actor, 'queue.read', desk);
  const contactId = await contactOf(ports, draft);
  const units = await ports.directory.units();
  const area = areaOf(draft.place, units)?.unitId;
  const open = { ...seenBy(actor), flags: ['open'] } as const;
  const [theirs, near] = await Promise.all([
    contactId === null ? [] : ports.tickets.find({ filter: { ...open, contactId }, sort: 'newest', skip: 0, limit: ofCaller }),
    ports.tickets.find({ filter: { ...open, ...(area === undefined ? {} : { area }) }, sort: 'newest', skip: 0, limit: nearby }),
  ]);
  const known = new Map([...theirs, ...near].map((ticket) => [ticket.no, ticket]));
  const candidates = [...known.values()].filter(({ no, confidential }) => no !== draft.no && !confidential).map((ticket) => ({ ticket, ...matterOf(ticket, ports) }));
  const mine: Matter = { text: draft.text, place: draft.place, topic: null, callerKeys: keysOf(ports, contactId, draft.phone ?? null) };
  return likest(mine, candidates).map(({ matter, score, reasons }) => ({ ticket: matter.ticket, score, reasons }));
}

function matterOf({ title, content, place, topic, caller }: Ticket, { secrets }: Pick<Ports, 'secrets'>): Matter {
  return { text: `${title}\n${content}`, place, topic, callerKeys: keysOf({ secrets }, caller.contactId, caller.phone) };
}

/** What a caller is known again by, never in clear. */
function keysOf({ secrets }: Pick<Ports, 'secrets'>, contactId: string | null, phone: string | null): string[] {
  return [contactId, phone ? secrets.hash('phone', phone) : null].filter((key) => key !== null);
}

async function contactOf({ conversations }: Pick<Ports, 'conversations'>, { conversationId }: MatterDraft): Promise<string | null> {
  return conversationId === undefined ? null : ((await conversations.get(conversationId))?.contactId ?? null);
}
