import type { BookableCentre, BookableDay, BookableItem, BookableSlot, Booking } from '../../../server/ports/booking.js';
import type { SpokenProgress } from '../../../server/ports/citizen-desk.js';
import type { Lang } from '../../../server/contract/common.js';
import type { Sentence } from '../words/say.js';
import type { DialogueState, Chosen } from './state.js';

/** What a caller did in one turn. Recognisers may leave out `confidence`. */
export type CallerInput = { kind: 'keys'; keys: string } | { kind: 'speech'; text: string; confidence: number | null } | { kind: 'silence' };

/** What the desk answered to an effect. */
export type DeskAnswer =
  | { kind: 'items'; items: readonly BookableItem[] }
  | { kind: 'centres'; item: BookableItem; centres: readonly BookableCentre[] }
  | { kind: 'days'; item: BookableItem; centre: BookableCentre; days: readonly BookableDay[] }
  | { kind: 'slots'; item: BookableItem; centre: BookableCentre; date: string; slots: readonly BookableSlot[] }
  | { kind: 'booked'; booking: Booking }
  | { kind: 'slot_gone'; chosen: Chosen; others: readonly { date: string; slot: BookableSlot }[] }
  | { kind: 'not_bookable' }
  | { kind: 'callback_noted'; ticketNo: string; last: boolean }
  | { kind: 'progress'; progress: SpokenProgress | null; wrongPairs: number };

export type DialogueEvent = { kind: 'start' } | CallerInput | { kind: 'hang_up' } | { kind: 'too_long' } | DeskAnswer;

/** What the dialogue needs from the desk before it can speak. */
export type Effect =
  | { do: 'load_items' }
  | { do: 'load_centres'; item: BookableItem }
  | { do: 'load_days'; item: BookableItem; centre: BookableCentre }
  | { do: 'load_slots'; item: BookableItem; centre: BookableCentre; date: string }
  | { do: 'book'; chosen: Chosen; phone: string | null; lang: Lang }
  | { do: 'note_callback'; phone: string; lang: Lang; last: boolean }
  | { do: 'read_progress'; ticketNo: string; code: string; wrongPairs: number };

/** How the caller may answer. `most` keys end the answer at once; `endKey` ends it early. */
export interface Expect {
  lang: Lang;
  speech: boolean;
  most: number | null;
  endKey: '#' | null;
  seconds: number;
  /** Words the recogniser should know. */
  hints: readonly string[];
}

export type Outcome =
  | { then: 'ask_desk'; state: DialogueState; effect: Effect }
  | { then: 'listen'; state: DialogueState; prompts: readonly Sentence[]; expect: Expect }
  | { then: 'hang_up'; state: DialogueState; prompts: readonly Sentence[] };
