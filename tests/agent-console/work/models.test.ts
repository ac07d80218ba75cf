import { describe, expect, it } from 'vitest';
import { elements, guessType, intakeFaults, intakeFrom, isMissing } from '../../../agent-console/src/features/work/intake.js';
import { blockedBecause, endWords, secondsLeft, waitsForCitizen } from '../../../agent-console/src/features/work/model.js';
import { nextOutbox, type Outgoing } from '../../../agent-console/src/features/work/outbox.js';
import { conversation, message, now, offer, workRow } from '../support/builders.js';

describe('an offer', () => {
  it('counts down by the desk\'s time and stops at nothing', () => {
    expect(secondsLeft(offer(), now)).toBe(20);
    expect(secondsLeft(offer(), now + 19_400)).toBe(1);
    expect(secondsLeft(offer(), now + 60_000)).toBe(0);
  });
  it('says where it went, unless the reader took it', () => {
    const end = { offerId: 'o1', byName: '陈静', mine: false };
    expect(endWords({ ...end, outcome: 'lapsed' })?.zh).toContain('已转给下一位');
    expect(endWords({ ...end, outcome: 'accepted' })?.zh).toBe('已由 {name} 接入');
    expect(endWords({ ...end, outcome: 'accepted', mine: true })).toBeNull();
  });
});

describe('writing to a citizen', () => {
  it('is for who serves them now, while the talk is open', () => {
    expect(blockedBecause(conversation(), 'me')).toBeNull();
    expect(blockedBecause(conversation({ agent: { id: 's2', name: '陈静' } }), 'me')?.zh).toContain('由{name}接待');
    expect(blockedBecause(conversation({ state: 'closed' }), 'me')?.zh).toContain('内容还在');
    expect(blockedBecause(conversation({ agent: null }), 'me')).not.toBeNull();
  });
  it('waits for them after our own words', () => {
    expect(waitsForCitizen(workRow('c1', { lastFrom: 'agent' }))).toBe(true);
    expect(waitsForCitizen(workRow('c1', { lastFrom: 'agent', unread: 1 }))).toBe(false);
  });
});

describe('a message on its way', () => {
  const outgoing: Omit<Outgoing, 'state'> = { id: 'x1', conversationId: 'c1', kind: 'reply', text: '马上查' };
  const sent = nextOutbox([], { kind: 'sent', message: outgoing });
  it('is shown at once', () => {
    expect(sent).toEqual([{ ...outgoing, state: 'sending' }]);
  });
  it('stays with its text when it failed, and can be sent again', () => {
    const failed = nextOutbox(sent, { kind: 'failed', id: 'x1' });
    expect(failed[0]).toMatchObject({ text: '马上查', state: 'failed' });
    expect(nextOutbox(failed, { kind: 'retried', id: 'x1' })[0]?.state).toBe('sending');
  });
  it('leaves when the desk has it or its writer deletes it', () => {
    expect(nextOutbox(sent, { kind: 'arrived', messages: [message(1, { id: 'x1' })] })).toEqual([]);
    expect(nextOutbox(sent, { kind: 'removed', id: 'x1' })).toEqual([]);
  });
  it('is not taken for another\'s message', () => {
    expect(nextOutbox(sent, { kind: 'arrived', messages: [message(1)] })).toBe(sent);
  });
});

describe('a ticket begun from a conversation', () => {
  const said = ['您好', '幸福里小区 3 号楼的井盖坏了，晚上很危险', '谢谢'].map((text, place) => message(place + 1, { text }));
  const form = intakeFrom(conversation(), [...said, message(9, { from: 'agent', text: '我来记' })], 'key-00000001');
  it('holds the citizen\'s own words and nobody else\'s', () => {
    expect(form.content).toContain('井盖坏了');
    expect(form.content).not.toContain('我来记');
  });
  it('takes its title from what they said most about', () => {
    expect(form.title).toBe('幸福里小区 3 号楼的井盖坏了，晚上很危险');
  });
  it('cuts a long title between words, never inside one', () => {
    const title = (text: string) => intakeFrom(conversation(), [message(1, { text })], 'key-00000003').title;
    expect(title('What do I need to bring to register as unemployed?')).toBe('What do I need to bring to register as unemployed');
    expect(title('The barbecue shop below my window is so loud at night that nobody can sleep')).toBe('The barbecue shop below my window is so loud at night that…');
    expect(title('楼'.repeat(31))).toBe(`${'楼'.repeat(30)}…`);
  });
  it('finds the place and guesses the type', () => {
    expect(form.place).toContain('幸福里小区');
    expect(form.type).toBe('assistance');
  });
  it('marks what is still missing without inventing it', () => {
    expect(elements.filter((field) => isMissing(form, field))).toEqual(['callerName', 'callerPhone']);
  });
  it('can be filed as it stands, and says what is wrong once emptied', () => {
    expect(intakeFaults(form).size).toBe(0);
    expect([...intakeFaults({ ...form, title: '' })]).toEqual(['title']);
  });
  it('of an empty talk invents nothing', () => {
    expect(intakeFrom(conversation(), [], 'key-00000002')).toMatchObject({ title: '', content: '', place: '', type: 'consultation' });
  });
});

describe('the guessed type', () => {
  it.each([
    ['我要投诉物业乱收费', 'complaint'],
    ['举报有人收好处', 'report'],
    ['I want to report that someone built an illegal room', 'report'],
    ['建议多设一个站', 'suggestion'],
    ['表扬窗口的小林', 'praise'],
    ['家里停水了', 'assistance'],
    ['失业登记要带什么', 'consultation'],
    ['The street light is broken', 'assistance'],
  ])('of %s is %s', (text, type) => {
    expect(guessType(text)).toBe(type);
  });
});
