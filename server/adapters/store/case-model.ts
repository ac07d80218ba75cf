import { documentSchema, number, text } from './document-schema.js';

/** `firstAt` and `lastAt` hold everything the record counts in, so that a period finds it. `packed` is the record as JSON:
 *  a page view reads thousands, and one text costs a tenth of its hundred fields. */
export interface CaseDoc {
  _id: string;
  version: number;
  topic: string | null;
  firstAt: number;
  lastAt: number;
  packed: string;
}
export interface CaseLayoutDoc {
  _id: string;
  layout: number;
}

export const caseSchema = documentSchema<CaseDoc>(
  { _id: text, version: number, topic: text, firstAt: number, lastAt: number, packed: text },
  [[{ lastAt: 1, firstAt: 1 }], [{ topic: 1, lastAt: 1, firstAt: 1 }]],
);
export const caseLayoutSchema = documentSchema<CaseLayoutDoc>({ _id: text, layout: number });
