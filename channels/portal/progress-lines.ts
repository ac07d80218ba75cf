import type { Progress } from '../../server/contract/progress.js';
import type { TicketEvent } from './portal-desk.js';

type Facts = Record<string, unknown>;
type Teller<T extends TicketEvent['type']> = (event: Extract<TicketEvent, { type: T }>) => Facts | null;

const nothing = (): Facts => ({});
const unitOf = ({ unitName }: { unitName: string }): Facts => ({ unitName });
const whose = ({ actor }: Pick<TicketEvent, 'actor'>): 'you' | 'desk' => (actor.kind === 'citizen' ? 'you' : 'desk');

/** What each line tells the citizen; null = this one says nothing to them. An event that is not here, or a fact that is not named, stays inside. */
const tellers: { [T in TicketEvent['type']]?: Teller<T> } = {
  filed: nothing,
  accepted: nothing,
  type_changed: ({ to, promise }) => ({ kind: to, dueAt: promise?.dueAt ?? null }),
  answered: nothing,
  rejected: nothing,
  merged: nothing,
  withdrawn: nothing,
  restored: nothing,
  dispatched: ({ assignments }) => ({ unitName: assignments.map(({ unitName }) => unitName).join('、') }),
  designated: ({ assignment }) => unitOf(assignment),
  reassigned: ({ assignment }) => (assignment.role === 'lead' ? unitOf(assignment) : null),
  return_approved: nothing,
  signed: unitOf,
  contacted: ({ reached }) => ({ reached }),
  feedback_submitted: unitOf,
  extension_granted: ({ days, reason, promise }) => ({ days, reason, dueAt: promise?.dueAt ?? null }),
  approved: nothing,
  callback_recorded: ({ reached }) => ({ reached }),
  rehandled: ({ promise }) => ({ dueAt: promise?.dueAt ?? null }),
  appraised: ({ solved, satisfaction }) => ({ solved, satisfaction }),
  urged: (event) => ({ n: event.n, by: whose(event) }),
  supplemented: (event) => ({ n: event.n, by: whose(event) }),
  suspended: ({ suspension: { cause, until } }) => ({ cause, until }),
  resumed: ({ promise }) => ({ dueAt: promise?.dueAt ?? null }),
  notice_given: ({ guide, how }) => ({ itemCode: guide.itemCode, guide: guide.name, version: guide.version, how }),
  supervision_noted: ({ supervision }) => (supervision.state === 'issued' ? unitOf(supervision) : null),
};

/** The history as the citizen may read it. */
export function presentLines(events: readonly TicketEvent[]): Progress['lines'] {
  return events.flatMap((event) => {
    const tell = tellers[event.type] as Teller<TicketEvent['type']> | undefined;
    const facts = tell?.(event) ?? null;
    return facts === null ? [] : [{ at: event.at, type: event.type, facts }];
  });
}
