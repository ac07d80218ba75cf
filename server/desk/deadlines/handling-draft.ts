import { DeskError } from '../errors.js';
import { handlingRules, type HandlingRules } from './handling-rules.js';

/** Each number of the handling rules, with what it may be set to. */
export const ruleRanges = {
  returnComplexDays: { least: 1, most: 10 },
  dispatchesBeforeDesignation: { least: 1, most: 5 },
  'extension.times': { least: 0, most: 2 },
  'extension.mostDays': { least: 1, most: 60 },
  'extension.noticeDays': { least: 0, most: 5 },
  suspensionDays: { least: 1, most: 120 },
  'callback.tries': { least: 1, most: 10 },
  'callback.days': { least: 1, most: 10 },
  'rehandle.mostDays': { least: 1, most: 30 },
  'rehandle.byCitizen': { least: 0, most: 5 },
  'rehandle.withinDays': { least: 1, most: 60 },
  archiveAfterDays: { least: 1, most: 365 },
  'supervise.returned': { least: 1, most: 10 },
  'supervise.unsatisfied': { least: 1, most: 10 },
  'ladder.day_after': { least: 1, most: 10 },
  'ladder.week_after': { least: 2, most: 30 },
} as const satisfies Record<string, { least: number; most: number }>;

export type RuleName = keyof typeof ruleRanges;
export const ruleNames = Object.keys(ruleRanges) as readonly RuleName[];

export type HandlingFaultName = 'out_of_range' | 'tries_below_days' | 'ladder_order';

export interface HandlingFault {
  readonly fault: HandlingFaultName;
  readonly rule: RuleName;
}

/** One number of the rules; only an extension's most may be `as_limit`. */
export function ruleValue(rules: HandlingRules, name: RuleName): number | 'as_limit' {
  const [part = '', field] = name.split('.');
  const held = (rules as unknown as Record<string, unknown>)[part];
  return (field === undefined ? held : (held as Record<string, unknown>)[field]) as number | 'as_limit';
}

/** Everything that keeps these numbers from being rules; none when they are. */
export function handlingFaults(rules: HandlingRules): HandlingFault[] {
  const out = ruleNames.filter((name) => !inRange(name, ruleValue(rules, name))).map((rule): HandlingFault => ({ fault: 'out_of_range', rule }));
  if (out.length > 0) return out;
  return [
    ...(rules.callback.days > rules.callback.tries ? [{ fault: 'tries_below_days', rule: 'callback.days' } as const] : []),
    ...(rules.ladder.week_after <= rules.ladder.day_after ? [{ fault: 'ladder_order', rule: 'ladder.week_after' } as const] : []),
  ];
}

function inRange(name: RuleName, value: number | 'as_limit'): boolean {
  if (value === 'as_limit') return name === 'extension.mostDays';
  const { least, most } = ruleRanges[name];
  return Number.isInteger(value) && value >= least && value <= most;
}

/** The rules as entered. Throws DeskError `invalid` with the rule, its range and what is wrong. */
export function enteredHandling(rules: HandlingRules): HandlingRules {
  const [first] = handlingFaults(rules);
  if (first) throw new DeskError('invalid', { field: 'rules', ...first, ...ruleRanges[first.rule] });
  return rules;
}

/** Stored rules under today's program: what they did not know comes from the profile. */
export function completeHandling(stored: Partial<HandlingRules> | undefined, profile: HandlingRules = handlingRules): HandlingRules {
  const { extension, callback, rehandle, supervise, ladder, ...numbers } = stored ?? {};
  return {
    ...profile,
    ...numbers,
    extension: { ...profile.extension, ...extension },
    callback: { ...profile.callback, ...callback },
    rehandle: { ...profile.rehandle, ...rehandle },
    supervise: { ...profile.supervise, ...supervise },
    ladder: { ...profile.ladder, ...ladder },
  };
}
