import type { ContactWay, FileComplaint, KindGuess } from '../../../../server/contract/complaint.js';
import type { Lang } from '../../../../server/contract/common.js';
import type { TicketType } from '../../../../server/contract/ticket.js';

export interface DraftPhoto {
  readonly fileId: string;
  readonly name: string;
}

/** A complaint while it is being written, on the citizen's own device. */
export interface Draft {
  readonly key: string;
  readonly what: string;
  readonly photos: readonly DraftPhoto[];
  readonly where: string;
  /** "It is not one place" was said. */
  readonly noPlace: boolean;
  readonly whom: string;
  /** What the desk understood, and what the citizen said instead. */
  readonly guess: KindGuess | null;
  readonly type: TicketType | null;
  readonly confidentialityRead: boolean;
  /** Asked for: keep even a confidential report on this device. */
  readonly keepReport: boolean;
  readonly way: ContactWay | null;
  readonly name: string;
  readonly phone: string;
  /** Epoch ms of the last change; null = nothing written yet. */
  readonly savedAt: number | null;
}

export const keepMs = 24 * 3600 * 1000;
export const whatLimits = { min: 10, max: 2000, countFrom: 1800 };
export const mostPhotos = 6;

/** A blank form; its key makes sending it twice harmless. */
export function blankDraft(key: string): Draft {
  return { key, what: '', photos: [], where: '', noPlace: false, whom: '', guess: null, type: null, confidentialityRead: false, keepReport: false, way: null, name: '', phone: '', savedAt: null };
}

/** The kind of matter as it stands: the citizen's word before the desk's guess. */
export const kindOf = (draft: Draft): TicketType | null => draft.type ?? draft.guess?.type ?? null;

export const isReport = (draft: Draft): boolean => kindOf(draft) === 'report';

/** Confidential reports leave no trace on a shared phone unless asked. */
export const mayKeep = (draft: Draft): boolean => !isReport(draft) || draft.keepReport;

/** Whether a stored draft is too old to bring back. */
export const isExpired = (draft: Draft, now: number): boolean => draft.savedAt === null || now - draft.savedAt >= keepMs;

const given = <K extends string>(key: K, text: string): Partial<Record<K, string>> => (text.trim() === '' ? {} : ({ [key]: text.trim() } as Record<K, string>));

function contactOf({ way, name, phone }: Draft): FileComplaint['contact'] {
  if (way === null || way === 'none') return { way: 'none' };
  return { way, ...given('name', name), ...given('phone', phone) };
}

/** What is sent to the desk. */
export function toComplaint(draft: Draft, lang: Lang): FileComplaint {
  return {
    key: draft.key,
    lang,
    what: draft.what.trim(),
    where: draft.noPlace ? '' : draft.where.trim(),
    ...given('whom', draft.whom),
    ...(draft.type && { type: draft.type }),
    ...(isReport(draft) && { confidential: true }),
    contact: contactOf(draft),
    photos: draft.photos.map((photo) => photo.fileId),
  };
}
