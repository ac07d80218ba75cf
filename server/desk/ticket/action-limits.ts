import { dueByLimit } from '../deadlines/due-dates.js';
import { workdays } from '../deadlines/limits.js';
import type { Instant } from '../text.js';
import type { Rules } from './clocks.js';
import { askableUntil, extensionRefusal, mostDays } from './decisions/extension.js';
import { finishOf } from './due.js';
import type { Ticket } from './ticket.js';

/** The rules behind the dialogs, counted for one ticket now; null = the action is not open. */
export interface ActionLimits {
  /** `dueBy[n - 1]` is the finish date n more working days would give. */
  extension: { mostDays: number; askUntil: Instant; dueBy: Instant[] } | null;
  /** The finish date the extension asked for would give; null when none is asked for. */
  askedDueBy: Instant | null;
  suspensionDays: number;
  callbackTriesLeft: number;
  dispatches: number;
  dispatchesBeforeDesignation: number;
}

/** What the policy still allows on a ticket. */
export function actionLimits(ticket: Ticket, context: Rules & { now: Instant }): ActionLimits {
  const { rules } = context.policy;
  return {
    extension: extensionLimits(ticket, context),
    askedDueBy: askedDueBy(ticket, context),
    suspensionDays: Math.max(0, rules.suspensionDays - ticket.tally.suspendedDays),
    callbackTriesLeft: Math.max(0, rules.callback.tries - ticket.callbacks.length),
    dispatches: ticket.tally.dispatches,
    dispatchesBeforeDesignation: rules.dispatchesBeforeDesignation,
  };
}

function askedDueBy({ extension, ...ticket }: Ticket, context: Rules): Instant | null {
  const finish = finishOf({ ...ticket, extension });
  if (extension?.state !== 'asked' || !finish) return null;
  return dueByLimit({ ...context, step: finish.step, from: finish.basis.startedAt, pauses: ticket.pauses }, workdays(finish.limit.amount + extension.days)).dueAt;
}

function extensionLimits(ticket: Ticket, context: Rules & { now: Instant }): ActionLimits['extension'] {
  const finish = finishOf(ticket);
  if (!finish || extensionRefusal(ticket, context) !== null) return null;
  const most = mostDays(ticket, context);
  const question = { ...context, step: finish.step, from: finish.basis.startedAt, pauses: ticket.pauses };
  const dueBy = Array.from({ length: most }, (_, index) => dueByLimit(question, workdays(finish.limit.amount + index + 1)).dueAt);
  return { mostDays: most, askUntil: askableUntil(finish, context), dueBy };
}
