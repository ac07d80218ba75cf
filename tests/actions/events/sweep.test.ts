import { describe, expect, it } from 'vitest';
import { acceptOffer } from '../../../server/actions/queue/accept-offer.js';
import { askForPerson } from '../../../server/actions/conversation/ask-for-person.js';
import { commandAppointment } from '../../../server/actions/appointments/command-appointment.js';
import { bookAppointment } from '../../../server/actions/appointments/book-appointment.js';
import { citizenSpeaks } from '../../../server/actions/conversation/citizen-speaks.js';
import { closeConversation } from '../../../server/actions/conversation/close-conversation.js';
import { consumeEvent } from '../../../server/actions/events/consume-event.js';
import { fileComplaint } from '../../../server/actions/tickets/file-complaint.js';
import { bookableDays } from '../../../server/actions/appointments/offer-slots.js';
import { reachFirstReply } from '../../../server/actions/conversation/reach-first-reply.js';
import { startConversation } from '../../../server/actions/conversation/start-conversation.js';
import { sweep } from '../../../server/actions/events/sweep.js';
import { textFiled } from '../../../server/actions/notices/text-ticket-news.js';
import { acceptOffer as takes } from '../../../server/desk/conversation/offer.js';
import { consumersOf } from '../../../server/desk/outbox.js';
import { instantAt as at } from '../../../server/desk/calendar/shanghai.js';
import type { OutboxRef, OutboxStore } from '../../../server/ports/outbox-store.js';
import { wordsOf } from '../../support/builders.js';
import { deskAtWork, member, sitDown, type DeskAtWork } from '../../support/desk-at-work.js';
import { fakePorts, type FakePorts } from '../../support/desk-fakes.js';

const li = member('operator-1');
const slotId = 'district-centre:2026-11-24:09:00';
const asked = { centreId: 'district-centre', itemCode: 'residence-permit' };
const form = { key: 'form-00000001', lang: 'zh', what: '顶楼漏水两个月，没有人管。', where: '幸福里', contact: { way: 'sms', phone: '00012345678' }, photos: [] } as const;

/** Forgets every wake-up, as a crashed worker or an emptied queue does. */
async function losingJobs(): Promise<DeskAtWork> {
  const desk = await deskAtWork();
  const add = desk.ports.jobs.add.bind(desk.ports.jobs);
  let lost = true;
  desk.ports.jobs.add = async (job) => (lost ? undefined : add(job));
  const settle = desk.settle;
  return {
    ...desk,
    settle: async () => {
      lost = false;
      await sweep(desk.ports);
      await settle();
    },
  };
}

async function waiting({ ports }: Pick<DeskAtWork, 'ports'>, contactId = 'contact-1') {
  const { id } = await startConversation(ports, { contactId, lang: 'zh' });
  return askForPerson(ports, { contactId, conversationId: id });
}
const reload = async ({ ports }: Pick<DeskAtWork, 'ports'>, id: string) => (await ports.conversations.get(id)) ?? Promise.reject(new Error(`${id} is gone`));

async function onOffer(desk: DeskAtWork) {
  await sitDown(desk, 'operator-1');
  const { id } = await waiting(desk);
  await desk.settle();
  const { offer } = await reload(desk, id);
  if (!offer) throw new Error('nothing is on offer');
  return { conversationId: id, offerId: offer.id };
}

