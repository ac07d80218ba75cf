import { DAY, dateOf, type DateKey } from '../calendar/shanghai.js';
import type { Instant, Lang } from '../text.js';

/** How long an agreement holds: who asked longer ago is not a recent asker any more. */
const daysHeld = 30;

/** A citizen's agreement to be told when one guide changes; deleted when it runs out. */
export interface GuideWatch {
  contactId: string;
  itemCode: string;
  lang: Lang;
  /** For one text a change; null = in the chat and on the site only. */
  phone: string | null;
  agreedAt: Instant;
  until: Instant;
  /** The last change they were told of; null = none yet. */
  told: { version: number; effectiveFrom: DateKey; fields: readonly string[] } | null;
}

/** Agreeing again begins the thirty days anew. */
export function agreeToWatch(asked: Pick<GuideWatch, 'contactId' | 'itemCode' | 'lang' | 'phone'>, now: Instant): GuideWatch {
  return { ...asked, agreedAt: now, until: now + daysHeld * DAY, told: null };
}

/** The last day an agreement holds. */
export const watchedUntil = ({ until }: Pick<GuideWatch, 'until'>): DateKey => dateOf(until);
