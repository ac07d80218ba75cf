import type { CalendarDraft, CalendarVersion, PolicyDraft, PolicyVersion, RuleEffect, RuleLine } from '../../../contract/rules.js';
import type { WorkCalendar } from '../../../desk/calendar/work-calendar.js';
import type { Effect, EffectRow } from '../../../desk/deadlines/effect-count.js';
import { ruleRanges } from '../../../desk/deadlines/handling-draft.js';
import { policies, type DeadlinePolicy } from '../../../desk/deadlines/policy.js';
import type { RuleVersion } from '../../../ports/rulebook.js';

/** A version in the list: who, why, when, and how far it has been applied. */
export function presentRuleLine({ version, content, reason, by, savedAt, appliedAt, walk }: RuleVersion): RuleLine {
  return { version, label: content.version, reason, by: by?.name ?? null, savedAt, appliedAt, moved: walk.moved };
}

/** A calendar whole; `newest` says whether it is the one in force. */
export function presentCalendar(rule: RuleVersion<'calendar'>, newest: boolean): CalendarVersion {
  return { ...presentRuleLine(rule), newest, content: calendarOf(rule.content) };
}

/** A policy whole, with the profiles one can start from. */
export function presentPolicy(rule: RuleVersion<'policy'>, newest: boolean): PolicyVersion {
  return { ...presentRuleLine(rule), newest, content: policyOf(rule.content), profiles: Object.values(policies).map(policyOf), ranges: ruleRanges };
}

/** The counts and the tickets behind them; numbers and dates only, no caller. */
export function presentEffect({ rows, ...counts }: Effect): RuleEffect {
  return { ...counts, rows: rows.flatMap(presentRow) };
}

function presentRow({ change, ...row }: EffectRow): RuleEffect['rows'] {
  return change === 'none' ? [] : [{ ...row, change }];
}

function calendarOf({ years, off, makeup, halfDays, periods }: WorkCalendar): CalendarDraft {
  return {
    years: [...years],
    off: off.map((day) => ({ ...day })),
    makeup: makeup.map((day) => ({ ...day })),
    halfDays: halfDays.map((day) => ({ date: day.date, periods: [...day.periods] })),
    periods: [...periods],
  };
}

function policyOf({ profile, rollReceipt, rows, rules }: DeadlinePolicy): PolicyDraft {
  return { profile, rollReceipt, rules, rows: rows.map(({ types, ...row }) => ({ ...row, ...(types && { types: [...types] }) })) };
}
