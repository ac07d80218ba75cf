import { describe, expect, it } from 'vitest';
import { policies, type PolicyRow } from '../../../server/desk/deadlines/policy.js';
import { completePolicy, enteredPolicy, policyFaults, type PolicyDraft } from '../../../server/desk/deadlines/policy-draft.js';

const { profile, rollReceipt, rows, rules } = policies['cn-default'];
const draft: PolicyDraft = { profile, rollReceipt, rows, rules };

function withLimit(fits: (row: PolicyRow) => boolean, limit: PolicyRow['limit']): PolicyDraft {
  return { ...draft, rows: rows.map((row) => (fits(row) ? { ...row, limit } : row)) };
}
const complaints = (row: PolicyRow) => row.step === 'finish' && (row.types?.includes('complaint') ?? false);
const days = (amount: number) => ({ amount, unit: 'workday', clock: 'working' }) as const;
const faultsOf = (changed: PolicyDraft) => policyFaults(changed).map(({ fault }) => fault);

describe('both profiles', () => {
  it.each(Object.values(policies))('$profile is a policy as it stands', (policy) => {
    expect(policyFaults(policy)).toEqual([]);
  });
});

describe('a policy draft', () => {
  it('with ten days for complaints is a policy, everything else as in its profile', () => {
    const policy = enteredPolicy(withLimit(complaints, days(10)), 'cn-default-v2');
    expect(policy).toMatchObject({ version: 'cn-default-v2', profile: 'cn-default' });
    expect(policy.rows.find(complaints)?.limit).toEqual(days(10));
    expect({ ...policy, version: '', rows: [] }).toEqual({ ...policies['cn-default'], version: '', rows: [] });
  });

  it('cannot drop, add or reorder rules', () => {
    expect(faultsOf({ ...draft, rows: rows.slice(1) })).toEqual(['rows_changed']);
    expect(faultsOf({ ...draft, rows: [...rows].reverse() })).toEqual(['rows_changed']);
    expect(faultsOf({ ...draft, profile: 'shandong-5wd' })).toEqual(['rows_changed']);
  });

  it('cannot take a clock away, nor set it to nothing or to half a day', () => {
    expect(faultsOf(withLimit(complaints, null))).toEqual(['clock_removed']);
    expect(faultsOf(withLimit(complaints, days(0)))).toEqual(['no_amount']);
    expect(faultsOf(withLimit(complaints, days(1.5)))).toEqual(['no_amount']);
    expect(faultsOf(withLimit(complaints, days(251)))).toEqual(['no_amount']);
  });

  it('cannot ask for the first contact after the matter had to be finished', () => {
    const late = withLimit((row) => row.step === 'first_contact' && row.urgency === 'critical', { amount: 3, unit: 'hour', clock: 'natural' });
    expect(faultsOf(late)).toContain('contact_after_finish');
  });

  it('cannot give an urgent matter more time than an ordinary one', () => {
    const slow = withLimit((row) => row.step === 'finish' && row.urgency === 'urgent', days(4));
    expect(faultsOf(slow)).toContain('urgent_slower');
  });

  it('is refused with the row and what is wrong', () => {
    const row = rows.findIndex(complaints);
    expect(() => enteredPolicy(withLimit(complaints, days(0)), 'v2')).toThrow(expect.objectContaining({ code: 'invalid', facts: { field: 'rows', row, fault: 'no_amount' } }) as Error);
  });
});

describe('a stored policy', () => {
  it('keeps its own limits and takes steps it did not know from its profile, in the profile’s order', () => {
    const old = { ...policies['cn-default'], version: 'cn-default-v2', rows: rows.filter(({ step }) => step !== 'callback').map((row) => (complaints(row) ? { ...row, limit: days(10) } : row)).reverse() };
    const policy = completePolicy(old);
    expect(policy.version).toBe('cn-default-v2');
    expect(policy.rows.find(complaints)?.limit).toEqual(days(10));
    expect(policy.rows.find(({ step }) => step === 'callback')?.limit).toEqual(days(1));
    expect(policyFaults(policy)).toEqual([]);
  });
});
