import type { BookableCentre, BookableDay, BookableItem, BookableSlot } from '../../../server/ports/booking.js';
import type { GuideName, GuideTopic, SpokenGuide } from '../../../server/ports/guide-desk.js';
import type { PeopleNow, ReasonToConnect } from '../../../server/ports/line-people.js';
import type { Lang } from '../../../server/contract/common.js';
import type { Sentence } from '../words/say.js';
import type { ElementName, Form, VisitMode } from './forms.js';

/** A booking its holder has proven to be theirs. */
export interface Held {
  bookingNo: string;
  /** The four digits that prove it. */
  code: string;
  item: BookableItem;
  /** More matters of the same visit. */
  more: readonly string[];
  centre: BookableCentre;
  startsAt: number;
  /** At a counter or at home, and whether it may still be moved or cancelled by its holder alone. */
  atHome: boolean;
  state: 'ahead' | 'fixed' | 'over';
}

/** What the caller has settled on, ready to be read back. */
export interface Chosen {
  item: BookableItem;
  centre: BookableCentre;
  date: string;
  slot: BookableSlot;
  /** Under this key the place is held while everything is read back; absent = it is not. */
  key?: string;
}

/** Which part of an offered list is being read: a page, of everything or of what speech narrowed it to. */
export interface Reading {
  page: number;
  only: readonly number[] | null;
}

/** What each step must remember. Offered lists stay here, so that a key means what the caller heard. */
interface PlaceFacts {
  language: object;
  resume: { earlier: Place };
  menu: object;
  item: { items: readonly BookableItem[]; reading: Reading };
  centre: { item: BookableItem; centres: readonly BookableCentre[]; reading: Reading };
  day: { item: BookableItem; centre: BookableCentre; days: readonly BookableDay[]; reading: Reading };
  time: { item: BookableItem; centre: BookableCentre; date: string; slots: readonly BookableSlot[]; reading: Reading };
  proxy_for: { chosen: Chosen };
  phone: { chosen: Chosen };
  confirm: { chosen: Chosen };
  change: { chosen: Chosen };
  booking_no: { wrongPairs: number };
  booking_tail: { wrongPairs: number; bookingNo: string };
  held: { held: Held };
  cancelling: { held: Held };
  ticket: { wrongPairs: number };
  code: { wrongPairs: number; ticketNo: string };
  topic: { topics: readonly GuideTopic[]; reading: Reading };
  which_guide: { guides: readonly GuideName[]; reading: Reading };
  /** `told`: it was read out, only what may follow is asked. */
  guide: { guide: SpokenGuide; told: boolean };
  text_to: { guide: SpokenGuide };
  visit_mode: object;
  visit_item: { mode: VisitMode; items: readonly BookableItem[]; reading: Reading };
  kind: object;
  secrecy: { form: Form };
  tell: { form: Form; element: ElementName };
  check: { form: Form; element: ElementName; text: string };
  record: { form: Form; element: ElementName };
  contact: { form: Form };
  contact_phone: { form: Form };
  read_back: { form: Form };
  amend: { form: Form };
  wait: { people: PeopleNow; note: string };
  with_person: { reason: ReasonToConnect; note: string };
  offer: object;
  callback_phone: { note: string };
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
  /** Nothing of this call may be kept once it is over. */
  forget: boolean;
  /** A person first, where one is free (GB/T 33358: no menu before a caller). */
  personFirst: boolean;
  /** So long a caller hears it ring at a person before the line takes over. */
  ringSeconds: number;
  /** Where this caller's earlier call broke off, if it may be taken up again. */
  earlier: Earlier | null;
  /** The booking that is being moved, while a new time is chosen. */
  moving: Held | null;
  /** Whom the caller comes for, in their words; '' until told, null for oneself. */
  proxyFor: string | null;
  /** An act that may have been done in the earlier call is done again under its old name: then it is done once. */
  actsAs: string | null;
  place: Place;
}

export interface Earlier {
  lang: Lang;
  /** Name of the act that was next when it broke off. */
  act: string;
  moving: Held | null;
  proxyFor: string | null;
  place: Place;
}

/** What is known of a call before its first word. */
export interface Arrival {
  phone: string | null;
  /** Epoch ms. */
  startedAt: number;
  personFirst?: boolean;
  ringSeconds?: number;
  earlier?: Earlier | null;
}

/** A call that has just come in. */
export function newDialogue({ phone, startedAt, personFirst = false, ringSeconds = 15, earlier = null }: Arrival): DialogueState {
  return { lang: 'zh', startedAt, phone, phoneAsked: phone !== null, misses: 0, forget: false, personFirst, ringSeconds, earlier, moving: null, proxyFor: null, actsAs: null, place: { step: 'language' } };
}
