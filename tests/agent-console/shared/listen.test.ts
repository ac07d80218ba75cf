import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it, vi } from 'vitest';
import { keys } from '../../../agent-console/src/shared/api/keys.js';
import { listen } from '../../../agent-console/src/shared/realtime/listen.js';
import { resync } from '../../../agent-console/src/shared/realtime/resync.js';
import type { StaffSlice } from '../../../server/contract/staff.js';
import { conversation, message, now, offer, slice, work } from '../support/builders.js';
import { answerWith } from '../support/page.js';
import { fakeSocket } from '../support/socket.js';

function onTheLine() {
  const cache = new QueryClient();
  const socket = fakeSocket();
  const heard: string[] = [];
  const stop = listen(socket.asStaff, cache, (name) => heard.push(name));
  const seqs = (id = 'c1') => cache.getQueryData<StaffSlice>(keys.conversation(id))?.messages.map((each) => each.seq);
  return { cache, socket, heard, stop, seqs };
}
const words = (...seqs: number[]) => ({ conversationId: 'c1', messages: seqs.map((seq) => message(seq)), conversation: conversation({ seq: seqs.at(-1) ?? 0 }) });

describe('what the desk says on the line', () => {
  it('puts new messages into the open conversation, and views hear of it after', () => {
    const { cache, socket, heard, seqs } = onTheLine();
    cache.setQueryData(keys.conversation('c1'), slice([message(1)]));
    socket.speak('conversation.messages', words(2));
    expect(seqs()).toEqual([1, 2]);
    expect(heard).toEqual(['conversation.messages']);
  });

  it('fetches the messages in between when some were missed, from the last one held', async () => {
    const { cache, socket, seqs } = onTheLine();
    const asked = answerWith({ 'GET /api/staff/conversations/c1': () => [200, slice([message(2), message(3), message(4)], { seq: 4 })] });
    cache.setQueryData(keys.conversation('c1'), slice([message(1)]));
    socket.speak('conversation.messages', words(4));
    await vi.waitFor(() => expect(seqs()).toEqual([1, 2, 3, 4]));
    expect(asked[0]?.url).toBe('/api/staff/conversations/c1?after=1');
  });

  it('shows an offer at once, and takes away only the one that ended', () => {
    const { cache, socket } = onTheLine();
    cache.setQueryData(keys.work, work());
    socket.speak('offer.made', { offer: offer(), serverNow: now });
    expect(cache.getQueryData(keys.work)).toMatchObject({ offer: { offerId: 'o1' } });
    socket.speak('offer.ended', { offerId: 'o1', conversationId: 'c9', outcome: 'lapsed' });
    expect(cache.getQueryData(keys.work)).toMatchObject({ offer: null });
  });

  it('has a changed ticket fetched again, and no other', () => {
    const { cache, socket } = onTheLine();
    for (const no of ['1', '2']) cache.setQueryData(keys.ticket(no), {});
    socket.speak('ticket.changed', { no: '1', version: 2, change: 'accepted' });
    expect(['1', '2'].map((no) => cache.getQueryState(keys.ticket(no))?.isInvalidated)).toEqual([true, false]);
  });

  it('is not heard any more once nobody listens', () => {
    const { cache, socket, heard, stop, seqs } = onTheLine();
    cache.setQueryData(keys.conversation('c1'), slice([message(1)]));
    stop();
    socket.speak('conversation.messages', words(2));
    expect(seqs()).toEqual([1]);
    expect(heard).toEqual([]);
  });
});

describe('after the line was broken', () => {
  it('asks each watched conversation from its last message, counts what came, and marks the lists stale', async () => {
    const { cache, seqs } = onTheLine();
    const asked = answerWith({
      'GET /api/staff/conversations/c1': () => [200, slice([message(3)], { seq: 3 })],
      'GET /api/staff/conversations/c2': () => [200, slice([message(1), message(2)], { id: 'c2' })],
    });
    cache.setQueryData(keys.conversation('c1'), slice([message(1), message(2)]));
    cache.setQueryData(keys.conversation('c2'), slice([], { id: 'c2' }));
    cache.setQueryData(keys.work, work());
    expect(await resync(cache, ['c1', 'c2'])).toBe(3);
    expect(asked.map((each) => each.url)).toEqual(['/api/staff/conversations/c1?after=2', '/api/staff/conversations/c2?after=0']);
    expect(seqs()).toEqual([1, 2, 3]);
    expect(cache.getQueryState(keys.work)?.isInvalidated).toBe(true);
  });

  it('one conversation that cannot be fetched keeps its words and does not stop the others', async () => {
    const { cache, seqs } = onTheLine();
    answerWith({ 'GET /api/staff/conversations/c2': () => [200, slice([message(1)], { id: 'c2' })] });
    cache.setQueryData(keys.conversation('c1'), slice([message(1)]));
    cache.setQueryData(keys.conversation('c2'), slice([], { id: 'c2' }));
    expect(await resync(cache, ['c1', 'c2'])).toBe(1);
    expect([seqs('c1'), seqs('c2')]).toEqual([[1], [1]]);
  });
});
