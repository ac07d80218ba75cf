import { randomBytes, randomUUID } from 'node:crypto';
import type { Ids } from '../../ports/ids.js';

const tokenBytes = 32;

/** Ids and tokens from the system's secure generator. */
export const secureIds: Ids = {
  id: () => randomUUID(),
  token: () => randomBytes(tokenBytes).toString('base64url'),
};
