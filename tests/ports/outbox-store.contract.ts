import { describe, expect, it } from 'vitest';
import { consumersOf, type DeskEvent } from '../../server/desk/outbox.js';
import { benchFor, type Open } from './bench.js';
import { after, minute, monday, sampleAppointment, sampleConversation, sampleTicket } from './samples.js';

const booked: DeskEvent = { type: 'appointment_booked', appointmentId: 'a-1' };
const filed: DeskEvent = { type: 'ticket_filed', ticketNo: sampleTicket().no };
const spoke: DeskEvent = { type: 'citizen_spoke', conversationId: 'c-1', seq: 1 };
const later = monday + minute;

export function outboxStoreContract(name: string, open: Open): void {
  describe(`${name} as an outbox`, () => {
    const bench = benchFor(open);
    const outbox = () => bench().outbox;

    async function threeChanges(): Promise<void> {
      const { tickets, appointments, conversations, clock } = bench();
      await tickets.insert(sampleTicket(), [filed]);
      clock.advance(1);
      await appointments.insert(sampleAppointment(), [booked]);
      clock.advance(1);
      await conversations.insert(sampleConversation());
      await conversations.save(sampleConversation(), [spoke]);
    }

    it('owes nobody anything at first', async () => {
      expect(await outbox().pending(later, 9)).toEqual([]);
      expect(await outbox().countPending()).toBe(0);
    });

    it('keeps the events of every kind of change, oldest first, each with all who must hear', async () => {
      await threeChanges();
      const pending = await outbox().pending(later, 9);
      expect(pending.map(({ aggregate, aggregateId, event, at, consumers }) => ({ aggregate, aggregateId, event, at, consumers }))).toEqual([
        { aggregate: 'ticket', aggregateId: sampleTicket().no, event: filed, at: monday, consumers: [...consumersOf.ticket_filed] },
        { aggregate: 'appointment', aggregateId: 'a-1', event: booked, at: monday + 1, consumers: ['open_appointment_ticket', 'text_booking'] },
        { aggregate: 'conversation', aggregateId: 'c-1', event: spoke, at: monday + 2, consumers: ['answer_by_assistant'] },
      ]);
      expect(await outbox().countPending()).toBe(3);
    });

    it('gives the oldest when asked for few, and only those old enough', async () => {
      await threeChanges();
      expect((await outbox().pending(later, 1)).map(({ event }) => event)).toEqual([filed]);
      expect((await outbox().pending(monday + 1, 9)).map(({ event }) => event)).toEqual([filed]);
    });

    it('tells after saving whom to wake, one by one', async () => {
      await threeChanges();
      const refs = () => bench().told.flatMap((saved) => saved.refs.map(({ aggregate, consumer }) => `${aggregate} ${consumer}`));
      await expect.poll(refs).toEqual([...consumersOf.ticket_filed.map((consumer) => `ticket ${consumer}`), 'appointment open_appointment_ticket', 'appointment text_booking', 'conversation answer_by_assistant']);
    });

    it('lets each consumer hear once, and the others still', async () => {
      await threeChanges();
      const ref = { aggregate: 'appointment', aggregateId: 'a-1', eventId: (await outbox().pending(later, 9))[1]?.eventId ?? '', consumer: 'text_booking' } as const;
      expect(await outbox().load(ref)).toMatchObject({ event: booked, eventId: ref.eventId });
      await outbox().done(ref);
      await outbox().done(ref);
      expect(await outbox().load(ref)).toBeNull();
      expect(await outbox().load({ ...ref, consumer: 'open_appointment_ticket' })).toMatchObject({ consumers: ['open_appointment_ticket'] });
      await outbox().done({ ...ref, consumer: 'open_appointment_ticket' });
      expect(await outbox().countPending()).toBe(2);
    });

    it('gives two events of one kind ids of their own, in one change and over several', async () => {
      const { tickets } = bench();
      const ticket = await tickets.insert(sampleTicket(), [filed, filed]);
      await tickets.save(after(ticket, [{ action: 'accept' }]), [filed]);
      const pending = await outbox().pending(later, 9);
      expect(new Set(pending.map(({ eventId }) => eventId)).size).toBe(3);
    });

    it('stores no event with a change that came too late', async () => {
      const { tickets } = bench();
      const ticket = await tickets.insert(sampleTicket(), []);
      await tickets.save(after(ticket, [{ action: 'accept' }]), []);
      await expect(tickets.save(after(ticket, [{ action: 'accept' }]), [filed])).rejects.toMatchObject({ code: 'stale' });
      expect(await outbox().countPending()).toBe(0);
    });

    it('knows nothing of an event on a document that is not there', async () => {
      expect(await outbox().load({ aggregate: 'ticket', aggregateId: 'nothing', eventId: 'e', consumer: 'text_filed' })).toBeNull();
    });

    it('does not wake anybody for the second filing under one key', async () => {
      await bench().tickets.insert(sampleTicket(), [filed]);
      await bench().tickets.insert(sampleTicket({ key: sampleTicket().key, no: '261123100000000099' }), [filed]);
      expect(await outbox().countPending()).toBe(1);
    });
  });
}
