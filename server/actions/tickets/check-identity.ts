import type { StaffActor } from '../../desk/access/actor.js';
import { findsIn, type IdentityFind, type PlacedText } from '../../desk/ticket/identity/finds.js';
import { sendsWhole, textsSentBy } from '../../desk/ticket/identity/rule-identity.js';
import { subjectOf } from '../../desk/ticket/offered-actions.js';
import type { TicketAction } from '../../desk/ticket/states.js';
import type { Ticket } from '../../desk/ticket/ticket.js';
import type { Ports } from '../../ports/index.js';
import { mustMay } from '../access/permission.js';
import { mustSee } from './run-ticket-command.js';
import { tellingPhotos } from './telling-photos.js';

export interface IdentityChecked {
  ticket: Ticket;
  texts: PlacedText[];
  finds: IdentityFind[];
  photos: { all: number; telling: number };
}
interface Question {
  no: string;
  action: TicketAction;
  /** The words just being written: advice, or the public reply. */
  written: Readonly<Record<string, string>>;
}

/** What would go out with an act, and what in it might tell who the caller is; asked before the act. */
export async function checkIdentity(ports: Pick<Ports, 'files' | 'tickets'>, actor: StaffActor, { no, action, written }: Question): Promise<IdentityChecked> {
  const ticket = await mustSee(ports, actor, no);
  mustMay(actor, `ticket.${action}`, subjectOf(ticket));
  const texts = textsSentBy(ticket, action, written);
  const telling = sendsWhole(action) ? await tellingPhotos(ports, ticket) : [];
  return { ticket, texts, finds: findsIn(texts, ticket), photos: { all: ticket.photos.length, telling: telling.length } };
}
