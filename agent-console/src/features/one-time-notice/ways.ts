import type { TicketDetail } from '../../../../server/contract/ticket-detail.js';
import type { Bilingual, Lang } from '../../shared/i18n/words.js';
import { words } from './words.js';

export type Way = 'print' | 'sms' | 'chat';

/** What a notice is given from: a ticket, a talk one serves, or both. */
export interface Subject {
  ticket: TicketDetail | null;
  talk: { id: string; lang: Lang } | null;
  /** Words of the matter, for the first guess at a guide. */
  about: string;
}

/** The citizen's own language. */
export const languageOf = ({ ticket, talk }: Subject): Lang => ticket?.notice.lang ?? talk?.lang ?? 'zh';

/** Whether the ticket keeps a line of it now. */
export const isKept = ({ ticket }: Subject): boolean => ticket?.actions.some(({ action, allowed }) => action === 'give_notice' && allowed) === true;

function textRefusal(subject: Subject): Bilingual | null {
  const { ticket } = subject;
  if (ticket === null) return words.noTicket;
  if (!isKept(subject)) return words.ended;
  return { yes: null, no_phone: words.noPhone, no_texts: words.noTexts }[ticket.notice.sms];
}

/** Why a way is closed; paper always goes. */
export function refusals(subject: Subject): Record<Way, Bilingual | null> {
  return { print: null, sms: textRefusal(subject), chat: subject.talk === null ? words.noTalk : null };
}

/** The way one ordinarily takes: where the citizen is listening now. */
export function usualWay(subject: Subject): Way {
  const closed = refusals(subject);
  return (['chat', 'sms', 'print'] as const).find((way) => closed[way] === null) ?? 'print';
}
