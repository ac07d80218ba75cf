import type { Role } from '../desk/access/actor.js';
import type { Instant } from '../desk/text.js';

export interface Contact {
  id: string;
  name: string | null;
  phone: string | null;
}

export interface ContactStore {
  /** The contact behind a visitor's cookie (its hash), made when new. Safe to race. */
  ofVisitor(visitorHash: string): Promise<Contact>;
  /** The contact behind a phone number, made when new. Found by a keyed hash of the number. */
  ofPhone(phone: string, name: string | null): Promise<Contact>;
  get(id: string): Promise<Contact | null>;
}

export interface Staff {
  id: string;
  username: string;
  passwordHash: string;
  name: string;
  roles: readonly Role[];
  unitId: string | null;
  /** Conversations at once. */
  capacity: number;
}

export interface Session {
  /** Hash of the cookie's token. */
  id: string;
  staffId: string;
  expiresAt: Instant;
}

export interface StaffStore {
  byUsername(username: string): Promise<Staff | null>;
  get(id: string): Promise<Staff | null>;
  all(): Promise<Staff[]>;
  openSession(session: Session): Promise<void>;
  session(id: string): Promise<Session | null>;
  endSession(id: string): Promise<void>;
}
