import { verifyHistory } from '../../../server/adapters/store/history-chain.js';
import type { TicketDoc } from '../../../server/adapters/store/ticket-model.js';
import { exactlyOne, holds, once, type Check, type Finding } from './finding.js';
import type { FiledTicket } from './ledger.js';

/** One ticket a key, every acknowledged move once in its history, every history unbroken, every text sent once. */
export const checkTickets: Check = ({ tickets, deliveries }, ledger) => [
  ...once(tickets.map(({ key }) => key), 'tickets of the key'),
  ...once(ledger.tickets.map(({ no }) => no), 'tickets acknowledged under the number'),
  ...tickets.flatMap(unbroken),
  ...ledger.tickets.flatMap((filed) => [
    ...asFiled(filed, tickets.filter(({ _id, key }) => _id === filed.no && key === filed.key)),
    ...exactTexts(filed, deliveries.filter(({ about }) => about === filed.no).map(({ text }) => text)),
  ]),
  ...tickets.filter(({ _id, type }) => type !== 'appointment' && !ledger.tickets.some(({ no }) => no === _id)).map(({ _id, key }): Finding => ({ kind: 'doubled', what: `ticket ${_id} (${key}) nobody was told of` })),
  ...deliveries.flatMap(({ _id, state, externalId }) => holds(state === 'sent' && externalId !== null, `delivery ${_id} is ${state}`)),
];

function unbroken({ _id, history, outbox }: TicketDoc): Finding[] {
  return [
    ...holds(verifyHistory({ _id, history }) === null, `the hash chain of ${_id}`),
    ...holds(history.every(({ seq }, index) => seq === index + 1), `the history of ${_id} has a gap`),
    ...holds(outbox.length === 0, `ticket ${_id} still owes ${outbox.map(({ consumer }) => consumer).join(', ')}`),
  ];
}

function asFiled({ no, moves }: FiledTicket, found: readonly TicketDoc[]): Finding[] {
  const [ticket] = found;
  if (!ticket) return [{ kind: 'lost', what: `ticket ${no}` }];
  return moves.flatMap((move) => exactlyOne(ticket.history.filter(({ type }) => type === move).length, `${move} of ticket ${no}`));
}

function exactTexts({ no, texts }: FiledTicket, sent: readonly string[]): Finding[] {
  if (sent.length < texts) return [{ kind: 'lost', what: `${texts - sent.length} of ${texts} texts about ${no}` }];
  return sent.length > texts ? [{ kind: 'doubled', what: `texts about ${no}: ${sent.length} instead of ${texts}` }] : once(sent, `text about ${no}`);
}
