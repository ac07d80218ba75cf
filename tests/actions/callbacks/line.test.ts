import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptOffer } from '../../../server/actions/queue/accept-offer.js';
import { askForPerson } from '../../../server/actions/conversation/ask-for-person.js';
import { closeConversation } from '../../../server/actions/conversation/close-conversation.js';
import { declineOffer } from '../../../server/actions/queue/decline-offer.js';
import { lapseOffer } from '../../../server/actions/queue/lapse-offer.js';
import { offerNext } from '../../../server/actions/queue/offer-next.js';
import { readOwnConversation } from '../../../server/actions/conversation/read-conversation.js';
import { readWork } from '../../../server/actions/queue/read-work.js';
import { setPresence } from '../../../server/actions/queue/set-presence.js';
import { startConversation } from '../../../server/actions/conversation/start-conversation.js';
import { sweep } from '../../../server/actions/events/sweep.js';
import { transferConversation } from '../../../server/actions/conversation/transfer-conversation.js';
import type { StaffActor } from '../../../server/desk/access/actor.js';
import { DeskError } from '../../../server/desk/errors.js';
import { refused } from '../../support/builders.js';
import { deskAtWork, member, sitDown, type DeskAtWork } from '../../support/desk-at-work.js';

const li = member('operator-1');
const zhao = member('operator-2');

/** A citizen joins the line; their contact's number is their conversation's place in the test. */
async function joins({ ports }: DeskAtWork, contactId: string): Promise<string> {
  const { id } = await startConversation(ports, { contactId, lang: 'zh' });
  await askForPerson(ports, { contactId, conversationId: id });
  return id;
}
const talk = async ({ ports }: DeskAtWork, id: string) => (await ports.conversations.get(id)) ?? Promise.reject(new Error(`${id} is gone`));
const seat = async ({ ports }: DeskAtWork, { id }: StaffActor) => (await ports.seats.get(id)) ?? Promise.reject(new Error(`${id} has no seat`));
const offerId = async (desk: DeskAtWork, id: string) => (await talk(desk, id)).offer?.id ?? 'none';
const takes = async (desk: DeskAtWork, who: StaffActor, id: string) => acceptOffer(desk.ports, who, { conversationId: id, offerId: await offerId(desk, id) });

describe('the line', () => {
  it('asks the longest-waiting first and one agent about one talk at a time', async () => {
    const desk = await deskAtWork();
    const first = await joins(desk, 'c-1');
    desk.ports.clock.advance(1_000);
    const second = await joins(desk, 'c-2');
    await sitDown(desk, 'operator-1');
    await desk.settle();
    expect([(await talk(desk, first)).offer?.staffId, (await talk(desk, second)).offer]).toEqual([li.id, null]);
    await takes(desk, li, first);
    await sweep(desk.ports);
    expect((await talk(desk, second)).offer?.staffId).toBe(li.id);
  });

  it('gives nobody more than their capacity', async () => {
    const desk = await deskAtWork();
    await sitDown(desk, 'operator-1');
    for (const contact of ['c-1', 'c-2', 'c-3']) {
      const id = await joins(desk, contact);
      await desk.settle();
      if ((await talk(desk, id)).offer) await takes(desk, li, id);
    }
    expect((await seat(desk, li)).serving).toHaveLength(2);
    expect(await readWork(desk.ports, li)).toMatchObject({ offer: null, waiting: 1 });
  });

  it('asks again as soon as a talk ends', async () => {
    const desk = await deskAtWork();
    await sitDown(desk, 'operator-1');
    const ids = [];
    for (const contact of ['c-1', 'c-2', 'c-3']) {
      ids.push(await joins(desk, contact));
      await desk.settle();
      if ((await readWork(desk.ports, li)).offer) await takes(desk, li, ids.at(-1) ?? '');
    }
    await closeConversation(desk.ports, li, ids[0] ?? '');
    await desk.settle();
    expect((await talk(desk, ids[2] ?? '')).offer?.staffId).toBe(li.id);
    expect((await readWork(desk.ports, li)).ended.map(({ id }) => id)).toEqual([ids[0]]);
  });

  it('tells each citizen how many are ahead', async () => {
    const desk = await deskAtWork();
    const ids = [];
    for (const contact of ['c-1', 'c-2', 'c-3']) {
      ids.push(await joins(desk, contact));
      desk.ports.clock.advance(1_000);
    }
    const ahead = await Promise.all(ids.map(async (conversationId, index) => (await readOwnConversation(desk.ports, { contactId: `c-${index + 1}`, conversationId })).wait));
    expect(ahead).toEqual([{ ahead: 0, minutes: null }, { ahead: 1, minutes: null }, { ahead: 2, minutes: null }]);
  });
});

