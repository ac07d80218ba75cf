import type { EventOf, TicketEventType } from '../ticket/events.js';
import type { NoticeKind, Severity, SilentType } from './notice.js';

/** Who may be told. `named` = the unit the event names, `workers` = units with something left to do, `units` = all with an open share,
 *  `holders` = whose move it is now, `offered` and `offerer` = the two sides of a hand-over. */
export type Party = 'named' | 'workers' | 'units' | 'lead' | 'holders' | 'owner' | 'offered' | 'offerer' | 'dispatchers' | 'reviewers' | 'callbackAgents' | 'supervisors';

export interface Told {
  to: readonly Party[];
  severity: Severity;
}
export interface Telling {
  kind: NoticeKind;
  told: readonly Told[];
}

const info = (...to: Party[]): Told => ({ to, severity: 'info' });
const act = (...to: Party[]): Told => ({ to, severity: 'act' });
const urgent = (...to: Party[]): Told => ({ to, severity: 'urgent' });

type Plain = Exclude<TicketEventType, SilentType | 'overdue_noticed' | 'supervision_noted' | 'feedback_submitted' | 'callback_recorded' | 'appraised'>;

/** Event → who is told, and how loudly. A matter filed is told only when it is 特急: see `tellingOf`. */
const rows: Record<Plain, readonly Told[]> = {
  filed: [urgent('dispatchers', 'supervisors')],
  accepted: [act('dispatchers')],
  amended: [info('workers')],
  type_changed: [info('workers', 'owner')],
  answered: [info('owner')],
  rejected: [info('owner')],
  merged: [info('owner')],
  absorbed: [info('owner', 'workers')],
  released: [info('owner', 'workers')],
  withdrawn: [info('owner', 'units')],
  restored: [act('dispatchers'), info('owner')],
  dispatched: [act('named'), info('owner')],
  designated: [act('named'), info('owner')],
  reassigned: [act('named'), info('owner')],
  recalled: [info('owner', 'lead')],
  return_approved: [act('dispatchers'), info('owner')],
  return_denied: [act('named'), info('owner')],
  signed: [info('owner')],
  return_requested: [act('dispatchers'), info('owner')],
  sub_dispatched: [act('named'), info('owner')],
  interim_reported: [info('owner')],
  extension_requested: [act('supervisors'), info('owner')],
  extension_granted: [info('workers', 'owner')],
  extension_denied: [act('workers'), info('owner')],
  approved: [act('callbackAgents'), info('units', 'owner')],
  sent_back: [act('workers'), info('owner')],
  callback_exempted: [info('units', 'owner')],
  rehandled: [act('holders'), info('owner')],
  urged: [act('holders'), info('owner')],
  supplemented: [act('holders'), info('owner')],
  instructed: [urgent('holders'), info('owner')],
  escalated: [urgent('holders'), act('supervisors'), info('owner')],
  suspended: [info('units', 'owner')],
  resumed: [act('holders'), info('owner')],
  transferred: [act('offered')],
  taken_over: [info('offerer')],
  handover_declined: [act('owner')],
  deadline_near: [act('named', 'owner')],
  deadline_passed: [urgent('named', 'owner'), act('supervisors')],
};

const silent: readonly TicketEventType[] = ['sorted', 'archived', 'contacted', 'notice_given', 'noted', 'booking_made', 'identity_viewed', 'identity_ruled', 'deadlines_recounted'] satisfies readonly SilentType[];

type Varied = 'overdue_noticed' | 'supervision_noted' | 'feedback_submitted' | 'callback_recorded' | 'appraised';
const marks: Record<EventOf<'overdue_noticed'>['mark'], Telling> = {
  day_after: { kind: 'overdue_day_after', told: [urgent('named'), info('supervisors')] },
  week_after: { kind: 'overdue_week_after', told: [urgent('supervisors')] },
};
const standings: Record<EventOf<'supervision_noted'>['supervision']['state'], Telling> = {
  issued: { kind: 'supervision_issued', told: [urgent('named'), info('owner')] },
  answered: { kind: 'supervision_answered', told: [act('supervisors')] },
  return_requested: { kind: 'supervision_answered', told: [act('supervisors')] },
  closed: { kind: 'supervision_ended', told: [info('named', 'owner')] },
  cancelled: { kind: 'supervision_ended', told: [info('named', 'owner')] },
};

/** Events that say different things by what they carry. What leads to a new round is told by the line of that round. */
const varied: { [T in Varied]: (event: EventOf<T>) => Telling | null } = {
  overdue_noticed: ({ mark }) => marks[mark],
  supervision_noted: ({ supervision }) => standings[supervision.state],
  feedback_submitted: ({ complete }) => (complete ? { kind: 'feedback_submitted', told: [act('reviewers'), info('owner')] } : { kind: 'helper_fed_back', told: [info('lead', 'owner')] }),
  callback_recorded: ({ outcome }) => (outcome === 'again' || outcome === 'rehandle' ? null : { kind: 'callback_recorded', told: [info('units', 'owner')] }),
  appraised: ({ outcome }) => (outcome === 'rehandle' ? null : { kind: 'appraised', told: [info('units', 'owner')] }),
};

const isVaried = (type: TicketEventType): type is Varied => Object.hasOwn(varied, type);
const isSilent = (type: TicketEventType): type is SilentType => silent.includes(type);

/** What an event says and to whom, or null when nobody is told of it. */
export function tellingOf<T extends TicketEventType>(event: EventOf<T>): Telling | null {
  const { type }: { type: TicketEventType } = event;
  if (isSilent(type)) return null;
  if (isVaried(type)) return (varied[type] as (event: EventOf<T>) => Telling | null)(event);
  return { kind: type, told: rows[type] };
}
