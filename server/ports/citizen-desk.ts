import type { AccessNeed, PartOfDay } from '../desk/appointments/appointment.js';
import type { Instant, Lang } from '../desk/text.js';
import type { MatterDraft } from './assistant-wishes.js';
import type { BookableItem } from './booking.js';

/** A caller who wants a person when none is on the line: the missed call becomes a ticket with a call-back duty. */
export interface CallbackRequest {
  key: string;
  phone: string | null;
  lang: Lang;
  callId: string;
  /** By the caller's wish; false = they were lost before a person came. */
  asked: boolean;
  /** What the caller had told the line by then, in Chinese; '' when nothing. */
  note: string;
}

/** One act of filing by phone; the same key is the same act. */
interface ByPhone {
  key: string;
  lang: Lang;
  /** Null where the caller stays unknown: no way may lead from the ticket to the call. */
  callId: string | null;
  /** What the caller recorded instead of having it recognised. */
  recordings: readonly string[];
}
export interface PhoneMatter extends ByPhone {
  draft: MatterDraft;
}
/** Somebody comes to the home, or an agent does it for the citizen (代办, free of charge). */
export type VisitMode = 'home_visit' | 'proxy';
export interface PhoneVisit extends ByPhone {
  mode: VisitMode;
  itemCode: string;
  /** For whom, where, access needs and wished time, as told; '' when not told. */
  forWhom: string;
  where: string;
  needs: string;
  wished: string;
  /** The same where it was told by a key. */
  access: readonly AccessNeed[];
  part: PartOfDay;
  phone: string | null;
}
export interface FiledByPhone {
  ticketNo: string;
  queryCode: string;
  /** When the answer is due; null when nothing is promised. */
  promisedBy: Instant | null;
}
export interface RequestedVisit {
  bookingNo: string;
  /** By when somebody calls to agree the time; null when nobody has to. */
  confirmBy: Instant | null;
}
export interface SpokenProgress {
  state: string;
  /** 'YYYY-MM-DD' of the promise, if one runs. */
  promisedDate: string | null;
  unit: string | null;
  /** Dates begun since the promised day; absent while in time. */
  lateDays?: number;
  /** What changed its road: each is a sentence of its own. */
  turns?: readonly ProgressTurn[];
}
export type ProgressTurn = 'merged' | 'rerouting' | 'on_hold' | 'reopened' | 'extended';

/** What the phone line may ask of the desk besides booking. */
export interface PhoneDesk {
  requestCallback(request: CallbackRequest): Promise<{ ticketNo: string }>;
  /** Null when number and code do not match. */
  progress(request: { ticketNo: string; code: string }): Promise<SpokenProgress | null>;
  fileMatter(matter: PhoneMatter): Promise<FiledByPhone>;
  /** Items that can be done so, in the catalogue's order. */
  visitItems(mode: VisitMode): Promise<readonly BookableItem[]>;
  /** A visit its unit confirms has a booking number; what only a person can settle is a ticket. */
  fileVisit(visit: PhoneVisit): Promise<FiledByPhone | RequestedVisit>;
}
