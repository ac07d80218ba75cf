import { describe, expect, it } from 'vitest';
import { tokensOfQuery } from '../../server/desk/search-tokens.js';
import { nextDueAt, running } from '../../server/desk/ticket/clocks.js';
import type { Ticket } from '../../server/desk/ticket/ticket.js';
import type { TicketFilter, TicketSort } from '../../server/ports/ticket-store.js';
import { benchFor, type Bench, type Open } from './bench.js';
import { after, day, dispatched, hour, minute, monday, sampleTicket } from './samples.js';

const number = (end: number) => `2611231000000000${String(end).padStart(2, '0')}`;
const answered = (ticket: Ticket) => after(ticket, [{ action: 'answer', reply: '已答复。' }]);

/** A queue of five, each with something of its own. */
async function queueOfFive(bench: Bench): Promise<void> {
  const tickets = [
    sampleTicket({ no: number(1), now: monday }),
    dispatched(sampleTicket({ no: number(2), now: monday - day, title: '路灯不亮', ownedBy: { id: 'operator-1', name: '李晓' }, caller: { contactId: 'contact-2', name: '欧阳小红', phone: '00099998888', anonymous: false, way: 'call' } })),
    sampleTicket({ no: number(3), now: monday - hour, urgency: 'urgent', blockedUnitIds: ['housing'], channel: 'phone' }),
    answered(sampleTicket({ no: number(4), now: monday - 2 * day, type: 'consultation' })),
    sampleTicket({ no: number(5), now: monday - minute, urgency: 'critical', type: 'report' }),
  ];
  for (const ticket of tickets) await bench.tickets.insert(ticket, []);
}

