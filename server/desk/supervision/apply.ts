import type { SupervisionEvent, SupervisionEventOf, SupervisionEventType } from './events.js';
import { addressees, type AnswerClock, type Supervision } from './supervision.js';

type Applier<T extends SupervisionEventType> = (order: Supervision, event: SupervisionEventOf<T>) => Partial<Supervision>;

const warned = (clock: AnswerClock, mark: 'amber' | 'due'): AnswerClock => ({ ...clock, fired: [...clock.fired, mark] });
const ended = (order: Supervision, at: number): AnswerClock => ({ ...order.answerBy, metAt: order.answerBy.metAt ?? at });
const everybody = (order: Supervision): string[] => addressees(order).map(({ id }) => id);

/** The only writer of an order's fields: one row an event. */
const appliers: { [T in SupervisionEventType]: Applier<T> } = {
  issued: () => ({}),
  answered: (order, { answer, complete, at }) => ({
    answers: [...order.answers, answer],
    awaited: order.awaited.filter((id) => id !== answer.unitId),
    ...(complete && { state: 'answered', answerBy: ended(order, at) }),
  }),
  return_requested: (_, { reason, at, actor }) => ({ state: 'return_requested', returnRequest: { reason, byName: actor.name ?? '', at } }),
  return_denied: () => ({ state: 'issued', returnRequest: null }),
  answer_rejected: (order, { answerBy }) => ({ state: 'issued', answerBy, awaited: everybody(order) }),
  raised: (_, { level }) => ({ level }),
  reminded: () => ({}),
  closed: (_, { verdict }) => ({ state: 'closed', verdict }),
  cancelled: (order, { at }) => ({ state: 'cancelled', answerBy: ended(order, at) }),
  answer_date_recounted: (_, { answerBy }) => ({ answerBy }),
  deadline_near: ({ answerBy }) => ({ answerBy: warned(answerBy, 'amber') }),
  deadline_passed: ({ answerBy }) => ({ answerBy: warned(answerBy, 'due') }),
};

/** (order, event) → order. Pure. */
export function applySupervision(order: Supervision, event: SupervisionEvent): Supervision {
  const applier = appliers[event.type] as (order: Supervision, event: SupervisionEvent) => Partial<Supervision>;
  return { ...order, ...applier(order, event), history: [...order.history, event], updatedAt: event.at };
}

/** Applies events in their order. */
export function applySupervisionAll(order: Supervision, events: readonly SupervisionEvent[]): Supervision {
  return events.reduce((current, event) => applySupervision(current, event), order);
}
