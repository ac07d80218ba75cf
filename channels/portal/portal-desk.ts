import type { Bilingual } from '../../server/contract/common.js';
import type { FoundBecause } from '../../server/contract/portal.js';
import type { BookingSite } from './booking-site.js';
import type { DeadlineView } from '../../server/contract/deadline.js';
import type { CitizenAction, Progress } from '../../server/contract/progress.js';
import type { DeskError } from '../../server/desk/errors.js';
import type { Directory } from '../../server/ports/directory.js';
import type { TicketStore } from '../../server/ports/ticket-store.js';

/** A guide as it is published, and a ticket as it is stored; the presenters beside this file decide what leaves. */
export type ServiceGuide = Awaited<ReturnType<Directory['guides']>>[number];
export type Ticket = NonNullable<Awaited<ReturnType<TicketStore['get']>>>;
export type TicketEvent = Ticket['history'][number];

export interface PublishedGuide {
  guide: ServiceGuide;
  category: string;
  /** What people call it. */
  aliases: readonly string[];
}

type Group = { code: string; label: Bilingual; count: number };
export interface GuideQuestion {
  q?: string | undefined;
  category?: string | undefined;
  audience?: string | undefined;
  event?: string | undefined;
}
/** Guides that fit a question, the best first, and all groups with their counts. */
export interface FoundGuides {
  found: readonly { listed: PublishedGuide; because: FoundBecause | null }[];
  groups: { categories: readonly Group[]; audiences: readonly Group[]; events: readonly Group[] };
}
/** One version of a guide with its place among the others. */
export interface ShownGuide extends PublishedGuide {
  standing: 'in_force' | 'scheduled' | 'past';
  /** The newest first. */
  versions: readonly { version: number; effectiveFrom: string }[];
  window: { open: boolean; turnsOn: string } | null;
}
export type Centre = Awaited<ReturnType<Directory['centres']>>[number];

/** A citizen's matter with everything worked out for them. */
export interface Followed {
  own: Ticket;
  /** The matter it is handled as: itself, or the one it was merged into. */
  handled: Ticket;
  unit: string | null;
  /** English names of units, by the Chinese ones. */
  unitNames: Readonly<Record<string, string>>;
  rerouting: boolean;
  extension: Progress['extension'];
  pressed: Progress['pressed'];
  contacts: number;
  rating: Extract<TicketEvent, { type: 'appraised' }> | null;
  /** Lines that are not another caller's, oldest first; which of them are told is decided here. */
  lines: readonly TicketEvent[];
  offers: readonly { action: CitizenAction; refusal: DeskError | null }[];
  promise: DeadlineView | null;
  overdueDays: number;
}

interface Proof {
  ticketNo: string;
  code: string;
}
type Satisfaction = NonNullable<Ticket['appraisal']>['satisfaction'];
export interface Rating {
  solved: boolean;
  satisfaction: Satisfaction;
  comment: string | null;
}
export type Act = { act: 'urge' } | { act: 'ask_call' } | { act: 'supplement'; text: string; photos: readonly string[] } | { act: 'withdraw'; reason: string | null } | ({ act: 'appraise'; via: 'link' | 'chat' } & Rating);

/** What the citizen site asks of the desk. */
export interface PortalDesk extends BookingSite {
  categories: () => { code: string; label: Bilingual }[];
  guides: () => Promise<PublishedGuide[]>;
  findGuides: (question: GuideQuestion) => Promise<FoundGuides>;
  /** The version in force, or any published one; null when there is none. */
  guide: (itemCode: string, version?: number) => Promise<ShownGuide | null>;
  centres: () => Promise<readonly Centre[]>;
  /** Throws DeskError `looked_too_often`. */
  textNotice: (asked: { itemCode: string; phone: string; lang: 'zh' | 'en' }) => Promise<void>;
  /** Into the conversation of this visitor's cookie; throws DeskError `not_found` or `conversation_closed`. */
  showNotice: (visitor: string, asked: { itemCode: string; conversationId: string; id: string }) => Promise<void>;
  /** Throws DeskError `wrong_query_code`. */
  progress: (proof: Proof) => Promise<Followed>;
  /** Does it once a key and tells how the matter stands then. */
  act: (asked: Proof & { key: string; act: Act }) => Promise<Followed>;
  /** Throws DeskError `not_found`. */
  rating: (token: string) => Promise<Followed>;
  rate: (asked: Rating & { token: string; key: string }) => Promise<Followed>;
  /** Comes back at once: how long it takes must not tell whether the number is known. */
  sendLookupCode: (asked: { phone: string; lang: 'zh' | 'en' }) => { minutes: number };
  /** Throws DeskError `wrong_lookup_code`. */
  lookUp: (asked: { phone: string; code: string }) => Promise<{ ticket: Ticket; code: string }[]>;
}
