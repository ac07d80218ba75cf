import { addDays, dateOf, type DateKey } from '../calendar/shanghai.js';
import type { ServiceGuide } from './guide.js';
import { guideOf, type GuideContent } from './guide-content.js';
import type { GuideState } from './guide-states.js';
import type { Instant } from '../text.js';

/** Somebody of the desk, as the record keeps them. */
export interface Hand {
  id: string;
  name: string;
}

export interface PublishedVersion {
  /** 1, 2, 3 …; a desk may have been set up with a later one. */
  version: number;
  effectiveFrom: DateKey;
  content: GuideContent;
  authors: readonly Hand[];
  /** Null for what the desk was set up with, like the two after it. */
  by: Hand | null;
  at: Instant | null;
  reason: string | null;
  /** Taken back before its day: it never holds. */
  recalled: { by: Hand; at: Instant; reason: string } | null;
}

/** The one draft a guide can have. */
export interface GuideDraft {
  /** The version it was begun from; null for a new guide. */
  basedOn: number | null;
  why: string;
  /** The group of unanswered questions it was begun from. */
  question: string | null;
  startedBy: Hand;
  startedAt: Instant;
  savedBy: Hand;
  savedAt: Instant;
  /** Everybody who wrote in it. */
  authors: readonly Hand[];
  submitted: { by: Hand; at: Instant } | null;
  sentBack: { by: Hand; at: Instant; note: string } | null;
  content: GuideContent;
}

export type GuideAct = 'begun' | 'submitted' | 'taken_back' | 'sent_back' | 'published' | 'discarded' | 'recalled' | 'imported';
export interface GuideLine {
  at: Instant;
  by: Hand;
  act: GuideAct;
  version: number | null;
  note: string | null;
}

/** One matter's guide with all its versions, its draft and who did what; one document, one write. */
export interface GuideBook {
  itemCode: string;
  /** Raised by every save. */
  version: number;
  /** Place in the catalogue. */
  order: number;
  /** The oldest first. */
  versions: readonly PublishedVersion[];
  draft: GuideDraft | null;
  history: readonly GuideLine[];
  /** The next date on which another version holds, or none; null = nothing to come. */
  turnsOn: DateKey | null;
  updatedAt: Instant;
}

/** Where the work on a guide stands. */
export function stateOf({ draft }: Pick<GuideBook, 'draft'>): GuideState {
  if (!draft) return 'idle';
  if (draft.submitted) return 'in_review';
  return draft.sentBack ? 'sent_back' : 'draft';
}

type Versions = Pick<GuideBook, 'versions'>;
const standing = ({ versions }: Versions): PublishedVersion[] => versions.filter(({ recalled }) => recalled === null);

/** The newest version whose day has come, unless its last day is over. */
export function inForceOn(book: Versions, date: DateKey): PublishedVersion | null {
  const newest = standing(book).findLast(({ effectiveFrom }) => effectiveFrom <= date);
  const until = newest?.content.extras?.effectiveUntil;
  return newest === undefined || (until !== undefined && until < date) ? null : newest;
}

/** Published, its day still to come; the next one first. */
export function scheduledAfter(book: Versions, date: DateKey): PublishedVersion[] {
  return standing(book).filter(({ effectiveFrom }) => effectiveFrom > date);
}

/** The newest version that was not recalled: what a draft begins from. */
export function newestOf(book: Versions): PublishedVersion | null {
  return standing(book).at(-1) ?? null;
}

export type GuideStanding = 'in_force' | 'scheduled' | 'past' | 'recalled';

/** What a version is on a date. */
export function standingOn(book: Versions, one: PublishedVersion, date: DateKey): GuideStanding {
  if (one.recalled) return 'recalled';
  if (one.effectiveFrom > date) return 'scheduled';
  return inForceOn(book, date)?.version === one.version ? 'in_force' : 'past';
}

/** The version as everybody reads it. */
export function publishedGuide({ itemCode }: Pick<GuideBook, 'itemCode'>, { version, effectiveFrom, content }: PublishedVersion): ServiceGuide {
  return guideOf({ itemCode, version, effectiveFrom }, content);
}

/** The first date after this one on which another version holds, or the last one ends. */
export function nextTurn(book: Versions, date: DateKey): DateKey | null {
  const until = inForceOn(book, date)?.content.extras?.effectiveUntil;
  const days = [...scheduledAfter(book, date).map(({ effectiveFrom }) => effectiveFrom), ...(until === undefined ? [] : [addDays(until, 1)])];
  return days.length === 0 ? null : days.reduce((a, b) => (a < b ? a : b));
}

/** A guide the desk is set up with: its versions count as published. */
export function firstBook({ itemCode, order, versions }: { itemCode: string; order: number; versions: readonly Pick<PublishedVersion, 'version' | 'effectiveFrom' | 'content'>[] }, now: Instant): GuideBook {
  const whole = versions.map((one): PublishedVersion => ({ ...one, authors: [], by: null, at: null, reason: null, recalled: null }));
  const book: GuideBook = { itemCode, version: 1, order, versions: whole.sort((a, b) => a.version - b.version), draft: null, history: [], turnsOn: null, updatedAt: now };
  return { ...book, turnsOn: nextTurn(book, dateOf(now)) };
}

/** Where a guide that was not there at the beginning stands in the catalogue: after the others. */
const atTheEnd = 1_000_000;

/** A guide that nobody has begun to write. */
export function newBook(itemCode: string, now: Instant): GuideBook {
  return { itemCode, version: 1, order: atTheEnd, versions: [], draft: null, history: [], turnsOn: null, updatedAt: now };
}
