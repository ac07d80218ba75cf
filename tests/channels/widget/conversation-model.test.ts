import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { after, type ChatAct, type ChatModel, emptyChat } from '../../../channels/web-chat/widget/conversation-model.js';
import { conversation, message, morning, slice } from './chat-samples.js';

const play = (acts: readonly ChatAct[], from: ChatModel = emptyChat): ChatModel => acts.reduce(after, from);
const pushed = (...seqs: number[]): ChatAct => ({ kind: 'pushed', ...slice(seqs) });
const sliced = (...seqs: number[]): ChatAct => ({ kind: 'slice', slice: slice(seqs) });
const seqs = (model: ChatModel): number[] => model.messages.map(({ seq }) => seq);
const wrote: ChatAct = { kind: 'wrote', id: 'own-1', text: '要带什么', at: morning };
const own = (seq: number): ChatAct => ({ kind: 'pushed', messages: [message(seq, { id: 'own-1', from: 'citizen', text: '要带什么' })], conversation: conversation({ seq }) });

describe('what has been said', () => {
  it('stands in the desk’s order, whatever order it arrives in', () => {
    expect(seqs(play([sliced(1, 2), pushed(4), pushed(3)]))).toEqual([1, 2, 3, 4]);
  });

  it('stands once, however often it arrives', () => {
    expect(seqs(play([sliced(1, 2), pushed(2), sliced(1, 2), pushed(1, 2)]))).toEqual([1, 2]);
  });

  it('asks for the missing part when a push skips one', () => {
    const model = play([sliced(1, 2), pushed(4)]);
    expect(model).toMatchObject({ seen: 2, behind: true });
    expect(play([{ kind: 'slice', slice: slice([3, 4]) }], model)).toMatchObject({ seen: 4, behind: false });
  });

  it('does not take a number used up by an internal note for a loss, once the desk was asked', () => {
    const model = play([sliced(1, 2), { kind: 'slice', slice: { conversation: conversation({ seq: 4 }), messages: [message(4)] } }]);
    expect(model).toMatchObject({ seen: 4, behind: false });
    expect(seqs(model)).toEqual([1, 2, 4]);
  });

  it('is complete and single after any mixture of pushes and re-fetches', () => {
    const total = 8;
    const act = fc.oneof(
      fc.integer({ min: 1, max: total }).map((seq) => pushed(seq)),
      fc.integer({ min: 1, max: total }).map((upTo) => ({ fetch: upTo })),
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 20 }), (steps) => {
        let model = emptyChat;
        for (const step of steps) {
          // A slice always answers "after what I have seen", up to where the desk then stands.
          const upTo = 'fetch' in step ? Math.max(step.fetch, model.conversation?.seq ?? 0) : 0;
          const missing = Array.from({ length: Math.max(0, upTo - model.seen) }, (_, at) => model.seen + 1 + at);
          model = after(model, 'fetch' in step ? { kind: 'slice', slice: { conversation: conversation({ seq: upTo }), messages: missing.map((seq) => message(seq)) } } : step);
        }
        const held = seqs(model);
        expect(held).toEqual([...new Set(held)].sort((a, b) => a - b));
        expect(held.filter((seq) => seq <= model.seen)).toEqual(Array.from({ length: model.seen }, (_, at) => at + 1));
        expect(model.behind).toBe((model.conversation?.seq ?? 0) > model.seen);
      }),
    );
  });

  it('starts afresh when another conversation is told of', () => {
    const model = play([sliced(1, 2), { kind: 'slice', slice: { conversation: conversation({ id: 'c2', seq: 1 }), messages: [message(1)] } }]);
    expect(seqs(model)).toEqual([1]);
    expect(model.conversation?.id).toBe('c2');
  });

  it('lets no late news put the conversation back', () => {
    const model = play([{ kind: 'slice', slice: slice([1, 2], { state: 'with_agent' }) }, { kind: 'pushed', ...slice([1], { state: 'bot' }) }]);
    expect(model.conversation?.state).toBe('with_agent');
  });
});

