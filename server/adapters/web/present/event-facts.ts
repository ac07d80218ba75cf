import type { RecountedWindow } from '../../../desk/ticket/assignment.js';
import type { FactOf, TicketEventType } from '../../../desk/ticket/events.js';

export type Facts = Record<string, unknown>;
const nothing = (): Facts => ({});

/** What the sentence of each event needs, by event; ids and clocks stay inside. */
export const factsOf: { [T in TicketEventType]: (event: FactOf<T>) => Facts } = {
  filed: nothing,
  accepted: ({ urgency, ownerName, note }) => ({ urgency, ownerName, note }),
  sorted: ({ topic, words }) => ({ topic, words }),
  amended: ({ changes }) => ({ fields: changes.map(({ field }) => field), note: changes.map(({ before, after }) => `${before || '—'} → ${after || '—'}`).join('；') }),
  type_changed: ({ from, to, note }) => ({ from, to, note }),
  answered: ({ reply }) => ({ reply }),
  rejected: ({ reason, legalChannel }) => ({ reason, legalChannel }),
  merged: ({ intoNo, note }) => ({ otherNo: intoNo, note }),
  absorbed: ({ no }) => ({ otherNo: no }),
  released: ({ no }) => ({ otherNo: no }),
  withdrawn: ({ reason }) => ({ reason }),
  restored: ({ note }) => ({ note }),
  archived: nothing,
  dispatched: ({ assignments }) => ({ unitName: assignments.map(({ unitName }) => unitName).join('、'), note: assignments[0]?.advice ?? '' }),
  designated: ({ assignment }) => ({ unitName: assignment.unitName, note: assignment.advice }),
  reassigned: ({ fromUnit, assignment, note }) => ({ fromUnit, unitName: assignment.unitName, note }),
  recalled: ({ unitName, note }) => ({ unitName, note }),
  return_approved: ({ unitName, note }) => ({ unitName, note }),
  return_denied: ({ unitName, note }) => ({ unitName, note }),
  signed: ({ unitName }) => ({ unitName }),
  return_requested: ({ unitName, reason, basis }) => ({ unitName, returnReason: reason, note: basis }),
  sub_dispatched: ({ assignment, fromUnit }) => ({ fromUnit, unitName: assignment.unitName, note: assignment.advice }),
  contacted: ({ reached, note }) => ({ reached, note }),
  interim_reported: ({ unitName, text }) => ({ unitName, text }),
  feedback_submitted: ({ unitName, feedback }) => ({ unitName, handling: feedback.handling, publicReply: feedback.publicReply, contacted: feedback.contacted, solved: feedback.solved }),
  extension_requested: ({ unitName, extension }) => ({ unitName, days: extension.days, reason: extension.reason }),
  extension_granted: ({ days, reason, note, promise }) => ({ days, reason, note, dueAt: promise?.dueAt ?? null }),
  extension_denied: ({ note }) => ({ note }),
  approved: ({ note, publicReply }) => ({ note, publicReply }),
  sent_back: ({ reason, note }) => ({ sentBackReason: reason, note }),
  callback_recorded: ({ reached, truthful, solved, satisfaction, fault, note, outcome }) => ({ reached, truthful, solved, satisfaction, fault, note, outcome }),
  callback_exempted: ({ reason }) => ({ reason }),
  rehandled: ({ reason, promise }) => ({ reason, dueAt: promise?.dueAt ?? null }),
  appraised: ({ solved, satisfaction, comment, via, outcome }) => ({ solved, satisfaction, note: comment, via, outcome }),
  urged: ({ n, note }) => ({ n, note }),
  supplemented: ({ n, text, photos }) => ({ n, text, ...(photos ? { photos } : {}) }),
  instructed: ({ leader, text }) => ({ leader, text }),
  escalated: ({ urgency, note }) => ({ urgency, note }),
  suspended: ({ suspension }) => ({ cause: suspension.cause, days: suspension.days, until: suspension.until, note: suspension.note }),
  resumed: ({ days, note, windows }) => ({ days, note, ...(windows?.length ? windowFacts(windows) : {}) }),
  supervision_noted: ({ supervision }) => ({ level: supervision.level, kind: supervision.kind, supervisionState: supervision.state, unitName: supervision.unitName }),
  transferred: ({ toName, note }) => ({ toName, note }),
  taken_over: ({ fromName }) => ({ fromName }),
  handover_declined: ({ note }) => ({ note }),
  notice_given: ({ guide, how }) => ({ guide: guide.name, version: guide.version, how }),
  noted: ({ text }) => ({ text }),
  booking_made: ({ bookingNo, items, centre, startsAt, atHome }) => (atHome ? { bookingNo, visitItems: items } : { bookingNo, items, centre, bookedAt: startsAt }),
  identity_ruled: ({ rulings, reason }) => ({ masked: rulings.filter(({ kept }) => !kept).map(({ kind }) => kind), kept: rulings.filter(({ kept }) => kept).map(({ kind }) => kind), reason }),
  identity_viewed: ({ field, purpose, reason }) => ({ field, purpose, reason }),
  deadline_near: ({ step, dueAt }) => ({ step, dueAt }),
  deadline_passed: ({ step, dueAt }) => ({ step, dueAt }),
  overdue_noticed: ({ step, dueAt, mark }) => ({ step, dueAt, mark }),
  deadlines_recounted: ({ calendarVersion, promise, promiseWas, windows }) => ({ calendarVersion, dueAt: promise?.dueAt ?? null, wasDueAt: promiseWas ?? null, ...windowFacts(windows) }),
};

/** Shares go out together, so their windows mostly move alike: a date is named once. */
function windowFacts(windows: readonly RecountedWindow[] = []): Facts {
  const moved = windows.filter(({ was, returnBy }) => was !== returnBy.dueAt);
  const once = <T>(values: readonly T[]): T[] => [...new Set(values)];
  return { returnUnits: once(moved.map(({ unitName }) => unitName)), returnWas: once(moved.map(({ was }) => was)), returnBy: once(moved.map(({ returnBy }) => returnBy.dueAt)) };
}
