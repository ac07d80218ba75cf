import type { Ticket } from '../ticket/ticket.js';
import type { Case, CaseRecord } from './case.js';
import { clockCases } from './from-clocks.js';
import { finishCases } from './from-finish.js';
import { intakeCases, shareCases } from './from-intake.js';
import { resolutionCases, roundCases } from './from-rounds.js';
import type { TicketEventType } from '../ticket/events.js';

/** Ends after which a matter is nobody's success or failure; a restoration takes them back. */
const leftOutBy: readonly TicketEventType[] = ['merged', 'withdrawn', 'rejected', 'restored'];

/** What a ticket adds to the figures now. Merged, withdrawn and not accepted matters add nothing (domain §2.8). */
export function recordOf(ticket: Ticket): CaseRecord {
  const { no, version, type, topic, area, blockedUnitIds } = ticket;
  return { no, version, type, topic, area, contactId: ticket.caller.contactId, matter: matterOf(ticket), filedAt: ticket.createdAt, blockedUnitIds, cases: counts(ticket) ? casesOf(ticket) : [] };
}

function counts({ history }: Ticket): boolean {
  const end = history.findLast(({ type }) => leftOutBy.includes(type));
  return end === undefined || end.type === 'restored';
}

function casesOf(ticket: Ticket): Case[] {
  return [...intakeCases(ticket), ...shareCases(ticket), ...clockCases(ticket), ...finishCases(ticket), ...roundCases(ticket), ...resolutionCases(ticket)];
}

/** By topic where there is one; else by kind and place as written. */
function matterOf({ topic, type, place }: Ticket): string {
  return topic ?? `${type}@${place.normalize('NFKC').replaceAll(/\s+/g, '')}`;
}