describe('the sweep finds', () => {
  it('every event whose wake-up was lost', async () => {
    const desk = await losingJobs();
    const talk = await startConversation(desk.ports, { contactId: 'contact-1', lang: 'zh' });
    await citizenSpeaks(desk.ports, { contactId: 'contact-1', conversationId: talk.id, id: 'm-00000001', text: '居住证要钱吗' });
    await bookableDays(desk.ports, asked);
    const { id } = await bookAppointment(desk.ports, { key: 'k-1', slotId, itemCode: 'residence-permit', source: 'web_form', lang: 'zh', phone: '00012345678' });
    await fileComplaint(desk.ports, { contactId: null, form });
    desk.ports.clock.advance(3_001);
    await desk.settle();
    expect(wordsOf(await reload(desk, talk.id))).toEqual(['居住证要钱吗', '请换个说法。']);
    expect((await desk.ports.appointments.get(id))?.ticketNo).not.toBeNull();
    expect(desk.ports.sms.sent).toHaveLength(2);
  });

  it('nothing in events that are still on their ordinary way', async () => {
    const desk = await deskAtWork();
    await fileComplaint(desk.ports, { contactId: null, form });
    await desk.settle();
    const { id } = await startConversation(desk.ports, { contactId: 'contact-1', lang: 'zh' });
    await citizenSpeaks(desk.ports, { contactId: 'contact-1', conversationId: id, id: 'm-00000001', text: '居住证要钱吗' });
    desk.ports.jobs.add = async ({ key }) => Promise.reject(new Error(`${key} was woken`));
    desk.ports.clock.advance(3_000);
    await expect(sweep(desk.ports)).resolves.toBeUndefined();
  });

  it('a citizen in line whom nobody was told of', async () => {
    const desk = await losingJobs();
    await sitDown(desk, 'operator-1');
    const { id } = await waiting(desk);
    await desk.settle();
    expect((await reload(desk, id)).offer?.staffId).toBe(li.id);
  });

  it('an offer that lapsed without its alarm', async () => {
    const desk = await deskAtWork();
    const { conversationId } = await onOffer(desk);
    const place = (await reload(desk, conversationId)).waiting?.since;
    desk.ports.clock.advance(30_000);
    await sweep(desk.ports);
    expect(await desk.ports.seats.get(li.id)).toMatchObject({ lapses: 1 });
    expect((await reload(desk, conversationId)).waiting).toMatchObject({ since: place, passedBy: [li.id] });
  });

  it('an offer taken just before the worker died, and leaves it taken', async () => {
    const desk = await deskAtWork();
    const { conversationId, offerId } = await onOffer(desk);
    const talk = await reload(desk, conversationId);
    await desk.ports.conversations.save(takes(talk, li, { offerId, now: desk.ports.clock.now() }).next, []);
    desk.ports.clock.advance(31_000);
    await sweep(desk.ports);
    expect(await desk.ports.seats.get(li.id)).toMatchObject({ offer: null, serving: [conversationId], lapses: 0 });
  });

  it('a ticket that is due without its alarm', async () => {
    const desk = await losingJobs();
    const { no } = await fileComplaint(desk.ports, { contactId: null, form });
    desk.ports.clock.set(at('2026-12-31', '12:00'));
    await desk.settle();
    const passed = (await desk.ports.tickets.get(no))?.history.filter(({ type }) => type === 'deadline_passed');
    expect(passed).toHaveLength(2);
  });

  it('a place taken for a booking that never came, after ten minutes', async () => {
    const { ports } = await deskAtWork();
    await bookableDays(ports, asked);
    await ports.slots.take({ slotId, key: 'crashed', at: ports.clock.now(), way: 'internal' });
    ports.clock.advance(10 * 60_000);
    await sweep(ports);
    expect((await ports.slots.get([slotId]))[0]?.taken).toHaveLength(1);
    ports.clock.advance(1);
    await sweep(ports);
    expect((await ports.slots.get([slotId]))[0]?.taken).toEqual([]);
  });

  it('no fault in a place with its booking', async () => {
    const desk = await deskAtWork();
    await bookableDays(desk.ports, asked);
    await bookAppointment(desk.ports, { key: 'k-1', slotId, itemCode: 'residence-permit', source: 'web_form', lang: 'zh' });
    await desk.pass(3_600_000);
    await sweep(desk.ports);
    expect((await desk.ports.slots.get([slotId]))[0]?.taken).toHaveLength(1);
  });

  it('a seat that still holds a closed talk, and no fault in one that is served', async () => {
    const desk = await deskAtWork();
    const first = await onOffer(desk);
    await acceptOffer(desk.ports, li, first);
    await sweep(desk.ports);
    expect((await desk.ports.seats.get(li.id))?.serving).toEqual([first.conversationId]);
    await closeConversation(desk.ports, li, first.conversationId);
    await sweep(desk.ports);
    expect((await desk.ports.seats.get(li.id))?.serving).toEqual([]);
  });

  it('the rest, when one thing cannot be repaired', async () => {
    const desk = await losingJobs();
    const { no } = await fileComplaint(desk.ports, { contactId: null, form });
    desk.ports.tickets.dueInstants = async () => Promise.reject(new Error('unreadable'));
    desk.ports.clock.set(at('2026-12-31', '12:00'));
    await sitDown(desk, 'operator-1');
    const { id } = await waiting(desk);
    await desk.ports.seats.release(li.id, id);
    await sweep(desk.ports);
    expect(no).not.toBe('');
    expect(desk.ports.log.events('error')).toContain('repair_failed');
    expect((await reload(desk, id)).offer?.staffId).toBe(li.id);
  });

  it('nothing to do the second time', async () => {
    const desk = await losingJobs();
    await fileComplaint(desk.ports, { contactId: null, form });
    desk.ports.clock.advance(4_000);
    await desk.settle();
    const sent = [...desk.ports.sms.sent];
    await desk.settle();
    expect(desk.ports.sms.sent).toEqual(sent);
  });
});

/** Lets every consumer do its work, crash before it is crossed off, and do it again; says who heard what. */
async function hearTwice(ports: FakePorts): Promise<string[]> {
  const forever = Number.MAX_SAFE_INTEGER;
  const forgetful = { ...ports, outbox: outboxWith(ports, { done: async () => undefined }) };
  const heard: string[] = [];
  for (let all = await ports.outbox.pending(forever, 100); all.length > 0; all = await ports.outbox.pending(forever, 100)) {
    for (const { aggregate, aggregateId, eventId, event, consumers } of all) {
      for (const consumer of consumers) {
        const ref: OutboxRef = { aggregate, aggregateId, eventId, consumer };
        await consumeEvent(forgetful, ref);
        await consumeEvent(ports, ref);
        await consumeEvent(ports, ref);
        heard.push(`${event.type} ${consumer}`);
      }
    }
  }
  return heard;
}

