import type { Contact, Session, Staff } from '../../ports/people-store.js';
import { documentSchema, list, number, text } from './document-schema.js';

/** A contact is found by what it came with: a visitor's cookie or a phone, both as hashes. */
export type ContactDoc = Omit<Contact, 'id'> & { _id: string; visitorHash?: string; phoneHash?: string };
export type StaffDoc = Omit<Staff, 'id'> & { _id: string };
export type SessionDoc = Omit<Session, 'id'> & { _id: string };

export const contactSchema = documentSchema<ContactDoc>({ _id: text, name: text, phone: text, visitorHash: text, phoneHash: text }, [
  [{ visitorHash: 1 }, { unique: true, sparse: true }],
  [{ phoneHash: 1 }, { unique: true, sparse: true }],
]);

export const staffSchema = documentSchema<StaffDoc>(
  { _id: text, username: text, passwordHash: text, name: text, roles: list(text), unitId: text, capacity: number },
  [[{ username: 1 }, { unique: true }]],
);

export const sessionSchema = documentSchema<SessionDoc>({ _id: text, staffId: text, expiresAt: number }, [[{ staffId: 1, expiresAt: 1 }]]);
