import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import type { Ids } from '../../ports/ids.js';

const tokenBytes = 32;

/** Ids, tokens and digits from the system's secure generator. */
export const secureIds: Ids = {
  id: () => randomUUID(),
  token: () => randomBytes(tokenBytes).toString('base64url'),
  digits: (count) => Array.from({ length: count }, () => randomInt(10)).join(''),
};
