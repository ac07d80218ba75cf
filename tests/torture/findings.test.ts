import { describe, expect, it } from 'vitest';
import { seeded } from '../support/torture/chance.js';
import { findings } from '../support/torture/findings.js';
import { Ledger } from '../support/torture/ledger.js';
import { numberIn } from '../support/torture/phone-booking.js';
import { textsSent } from '../support/torture/torture.js';
import { agreeing, type Held } from './agreeing.js';

/** What is found after the store was changed behind the desk's back. */
function after(change: (held: Held) => unknown): string[] {
  const { held, ledger } = agreeing();
  change(held);
  return findings(held, ledger).map(({ kind, what }) => `${kind}: ${what}`);
}

describe('the torture’s judge', () => {
  it('finds nothing when the store holds what was acknowledged', () => {
    expect(after(() => undefined)).toEqual([]);
  });

  it.each<[string, (held: Held) => unknown, string]>([
    ['a message that is gone', ({ talk }) => (talk.messages = talk.messages.slice(0, -1)), 'lost: message m-2 of talk-1'],
    ['a message that is there twice', ({ talk }) => (talk.messages = [...talk.messages, ...talk.messages.slice(0, 1).map((said) => ({ ...said, seq: 7, id: 'm-9' }))]), 'doubled: text in talk-1: citizen: 您好'],
    ['a gap in the row of messages', ({ talk }) => (talk.seq += 1), 'broken: the seq of talk-1 has a gap'],
    ['a talk without its ticket', ({ talk }) => (talk.ticketNos = []), 'lost: ticket of conversation talk-1'],
    ['a rating that is gone', ({ talk }) => (talk.rating = null), 'lost: rating of talk-1'],
    ['a talk that never ended', ({ talk }) => (talk.state = 'with_agent'), 'broken: conversation talk-1 is with_agent'],
    ['a wake-up nobody heard', ({ talk }) => (talk.outbox = [{ id: 'e', consumer: 'offer_next', event: { type: 'person_wanted', conversationId: 'talk-1' }, at: 1 }]), 'broken: conversation talk-1 still owes offer_next'],
    ['a ticket that is gone', (held) => (held.tickets = held.tickets.slice(1)), 'lost: ticket 1'],
    ['a second ticket for the same act', (held) => held.tickets.push({ ...held.complaint, _id: '3' }), 'doubled: tickets of the key: web_form:a'],
    ['a changed history', ({ complaint }) => (complaint.history = complaint.history.map((event) => ({ ...event, at: 99 }))), 'broken: the hash chain of 1'],
    ['an act that happened twice', ({ complaint }) => (complaint.history = [...complaint.history, ...complaint.history]), 'doubled: filed of ticket 1 (2 times)'],
    ['a text that never went', (held) => (held.deliveries = held.deliveries.slice(1)), 'lost: 1 of 1 texts about 1'],
    ['a text too many', (held) => held.deliveries.push({ ...held.text, _id: 'd-9' }), 'doubled: texts about 1: 2 instead of 1'],
    ['a text begun and not ended', ({ text }) => (text.state = 'pending'), 'broken: delivery d-1 is pending'],
    ['an appointment that is gone', (held) => (held.appointments = []), 'lost: appointment 12345678'],
    ['two appointments from one call', (held) => held.appointments.push({ ...held.appointment, _id: 'a-2', key: 'k-2', bookingNo: '2' }), 'doubled: appointments of the call: CA1'],
    ['an appointment without a ticket', (held) => (held.tickets = held.tickets.slice(0, 1)), 'lost: ticket of appointment 12345678'],
    ['a place taken for nobody', ({ slot }) => (slot.taken = [...slot.taken, { key: 'ghost', at: 1 }]), 'broken: a place in s-1 is held for ghost, which booked nothing'],
    ['a slot that is too full', ({ slot }) => (slot.capacity = 0), 'broken: slot s-1 holds 1 of 0'],
    ['a booking without a place', ({ slot }) => (slot.taken = []), 'broken: k-1 is booked in s-1 without a place'],
    ['a seat held for nothing', ({ seat }) => (seat.serving = ['talk-1']), 'broken: the seat of wangmin is held: {"serving":["talk-1"],"offer":null}'],
    ['a call that skipped a turn', ({ call }) => (call.turn = 3), 'broken: the turns of call CA1 have a gap'],
    ['an index that misses a document', ({ index }) => (index.found = 0), 'broken: the index tickets.key finds 0 of 2'],
  ])('sees %s', (_, change, seen) => {
    expect(after(change)).toContain(seen);
  });
});

it('the same seed gives the same chances, another seed others', () => {
  const [one, again, other] = [1, 1, 2].map((seed) => Array.from({ length: 5 }, seeded(seed)));
  expect(one).toEqual(again);
  expect(one).not.toEqual(other);
  expect(one?.every((chance) => chance >= 0 && chance < 1)).toBe(true);
});

it('hears a booking number in what the line says', () => {
  expect(numberIn('预约成功。预约号是：二 零 零 零，零 零 零 幺。再说一遍。')).toBe('20000001');
  expect(numberIn('请核对：失业登记。确认请按1')).toBeNull();
});

it('reads from the log which texts went out', () => {
  expect(textsSent('{"level":"info","id":"e-1:text_filed","to":"****0001","event":"sms.console"}\n{"id":"x","event":"other"}\n')).toEqual(['e-1:text_filed']);
});

it('tells when so many changes are acknowledged, also when they already are', async () => {
  const ledger = new Ledger();
  const reached: number[] = [];
  void ledger.reaches(2).then(() => reached.push(2));
  ledger.acknowledge();
  await Promise.resolve();
  expect(reached).toEqual([]);
  ledger.acknowledge();
  await ledger.reaches(1);
  expect(reached).toEqual([2]);
});
