import { z } from 'zod';
import { instant } from './common.js';
import { dateKey, deadlineStep } from './deadline.js';
import { ticketType, urgency } from './ticket-facts.js';

export type RuleKind = 'calendar' | 'policy' | 'calls';

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
/** A `to` not after `from` is on the next day. */
export const period = z.object({ from: time, to: z.union([time, z.literal('24:00')]) });
export type Period = z.infer<typeof period>;
const dayName = z.object({ zh: z.string().trim().min(1).max(20), en: z.string().trim().min(1).max(60) });
export const namedDay = z.object({ date: dateKey, name: dayName });
export type NamedDay = z.infer<typeof namedDay>;

/** A year's worth of dates stays far below these; they only stop nonsense. */
const mostDays = 2000;
export const calendarDraft = z.object({
  years: z.array(z.number().int().min(2000).max(2099)).max(100),
  off: z.array(namedDay).max(mostDays),
  /** Weekend days worked to make up for a holiday (调休补班). */
  makeup: z.array(namedDay).max(mostDays),
  /** Working days with hours of their own. */
  halfDays: z.array(z.object({ date: dateKey, periods: z.array(period).max(12) })).max(mostDays),
  periods: z.array(period).max(12),
});
export type CalendarDraft = z.infer<typeof calendarDraft>;

const profileName = z.enum(['cn-default', 'shandong-5wd']);
export type ProfileName = z.infer<typeof profileName>;
const ruleLimit = z.union([
  z.object({ amount: z.number().int().min(1).max(100_000), unit: z.literal('workday'), clock: z.literal('working') }),
  z.object({ amount: z.number().int().min(1).max(100_000), unit: z.enum(['minute', 'hour']), clock: z.enum(['natural', 'working']) }),
]);
export type RuleLimit = z.infer<typeof ruleLimit>;
/** The first row that fits decides; `null` = no clock. */
const policyRow = z.object({ step: deadlineStep, types: z.array(ticketType).optional(), urgency: urgency.optional(), limit: ruleLimit.nullable() });
export type PolicyRow = z.infer<typeof policyRow>;
/** A whole number; its range depends on which it is, and the desk says so. */
const ruleNumber = z.number().int().min(0).max(1000);
/** Rules of handling that are numbers but no single clock. */
export const handlingRules = z.object({
  returnComplexDays: ruleNumber,
  dispatchesBeforeDesignation: ruleNumber,
  /** `as_limit`: at most once more the first limit. */
  extension: z.object({ times: ruleNumber, mostDays: z.union([ruleNumber, z.literal('as_limit')]), noticeDays: ruleNumber }),
  suspensionDays: ruleNumber,
  callback: z.object({ tries: ruleNumber, days: ruleNumber }),
  rehandle: z.object({ mostDays: ruleNumber, byCitizen: ruleNumber, withinDays: ruleNumber }),
  archiveAfterDays: ruleNumber,
  supervise: z.object({ returned: ruleNumber, unsatisfied: ruleNumber }),
  /** Working days after the date at which a late unit is written to, and is named. */
  ladder: z.object({ day_after: ruleNumber, week_after: ruleNumber }),
});
export type HandlingRules = z.infer<typeof handlingRules>;
export const ruleName = z.enum([
  'returnComplexDays', 'dispatchesBeforeDesignation', 'extension.times', 'extension.mostDays', 'extension.noticeDays', 'suspensionDays', 'callback.tries', 'callback.days',
  'rehandle.mostDays', 'rehandle.byCitizen', 'rehandle.withinDays', 'archiveAfterDays', 'supervise.returned', 'supervise.unsatisfied', 'ladder.day_after', 'ladder.week_after',
]);
export type RuleName = z.infer<typeof ruleName>;
const ruleRange = z.object({ least: z.number().int(), most: z.number().int() });

export const policyDraft = z.object({
  profile: profileName,
  /** A receipt on a rest day counts as received on the next working day. */
  rollReceipt: z.boolean(),
  rows: z.array(policyRow).max(200),
  rules: handlingRules,
});
export type PolicyDraft = z.infer<typeof policyDraft>;

/** One line of the list of versions. */
export const ruleLine = z.object({
  version: z.number().int(),
  /** As it is written on every date that rests on it. */
  label: z.string(),
  /** Null for what the desk began with. */
  reason: z.string().nullable(),
  by: z.string().nullable(),
  savedAt: instant,
  /** Null while open tickets are still being recounted. */
  appliedAt: instant.nullable(),
  /** Open tickets whose dates it changed. */
  moved: z.number().int(),
});
export type RuleLine = z.infer<typeof ruleLine>;
export const ruleLines = z.array(ruleLine);

export const calendarVersion = ruleLine.extend({ newest: z.boolean(), content: calendarDraft });
export type CalendarVersion = z.infer<typeof calendarVersion>;
/** The profiles come along, so that one can be chosen, and what each number may be set to. */
export const policyVersion = ruleLine.extend({ newest: z.boolean(), content: policyDraft, profiles: z.array(policyDraft), ranges: z.record(ruleName, ruleRange) });
export type PolicyVersion = z.infer<typeof policyVersion>;

const why = { over: z.number().int().min(1), reason: z.string().trim().min(4).max(300) };
export const saveCalendar = z.object({ draft: calendarDraft, ...why });
export const savePolicy = z.object({ draft: policyDraft, ...why });

const ruleChange = z.enum(['later', 'earlier', 'kept', 'firm', 'provisional', 'clocks', 'ladder']);
export type RuleChange = z.infer<typeof ruleChange>;
const effectRow = z.object({ no: z.string(), change: ruleChange, before: instant.nullable(), after: instant.nullable(), becomesFirm: z.boolean() });
export type EffectRow = z.infer<typeof effectRow>;

/** What saving would do to the open tickets: later + earlier + unchanged = total. */
export const ruleEffect = z.object({
  total: z.number().int(),
  later: z.number().int(),
  earlier: z.number().int(),
  unchanged: z.number().int(),
  /** Of the unchanged: would get earlier, but the date was promised. */
  kept: z.number().int(),
  /** Provisional dates that become firm. */
  firm: z.number().int(),
  provisional: z.number().int(),
  /** Only other clocks than the finish date move. */
  clocks: z.number().int(),
  /** No date moves, only when late tickets are next written about. */
  ladder: z.number().int(),
  rows: z.array(effectRow),
  rowsInAll: z.number().int(),
});
export type RuleEffect = z.infer<typeof ruleEffect>;

export const labelParams = z.object({ label: z.string().min(1).max(60) });

/** What can be wrong with a draft, named in the facts of an `invalid` refusal beside `field`, `date` or `row`. */
export const ruleFault = z.enum([
  'no_years', 'year_twice', 'no_date', 'date_twice', 'off_and_makeup', 'year_not_entered', 'no_holidays', 'fixed_holiday_missing', 'not_a_weekend', 'half_day_not_worked',
  'no_periods', 'zero_length', 'overlap', 'rows_changed', 'clock_removed', 'no_amount', 'contact_after_finish', 'urgent_slower',
  'out_of_range', 'tries_below_days', 'ladder_order',
]);
export type RuleFault = z.infer<typeof ruleFault>;
