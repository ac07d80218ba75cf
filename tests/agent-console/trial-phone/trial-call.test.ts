import { describe, expect, it } from 'vitest';
import type { LineReply, TrialCallView } from '../../../server/contract/trial-line.js';
import { afterLine, afterMe, afterPeople, notDialled, waitedSeconds, type TrialTalk } from '../../../agent-console/src/features/trial-phone/model.js';

const dialled: TrialTalk = { ...notDialled, phase: 'line', talk: 'a' };
const says = (more: Partial<LineReply>): LineReply => ({ turn: 1, lines: ['你好'], over: false, wait: null, ...more });
const asked = afterLine(dialled, says({ turn: 4, lines: ['正在转人工'], wait: { lang: 'zh', seconds: null, again: 0 } }), 10_000);
const call = (more: Partial<TrialCallView>): TrialCallView => ({ state: 'talking', live: true, heard: [], ...more });
const hello = { seq: 1, from: 'agent', name: '王敏', text: '您好' } as const;

describe('a call typed in the browser', () => {
  it('answers the turn it was told', () => {
    const talk = afterMe(afterLine(dialled, says({}), 0), '1');
    expect([talk.turn, talk.said.map(({ by, text }) => `${by} ${text}`)]).toEqual([1, ['line 你好', 'me 1']]);
  });

  it('waits from when it began to wait, however often it is told where it stands', () => {
    const later = afterLine(asked, says({ turn: 4, wait: { lang: 'zh', seconds: null, again: 25 } }), 40_000);
    expect(later).toMatchObject({ phase: 'waiting', wait: { since: 10_000, again: 25 } });
    expect(waitedSeconds(10_000, 40_500)).toBe(30);
  });

  it('goes on with the line when nobody came', () => {
    expect(afterLine(asked, says({ turn: 5 }), 50_000)).toMatchObject({ phase: 'line', wait: null, turn: 5 });
  });

  it('talks with whoever answers, and hears every word once', () => {
    const answered = afterPeople(asked, call({ heard: [hello] }));
    const more = afterPeople(afterMe(answered, '路灯坏了'), call({ heard: [hello, { seq: 2, from: 'caller', name: '', text: '路灯坏了' }] }));
    expect(more.phase).toBe('person');
    expect(more.said.map(({ by, name, text }) => `${by} ${name} ${text}`)).toEqual(['line  正在转人工', 'agent 王敏 您好', 'me  路灯坏了']);
  });

  it('hears no late word of the line while somebody talks', () => {
    const answered = afterPeople(asked, call({ heard: [hello] }));
    expect(afterLine(answered, says({}), 60_000)).toBe(answered);
  });

  it('is over when the person has gone, and talks again when it is called back', () => {
    const gone = afterPeople(afterPeople(asked, call({ heard: [hello] })), call({ live: false, state: 'wrap_up' }));
    expect(gone.phase).toBe('over');
    expect(afterPeople(gone, call({})).phase).toBe('person');
  });

  it('is still the line’s while nobody has answered', () => {
    expect(afterPeople(asked, call({ live: false, state: 'queued' }))).toBe(asked);
    expect(afterPeople(dialled, call({}))).toBe(dialled);
  });
});
