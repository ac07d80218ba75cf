import { describe, expect, it } from 'vitest';
import type { Role } from '../../../server/desk/access/actor.js';
import { conflictsOf } from '../../../server/desk/access/conflicts.js';
import { samplePeople } from '../../../server/sample-data/staff.js';

const named = (roles: Role[], unitId: string | null = 'housing') => conflictsOf({ roles, unitId }).map(({ conflict }) => conflict);

describe('duties that ought to be apart', () => {
  it.each<[Role[], string]>([
    [['unit_contact', 'reviewer'], 'reviews_own_work'],
    [['unit_contact', 'dispatcher'], 'dispatches_to_self'],
    [['unit_contact', 'callback'], 'calls_back_own_work'],
    [['unit_contact', 'supervisor'], 'supervises_self'],
    [['sys_admin', 'security_admin'], 'admins_not_apart'],
    [['sys_admin', 'auditor'], 'audits_self'],
    [['sys_admin', 'operator'], 'admin_sees_citizens'],
  ])('%j are named %s', (roles, conflict) => {
    expect(named(roles)).toEqual([conflict]);
  });

  it('are all named when one person has everything, each with its roles', () => {
    expect(conflictsOf({ roles: ['unit_contact', 'reviewer', 'dispatcher'], unitId: 'housing' })).toEqual([
      { conflict: 'reviews_own_work', roles: ['unit_contact', 'reviewer'] },
      { conflict: 'dispatches_to_self', roles: ['unit_contact', 'dispatcher'] },
    ]);
  });

  it('include a unit contact who works for no unit', () => {
    expect(named(['unit_contact'], null)).toEqual(['unit_missing']);
  });

  it('are apart in the demo', () => {
    expect(samplePeople.flatMap((person) => conflictsOf(person))).toEqual([]);
  });
});
