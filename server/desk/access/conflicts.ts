import type { Role } from './actor.js';

/** Why two roles must not be one person's (domain §2.12). */
export type ConflictName = 'reviews_own_work' | 'dispatches_to_self' | 'calls_back_own_work' | 'supervises_self' | 'admins_not_apart' | 'audits_self' | 'admin_sees_citizens' | 'unit_missing';

export interface Conflict {
  readonly conflict: ConflictName;
  readonly roles: readonly Role[];
}

interface Rule {
  readonly conflict: ConflictName;
  readonly one: Role;
  readonly others: readonly Role[];
}

const rules: readonly Rule[] = [
  { conflict: 'reviews_own_work', one: 'unit_contact', others: ['reviewer'] },
  { conflict: 'dispatches_to_self', one: 'unit_contact', others: ['dispatcher'] },
  { conflict: 'calls_back_own_work', one: 'unit_contact', others: ['callback'] },
  { conflict: 'supervises_self', one: 'unit_contact', others: ['supervisor'] },
  { conflict: 'admins_not_apart', one: 'sys_admin', others: ['security_admin'] },
  { conflict: 'audits_self', one: 'auditor', others: ['sys_admin', 'security_admin', 'supervisor'] },
  { conflict: 'admin_sees_citizens', one: 'sys_admin', others: ['operator', 'dispatcher', 'reviewer', 'callback', 'supervisor', 'appointment_clerk'] },
];

/** Duties that ought to be apart and are one person's; a unit's contact without a unit is named too. */
export function conflictsOf({ roles, unitId }: { roles: readonly Role[]; unitId: string | null }): Conflict[] {
  const found = rules.flatMap(({ conflict, one, others }): Conflict[] => {
    const also = others.filter((role) => roles.includes(role));
    return roles.includes(one) && also.length > 0 ? [{ conflict, roles: [one, ...also] }] : [];
  });
  return roles.includes('unit_contact') && unitId === null ? [...found, { conflict: 'unit_missing', roles: ['unit_contact'] }] : found;
}
