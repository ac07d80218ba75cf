import type { BookableCentre, BookableDay, BookableItem, BookableSlot } from '../../../server/ports/booking.js';
import type { Lang } from '../../../server/contract/common.js';
import type { Sentence } from '../words/say.js';

/** What the caller has settled on, ready to be read back. */
export interface Chosen {
  item: BookableItem;
  centre: BookableCentre;
  date: string;
  slot: BookableSlot;
}

/** Which part of an offered list is being read: a page, of everything or of what speech narrowed it to. */
export interface Reading {
  page: number;
  only: readonly number[] | null;
}

/** What each step must remember. Offered lists stay here, so that a key means what the caller heard. */
export interface PlaceFacts {
  language: object;
  menu: object;
  item: { items: readonly BookableItem[]; reading: Reading };
  centre: { item: BookableItem; centres: readonly BookableCentre[]; reading: Reading };
  day: { item: BookableItem; centre: BookableCentre; days: readonly BookableDay[]; reading: Reading };
  time: { item: BookableItem; centre: BookableCentre; date: string; slots: readonly BookableSlot[]; reading: Reading };
  phone: { chosen: Chosen };
  confirm: { chosen: Chosen };
  change: { chosen: Chosen };
  ticket: { wrongPairs: number };
  code: { wrongPairs: number; ticketNo: string };
  offer: object;
  callback_phone: object;
  done: { number: readonly Sentence[] };
}
export type StepName = keyof PlaceFacts;
export type Place<K extends StepName = StepName> = { [S in K]: { step: S } & PlaceFacts[S] }[K];

/** The dialogue of one call; plain data, kept in the call store between webhooks. */
export interface DialogueState {
  lang: Lang;
  /** When the call came in (epoch ms): decides which dates need their year said. */
  startedAt: number;
  /** Where the caller can be reached; null while unknown. */
  phone: string | null;
  /** Asked once, even if no number was given. */
  phoneAsked: boolean;
  /** Answers not understood in a row at this place. */
  misses: number;
  place: Place;
}

/** A call that has just come in, `startedAt` in epoch ms. */
export function newDialogue(phone: string | null, startedAt: number): DialogueState {
  return { lang: 'zh', startedAt, phone, phoneAsked: phone !== null, misses: 0, place: { step: 'language' } };
}
