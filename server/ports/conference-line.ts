import type { Lang } from '../desk/text.js';
import type { PeopleNow } from './line-people.js';

/** What the exchange's webhooks tell of calls that people talk in, and of callers who wait again. All of it may come twice or late. */
export interface ConferenceLine {
  /** Somebody came into a call's room or left it, by the name they have there and on which leg. */
  moved(callId: string, move: { label: string; came: boolean; leg: string }): Promise<void>;
  recorded(made: { callId: string; externalId: string; seconds: number | null }): Promise<void>;
  /** Where a caller stands who lost their agent; null for an unknown call. */
  waiting(callId: string): Promise<(PeopleNow & { lang: Lang; reachable: boolean }) | null>;
  /** Rather be called back: the place stays. */
  keepPlace(callId: string): Promise<void>;
  callerLeft(callId: string): Promise<void>;
}
