import type { Instant } from '../text.js';
import type { SupervisionMark } from '../ticket/records.js';
import type { SupervisionEvent } from './events.js';
import type { AnswerClock, Party, SupervisionAnswer, SupervisionKind, SupervisionLevel } from './facts.js';
import type { ProposalReason } from './proposal.js';
import type { SupervisionState } from './states.js';

export * from './facts.js';

/** A supervision order (督办单) over one or more tickets. Only `applySupervision` changes it. */
export interface Supervision {
  id: string;
  /** Year and running number: 2026-0012. */
  no: string;
  /** One per act of issuing: a repeat finds the same order. */
  key: string;
  version: number;
  kind: SupervisionKind;
  level: SupervisionLevel;
  state: SupervisionState;
  ticketNos: readonly string[];
  /** Who has to answer; of a joint order, who calls the others together. */
  unit: Party;
  /** Who answers beside it; joint orders only. */
  coUnits: readonly Party[];
  /** The leader in charge who got a copy. */
  leader: string | null;
  demand: string;
  answerBy: AnswerClock;
  /** The rule that proposed it; null = out of the supervisor's own judgement. */
  reason: ProposalReason | null;
  issuedBy: Party;
  answers: readonly SupervisionAnswer[];
  /** Units that have not answered since it was last asked. */
  awaited: readonly string[];
  returnRequest: { reason: string; byName: string; at: Instant } | null;
  verdict: string | null;
  history: readonly SupervisionEvent[];
  createdAt: Instant;
  updatedAt: Instant;
}

/** Everybody an order is addressed to. */
export function addressees({ unit, coUnits }: Pick<Supervision, 'unit' | 'coUnits'>): Party[] {
  return [unit, ...coUnits];
}

/** An order as its tickets know it. */
export function markOf(order: Supervision): SupervisionMark {
  const { id, kind, level, state, unit } = order;
  return { id, kind, level, state, unitName: unit.name, unitIds: addressees(order).map((party) => party.id) };
}
