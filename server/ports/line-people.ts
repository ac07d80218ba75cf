import type { Lang } from '../desk/text.js';

/** Who could take a call at this moment. */
export interface PeopleNow {
  /** Working hours, and at least one person signed in for calls. */
  staffed: boolean;
  /** People who could answer at once. */
  free: number;
  /** Calls waiting before this one. */
  ahead: number;
  /** An honest range for the wait, in minutes; null while nobody can tell. */
  minutes: { from: number; to: number } | null;
}

/** `greeting`: put through before any menu; `asked`: the caller wanted a person. */
export type ReasonToConnect = 'greeting' | 'asked';

export interface WaitingCall {
  callId: string;
  /** Null when the number is withheld. */
  phone: string | null;
  lang: Lang;
  reason: ReasonToConnect;
  /** What the caller told the line so far, in Chinese; '' when nothing. */
  note: string;
}

/** The people behind the line, as the dialogue needs them. */
export interface LinePeople {
  now(request: { lang: Lang }): Promise<PeopleNow>;
  /** The call waits from now on; said twice, it waits once. */
  enter(call: WaitingCall): Promise<void>;
  /** The same for a call that already waits: `ahead` counts the calls before it. */
  position(callId: string): Promise<PeopleNow>;
  /** The call waits no longer; whether a person had answered it. */
  leave(callId: string): Promise<{ answered: boolean }>;
}
