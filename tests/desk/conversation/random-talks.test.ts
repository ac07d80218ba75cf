import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StaffActor } from '../../../server/desk/access/actor.js';
import type { Change, Conversation } from '../../../server/desk/conversation/conversation.js';
import { close, leaveMessage, linkTicket, rate } from '../../../server/desk/conversation/finish.js';
import { askForPerson, transfer } from '../../../server/desk/conversation/hand-over.js';
import { acceptOffer, endOffer, makeOffer } from '../../../server/desk/conversation/offer.js';
import { advance } from '../../../server/desk/conversation/receipts.js';
import { agentSays, assistantSays, citizenSays } from '../../../server/desk/conversation/say.js';
import { DeskError } from '../../../server/desk/errors.js';
import { chat, staffOf } from '../../support/builders.js';

interface Dice {
  /** Message, offer and ticket numbers come from few, so that repeats are common. */
  few: number;
  who: StaffActor;
  flag: boolean;
  wait: number;
}
interface Act extends Dice {
  name: keyof typeof acts;
}

const agents = ['one', 'two', 'three'].map((id) => staffOf('operator', { id, name: id }));
const unchanged = (talk: Conversation): Change => ({ next: talk, events: [] });

const acts = {
  citizenSays: (talk: Conversation, { few }: Dice, now: number) => citizenSays(talk, { id: `citizen-${few}`, text: `问题 ${few}`, now }),
  agentSays: (talk: Conversation, { few, who, flag }: Dice, now: number) => agentSays(talk, who, { id: `agent-${few}`, text: `回复 ${few}`, now, internal: flag }),
  botSays: (talk: Conversation, { few, flag }: Dice, now: number) => assistantSays(talk, { toSeq: few, text: `答案 ${few}`, state: null, guesses: [], handOver: flag, reason: 'not_sure', now }),
  ask: (talk: Conversation, { flag }: Dice, now: number) => askForPerson(talk, { now, reason: 'asked', byBot: flag }),
  offer: (talk: Conversation, { few, who }: Dice, now: number) => makeOffer(talk, { id: `offer-${few}`, staffId: who.id, madeAt: now, expiresAt: now + 30_000 }),
  accept: (talk: Conversation, { who }: Dice, now: number) => acceptOffer(talk, who, { offerId: talk.offer?.id ?? 'none', now }),
  endOffer: (talk: Conversation, { few }: Dice, now: number) => endOffer(talk, `offer-${few}`, now),
  transfer: (talk: Conversation, { who }: Dice, now: number) => transfer(talk, who, { now, note: '请接着办。', noteId: `note-${talk.seq}` }),
  close: (talk: Conversation, { who }: Dice, now: number) => close(talk, who, now),
  leave: (talk: Conversation, { few }: Dice, now: number) => leaveMessage(talk, { ticketNo: `T-${few}`, queryCode: '000000', date: '2026-10-21', now }),
  link: (talk: Conversation, { few }: Dice, now: number) => linkTicket(talk, { ticketNo: `T-${few}`, now }),
  rate: (talk: Conversation, { few }: Dice, now: number) => rate(talk, { score: (few % 5) + 1, comment: null, now }),
  receive: (talk: Conversation, { few, flag }: Dice) => {
    const next = advance(talk, flag ? 'citizenReceipts' : 'staffReceipts', { delivered: few, read: few - 1 });
    return next ? { next, events: [] } : unchanged(talk);
  },
};

const act: fc.Arbitrary<Act> = fc.record({
  name: fc.constantFrom(...(Object.keys(acts) as (keyof typeof acts)[]), 'offer', 'accept', 'citizenSays'),
  few: fc.integer({ min: 1, max: 6 }),
  who: fc.constantFrom(...agents),
  flag: fc.boolean(),
  wait: fc.integer({ min: 0, max: 20_000 }),
});
const stories = fc.array(act, { maxLength: 60 });