export function ticketStoreContract(name: string, open: Open, hashPhone: (phone: string) => string): void {
  describe(`${name} as a ticket store`, () => {
    const bench = benchFor(open);
    const store = () => bench().tickets;
    const ends = async (filter: TicketFilter, sort: TicketSort = 'newest') =>
      (await store().find({ filter, sort, skip: 0, limit: 10 })).map(({ no }) => Number(no.slice(-2)));

    it('gives back a ticket with every field as it was', async () => {
      const ticket = dispatched(sampleTicket({ ownedBy: { id: 'operator-1', name: '李晓' }, conversationId: 'c-1', whom: '物业' }));
      await store().insert(ticket, []);
      expect(await store().get(ticket.no)).toEqual(ticket);
      expect(await store().byKey(ticket.key)).toEqual(ticket);
      expect(await store().get('nothing')).toBeNull();
    });

    it('files one ticket a key, however often it is asked', async () => {
      const [one, again] = await Promise.all([store().insert(sampleTicket(), []), store().insert({ ...sampleTicket({ no: number(2) }), key: sampleTicket().key }, [])]);
      expect(one.no).toBe(again.no);
      expect(await store().count({})).toBe(1);
    });

    it('refuses another act of filing under a number that is taken', async () => {
      await store().insert(sampleTicket(), []);
      await expect(store().insert({ ...sampleTicket(), key: 'another key' }, [])).rejects.toThrow();
    });

    it('keeps the whole history through many saves', async () => {
      await store().insert(sampleTicket(), []);
      const first = await store().get(number(1));
      if (!first) throw new Error('not stored');
      const second = await store().save(after(first, [{ action: 'accept' }]), []);
      const third = await store().save(after(second, [{ action: 'note', text: '已联系物业' }, { action: 'note', text: '明天修' }]), []);
      expect(third.version).toBe(3);
      expect(await store().get(number(1))).toEqual(third);
      expect(third.history.map(({ type }) => type)).toEqual(['filed', 'accepted', 'noted', 'noted']);
    });

    it('lets only the first of two agents change a ticket', async () => {
      const ticket = await store().insert(sampleTicket(), []);
      await store().save(after(ticket, [{ action: 'accept' }]), []);
      await expect(store().save(after(ticket, [{ action: 'answer', reply: '已答复。' }]), [])).rejects.toMatchObject({ code: 'stale' });
      expect((await store().get(ticket.no))?.state).toBe('accepted');
    });

    it.each<[string, TicketFilter, number[]]>([
      ['all', {}, [1, 5, 3, 2, 4]],
      ['those in one state', { states: ['dispatched'] }, [2]],
      ['those in one of several states', { states: ['dispatched', 'answered'] }, [2, 4]],
      ['none, when no state will do', { states: [] }, []],
      ['one channel', { channel: 'phone' }, [3]],
      ['one type', { type: 'report' }, [5]],
      ['one urgency', { urgency: 'urgent' }, [3]],
      ['those one person holds', { heldBy: 'dispatcher-1' }, [2]],
      ['one contact', { contactId: 'contact-2' }, [2]],
      ['named numbers', { nos: [number(4), number(1), 'unknown'] }, [1, 4]],
      ['those of a unit', { unit: { id: 'city' } }, [2]],
      ['those a unit has yet to sign', { unit: { id: 'housing', states: ['pending_sign'] } }, [2]],
      ['none a unit has done', { unit: { id: 'housing', states: ['done'] } }, []],
      ['those a unit is not kept from', { notBlockedFor: 'housing' }, [1, 5, 2, 4]],
      ['several conditions at once', { type: 'complaint', notBlockedFor: 'housing', states: ['pending_acceptance'] }, [1]],
    ])('finds %s', async (_, filter, expected) => {
      await queueOfFive(bench());
      expect(await ends(filter)).toEqual(expected);
      expect(await store().count(filter)).toBe(expected.length);
    });

    it.each([
      ['路灯', [2]],
      ['幸福里', [1, 5, 3, 2, 4]],
      ['小红', [2]],
      ['00099998888', [2]],
      ['8888', [2]],
      ['000003', [3]],
      [number(4), [4]],
      ['路灯 8888', [2]],
      ['着火', []],
    ])('answers a search for %s', async (q, expected) => {
      await queueOfFive(bench());
      expect(await ends({ tokens: tokensOfQuery(q, hashPhone) })).toEqual(expected);
    });

    const searched = async (q: string, more: { filter?: TicketFilter; before?: number; skip?: number; limit?: number } = {}) => {
      const { filter, ...part } = more;
      const { tickets, backTo } = await store().search({ skip: 0, limit: 10, ...part, filter: { ...filter, tokens: tokensOfQuery(q, hashPhone) } });
      return { ends: tickets.map(({ no }) => Number(no.slice(-2))), backTo };
    };

    it.each<[string, string, Parameters<typeof searched>[1], number[]]>([
      ['one word', '幸福里', {}, [1, 5, 3, 2, 4]],
      ['several words, in whatever order', '小红 路灯 幸福里', {}, [2]],
      ['words that are never on one ticket', '路灯 漏水', {}, []],
      ['a word nobody used', '着火 幸福里', {}, []],
      ['the second page', '幸福里', { skip: 2, limit: 2 }, [3, 2]],
      ['what was filed before an instant', '幸福里', { before: monday - minute }, [3, 2, 4]],
      ['what a filter leaves', '幸福里', { filter: { type: 'report' } }, [5]],
      ['what a unit may see', '幸福里', { filter: { notBlockedFor: 'housing' } }, [1, 5, 2, 4]],
    ])('searches for %s, newest first', async (...[, q, more, expected]) => {
      await queueOfFive(bench());
      expect(await searched(q, more)).toEqual({ ends: expected, backTo: null });
    });

    it('counts no further than asked', async () => {
      await queueOfFive(bench());
      const filter = { tokens: tokensOfQuery('幸福里', hashPhone) };
      expect(await Promise.all([store().count(filter), store().count(filter, 3), store().count(filter, 30)])).toEqual([5, 3, 5]);
    });

    it('sorts tickets by light at an instant, and gives none to those without a clock', async () => {
      await queueOfFive(bench());
      const at = monday + 5 * minute;
      expect(await ends({ light: { is: 'red', at } })).toEqual([3]);
      const amberOrGreen = [...(await ends({ light: { is: 'amber', at } })), ...(await ends({ light: { is: 'green', at } }))].sort();
      expect(amberOrGreen).toEqual([1, 2, 5]);
      const amberAt = running(sampleTicket({ no: number(5), now: monday - minute, urgency: 'critical', type: 'report' }))[0]?.amberAt ?? 0;
      expect(await ends({ light: { is: 'amber', at: amberAt }, urgency: 'critical' })).toEqual([5]);
    });

    it.each<[TicketSort, number[]]>([
      ['newest', [1, 5, 3, 2, 4]],
      ['deadline', [3, 5, 2, 1, 4]],
      ['urgency', [5, 3, 2, 1, 4]],
      ['updated', [1, 5, 3, 2, 4]],
    ])('orders the queue by %s', async (sort, expected) => {
      await queueOfFive(bench());
      expect(await ends({}, sort)).toEqual(expected);
    });

    it('turns pages without showing a ticket twice', async () => {
      for (let end = 1; end <= 7; end += 1) await store().insert(sampleTicket({ no: number(end) }), []);
      const pages = await Promise.all([0, 3, 6].map((skip) => store().find({ filter: {}, sort: 'deadline', skip, limit: 3 })));
      expect(pages.flat().map(({ no }) => Number(no.slice(-2)))).toEqual([1, 2, 3, 4, 5, 6, 7]);
    });

    it('moves a ticket in the queue when it changes', async () => {
      const ticket = await store().insert(sampleTicket(), []);
      await store().save(answered(ticket), []);
      expect(await ends({ states: ['pending_acceptance'] })).toEqual([]);
      expect(await ends({ light: { is: 'red', at: monday + 400 * day } })).toEqual([]);
      // Only the move to the archive is still to come.
      expect(await store().dueIn({ after: 0, upTo: monday + 20 * day }, 10)).toEqual([]);
    });

    it('names the tickets with a warning to give, the most overdue first', async () => {
      await queueOfFive(bench());
      const due = monday + 15 * minute;
      const all = await store().dueIn({ after: 0, upTo: due }, 10);
      expect(all.map(({ no }) => Number(no.slice(-2)))).toEqual([2, 3, 5]);
      expect(all[0]).toEqual(await store().get(number(2)));
      expect(await store().dueIn({ after: 0, upTo: due }, 2)).toEqual(all.slice(0, 2));
      expect(await store().dueInstants({ after: 0, upTo: due }, 2)).toEqual(all.slice(0, 2).map((ticket) => nextDueAt(ticket)));
      expect(await store().dueIn({ after: 0, upTo: monday - 3 * day }, 10)).toEqual([]);
    });

    it('leaves out of a window what is due at its beginning, and takes what is due at its end', async () => {
      const ticket = await store().insert(sampleTicket({ urgency: 'urgent' }), []);
      const at = nextDueAt(ticket) ?? 0;
      expect(await store().dueIn({ after: at, upTo: at + day }, 10)).not.toContainEqual(ticket);
      expect(await store().dueIn({ after: at - 1, upTo: at }, 10)).toEqual([ticket]);
    });

    it('saves many at once and names those somebody else had changed', async () => {
      const [one, other] = [await store().insert(sampleTicket(), []), await store().insert(sampleTicket({ no: number(2) }), [])];
      const ahead = await store().save(after(other, [{ action: 'accept' }]), []);
      const rang = { type: 'clock_rang', ticketNo: one.no, seq: 2 } as const;
      const [saved, stale] = await store().saveEach([{ next: after(one, [{ action: 'accept' }]), events: [rang] }, { next: after(other, [{ action: 'answer', reply: '已答复。' }]), events: [rang] }]);
      expect(saved?.ticket).toMatchObject({ no: one.no, state: 'accepted', version: 2 });
      expect(saved?.refs.map(({ aggregateId, consumer }) => `${aggregateId} ${consumer}`)).toEqual([`${one.no} notify_staff`]);
      expect(stale).toBeNull();
      expect([await store().get(one.no), await store().get(other.no)]).toEqual([saved?.ticket, ahead]);
      expect(await bench().outbox.pending(monday + day, 9)).toMatchObject([{ aggregateId: one.no, event: rang }]);
      await bench().outbox.doneAll(saved?.refs ?? []);
      expect(await bench().outbox.countPending()).toBe(0);
    });

    it('keeps all fields when one ticket is saved from an older copy of its history', async () => {
      const ticket = await store().insert(sampleTicket(), []);
      const accepted = await store().save(after(ticket, [{ action: 'accept' }]), []);
      const renamed = await store().save({ ...accepted, title: '另一个标题' }, []);
      const back = await store().save({ ...renamed, title: accepted.title }, []);
      expect(await store().get(ticket.no)).toEqual(back);
    });
  });
}
