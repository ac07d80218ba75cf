import type { Actor } from '../access/actor.js';
import type { Instant } from '../text.js';
import type { Rules } from '../ticket/clocks.js';
import type { SupervisionAction } from './states.js';

/** What may be asked of an order; `days` are working days from now. */
export type SupervisionCommand =
  | { action: 'answer'; text: string }
  | { action: 'request_return'; reason: string }
  | { action: 'deny_return'; note: string }
  | { action: 'reject_answer'; note: string; days: number }
  | { action: 'close'; verdict: string }
  | { action: 'raise'; note: string }
  | { action: 'remind'; note: string | null }
  | { action: 'cancel'; reason: string };
export type SupervisionCommandOf<A extends SupervisionAction> = Extract<SupervisionCommand, { action: A }>;

/** What a decision rests on besides the order. */
export interface SupervisionContext extends Rules {
  now: Instant;
  actor: Actor;
}
