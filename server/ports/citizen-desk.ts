import type { Lang } from '../desk/text.js';

/** A caller who wants a person when none is on the line: the missed call becomes a ticket with a call-back duty. */
export interface CallbackRequest {
  key: string;
  phone: string | null;
  lang: Lang;
  callId: string;
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
}
