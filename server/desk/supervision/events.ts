import type { ActorStamp } from '../access/actor.js';
import type { Instant } from '../text.js';
import type { AnswerClock, SupervisionAnswer, SupervisionKind, SupervisionLevel } from './facts.js';

/** What happened to an order, in the past tense. */
export type SupervisionFact =
  | { type: 'issued'; kind: SupervisionKind; level: SupervisionLevel; unitName: string; dueAt: Instant }
  /** `complete`: everybody addressed has answered now. */
  | { type: 'answered'; answer: SupervisionAnswer; complete: boolean }
  | { type: 'return_requested'; reason: string }
  | { type: 'return_denied'; note: string }
  | { type: 'answer_rejected'; note: string; answerBy: AnswerClock }
  | { type: 'raised'; level: SupervisionLevel; note: string }
  | { type: 'reminded'; n: number; note: string | null }
  | { type: 'closed'; verdict: string }
  | { type: 'cancelled'; reason: string }
  /** The calendar or the policy changed; the date only gets later. */
  | { type: 'answer_date_recounted'; was: Instant; answerBy: AnswerClock }
  | { type: 'deadline_near'; dueAt: Instant }
  | { type: 'deadline_passed'; dueAt: Instant };

export type SupervisionEvent = SupervisionFact & { seq: number; at: Instant; actor: ActorStamp };
export type SupervisionEventType = SupervisionFact['type'];
export type SupervisionEventOf<T extends SupervisionEventType> = Extract<SupervisionEvent, { type: T }>;
