import { createHmac } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import type { Secrets } from '../../ports/secrets.js';

/** Memory in KiB, rounds and lanes: about 20 ms a password on a small server. */
const passwordCost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const codeDigits = 6;
const codeBytes = 6;

/** Hashes keyed by the desk's secret, which configuration gives; purposes are kept apart by name. */
export function keyedSecrets(secret: string): Secrets {
  const keyed = (purpose: string, value: string) => createHmac('sha256', secret).update(`${purpose}\0${value}`).digest();
  return {
    hash: (purpose, value) => keyed(purpose, value).toString('base64url'),
    queryCode: (ticketNo) => String(keyed('query-code', ticketNo).readUIntBE(0, codeBytes) % 10 ** codeDigits).padStart(codeDigits, '0'),
    hashPassword: (password) => hash(password, passwordCost),
    verifyPassword: (stored, password) => verify(stored, password).catch(() => false),
  };
}
