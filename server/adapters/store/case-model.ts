import type { CaseRecord } from '../../desk/reports/case.js';
import { documentSchema, list, number, opaque, text } from './document-schema.js';

/** `firstAt` and `lastAt` hold everything the record counts in, so that a period finds it. */
export type CaseDoc = Omit<CaseRecord, 'no'> & { _id: string; firstAt: number; lastAt: number };
export interface CaseLayoutDoc {
  _id: string;
  layout: number;
}

export const caseSchema = documentSchema<CaseDoc>(
  { _id: text, version: number, type: text, topic: text, area: text, contactId: text, matter: text, filedAt: number, blockedUnitIds: list(text), cases: list(opaque), firstAt: number, lastAt: number },
  [[{ lastAt: 1, firstAt: 1 }]],
);
export const caseLayoutSchema = documentSchema<CaseLayoutDoc>({ _id: text, layout: number });