describe('what is announced', () => {
  it('is what others newly said, not the history', () => {
    expect(play([sliced(1, 2)]).arrived).toEqual([]);
    expect(play([sliced(1, 2), pushed(3)]).arrived.map(({ seq }) => seq)).toEqual([3]);
  });

  it('is never one’s own words', () => {
    expect(play([sliced(1), wrote, own(2)]).arrived).toEqual([]);
  });

  it('is said once', () => {
    expect(play([sliced(1), pushed(2), pushed(2)]).arrived).toEqual([]);
  });
});

describe('what is written here', () => {
  it('is shown at once and leaves only when the desk shows it', () => {
    const sending = play([sliced(1), wrote]);
    expect(sending.outgoing).toMatchObject([{ id: 'own-1', status: 'sending' }]);
    const posted = after(sending, { kind: 'posted', id: 'own-1' });
    expect(posted.outgoing).toMatchObject([{ status: 'posted' }]);
    expect(after(posted, own(2)).outgoing).toEqual([]);
  });

  it('appears once when the desk’s push overtakes the answer to the post', () => {
    const model = play([sliced(1), wrote, own(2), { kind: 'posted', id: 'own-1' }]);
    expect(model.outgoing).toEqual([]);
    expect(model.messages.filter(({ id }) => id === 'own-1')).toHaveLength(1);
  });

  it('stays with its text when it was not sent, and goes again under the same id', () => {
    const failed = play([sliced(1), wrote, { kind: 'not_sent', id: 'own-1', why: 'network' }]);
    expect(failed.outgoing).toMatchObject([{ id: 'own-1', text: '要带什么', status: 'network' }]);
    expect(after(failed, { kind: 'resend', id: 'own-1' }).outgoing).toMatchObject([{ id: 'own-1', status: 'sending' }]);
  });

  it('goes away only when its writer drops it', () => {
    expect(play([wrote, { kind: 'not_sent', id: 'own-1', why: 'refused' }, { kind: 'discard', id: 'own-1' }]).outgoing).toEqual([]);
  });

  it('outlives the end of a conversation', () => {
    const failed = play([sliced(1), wrote, { kind: 'not_sent', id: 'own-1', why: 'refused' }]);
    expect(after(failed, { kind: 'begun', outgoing: failed.outgoing })).toMatchObject({ conversation: null, outgoing: [{ id: 'own-1' }] });
  });
});

describe('waiting for a person', () => {
  const waiting = (ahead: number): ChatAct => ({ kind: 'wait', wait: { ahead, minutes: { from: 3, to: 6 } } });
  const begun: ChatAct = { kind: 'slice', slice: slice([1], { state: 'waiting_agent', wait: { ahead: 3, minutes: null } }) };

  it('only ever moves forward in line', () => {
    expect(play([begun, waiting(2), waiting(3)]).conversation?.wait?.ahead).toBe(2);
    expect(play([begun, waiting(2), waiting(0)]).conversation?.wait?.ahead).toBe(0);
  });

  it('takes the newest estimate', () => {
    expect(play([begun, waiting(2)]).conversation?.wait?.minutes).toEqual({ from: 3, to: 6 });
  });
});

describe('typing and receipts', () => {
  it('typing ends with the words typed', () => {
    const typing = play([sliced(1), { kind: 'typing', from: 'agent' }]);
    expect(typing.typing).toBe('agent');
    expect(after(typing, pushed(2)).typing).toBeNull();
  });

  it('receipts never go back', () => {
    const model = play([sliced(1, 2, 3), { kind: 'receipts', staff: { delivered: 3, read: 2 } }, { kind: 'receipts', staff: { delivered: 2, read: 1 } }]);
    expect(model.conversation?.staffReceipts).toEqual({ delivered: 3, read: 2 });
  });

  it('an answer that was under way keeps the receipt that overtook it', () => {
    const model = play([sliced(1), { kind: 'receipts', staff: { delivered: 1, read: 1 } }, pushed(1), sliced(1)]);
    expect(model.conversation?.staffReceipts).toEqual({ delivered: 1, read: 1 });
  });
});
