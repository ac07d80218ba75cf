import type { LookupCode } from '../../ports/lookup-store.js';
import { documentSchema, number, text } from './document-schema.js';

export type LookupDoc = Omit<LookupCode, 'id'> & { _id: string };

export const lookupSchema = documentSchema<LookupDoc>({ _id: text, codeHash: text, expiresAt: number, triesLeft: number });