describe('an offer not taken', () => {
  it('lapses after thirty seconds and goes to the next agent, the citizen at the old place', async () => {
    const desk = await deskAtWork();
    await sitDown(desk, 'operator-1', 'operator-2');
    const id = await joins(desk, 'c-1');
    await desk.settle();
    const { waiting, offer } = await talk(desk, id);
    await desk.pass(29_999);
    expect((await talk(desk, id)).offer).toEqual(offer);
    await desk.pass(1);
    expect(await talk(desk, id)).toMatchObject({ offer: { staffId: zhao.id }, waiting: { since: waiting?.since, passedBy: [li.id] } });
    expect(await refused(acceptOffer(desk.ports, li, { conversationId: id, offerId: offer?.id ?? '' }))).toEqual({ code: 'offer_gone', facts: {} });
    await takes(desk, zhao, id);
    expect([(await seat(desk, li)).serving, (await seat(desk, zhao)).serving]).toEqual([[], [id]]);
  });

  it('does not lapse by an alarm that rings early, nor twice by one that rings again', async () => {
    const desk = await deskAtWork();
    await sitDown(desk, 'operator-1', 'operator-2');
    const id = await joins(desk, 'c-1');
    await desk.settle();
    const alarm = { conversationId: id, offerId: await offerId(desk, id) };
    await lapseOffer(desk.ports, alarm);
    expect((await talk(desk, id)).offer?.id).toBe(alarm.offerId);
    desk.ports.clock.advance(30_000);
    await lapseOffer(desk.ports, alarm);
    await lapseOffer(desk.ports, alarm);
    expect((await seat(desk, li)).lapses).toBe(1);
  });

  it('twice in a row takes the agent to be away', async () => {
    const desk = await deskAtWork();
    await sitDown(desk, 'operator-1');
    const id = await joins(desk, 'c-1');
    await desk.settle();
    await desk.pass(30_000);
    expect((await talk(desk, id)).offer?.staffId).toBe(li.id);
    await desk.pass(30_000);
    expect(await seat(desk, li)).toMatchObject({ state: 'break', offer: null, serving: [] });
    expect(await talk(desk, id)).toMatchObject({ state: 'waiting_agent', offer: null });
  });

  it('declined goes to the next agent at once', async () => {
    const desk = await deskAtWork();
    await sitDown(desk, 'operator-1', 'operator-2');
    const id = await joins(desk, 'c-1');
    await desk.settle();
    const mine = { conversationId: id, offerId: await offerId(desk, id) };
    await declineOffer(desk.ports, li, mine);
    await declineOffer(desk.ports, li, mine);
    await desk.settle();
    expect((await talk(desk, id)).offer?.staffId).toBe(zhao.id);
    expect(desk.ports.announcer.of('offerEnded').map(({ args: [end] }) => [end.staffId, end.outcome])).toEqual([[li.id, 'declined']]);
  });

  it('cannot be declined for a colleague', async () => {
    const desk = await deskAtWork();
    await sitDown(desk, 'operator-1');
    const id = await joins(desk, 'c-1');
    await desk.settle();
    await declineOffer(desk.ports, zhao, { conversationId: id, offerId: await offerId(desk, id) });
    expect((await talk(desk, id)).offer?.staffId).toBe(li.id);
    expect((await seat(desk, li)).offer).not.toBeNull();
  });

  it('is given back when the agent goes on a break', async () => {
    const desk = await deskAtWork();
    await sitDown(desk, 'operator-1', 'operator-2');
    const id = await joins(desk, 'c-1');
    await desk.settle();
    await setPresence(desk.ports, li, 'break');
    await desk.settle();
    expect((await talk(desk, id)).offer?.staffId).toBe(zhao.id);
    expect(await seat(desk, li)).toMatchObject({ state: 'break', offer: null, serving: [], lapses: 0 });
  });

  it('declined by the only agent is not thrown at them again at once', async () => {
    const desk = await deskAtWork();
    await sitDown(desk, 'operator-1');
    const id = await joins(desk, 'c-1');
    await desk.settle();
    await declineOffer(desk.ports, li, { conversationId: id, offerId: await offerId(desk, id) });
    await desk.settle();
    expect((await talk(desk, id)).offer).toBeNull();
    desk.ports.clock.advance(15_000);
    await sweep(desk.ports);
    expect((await talk(desk, id)).offer?.staffId).toBe(li.id);
  });
});

