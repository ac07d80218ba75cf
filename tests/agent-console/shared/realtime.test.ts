import { describe, expect, it } from 'vitest';
import { keys } from '../../../agent-console/src/shared/api/keys.js';
import { leavesGap, mergeMessages, withMessages, withReceipts } from '../../../agent-console/src/shared/realtime/conversation-cache.js';
import { linkUp, nextLink } from '../../../agent-console/src/shared/realtime/link.js';
import { patches, type Read } from '../../../agent-console/src/shared/realtime/patches.js';
import { withAllRead, withWords } from '../../../agent-console/src/shared/realtime/work-cache.js';
import { conversation, message, now, offer, slice, work, workRow } from '../support/builders.js';

const holding = (...held: [readonly unknown[], unknown][]): Read => (key) => held.find(([known]) => JSON.stringify(known) === JSON.stringify(key))?.[1];

describe('a conversation kept in the browser', () => {
  it('shows a message once, however often it arrives', () => {
    expect(mergeMessages([message(1), message(2)], [message(2), message(3)]).map((each) => each.seq)).toEqual([1, 2, 3]);
  });
  it('orders late messages by their number', () => {
    expect(mergeMessages([message(3)], [message(1)]).map((each) => each.seq)).toEqual([1, 3]);
  });
  it('never goes back to an older view of itself', () => {
    const held = slice([message(1), message(2)], { seq: 5, state: 'closed' });
    const late = withMessages(held, { messages: [message(1)], conversation: conversation({ seq: 3 }) });
    expect(late?.conversation.state).toBe('closed');
  });
  it('keeps 已读 when the answer to the sent reply comes later than the receipt', () => {
    const held = withReceipts(slice([message(1), message(2)], { seq: 2, citizenReceipts: { delivered: 0, read: 0 } }), { delivered: 2, read: 2 });
    const late = withMessages(held, { messages: [message(2)], conversation: conversation({ seq: 2, citizenReceipts: { delivered: 1, read: 1 } }) });
    expect(late?.conversation.citizenReceipts).toEqual({ delivered: 2, read: 2 });
  });
  it('notices that messages in between are missing', () => {
    expect(leavesGap(slice([message(1)]), [message(3)])).toBe(true);
    expect(leavesGap(slice([message(1)]), [message(2)])).toBe(false);
    expect(leavesGap(undefined, [message(9)])).toBe(false);
  });
  it('keeps the furthest receipt of each kind', () => {
    const held = slice([message(1)], { citizenReceipts: { delivered: 4, read: 2 } });
    expect(withReceipts(held, { delivered: 3, read: 3 })?.conversation.citizenReceipts).toEqual({ delivered: 4, read: 3 });
  });
});

describe('my list of conversations', () => {
  it('shows the newest words and counts what is unread, without changing its order', () => {
    const after = withWords(work(), { conversationId: 'c2', messages: [message(4, { text: '在吗' })], conversation: conversation({ id: 'c2' }) });
    expect(after?.mine.map((row) => row.conversationId)).toEqual(['c1', 'c2']);
    expect(after?.mine[1]).toMatchObject({ lastText: '在吗', unread: 1 });
  });
  it('shows no internal note as last words', () => {
    const after = withWords(work(), { conversationId: 'c1', messages: [message(4, { text: '注意语气', from: 'agent', internal: true })], conversation: conversation() });
    expect(after?.mine[0]?.lastText).toBe('你好');
  });
  it('forgets the unread of what is on screen', () => {
    expect(withAllRead(work({ mine: [workRow('c1', { unread: 3 })] }), 'c1')?.mine[0]?.unread).toBe(0);
  });
});

describe('what an event does to the kept replies', () => {
  it('an offer appears and goes with its own end only', () => {
    const [made] = patches['offer.made']({ offer: offer(), serverNow: now }, holding([keys.work, work()]));
    expect(made).toMatchObject({ kind: 'put', value: { offer: { offerId: 'o1' } } });
    const held = work({ offer: offer() });
    const [other] = patches['offer.ended']({ offerId: 'o0', conversationId: 'c9', outcome: 'lapsed' }, holding([keys.work, held]));
    expect(other).toMatchObject({ value: { offer: { offerId: 'o1' } } });
    const [own] = patches['offer.ended']({ offerId: 'o1', conversationId: 'c9', outcome: 'lapsed' }, holding([keys.work, held]));
    expect(own).toMatchObject({ value: { offer: null } });
  });
  it('new messages go into the open conversation', () => {
    const read = holding([keys.work, work()], [keys.conversation('c1'), slice([message(1)])]);
    const effects = patches['conversation.messages']({ conversationId: 'c1', messages: [message(2)], conversation: conversation({ seq: 2 }) }, read);
    expect(effects[1]).toMatchObject({ kind: 'put', key: keys.conversation('c1'), value: { messages: [{ seq: 1 }, { seq: 2 }] } });
  });
  it('a hole asks for what was missed instead of showing half a talk', () => {
    const read = holding([keys.conversation('c1'), slice([message(1)])]);
    const effects = patches['conversation.messages']({ conversationId: 'c1', messages: [message(5)], conversation: conversation({ seq: 5 }) }, read);
    expect(effects[1]).toEqual({ kind: 'gap', conversationId: 'c1', after: 1 });
  });
  it('a changed ticket is fetched again, since each reader sees their own of it', () => {
    expect(patches['ticket.changed']({ no: '1', version: 2, change: 'accepted' }, holding())).toEqual([
      { kind: 'stale', key: keys.ticket('1') },
      { kind: 'stale', key: keys.counts },
    ]);
  });
});

describe('the line to the desk', () => {
  it('remembers when it first broke and says what was fetched when it is back', () => {
    const down = nextLink(linkUp, { kind: 'broke', at: 100 });
    expect(nextLink(down, { kind: 'broke', at: 900 }).downSince).toBe(100);
    const back = nextLink(down, { kind: 'back', gained: 4 });
    expect(back).toEqual({ state: 'up', downSince: null, caughtUp: 4 });
    expect(nextLink(back, { kind: 'said' }).caughtUp).toBeNull();
  });
});
