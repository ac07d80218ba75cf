import type { Assignment, AssignmentState, RecountedWindow } from '../ticket/assignment.js';
import type { Instant } from '../text.js';
import type { Deadline, Pause } from './deadline.js';
import { dueByLimit } from './due-dates.js';
import { again, differs, later, type Matter, type RecountedMatter, type RulesInForce } from './effect.js';
import { workdays } from './limits.js';
import { limitFor } from './policy.js';

/** Shares that may be given back, now or once a first request has been refused. */
const returnable: readonly AssignmentState[] = ['pending_sign', 'in_progress', 'return_pending'];

/** Until when units may give a ticket back under other rules. A unit's window only grows: it has planned with the date it
 *  was given. What was over and stays over is left. */
export function recountedWindows(matter: Matter, rules: RulesInForce, now: Instant): RecountedWindow[] {
  return matter.assignments.filter(({ state }) => returnable.includes(state)).flatMap((share) => recountedWindow(share, { matter, rules, now }));
}

function recountedWindow({ id, unitName, returnBy }: Pick<Assignment, 'id' | 'unitName' | 'returnBy'>, { matter, rules, now }: { matter: Matter; rules: RulesInForce; now: Instant }): RecountedWindow[] {
  if (returnBy === null) return [];
  const next = later(returnBy, nextWindow(returnBy, matter, rules));
  return next.dueAt > now && differs(returnBy, next) ? [{ assignmentId: id, unitName, was: returnBy.dueAt, returnBy: next }] : [];
}

/** A matter for several units has a limit of its own among the handling rules. */
function nextWindow(returnBy: Deadline, matter: Matter, rules: RulesInForce): Deadline {
  const { calendar, policy, policyOf } = rules;
  const madeBy = policyOf(returnBy.policyVersion);
  const ofRow = madeBy && limitFor(madeBy, 'return', matter)?.amount;
  const ofSeveral = returnBy.limit.amount !== ofRow && returnBy.limit.amount === madeBy?.rules.returnComplexDays;
  if (!ofSeveral) return again(matter, rules, returnBy);
  const { startedAt } = returnBy.basis;
  return dueByLimit({ calendar, policy, step: 'return', from: startedAt, pauses: pausesSince(startedAt, matter.pauses) }, workdays(policy.rules.returnComplexDays));
}

/** Windows after a suspension, which no unit could use: each is later by the working days stood still. One that was
 *  over when the suspension began stays over. */
export function resumedWindows(assignments: Matter['assignments'], { pauses, calendar, policy }: Pick<RulesInForce, 'calendar' | 'policy'> & { pauses: readonly Pause[] }): RecountedWindow[] {
  const from = pauses.at(-1)?.from ?? Infinity;
  return assignments.filter(({ state }) => returnable.includes(state)).flatMap(({ id, unitName, returnBy }): RecountedWindow[] => {
    if (returnBy === null || returnBy.dueAt <= from) return [];
    const { step, limit, basis } = returnBy;
    const next = later(returnBy, dueByLimit({ calendar, policy, step, from: basis.startedAt, pauses: pausesSince(basis.startedAt, pauses) }, limit));
    return differs(returnBy, next) ? [{ assignmentId: id, unitName, was: returnBy.dueAt, returnBy: next }] : [];
  });
}

function pausesSince(startedAt: Instant, pauses: readonly Pause[]): Pause[] {
  return pauses.filter(({ until }) => until > startedAt);
}

/** In a count of effects a window is one of the other clocks, beside the finish date. */
export function withWindows(counted: RecountedMatter, windows: readonly RecountedWindow[]): RecountedMatter {
  const onlyThese = windows.length > 0 && (counted.change === 'none' || counted.change === 'ladder');
  return onlyThese ? { ...counted, change: 'clocks' } : counted;
}
