import type { Secrets } from '../../../server/ports/secrets.js';

/** Readable instead of secret. */
export class FakeSecrets implements Secrets {
  hash(purpose: 'phone' | 'visitor' | 'session' | 'conversation', value: string): string {
    return `${purpose}-hash(${value})`;
  }
  /** The last six digits of the ticket number, backwards. */
  queryCode(ticketNo: string): string {
    return Array.from(ticketNo.slice(-6).padStart(6, '0')).reverse().join('');
  }
  async hashPassword(password: string): Promise<string> {
    return `password-hash(${password})`;
  }
  async verifyPassword(hash: string, password: string): Promise<boolean> {
    return hash === (await this.hashPassword(password));
  }
}