function step(talk: Conversation, one: Act): Change {
  try {
    return acts[one.name](talk, one, talk.updatedAt + one.wait);
  } catch (error) {
    if (error instanceof DeskError) return unchanged(talk);
    throw error;
  }
}

function always(holds: (after: Change, before: Conversation, act: Act) => void): void {
  fc.assert(
    fc.property(stories, (story) => {
      story.reduce((before, one) => {
        const after = step(before, one);
        holds(after, before, one);
        return after.next;
      }, chat());
    }),
    { numRuns: 150 },
  );
}

describe('whatever happens in a talk', () => {
  it('no message is lost, changed, moved or said twice, and the numbers have no gap', () => {
    always(({ next }, before) => {
      expect(next.messages.slice(0, before.messages.length)).toEqual(before.messages);
      expect(next.messages.map(({ seq }) => seq)).toEqual(next.messages.map((_, index) => index + 1));
      expect(next.seq).toBe(next.messages.length);
      expect(new Set(next.messages.map(({ id }) => id)).size).toBe(next.messages.length);
    });
  });

  it('doing the same again at once adds nothing', () => {
    always(({ next }, before, one) => {
      // What was refused for being late did not move the clock: repeated at once it would come in time.
      if (one.name === 'transfer' || one.name === 'offer' || next === before) return;
      expect(step(next, { ...one, wait: 0 }).next.messages).toEqual(next.messages);
    });
  });

  it('only one agent serves: who joins, joins a talk nobody had, through their own offer', () => {
    always(({ next }, before) => {
      if (next.agent === null || next.agent.id === before.agent?.id) return;
      expect(before).toMatchObject({ state: 'waiting_agent', agent: null, offer: { staffId: next.agent.id } });
    });
  });

  it('state, line, offer and agent never contradict each other', () => {
    always(({ next }) => {
      expect(next.state === 'with_agent' || next.state === 'closed').toBe(next.agent !== null);
      if (next.state === 'waiting_agent') expect(next.waiting).not.toBeNull();
      if (next.offer) expect(next.state).toBe('waiting_agent');
      expect(next.state === 'closed').toBe(next.closedAt !== null);
    });
  });

  it('the place in line never moves back while one waits or is served', () => {
    always(({ next }, before) => {
      if (before.waiting && next.waiting) expect(next.waiting.since).toBe(before.waiting.since);
    });
  });

  it('whoever waits without an offer was announced as waiting', () => {
    always(({ next, events }, before) => {
      const waits = (talk: Conversation) => talk.state === 'waiting_agent' && talk.offer === null;
      if (waits(next) && !waits(before)) expect(events).toContainEqual({ type: 'person_wanted', conversationId: next.id });
    });
  });

  it('whoever stops serving gets their seat back', () => {
    always(({ next, events }, before) => {
      const agent = before.state === 'with_agent' ? before.agent : null;
      if (agent && next.state !== 'with_agent') expect(events).toContainEqual({ type: 'seat_freed', conversationId: next.id, staffId: agent.id });
    });
  });

  it('receipts only grow and never overtake what was said', () => {
    always(({ next }, before) => {
      for (const side of ['citizenReceipts', 'staffReceipts'] as const) {
        expect(next[side].delivered).toBeGreaterThanOrEqual(before[side].delivered);
        expect(next[side].read).toBeGreaterThanOrEqual(before[side].read);
        expect(next[side].read).toBeLessThanOrEqual(next[side].delivered);
        expect(next[side].delivered).toBeLessThanOrEqual(next.seq);
      }
    });
  });

  it('a closed talk stays closed and gets no word from citizen, assistant or agent', () => {
    always(({ next }, before) => {
      if (before.state !== 'closed') return;
      expect(next.state).toBe('closed');
      const added = next.messages.slice(before.messages.length);
      expect(added.filter(({ from, internal }) => from !== 'system' && internal !== true)).toEqual([]);
    });
  });

  it('an act that changes nothing tells nobody', () => {
    always(({ next, events }, before) => {
      if (next === before) expect(events).toEqual([]);
    });
  });
});
