import type { QueueRow } from '../../../../../server/contract/ticket.js';
import { ticketStateWords, urgencyWords } from '../../../../../server/contract/words/vocabulary.js';
import { word, type Bilingual } from '../../../shared/i18n/words.js';
import { words } from './words.js';

export interface Difference {
  field: Bilingual;
  before: Bilingual;
  after: Bilingual;
}

const plain = (text: string): Bilingual => word(text, text);
const named = (party: { name: string } | null): Bilingual => (party === null ? words.none : plain(party.name));

const fields: readonly { field: Bilingual; of: (row: QueueRow) => Bilingual }[] = [
  { field: words.state, of: (row) => ticketStateWords[row.state] },
  { field: words.urgency, of: (row) => urgencyWords[row.urgency] },
  { field: words.titleField, of: (row) => plain(row.title) },
  { field: words.leadUnit, of: (row) => named(row.leadUnit) },
  { field: words.owner, of: (row) => named(row.owner) },
];

/** What somebody else changed while a form was open. */
export function differences(before: QueueRow, after: QueueRow): Difference[] {
  return fields.map(({ field, of }) => ({ field, before: of(before), after: of(after) })).filter((each) => each.before.zh !== each.after.zh);
}
