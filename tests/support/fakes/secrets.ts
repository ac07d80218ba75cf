import type { Secrets } from '../../../server/ports/secrets.js';

/** Readable instead of secret. */
export class FakeSecrets implements Secrets {
  hash(purpose: Parameters<Secrets['hash']>[0], value: string): string {
    return `${purpose}-hash(${value})`;
  }
  /** The last six digits of the ticket number, backwards; a letter counts as a digit too. */
  queryCode(ticketNo: string): string {
    return Array.from(ticketNo.slice(-6).padStart(6, '0')).reverse().map((sign) => (/\d/.test(sign) ? sign : String(sign.charCodeAt(0) % 10))).join('');
  }
  async hashPassword(password: string): Promise<string> {
    return `password-hash(${password})`;
  }
  async verifyPassword(hash: string, password: string): Promise<boolean> {
    return hash === (await this.hashPassword(password));
  }
}
