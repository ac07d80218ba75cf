import { DeskError } from '../../errors.js';
import type { CommandOf } from '../commands.js';
import type { TicketFact } from '../events.js';
import type { Ticket } from '../ticket.js';

/** Why the caller gets no text message: they left no number, or did not agree to texts; null = they do. */
export function textRefusal({ caller }: Pick<Ticket, 'caller'>): 'no_phone' | 'no_texts' | null {
  if (caller.phone === null) return 'no_phone';
  return caller.way === 'sms' || caller.way === 'text_only' ? null : 'no_texts';
}

/** Tells the citizen at once everything a matter asks of them; throws `cannot_text` where no text may go. */
export function decideNotice(ticket: Ticket, { guide, how }: CommandOf<'give_notice'>): TicketFact[] {
  if (how === 'sms' && textRefusal(ticket) !== null) throw new DeskError('cannot_text');
  return [{ type: 'notice_given', guide, how }];
}
