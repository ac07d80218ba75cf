import { describe, expect, it } from 'vitest';
import type { StaffActor } from '../../../server/desk/access/actor.js';
import type { Conversation } from '../../../server/desk/conversation/conversation.js';
import { close, rate } from '../../../server/desk/conversation/finish.js';
import { askForPerson, transfer } from '../../../server/desk/conversation/hand-over.js';
import { acceptOffer, endOffer, makeOffer } from '../../../server/desk/conversation/offer.js';
import { chat, linesOf, mondayNine as now, operator, refusalOf, staffOf, through } from '../../support/builders.js';

const colleague = staffOf('operator', { id: 'operator-2', name: '赵宁' });
const asks = (at = now) => (talk: Conversation) => askForPerson(talk, { now: at, reason: 'asked', byBot: false });
const offers = (id: string, to: StaffActor, at = now) => (talk: Conversation) => makeOffer(talk, { id, staffId: to.id, madeAt: at, expiresAt: at + 30_000 });
const takes = (id: string, who: StaffActor, at = now) => (talk: Conversation) => acceptOffer(talk, who, { offerId: id, now: at });
const lapses = (id: string, at: number) => (talk: Conversation) => endOffer(talk, id, at);
const passes = (who: StaffActor, at = now) => (talk: Conversation) => transfer(talk, who, { now: at, note: '涉及公积金，请接着办。', noteId: 'note-1' });

const waiting = through(chat(), asks());
const onOffer = through(waiting, offers('offer-1', operator));
const served = through(onOffer, takes('offer-1', operator));

describe('asking for a person', () => {
  it('puts the citizen in line from now on, at once', () => {
    const { next, events } = asks()(chat());
    expect(next).toMatchObject({ state: 'waiting_agent', waiting: { since: now, reason: 'asked', passedBy: [] } });
    expect(linesOf(next)).toEqual(['asked_for_person']);
    expect(events).toEqual([{ type: 'person_wanted', conversationId: 'chat-1' }]);
  });

  it.each([
    ['in line', waiting],
    ['on offer', onOffer],
    ['served', served],
  ])('again while %s keeps the place', (_, talk) => {
    expect(asks(now + 60_000)(talk)).toEqual({ next: talk, events: [] });
  });

  it('after the end is refused', () => {
    expect(refusalOf(() => asks()(through(served, (talk) => close(talk, operator, now)))).code).toBe('conversation_closed');
  });
});

describe('an offer', () => {
  it('goes to one agent with its own time and leaves the place in line', () => {
    const { next, events } = offers('offer-1', operator)(waiting);
    expect(next).toMatchObject({ state: 'waiting_agent', waiting: waiting.waiting, offer: { staffId: 'operator', expiresAt: now + 30_000 } });
    expect(events).toEqual([{ type: 'offer_made', conversationId: 'chat-1', offerId: 'offer-1', expiresAt: now + 30_000 }]);
  });

  it.each([
    ['already on offer', onOffer],
    ['with the assistant', chat()],
    ['served', served],
  ])('is not made when the talk is %s', (_, talk) => {
    expect(offers('offer-2', colleague)(talk)).toEqual({ next: talk, events: [] });
  });

  it('taken joins the agent', () => {
    expect(served).toMatchObject({ state: 'with_agent', agent: { id: 'operator', name: '李晓', joinedAt: now }, offer: null });
    expect(linesOf(served).at(-1)).toBe('agent_joined');
  });

  it('taken twice joins once', () => {
    expect(takes('offer-1', operator)(served).next).toBe(served);
  });

  it('is good up to its last millisecond and gone after', () => {
    expect(takes('offer-1', operator, now + 29_999)(onOffer).next.state).toBe('with_agent');
    expect(refusalOf(() => takes('offer-1', operator, now + 30_000)(onOffer))).toEqual({ code: 'offer_gone', facts: {} });
  });

  it.each([
    ['somebody it was not made to', 'offer-1', colleague],
    ['its agent under an older offer\'s number', 'offer-0', operator],
  ])('cannot be taken by %s', (_, id, who) => {
    expect(refusalOf(() => takes(id, who)(onOffer)).code).toBe('offer_gone');
  });

  it('that a colleague took is refused with the colleague\'s name', () => {
    expect(refusalOf(() => takes('offer-1', colleague)(served))).toEqual({ code: 'offer_gone', facts: { name: '李晓' } });
  });

  it('that lapsed frees the talk at its old place, for somebody else first', () => {
    const { next, events } = lapses('offer-1', now + 30_000)(onOffer);
    expect(next).toMatchObject({ state: 'waiting_agent', offer: null, waiting: { since: now, passedBy: ['operator'] } });
    expect(events).toEqual([{ type: 'person_wanted', conversationId: 'chat-1' }]);
    const second = through(next, offers('offer-2', colleague, now + 30_000), takes('offer-2', colleague, now + 40_000));
    expect(second).toMatchObject({ agent: { id: 'operator-2' }, waiting: { since: now } });
  });

  it('that ended once ends no other', () => {
    const again = through(onOffer, lapses('offer-1', now + 30_000), offers('offer-2', colleague, now + 30_000));
    expect(lapses('offer-1', now + 31_000)(again)).toEqual({ next: again, events: [] });
    expect(lapses('offer-1', now + 31_000)(served)).toEqual({ next: served, events: [] });
  });

  it('passed on twice by the same agent names them once', () => {
    const twice = through(onOffer, lapses('offer-1', now), offers('offer-2', operator), lapses('offer-2', now));
    expect(twice.waiting?.passedBy).toEqual(['operator']);
  });
});

