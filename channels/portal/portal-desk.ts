import type { Bilingual } from '../../server/contract/common.js';
import type { DeadlineView } from '../../server/contract/deadline.js';
import type { Directory } from '../../server/ports/directory.js';
import type { TicketStore } from '../../server/ports/ticket-store.js';

/** A guide as it is published, and a ticket as it is stored; the presenters beside this file decide what leaves. */
export type ServiceGuide = Awaited<ReturnType<Directory['guides']>>[number];
export type Ticket = NonNullable<Awaited<ReturnType<TicketStore['get']>>>;

export interface PublishedGuide {
  guide: ServiceGuide;
  category: string;
  /** What people call it. */
  aliases: readonly string[];
}
export interface Followed {
  ticket: Ticket;
  promise: DeadlineView | null;
  overdueDays: number;
}

/** What the citizen site asks of the desk. */
export interface PortalDesk {
  categories: () => { code: string; label: Bilingual }[];
  guides: () => Promise<PublishedGuide[]>;
  /** Throws DeskError `wrong_query_code`. */
  progress: (question: { ticketNo: string; code: string }) => Promise<Followed>;
}