/** The outbox of a desk with one part of it replaced. */
function outboxWith({ outbox }: FakePorts, part: Partial<OutboxStore>): OutboxStore {
  return { pending: (before, limit) => outbox.pending(before, limit), load: (ref) => outbox.load(ref), done: (ref) => outbox.done(ref), doneAll: (refs) => outbox.doneAll(refs), countPending: () => outbox.countPending(), ...part };
}

describe('a consumer that hears everything twice', () => {
  it('does it once', async () => {
    const ports = fakePorts();
    const desk = { ports };
    await sitDown({ ports, settle: async () => undefined, pass: async () => undefined }, 'operator-1');
    const talk = await startConversation(ports, { contactId: 'contact-1', lang: 'zh' });
    await citizenSpeaks(ports, { contactId: 'contact-1', conversationId: talk.id, id: 'm-00000001', text: '居住证要钱吗' });
    await bookableDays(ports, asked);
    await bookAppointment(ports, { key: 'k-1', slotId, itemCode: 'residence-permit', source: 'web_form', lang: 'zh', phone: '00012345678' });
    await fileComplaint(ports, { contactId: null, form });
    const first = await hearTwice(ports);
    expect(wordsOf(await reload(desk, talk.id))).toEqual(['居住证要钱吗', '请换个说法。']);
    expect(ports.sms.sent).toHaveLength(2);
    expect(await ports.tickets.count({})).toBe(2);

    await waiting(desk);
    const second = await hearTwice(ports);
    const { offer } = await reload(desk, talk.id);
    await acceptOffer(ports, li, { conversationId: talk.id, offerId: offer?.id ?? '' });
    ports.clock.advance(180_000);
    await reachFirstReply(ports, talk.id);
    await closeConversation(ports, li, talk.id);
    const [booked] = await ports.appointments.between(0, Infinity);
    await commandAppointment(ports, member('clerk-1'), { id: booked?.id ?? '', key: 'cancel-1', command: { action: 'cancel' } });
    const third = await hearTwice(ports);
    expect(ports.sms.sent).toHaveLength(3);
    expect((await ports.seats.get(li.id))?.serving).toEqual([]);
    expect((await ports.notices.of(li.id, 9)).notices).toHaveLength(1);

    const all = Object.entries(consumersOf).flatMap(([type, consumers]) => consumers.map((consumer) => `${type} ${consumer}`));
    expect(all.filter((pair) => ![...first, ...second, ...third].includes(pair))).toEqual(['ticket_moved text_moved', 'ticket_moved keep_cases', 'ticket_moved notify_staff', 'clock_rang notify_staff', 'supervision_marked notify_staff', 'merge_changed link_merged', 'supervision_changed note_supervision', 'guide_published tell_askers', 'guide_turned relearn', 'answer_date_set set_answer_alarm', 'visit_moved follow_visit']);
  });

  it('wired to the wrong event fails loudly', async () => {
    const ports = fakePorts();
    await fileComplaint(ports, { contactId: null, form });
    const [pending] = await ports.outbox.pending(Number.MAX_SAFE_INTEGER, 1);
    if (!pending) throw new Error('nothing to hear');
    const wrong = { ...ports, outbox: outboxWith(ports, { load: async () => ({ ...pending, event: { type: 'person_wanted', conversationId: 'chat-1' } }) }) };
    await expect(consumeEvent(wrong, { ...pending, consumer: 'text_filed' })).rejects.toThrow('person_wanted reached the consumer of ticket_filed');
  });
});

describe('a text the provider did not take', () => {
  it('goes out once when the job comes again', async () => {
    const desk = await deskAtWork();
    desk.ports.sms.broken = true;
    await fileComplaint(desk.ports, { contactId: null, form });
    await desk.ports.jobs.drain();
    expect([desk.ports.sms.sent.length, desk.ports.jobs.failures.length]).toEqual([0, 1]);
    desk.ports.sms.broken = false;
    desk.ports.clock.advance(2_000);
    await desk.ports.jobs.drain();
    expect(desk.ports.sms.sent).toHaveLength(1);
    expect(await desk.ports.deliveries.latest(5)).toMatchObject([{ state: 'sent' }]);
  });

  it('recorded as sent is not sent again, even by a provider that would', async () => {
    const { ports } = await deskAtWork();
    const sent: string[] = [];
    const eager = { ...ports, sms: { name: 'sms' as const, send: async ({ id }: { id: string }) => ({ externalId: `${id}-${sent.push(id)}` }) } };
    const ticket = await fileComplaint(ports, { contactId: null, form });
    await textFiled(eager, { ticketNo: ticket.no, id: 'event-1:text_filed' });
    await textFiled(eager, { ticketNo: ticket.no, id: 'event-1:text_filed' });
    expect(sent).toEqual(['event-1:text_filed']);
  });
});
