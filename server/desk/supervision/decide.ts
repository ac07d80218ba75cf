import { DeskError } from '../errors.js';
import { answerClock, mostAnswerDays } from './answer-clock.js';
import type { SupervisionCommand, SupervisionCommandOf, SupervisionContext } from './commands.js';
import type { SupervisionEvent, SupervisionFact } from './events.js';
import { recordFacts } from './record-facts.js';
import { supervisionActions, supervisionMoves, type SupervisionAction } from './states.js';
import { addressees, supervisionLevels, type Party, type Supervision } from './supervision.js';

/** Actions the state allows now, whoever asks. */
export function supervisionAllowedNow({ state, level }: Pick<Supervision, 'state' | 'level'>): SupervisionAction[] {
  return supervisionActions.filter((action) => supervisionMoves[state][action] !== null && !(action === 'raise' && level === 'red'));
}

/** What follows from a command, as events; throws the DeskError that says what stands against it. */
export function decideSupervision(order: Supervision, command: SupervisionCommand, context: SupervisionContext): SupervisionEvent[] {
  const allowed = supervisionAllowedNow(order);
  if (!allowed.includes(command.action)) {
    throw new DeskError('illegal_move', { orderAction: command.action, orderState: order.state, orderAllowed: allowed });
  }
  const decider = deciders[command.action] as Decider<SupervisionAction>;
  return recordFacts(order, [decider(order, command, context)], context);
}

type Decider<A extends SupervisionAction> = (order: Supervision, command: SupervisionCommandOf<A>, context: SupervisionContext) => SupervisionFact;

/** The addressed unit the actor speaks for; throws `not_allowed`. */
function ownUnit(order: Supervision, { actor }: SupervisionContext, action: SupervisionAction): Party & { byId: string; byName: string } {
  const unit = actor.kind === 'staff' ? addressees(order).find(({ id }) => id === actor.unitId) : undefined;
  if (actor.kind !== 'staff' || !unit) throw new DeskError('not_allowed', { action: `supervision.${action}` });
  return { ...unit, byId: actor.id, byName: actor.name };
}

const deciders: { [A in SupervisionAction]: Decider<A> } = {
  answer: (order, { text }, context) => {
    const { id, name, byId, byName } = ownUnit(order, context, 'answer');
    const complete = order.awaited.every((unitId) => unitId === id);
    return { type: 'answered', answer: { unitId: id, unitName: name, text, byId, byName, at: context.now }, complete };
  },
  request_return: (order, { reason }, context) => {
    const { id } = ownUnit(order, context, 'request_return');
    if (id !== order.unit.id) throw new DeskError('not_allowed', { action: 'supervision.request_return' });
    return { type: 'return_requested', reason };
  },
  deny_return: (_, { note }) => ({ type: 'return_denied', note }),
  reject_answer: (_, { note, days }, context) => {
    if (days < 1 || days > mostAnswerDays) throw new DeskError('invalid', { field: 'days' });
    return { type: 'answer_rejected', note, answerBy: answerClock(days, context) };
  },
  close: (_, { verdict }) => ({ type: 'closed', verdict }),
  raise: ({ level }, { note }) => ({ type: 'raised', level: supervisionLevels[supervisionLevels.indexOf(level) + 1] ?? 'red', note }),
  remind: ({ history }, { note }) => ({ type: 'reminded', n: history.filter(({ type }) => type === 'reminded').length + 1, note }),
  cancel: (_, { reason }) => ({ type: 'cancelled', reason }),
};
