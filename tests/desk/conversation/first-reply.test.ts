import { describe, expect, it } from 'vitest';
import type { Conversation } from '../../../server/desk/conversation/conversation.js';
import { close, leaveMessage } from '../../../server/desk/conversation/finish.js';
import { nextReplyAlarm, reachFirstReply } from '../../../server/desk/conversation/first-reply.js';
import { askForPerson, transfer } from '../../../server/desk/conversation/hand-over.js';
import { acceptOffer, makeOffer } from '../../../server/desk/conversation/offer.js';
import { agentSays, assistantSays, citizenSays } from '../../../server/desk/conversation/say.js';
import { chat, mondayNine as now, operator, through } from '../../support/builders.js';

const minute = 60_000;
const replyBy = { dueAt: now + 3 * minute, amberAt: now + 144_000 };
const running = { ...replyBy, metAt: null, fired: false };
const asks = (talk: Conversation) => askForPerson(talk, { now, reason: 'asked', byBot: false, replyBy });
const offered = (talk: Conversation) => makeOffer(talk, { id: 'offer-1', staffId: operator.id, madeAt: now, expiresAt: now + 30_000 });
const takes = (talk: Conversation) => acceptOffer(talk, operator, { offerId: 'offer-1', now });
const writes = (at: number, internal = false) => (talk: Conversation) => agentSays(talk, operator, { id: `reply-${at}`, text: '您说', now: at, internal });
const leaves = (talk: Conversation) => leaveMessage(talk, { ticketNo: '261012090000000001', queryCode: '123456', date: '2026-10-21', now });
const ends = (talk: Conversation) => close(talk, operator, now);
const passesOn = (talk: Conversation) => transfer(talk, operator, { now: now + minute, note: '请接着办。', noteId: 'note-1' });

const waiting = through(chat(), asks);
const served = through(waiting, offered, takes);
const answered = through(served, writes(now + minute));

describe('the clock of the first reply', () => {
  it('runs from asking for a person, by the button or through the assistant', () => {
    expect(chat().firstReply).toBeNull();
    expect(waiting.firstReply).toEqual(running);
    const said = citizenSays(chat(), { id: 'm-1', text: '你听不懂', now }).next;
    const handed = assistantSays(said, { toSeq: 1, text: '转给工作人员。', state: null, guesses: [], handOver: true, reason: 'asked', replyBy, now }).next;
    expect(handed.firstReply).toEqual(running);
  });
  it('does not begin anew when somebody asks twice', () => {
    expect(askForPerson(waiting, { now: now + minute, reason: 'asked', byBot: false, replyBy: { dueAt: now + 9 * minute, amberAt: now } }).next.firstReply).toEqual(running);
  });
  it('does not run under a policy without a limit', () => {
    expect(askForPerson(chat(), { now, reason: 'asked', byBot: false, replyBy: null }).next.firstReply).toBeNull();
  });
  it('goes on while the talk is offered, taken or passed on', () => {
    expect(served.firstReply).toEqual(running);
    expect(through(served, passesOn).firstReply).toEqual(running);
  });
  it('ends with the first word of a person, not with a note or the second word', () => {
    expect(through(served, writes(now + 1, true)).firstReply).toEqual(running);
    expect(through(answered, writes(now + 2 * minute)).firstReply).toEqual({ ...running, metAt: now + minute });
  });
  it('is over when a message is left or the talk ends, and begins anew with the next asking', () => {
    expect(through(waiting, leaves).firstReply).toBeNull();
    expect(through(served, ends).firstReply).toBeNull();
    expect(through(waiting, leaves, asks).firstReply).toEqual(running);
  });
  it('keeps on record a reply that came', () => {
    expect(through(answered, ends).firstReply?.metAt).toBe(now + minute);
    expect(through(answered, passesOn).firstReply?.metAt).toBe(now + minute);
  });
});

describe('a first reply that is late', () => {
  const late = { type: 'first_reply_late', conversationId: 'chat-1', dueAt: replyBy.dueAt, at: replyBy.dueAt };
  it('is told of at the instant it is due, not before', () => {
    expect(reachFirstReply(waiting, replyBy.dueAt - 1)).toEqual({ next: waiting, events: [] });
    expect(reachFirstReply(waiting, replyBy.dueAt).events).toEqual([{ ...late, holderId: null }]);
  });
  it.each([
    ['is being asked to take it', through(waiting, offered)],
    ['serves', served],
  ])('names who %s', (_, talk) => {
    expect(reachFirstReply(talk, replyBy.dueAt).events).toEqual([{ ...late, holderId: operator.id }]);
  });
  it('is told of once, also when it comes after that', () => {
    const told = reachFirstReply(served, replyBy.dueAt).next;
    expect(reachFirstReply(told, replyBy.dueAt + 1)).toEqual({ next: told, events: [] });
    expect(through(told, writes(replyBy.dueAt + minute)).firstReply).toEqual({ ...running, fired: true, metAt: replyBy.dueAt + minute });
  });
  it.each([
    ['nobody was asked for', chat(), null],
    ['somebody waits', waiting, replyBy.dueAt],
    ['it came', answered, null],
    ['it was told of', reachFirstReply(waiting, replyBy.dueAt).next, null],
  ])('is looked for only while one is owed: %s', (_, talk, at) => {
    expect(nextReplyAlarm(talk)).toBe(at);
    if (at === null) expect(reachFirstReply(talk, now + 60 * minute).next).toBe(talk);
  });
});
