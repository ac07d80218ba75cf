import { checkBookings } from './check-bookings.js';
import { checkConversations } from './check-conversations.js';
import { checkHouse } from './check-house.js';
import { checkTickets } from './check-tickets.js';
import type { Check } from './finding.js';

/** Holds the store against what was acknowledged; empty when both agree. */
export const findings: Check = (held, ledger) => [checkConversations, checkTickets, checkBookings, checkHouse].flatMap((check) => check(held, ledger));
