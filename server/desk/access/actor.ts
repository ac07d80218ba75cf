export type Role = 'operator' | 'dispatcher' | 'unit_contact' | 'reviewer' | 'callback' | 'supervisor' | 'appointment_clerk' | 'kb_editor' | 'kb_approver' | 'sys_admin' | 'security_admin' | 'auditor';

export interface StaffActor {
  kind: 'staff';
  id: string;
  name: string;
  roles: readonly Role[];
  unitId: string | null;
}
export interface CitizenActor {
  kind: 'citizen';
  /** The contact behind a visitor's cookie or a caller's number. */
  contactId: string;
}
export type Actor = StaffActor | CitizenActor | { kind: 'bot' } | { kind: 'system' };

/** Who did it, as the record keeps it. */
export interface ActorStamp {
  kind: Actor['kind'];
  id?: string;
  name?: string;
  unitId?: string;
}

export const system: Actor = { kind: 'system' };

/** The record's short form of an actor. */
export function stamp(actor: Actor): ActorStamp {
  if (actor.kind === 'staff') return { kind: 'staff', id: actor.id, name: actor.name, ...(actor.unitId === null ? {} : { unitId: actor.unitId }) };
  return actor.kind === 'citizen' ? { kind: 'citizen', id: actor.contactId } : { kind: actor.kind };
}
