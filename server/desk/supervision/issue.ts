import type { StaffActor } from '../access/actor.js';
import { DeskError } from '../errors.js';
import { answerClock, mostAnswerDays } from './answer-clock.js';
import { applySupervisionAll } from './apply.js';
import type { SupervisionContext } from './commands.js';
import type { ProposalReason } from './proposal.js';
import { recordFacts } from './record-facts.js';
import { addressees, type Party, type Supervision, type SupervisionKind, type SupervisionLevel } from './supervision.js';

export interface SupervisionDraft {
  id: string;
  no: string;
  key: string;
  kind: SupervisionKind;
  level: SupervisionLevel;
  ticketNos: readonly string[];
  unit: Party;
  coUnits: readonly Party[];
  leader: string | null;
  demand: string;
  /** Working days from now. */
  days: number;
  reason: ProposalReason | null;
}

/** A new order, issued by a person; throws `invalid` naming the field that makes no order. */
export function issueSupervision({ days, ...draft }: SupervisionDraft, context: SupervisionContext & { actor: StaffActor }): Supervision {
  const wrong = faultOf({ days, ...draft });
  if (wrong !== null) throw new DeskError('invalid', { field: wrong });
  const { now, actor } = context;
  const answerBy = answerClock(days, context);
  const order: Supervision = {
    ...draft,
    version: 0,
    state: 'issued',
    answerBy,
    issuedBy: { id: actor.id, name: actor.name },
    answers: [],
    awaited: addressees(draft).map(({ id }) => id),
    returnRequest: null,
    verdict: null,
    history: [],
    createdAt: now,
    updatedAt: now,
  };
  const { kind, level, unit } = draft;
  return applySupervisionAll(order, recordFacts(order, [{ type: 'issued', kind, level, unitName: unit.name, dueAt: answerBy.dueAt }], context));
}

function faultOf(draft: SupervisionDraft): string | null {
  const units = addressees(draft).map(({ id }) => id);
  const faults: Record<string, boolean> = {
    ticketNos: draft.ticketNos.length === 0,
    coUnitIds: (draft.kind === 'joint') !== draft.coUnits.length > 0 || new Set(units).size < units.length,
    demand: draft.demand.trim() === '',
    days: draft.days < 1 || draft.days > mostAnswerDays,
  };
  return Object.keys(faults).find((field) => faults[field]) ?? null;
}
