/** Hashes that only this desk can make. */
export interface Secrets {
  /** Keyed hash for look-ups and ids nobody can guess; purposes do not mix. */
  hash(purpose: 'phone' | 'visitor' | 'session' | 'conversation' | 'rating' | 'lookup' | 'booking' | 'question' | 'display', value: string): string;
  /** The six-digit query code that belongs to a ticket number: made from it, so it is stored nowhere. */
  queryCode(ticketNo: string): string;
  hashPassword(password: string): Promise<string>;
  verifyPassword(hash: string, password: string): Promise<boolean>;
}
