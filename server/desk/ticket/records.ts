import type { Instant } from '../text.js';
import type { TicketState } from './states.js';

/** 5 very satisfied … 1 very dissatisfied; 3 is 基本满意 and still counts as satisfied. */
export type Satisfaction = 1 | 2 | 3 | 4 | 5;

/** A field that was put right at intake. */
export interface Amendment {
  field: 'title' | 'place' | 'whom' | 'callerName' | 'topic';
  before: string;
  after: string;
}

export interface Extension {
  state: 'asked' | 'granted' | 'denied';
  /** Working days beyond the first limit. */
  days: number;
  reason: string;
  byName: string;
  at: Instant;
}

export interface Suspension {
  from: Instant;
  /** At the latest; it goes on by itself then. */
  until: Instant;
  /** Working days, this one alone. */
  days: number;
  cause: SuspensionCause;
  note: string;
  byName: string;
  stateBefore: TicketState;
}

/** One attempt to ask the citizen. */
export interface CallbackTry {
  at: Instant;
  reached: boolean;
}

/** A supervision order as its ticket knows it. */
export interface SupervisionMark {
  id: string;
  kind: 'phone' | 'written' | 'onsite' | 'joint' | 'rectification';
  level: 'ordinary' | 'yellow' | 'red';
  state: 'issued' | 'answered' | 'return_requested' | 'closed' | 'cancelled';
  unitName: string;
  /** Everybody it is addressed to. */
  unitIds: readonly string[];
}

/** How often what happened; rules and figures are made of these. */
export interface Tally {
  dispatches: number;
  returns: number;
  extensions: number;
  urges: number;
  rehandles: number;
  unsatisfied: number;
  /** Working days stood still in ended suspensions. */
  suspendedDays: number;
}

export type SuspensionCause = 'citizen_material' | 'litigation' | 'third_party' | 'other';
export type SendBackReason = 'off_topic' | 'not_contacted' | 'not_solved';
/** Whose doing it is that somebody is not satisfied; only the unit's own is done again. */
export type Fault = 'unit' | 'policy' | 'other';

/** What the citizen says of the outcome (好差评). */
export interface Appraisal {
  solved: boolean | null;
  satisfaction: Satisfaction | null;
  comment: string | null;
  via: 'link' | 'chat' | 'phone' | 'counter' | 'sms';
  at: Instant;
}

/** A picture of the matter, cleaned and stored. */
export interface Photo {
  fileId: string;
  width: number;
  height: number;
}
