import type { QueueRow } from '../../../contract/ticket.js';
import { unnamed } from '../../../contract/words/caller-words.js';
import { leadOf, shareOf } from '../../../desk/ticket/assignment.js';
import { running } from '../../../desk/ticket/clocks.js';
import { flagsOf } from '../../../desk/ticket/flags.js';
import { maskedWords, namelessWords } from '../../../desk/ticket/identity/masked-words.js';
import type { Ticket } from '../../../desk/ticket/ticket.js';
import { hiddenName, maskName, withoutIdentity } from './mask.js';
import type { Reader } from './reader.js';

/** The caller as a list shows them. */
export function callerName({ confidential, caller }: Pick<Ticket, 'confidential' | 'caller'>): string {
  if (confidential) return hiddenName;
  if (caller.anonymous) return unnamed.anonymous;
  return caller.name === null ? unnamed.nameless : maskName(caller.name);
}

/** People's words on a ticket: of a confidential one nothing that names the caller leaves, and a unit reads only what was expressly kept. */
export function saferWords(ticket: Pick<Ticket, 'confidential' | 'caller' | 'identity'>, { unitOnly }: Pick<Reader, 'unitOnly'>): (text: string) => string {
  if (!ticket.confidential) return (text) => text;
  if (unitOnly) return maskedWords(ticket);
  const [known, found] = [withoutIdentity(ticket.caller), namelessWords(ticket, hiddenName)];
  return (text) => known(found(text));
}

const excerptLength = 120;

/** What was asked, on one line and no longer than two lines of a card. */
function excerptOf(text: string): string {
  const letters = Array.from(text.replace(/\s+/g, ' ').trim());
  return letters.length <= excerptLength ? letters.join('') : `${letters.slice(0, excerptLength).join('')}…`;
}

const asks = [['return_asked', 'return'], ['extension_asked', 'extension'], ['call_asked', 'call']] as const;
const levels = ['red', 'yellow', 'ordinary'] as const;

/** The gravest supervision still open. */
function gravestSupervision({ supervisions }: Ticket): QueueRow['supervised'] {
  const open = supervisions.filter(({ state }) => state !== 'closed' && state !== 'cancelled');
  return levels.find((level) => open.some((one) => one.level === level)) ?? null;
}

/** Where the share of the reader's unit stands. */
function ownShare(ticket: Ticket, { actor: { unitId } }: Reader): QueueRow['myShare'] {
  return shareOf(ticket, unitId)?.state ?? null;
}

/** Ticket → one line of the queue, masked. */
export function presentRow(ticket: Ticket, reader: Reader): QueueRow {
  const { no, version, channel, type, urgency, state, confidential, escalated, owner, updatedAt, createdAt } = ticket;
  const pressing = running(ticket)[0];
  const lead = leadOf(ticket);
  const flags = flagsOf(ticket);
  const words = saferWords(ticket, reader);
  return {
    no,
    version,
    channel,
    type,
    urgency,
    state,
    title: words(ticket.title),
    place: words(ticket.place),
    excerpt: excerptOf(words(ticket.content)),
    callerName: callerName(ticket),
    confidential,
    escalated,
    suspendedUntil: ticket.suspension?.until ?? null,
    urges: ticket.tally.urges,
    returns: ticket.tally.returns,
    rehandles: ticket.tally.rehandles,
    unsatisfied: ticket.tally.unsatisfied,
    topic: ticket.topic,
    area: ticket.area,
    myShare: ownShare(ticket, reader),
    asks: asks.filter(([flag]) => flags.includes(flag)).map(([, ask]) => ask),
    supervised: gravestSupervision(ticket),
    deadline: pressing ? reader.deadline(pressing) : null,
    leadUnit: lead ? { id: lead.unitId, name: lead.unitName } : null,
    owner,
    updatedAt,
    createdAt,
  };
}