describe('two agents and one talk', () => {
  it('only who was asked gets it; the other learns who has it', async () => {
    const desk = await deskAtWork();
    await sitDown(desk, 'operator-1', 'operator-2');
    const id = await joins(desk, 'c-1');
    await desk.settle();
    const offered = { conversationId: id, offerId: await offerId(desk, id) };
    const [first, second] = await Promise.allSettled([acceptOffer(desk.ports, li, offered), acceptOffer(desk.ports, zhao, offered)]);
    expect([first.status, second.status]).toEqual(['fulfilled', 'rejected']);
    expect(await refused(acceptOffer(desk.ports, zhao, offered))).toEqual({ code: 'offer_gone', facts: { name: '李晓' } });
  });

  it('two desks that offer at the same moment make one offer and hold one seat', async () => {
    const desk = await deskAtWork();
    await sitDown(desk, 'operator-1', 'operator-2');
    const id = await joins(desk, 'c-1');
    await Promise.all([offerNext(desk.ports), offerNext(desk.ports), offerNext(desk.ports)]);
    const held = [await seat(desk, li), await seat(desk, zhao)].filter(({ offer, serving }) => offer !== null || serving.length > 0);
    expect(held.map(({ staffId, offer, serving }) => [staffId, offer?.id, serving])).toEqual([[(await talk(desk, id)).offer?.staffId, await offerId(desk, id), [id]]]);
  });

  it('a late word that a seat was freed does not free it of the talk taken again', async () => {
    const desk = await deskAtWork();
    await sitDown(desk, 'operator-1');
    const id = await joins(desk, 'c-1');
    await desk.settle();
    await takes(desk, li, id);
    desk.ports.clock.advance(60_000);
    await transferConversation(desk.ports, li, { conversationId: id, note: '换个人更合适。' });
    await desk.ports.seats.release(li.id, id);
    await sweep(desk.ports);
    await takes(desk, li, id);
    await desk.settle();
    expect((await seat(desk, li)).serving).toEqual([id]);
  });
});

type Act = 'join' | 'take' | 'decline' | 'close' | 'pass on' | 'wait' | 'break' | 'ready' | 'sweep' | 'settle';
const anyAct = fc.constantFrom<Act>('join', 'take', 'take', 'decline', 'close', 'pass on', 'wait', 'break', 'ready', 'sweep', 'settle');

describe('whatever agents and citizens do', () => {
  it('no talk is served by two, no seat is over its capacity, and seats and talks agree in the end', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(anyAct, fc.boolean(), fc.nat(4)), { maxLength: 40 }), async (story) => {
        const desk = await deskAtWork();
        await sitDown(desk, 'operator-1', 'operator-2');
        for (const one of story) await perform(desk, one);
        await desk.settle();
        await sweep(desk.ports);
        await desk.settle();
        const seats = await desk.ports.seats.all();
        const served = await Promise.all(seats.map(async ({ staffId }) => (await desk.ports.conversations.servedBy(staffId)).map(({ id }) => id)));
        for (const [index, { serving, capacity, offer }] of seats.entries()) {
          expect(serving.length).toBeLessThanOrEqual(capacity);
          expect(serving.filter((id) => id !== offer?.conversationId).sort()).toEqual([...(served[index] ?? [])].sort());
        }
        expect(new Set(seats.flatMap(({ serving }) => serving)).size).toBe(seats.flatMap(({ serving }) => serving).length);
      }),
      { numRuns: 60 },
    );
  });
});

async function perform(desk: DeskAtWork, [act, first, number]: readonly [Act, boolean, number]): Promise<void> {
  const who = first ? li : zhao;
  const { ports } = desk;
  const { mine, offer } = await readWork(ports, who);
  const served = mine[number % Math.max(1, mine.length)]?.id;
  const offered = offer?.conversation.offer ? { conversationId: offer.conversation.id, offerId: offer.conversation.offer.id } : null;
  const acts: Record<Act, () => Promise<unknown>> = {
    join: () => joins(desk, `c-${number}`),
    take: async () => offered && acceptOffer(ports, who, offered),
    decline: async () => offered && declineOffer(ports, who, offered),
    close: async () => served !== undefined && closeConversation(ports, who, served),
    'pass on': async () => served !== undefined && transferConversation(ports, who, { conversationId: served, note: '请接着办。', ...(number > 2 ? { toStaffId: first ? zhao.id : li.id } : {}) }),
    wait: async () => ports.clock.advance(number * 10_000),
    break: () => setPresence(ports, who, 'break'),
    ready: () => setPresence(ports, who, 'ready'),
    sweep: () => sweep(ports),
    settle: () => desk.settle(),
  };
  await acts[act]().catch((error: unknown) => {
    if (!(error instanceof DeskError)) throw error;
  });
}
