import { describe, expect, it } from 'vitest';
import { completeHandling, enteredHandling, handlingFaults, ruleNames, ruleRanges, ruleValue } from '../../../server/desk/deadlines/handling-draft.js';
import { handlingRules, type HandlingRules } from '../../../server/desk/deadlines/handling-rules.js';
import { policies } from '../../../server/desk/deadlines/policy.js';
import { ruleName } from '../../../server/contract/rules.js';

describe('the numbers of handling', () => {
  it('of both profiles are within their ranges', () => {
    for (const { rules } of Object.values(policies)) expect(handlingFaults(rules)).toEqual([]);
  });

  it('are named alike on both sides of the web', () => {
    expect([...ruleNames].sort()).toEqual([...ruleName.options].sort());
  });

  it.each<[string, HandlingRules, string]>([
    ['no days to hold a matter', { ...handlingRules, suspensionDays: 0 }, 'suspensionDays'],
    ['half a try', { ...handlingRules, callback: { tries: 2.5, days: 2 } }, 'callback.tries'],
    ['three extensions', { ...handlingRules, extension: { ...handlingRules.extension, times: 3 } }, 'extension.times'],
    ['a year in the archive and a day', { ...handlingRules, archiveAfterDays: 366 }, 'archiveAfterDays'],
  ])('cannot be %s', (_, rules, rule) => {
    expect(handlingFaults(rules)).toEqual([{ fault: 'out_of_range', rule }]);
  });

  it('cannot ask for tries on more days than there are tries', () => {
    expect(handlingFaults({ ...handlingRules, callback: { tries: 2, days: 3 } })).toEqual([{ fault: 'tries_below_days', rule: 'callback.days' }]);
  });

  it('cannot name a unit before it was written to', () => {
    expect(handlingFaults({ ...handlingRules, ladder: { day_after: 5, week_after: 5 } })).toEqual([{ fault: 'ladder_order', rule: 'ladder.week_after' }]);
  });

  it('are refused with the number and its range', () => {
    const entered = () => enteredHandling({ ...handlingRules, suspensionDays: 500 });
    expect(entered).toThrow(expect.objectContaining({ code: 'invalid', facts: { field: 'rules', fault: 'out_of_range', rule: 'suspensionDays', ...ruleRanges.suspensionDays } }) as Error);
  });

  it('may leave an extension as long as the first limit', () => {
    expect(ruleValue(handlingRules, 'extension.mostDays')).toBe('as_limit');
    expect(ruleValue(handlingRules, 'ladder.week_after')).toBe(5);
  });

  it('stored before there was one of them take it from the profile', () => {
    const { ladder: _, ...old } = { ...handlingRules, suspensionDays: 45 };
    expect(completeHandling(old)).toEqual({ ...handlingRules, suspensionDays: 45 });
  });
});
