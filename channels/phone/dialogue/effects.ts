import type { BookableCentre, BookableDay, BookableItem, BookableSlot, Booking } from '../../../server/ports/booking.js';
import type { FiledByPhone, SpokenProgress } from '../../../server/ports/citizen-desk.js';
import type { GuideName, GuideTopic, SpokenGuide } from '../../../server/ports/guide-desk.js';
import type { PeopleNow, ReasonToConnect } from '../../../server/ports/line-people.js';
import type { Lang } from '../../../server/contract/common.js';
import type { Form, VisitMode } from './forms.js';
import type { Chosen, Held } from './state.js';

/** Why a call stops waiting: to be served by the line, to be called back, or because the caller hung up. */
type AfterWaiting = 'line' | 'callback' | 'parting';

/** What the desk answered to an effect. */
export type DeskAnswer =
  | { kind: 'items'; items: readonly BookableItem[] }
  | { kind: 'centres'; item: BookableItem; centres: readonly BookableCentre[] }
  | { kind: 'days'; item: BookableItem; centre: BookableCentre; days: readonly BookableDay[] }
  | { kind: 'slots'; item: BookableItem; centre: BookableCentre; date: string; slots: readonly BookableSlot[] }
  /** `code`: the four digits to manage it with, where no phone was given. */
  | { kind: 'booked'; booking: Booking; code: string | null }
  | { kind: 'place_held'; chosen: Chosen }
  | { kind: 'held'; held: Held | null; wrongPairs: number }
  | { kind: 'moved'; held: Held }
  | { kind: 'cancelled' }
  | { kind: 'not_changed' }
  | { kind: 'slot_gone'; chosen: Chosen; others: readonly { date: string; slot: BookableSlot }[] }
  | { kind: 'not_bookable' }
  | { kind: 'callback_noted'; ticketNo: string; last: boolean }
  | { kind: 'progress'; progress: SpokenProgress | null; wrongPairs: number }
  | { kind: 'topics'; topics: readonly GuideTopic[] }
  | { kind: 'guides'; guides: readonly GuideName[] }
  | { kind: 'guides_found'; guides: readonly GuideName[]; sure: boolean }
  | { kind: 'guide'; guide: SpokenGuide | null }
  | { kind: 'guide_texted'; guide: SpokenGuide; phone: string; sent: boolean }
  | { kind: 'visit_items'; mode: VisitMode; items: readonly BookableItem[] }
  | { kind: 'filed'; form: Form; filed: FiledByPhone }
  | { kind: 'visit_requested'; bookingNo: string; confirmBy: number | null }
  | { kind: 'people'; reason: ReasonToConnect; people: PeopleNow }
  | { kind: 'waiting'; reason: ReasonToConnect }
  | { kind: 'waited'; answered: boolean; after: AfterWaiting };

/** What the dialogue needs from the desk before it can speak. */
export type Effect =
  /** `proxy`: only what somebody else may come for. */
  | { do: 'load_items'; proxy?: true }
  | { do: 'load_centres'; item: BookableItem }
  /** `more`: further matters of the same visit. */
  | { do: 'load_days'; item: BookableItem; centre: BookableCentre; more?: readonly string[] }
  | { do: 'load_slots'; item: BookableItem; centre: BookableCentre; date: string; more?: readonly string[] }
  | { do: 'hold'; chosen: Chosen }
  /** `as`: the act's name when it was begun in an earlier call. */
  | { do: 'book'; chosen: Chosen; phone: string | null; lang: Lang; as: string | null; proxyFor: string | null }
  | { do: 'find_booking'; bookingNo: string; code: string; wrongPairs: number }
  | { do: 'take_offer'; code: string; phone: string | null; wrongPairs: number }
  | { do: 'move'; held: Held; chosen: Chosen; as: string | null }
  | { do: 'cancel'; held: Held }
  | { do: 'note_callback'; phone: string; lang: Lang; last: boolean; note: string }
  | { do: 'read_progress'; ticketNo: string; code: string; wrongPairs: number }
  | { do: 'load_topics' }
  | { do: 'load_guides'; topic: string }
  | { do: 'find_guides'; text: string; sure: boolean }
  | { do: 'read_guide'; itemCode: string }
  | { do: 'text_guide'; guide: SpokenGuide; phone: string; lang: Lang }
  | { do: 'load_visit_items'; mode: VisitMode }
  | { do: 'file'; form: Form; lang: Lang; as: string | null }
  | { do: 'find_people'; lang: Lang; reason: ReasonToConnect }
  | { do: 'wait'; phone: string | null; lang: Lang; reason: ReasonToConnect; note: string }
  | { do: 'stop_waiting'; after: AfterWaiting };