describe('passing a talk on', () => {
  it('goes back to the line at the old place, with the note for colleagues only', () => {
    const { next, events } = passes(operator, now + 600_000)(served);
    expect(next).toMatchObject({ state: 'waiting_agent', agent: null, waiting: { since: now, reason: '涉及公积金，请接着办。', passedBy: ['operator'] } });
    expect(next.messages.at(-1)).toMatchObject({ id: 'note-1', from: 'agent', internal: true, text: '涉及公积金，请接着办。', authorName: '李晓' });
    expect(next.seq).toBe(next.messages.length);
    expect(events).toEqual([
      { type: 'seat_freed', conversationId: 'chat-1', staffId: 'operator' },
      { type: 'person_wanted', conversationId: 'chat-1' },
    ]);
  });

  it('is refused to who does not serve it, and after the end', () => {
    expect(refusalOf(() => passes(colleague)(served))).toEqual({ code: 'not_your_conversation', facts: { name: '李晓' } });
    expect(refusalOf(() => passes(operator)(waiting)).code).toBe('not_your_conversation');
    expect(refusalOf(() => passes(operator)(through(served, (talk) => close(talk, operator, now)))).code).toBe('conversation_closed');
  });

  it('lets the next agent speak and no longer the last', () => {
    const next = through(served, passes(operator), offers('offer-2', colleague), takes('offer-2', colleague));
    expect(refusalOf(() => close(next, operator, now))).toEqual({ code: 'not_your_conversation', facts: { name: '赵宁' } });
    expect(close(next, colleague, now).next.state).toBe('closed');
  });
});

describe('the end', () => {
  const ended = close(served, operator, now + 60_000);

  it('is the serving agent\'s and frees their seat', () => {
    expect(ended.next).toMatchObject({ state: 'closed', closedAt: now + 60_000, offer: null, waiting: null, agent: { id: 'operator' } });
    expect(ended.events).toEqual([{ type: 'seat_freed', conversationId: 'chat-1', staffId: 'operator' }]);
  });

  it('comes once', () => {
    expect(close(ended.next, operator, now + 90_000)).toEqual({ next: ended.next, events: [] });
  });

  it.each([
    ['a colleague', served, colleague],
    ['anybody while it waits', waiting, operator],
    ['anybody while the assistant answers', chat(), operator],
  ])('is refused to %s', (_, talk, who) => {
    expect(refusalOf(() => close(talk, who, now)).code).toBe('not_your_conversation');
  });
});

describe('the rating', () => {
  const ended = close(served, operator, now).next;
  const stars = (score: number) => (talk: Conversation) => rate(talk, { score, comment: '说得很清楚', now });

  it('is kept with its words', () => {
    const { next } = stars(5)(ended);
    expect(next.rating).toEqual({ score: 5, comment: '说得很清楚', at: now });
    expect(next.messages.at(-1)?.system).toEqual({ code: 'rated', facts: { score: 5 } });
  });

  it('given again as it was changes nothing', () => {
    const rated = through(ended, stars(5));
    expect(stars(5)(rated).next).toBe(rated);
  });

  it('cannot be changed afterwards', () => {
    expect(refusalOf(() => stars(1)(through(ended, stars(5))))).toEqual({ code: 'already_rated', facts: {} });
  });

  it.each([['waiting', waiting], ['served', served], ['with the assistant', chat()]])('is not asked while %s', (_, talk) => {
    expect(refusalOf(() => stars(5)(talk))).toMatchObject({ code: 'illegal_move', facts: { action: 'rate', state: talk.state } });
  });
});
