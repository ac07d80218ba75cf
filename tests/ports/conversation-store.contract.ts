import { describe, expect, it } from 'vitest';
import { append } from '../../server/desk/conversation/conversation.js';
import { benchFor, type Open } from './bench.js';
import { hour, minute, monday, sampleConversation, waitingSince } from './samples.js';

const says = (id: string, text = '你好') => ({ id, from: 'citizen' as const, text, at: monday });

export function conversationStoreContract(name: string, open: Open): void {
  describe(`${name} as a conversation store`, () => {
    const bench = benchFor(open);
    const store = () => bench().conversations;

    it('gives back a conversation with every field as it was', async () => {
      const full = sampleConversation({
        state: 'with_agent',
        seq: 3,
        messages: [
          { seq: 1, id: 'm1', from: 'citizen', text: '怎么换身份证？', at: monday },
          { seq: 2, id: 'm2', from: 'bot', text: '带上旧证。', at: monday + 1, source: { itemCode: 'id-card-renewal', guideName: '身份证', version: 1 }, choices: [{ label: '转人工', say: '转人工' }] },
          { seq: 3, id: 'm3', from: 'system', text: '', at: monday + 2, system: { code: 'agent_joined', facts: {} } },
        ],
        waiting: { since: monday, reason: '', passedBy: ['operator-2'] },
        firstReply: { dueAt: monday + minute, amberAt: monday, metAt: null, fired: false },
        offer: { id: 'o', staffId: 'operator-1', madeAt: monday, expiresAt: monday + minute },
        agent: { id: 'operator-1', name: '李晓', joinedAt: monday },
        assistantState: { turns: 2, empty: {}, list: [] },
        guesses: [{ itemCode: 'id-card-renewal', score: 0.75 }],
        verdicts: [{ seq: 2, helpful: false }],
        citizenReceipts: { delivered: 3, read: 2 },
        rating: { score: 5, comment: null, at: monday },
        ticketNos: ['261123100000000001'],
        closedAt: monday + hour,
      });
      await store().insert(full);
      expect(await store().get('c-1')).toEqual(full);
    });

    it('keeps the first of two under one id, and returns it to the second', async () => {
      const [first, second] = await Promise.all([store().insert(sampleConversation()), store().insert(sampleConversation({ lang: 'en' }))]);
      expect(second).toEqual(first);
      expect(await store().get('c-1')).toEqual(first);
    });

    it('knows nothing of an id it never saw', async () => {
      expect(await store().get('nobody')).toBeNull();
    });

    it('keeps every message through many saves, also when a save starts from what an earlier one returned', async () => {
      await store().insert(sampleConversation());
      const second = await store().save(append(sampleConversation(), says('m1')), []);
      const third = await store().save(append(append(second, says('m2')), says('m3')), []);
      const loaded = await store().get('c-1');
      expect(loaded).toEqual(third);
      expect(loaded?.messages.map(({ id, seq }) => `${seq} ${id}`)).toEqual(['1 m1', '2 m2', '3 m3']);
      expect(loaded?.version).toBe(3);
    });

    it('keeps every message when the conversation to save was put together elsewhere', async () => {
      await store().insert(append(sampleConversation(), says('m1')));
      await store().save(structuredClone(append(append(sampleConversation(), says('m1')), says('m2'))), []);
      expect((await store().get('c-1'))?.messages.map(({ id }) => id)).toEqual(['m1', 'm2']);
    });

    it('lets only the first of two changes through', async () => {
      await store().insert(sampleConversation());
      const [mine, yours] = [append(sampleConversation(), says('mine')), append(sampleConversation(), says('yours'))];
      const ends = await Promise.allSettled([store().save(mine, []), store().save(yours, [])]);
      expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(ends.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'stale' } });
      expect((await store().get('c-1'))?.messages).toHaveLength(1);
    });

    it('says after which message a saved change begins', async () => {
      await store().insert(sampleConversation());
      const second = await store().save(append(sampleConversation(), says('m1')), []);
      await store().save(append(second, says('m2')), []);
      await expect.poll(() => bench().told.map(({ sinceSeq }) => sinceSeq)).toEqual([0, 1]);
    });

    it('finds the open conversation of a contact and all earlier ones, newest first', async () => {
      await store().insert(sampleConversation({ id: 'old', state: 'closed', openedAt: monday - hour, closedAt: monday }));
      await store().insert(sampleConversation({ id: 'new' }));
      await store().insert(sampleConversation({ id: 'other', contactId: 'contact-2', state: 'closed' }));
      expect((await store().openOf('contact-1'))?.id).toBe('new');
      expect(await store().openOf('contact-2')).toBeNull();
      expect((await store().ofContact('contact-1', 5)).map(({ id }) => id)).toEqual(['new', 'old']);
      expect((await store().ofContact('contact-1', 1)).map(({ id }) => id)).toEqual(['new']);
      expect(await store().countOfContact('contact-1')).toBe(2);
    });

    it('keeps the line in order of coming, ties by id', async () => {
      for (const [id, since] of [['b', monday], ['a', monday], ['early', monday - minute]] as const) await store().insert(waitingSince(id, since));
      await store().insert(sampleConversation({ id: 'talking' }));
      expect((await store().waiting(10)).map(({ id }) => id)).toEqual(['early', 'a', 'b']);
      expect((await store().waiting(2)).map(({ id }) => id)).toEqual(['early', 'a']);
      expect(await store().waitingBefore(monday, 'b')).toBe(2);
      expect(await store().waitingBefore(monday - minute, 'early')).toBe(0);
    });

    it('tells what an agent serves and what they ended today', async () => {
      const agent = { id: 'operator-1', name: '李晓', joinedAt: monday };
      await store().insert(sampleConversation({ id: 'second', state: 'with_agent', agent: { ...agent, joinedAt: monday + 1 } }));
      await store().insert(sampleConversation({ id: 'first', state: 'with_agent', agent }));
      await store().insert(sampleConversation({ id: 'ended', state: 'closed', agent, closedAt: monday }));
      await store().insert(sampleConversation({ id: 'ended later', state: 'closed', agent, closedAt: monday + 1 }));
      await store().insert(sampleConversation({ id: 'yesterday', state: 'closed', agent, closedAt: monday - 24 * hour }));
      await store().insert(sampleConversation({ id: 'of another', state: 'closed', agent: { ...agent, id: 'operator-2' }, closedAt: monday }));
      expect((await store().servedBy('operator-1')).map(({ id }) => id)).toEqual(['first', 'second']);
      expect((await store().endedBy('operator-1', monday, 10)).map(({ id }) => id)).toEqual(['ended later', 'ended']);
    });

    it('finds whose first reply is due, longest due first, until it came or was told of', async () => {
      const clock = { dueAt: monday, amberAt: monday, metAt: null, fired: false };
      for (const [id, dueAt] of [['due', monday], ['long due', monday - minute], ['due later', monday + 1]] as const) await store().insert({ ...waitingSince(id, monday), firstReply: { ...clock, dueAt } });
      await store().insert({ ...waitingSince('without a clock', monday), firstReply: null });
      await store().insert({ ...waitingSince('answered', monday), firstReply: { ...clock, metAt: monday } });
      expect(await store().firstRepliesDue(monday, 10)).toEqual(['long due', 'due']);
      expect(await store().firstRepliesDue(monday, 1)).toEqual(['long due']);
      await store().save({ ...waitingSince('long due', monday), firstReply: { ...clock, fired: true } }, []);
      expect(await store().firstRepliesDue(monday, 10)).toEqual(['due']);
    });

    it('finds offers whose time is over', async () => {
      const offer = { id: 'o', staffId: 'operator-1', madeAt: monday, expiresAt: monday + minute };
      await store().insert({ ...waitingSince('lapsing', monday), offer });
      await store().insert({ ...waitingSince('fresh', monday), offer: { ...offer, expiresAt: monday + hour } });
      await store().insert(waitingSince('unoffered', monday));
      expect((await store().withOfferBefore(monday + minute, 10)).map(({ id }) => id)).toEqual(['lapsing']);
    });
  });
}
