import type { TicketType } from '../deadlines/limits.js';
import type { Instant } from '../text.js';
import type { CaseRecord, PlacedCase } from './case.js';
import { repeatWithin } from './from-rounds.js';

/** Thanks and bookings are no repeat of a matter. */
const noRepeat: readonly TicketType[] = ['praise', 'appointment'];

/** All cases with their tickets' facts; an end after which the same contact filed the same matter within the week is marked. */
export function placedCases(records: readonly CaseRecord[]): PlacedCase[] {
  const filings = filingsByMatter(records);
  return records.flatMap((record) => {
    const { no, type, topic, area, cases } = record;
    return cases.map((one) => {
      const repeated = one.kind === 'resolution' && !one.marks.includes('repeated') && filedAgain(filings.get(keyOf(record)), one.at);
      const { kind, at, dueAt, doneAt, unitId, person } = one;
      return { kind, at, dueAt, doneAt, unitId, person, marks: repeated ? [...one.marks, 'repeated' as const] : one.marks, no, type, topic, area };
    });
  });
}

function filingsByMatter(records: readonly CaseRecord[]): Map<string, Instant[]> {
  const filings = new Map<string, Instant[]>();
  for (const record of records) {
    if (record.contactId === null || noRepeat.includes(record.type)) continue;
    const key = keyOf(record);
    filings.set(key, [...(filings.get(key) ?? []), record.filedAt]);
  }
  return filings;
}

function filedAgain(filings: readonly Instant[] | undefined, end: Instant): boolean {
  return filings?.some((at) => at >= end && at < end + repeatWithin) ?? false;
}

const keyOf = ({ contactId, matter }: CaseRecord): string => `${contactId ?? ''}|${matter}`;
