import type { TicketDetail } from '../../../../../server/contract/ticket-detail.js';
import type { TicketAction } from '../../../../../server/contract/ticket.js';
import { actionWords } from '../../../../../server/contract/words/vocabulary.js';
import type { Bilingual } from '../../../shared/i18n/words.js';
import { words } from './words.js';

/** What an action is called on this ticket: to hold what is on hold is to hold it for longer. */
export const verbFor = (action: TicketAction, { suspension }: TicketDetail): Bilingual => (action === 'suspend' && suspension !== null ? words.holdLonger : actionWords[action]);
