import { holds, type Check } from './finding.js';

/** Nobody is owed a word, no agent's seat is held for nothing, every index finds every document. */
export const checkHouse: Check = ({ conversations, seats, byIndex }) => [
  ...conversations.flatMap(({ _id, outbox }) => holds(outbox.length === 0, `conversation ${_id} still owes ${outbox.map(({ consumer }) => consumer).join(', ')}`)),
  ...seats.flatMap(({ _id, serving, offer }) => holds(serving.length === 0 && offer === null, `the seat of ${_id} is held: ${JSON.stringify({ serving, offer })}`)),
  ...byIndex.flatMap(({ name, found, of }) => holds(found === of, `the index ${name} finds ${found} of ${of}`)),
];
