import { addDays, dateOf, instantAt } from '../calendar/shanghai.js';
import type { Instant } from '../text.js';
import type { Appointment } from './appointment.js';
import type { ReminderRule } from './booking-policy.js';

export interface Reminder {
  id: string;
  at: Instant;
}

function instantOf(rule: ReminderRule, startsAt: Instant): Instant {
  return 'beforeMs' in rule ? startsAt - rule.beforeMs : instantAt(addDays(dateOf(startsAt), -rule.daysBefore), rule.at);
}

/** The reminders of a booking, the first due first. */
function remindersOf(rules: readonly ReminderRule[], { startsAt }: Pick<Appointment, 'startsAt'>): Reminder[] {
  return rules.map((rule) => ({ id: rule.id, at: instantOf(rule, startsAt) })).sort((a, b) => a.at - b.at);
}

/** When the next reminder after an instant is due; null when there is none. What would have been due before is never sent late. */
export function nextReminderAt(rules: readonly ReminderRule[], appointment: Pick<Appointment, 'startsAt'>, after: Instant): Instant | null {
  return remindersOf(rules, appointment).find(({ at }) => at > after)?.at ?? null;
}

/** Which reminder is meant at an instant: the last that was due by then. */
export function reminderDue(rules: readonly ReminderRule[], appointment: Pick<Appointment, 'startsAt'>, now: Instant): Reminder | null {
  return remindersOf(rules, appointment).findLast(({ at }) => at <= now) ?? null;
}
