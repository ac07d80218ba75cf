import type { Instant } from '../text.js';
import type { Party, SupervisionLevel } from './facts.js';

/** Why a supervisor is advised to step in, the most pressing first: the ranking of ui.md §3.7. */
export const proposalRules = ['critical_overdue', 'card_due', 'overdue', 'returned', 'unsatisfied', 'sign_today', 'instructed', 'hot_topic'] as const;
export type ProposalRule = (typeof proposalRules)[number];

/** What the sentence of a rule needs; instants are worded where they are read. */
export interface ProposalFacts {
  /** The date that was missed, or is about to be. */
  dueAt?: Instant;
  /** Whether that date is a whole day or an hour. */
  clock?: 'day' | 'hour';
  /** How often, or how many tickets. */
  n?: number;
  /** How many a day are usual. */
  usual?: number;
  /** How often the citizen has come to us about it. */
  contacts?: number;
  level?: SupervisionLevel;
  /** The reason the last unit gave for returning it. */
  cause?: string;
  leader?: string;
  topic?: string;
  area?: string;
}

export interface ProposalReason {
  rule: ProposalRule;
  facts: ProposalFacts;
}

/** The one thing to press on a line of the board. */
export type Remedy = 'phone_order' | 'remind' | 'written_order' | 'designate' | 'rehandle_order' | 'urge_sign' | 'instruct_order' | 'joint_order';

/** What a proposal is about: a ticket, an order whose date comes near, or a topic in a place. */
type ProposalTarget = { kind: 'ticket'; no: string } | { kind: 'order'; id: string } | { kind: 'topic'; topic: string; area: string };

export interface Proposal extends ProposalReason {
  target: ProposalTarget;
  remedy: Remedy;
  /** The unit it is about, where that is not the one that leads. */
  unit?: Party;
  /** Within its rule the heavier comes first. */
  weight: number;
  /** Somebody has acted on it today; ticked until tomorrow. */
  done: { at: Instant; byName: string } | null;
}

const keyOf = ({ target }: Proposal): string => Object.values(target).join(' ');

/** The order of the board: by rule, within it by weight, then by name so that nothing moves by chance. */
export function rankProposals(proposals: readonly Proposal[]): Proposal[] {
  const place = ({ rule }: Proposal) => proposalRules.indexOf(rule);
  return [...proposals].sort((a, b) => place(a) - place(b) || b.weight - a.weight || (keyOf(a) < keyOf(b) ? -1 : 1));
}
