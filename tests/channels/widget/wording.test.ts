import { describe, expect, it } from 'vitest';
import { chatWords, chips, ratingWords } from '../../../channels/web-chat/widget/chat-words.js';
import { systemLine } from '../../../channels/web-chat/widget/system-line.js';
import { transcript } from '../../../channels/web-chat/widget/transcript.js';
import { waitWords } from '../../../channels/web-chat/widget/waiting.js';
import { message, morning } from './chat-samples.js';

const all = [...Object.values(chatWords), ...chips, ...ratingWords.map(({ words }) => words)];

describe('what the chat says', () => {
  it.each(all)('$zh / $en: both languages, plain, no shouting', ({ zh, en }) => {
    expect(zh).toMatch(/[\u4e00-\u9fff]/);
    expect(en).not.toMatch(/[\u4e00-\u9fff]/);
    expect(zh + en).not.toMatch(/[!！]|您好|尊敬/);
    expect(zh).not.toMatch(/[\u4e00-\u9fff][,.?:;]|[,?:;][\u4e00-\u9fff]/);
    expect(zh.match(/\{\w+\}/g)?.sort()).toEqual(en.match(/\{\w+\}/g)?.sort());
  });

  it('tells the place in line, that one is next, or that it cannot say', () => {
    const minutes = { from: 3, to: 6 };
    expect(waitWords({ ahead: 2, minutes }).facts).toEqual({ n: 2, a: 3, b: 6 });
    expect(waitWords({ ahead: 0, minutes }).words).toBe(chatWords.waitingNext);
    expect(waitWords({ ahead: 2, minutes: null }).words).toBe(chatWords.waitUnknown);
    expect(waitWords({ ahead: 0, minutes: null }).words).toBe(chatWords.waitUnknownNext);
    expect(waitWords(undefined).words).toBe(chatWords.waitPlain);
  });

  it('gives the number, the code and a date people say for a message left', () => {
    const left = message(3, { from: 'system', text: '', system: { code: 'message_left', facts: { no: '261013091200000042', code: '384207', date: '2026-10-16' } } });
    expect(systemLine(left, { now: morning, lang: 'zh', tickets: [] })).toBe('已留言，单号 261013091200000042，查询码 384207。10月16日 周五 24:00前答复您。');
    expect(systemLine(left, { now: morning, lang: 'en', tickets: [] })).toContain('by end of Fri 16 Oct');
  });

  it('gives the code with the number of a ticket an agent opened, and the number alone where no code is known', () => {
    const opened = message(3, { from: 'system', text: '', system: { code: 'ticket_opened', facts: { no: '261013091200000042' } } });
    const tickets = [{ no: '261013091200000041', queryCode: '111111' }, { no: '261013091200000042', queryCode: '384207' }];
    expect(systemLine(opened, { now: morning, lang: 'zh', tickets })).toBe('已建工单 261013091200000042，查询码 384207。');
    expect(systemLine(opened, { now: morning, lang: 'en', tickets })).toBe('Ticket 261013091200000042 is opened; its code is 384207.');
    expect(systemLine(opened, { now: morning, lang: 'zh', tickets: [] })).toBe('已建工单 261013091200000042');
  });

  it('can be taken home as plain text', () => {
    const talk = [message(1, { from: 'citizen', text: '要带什么' }), message(2, { from: 'bot', text: '身份证' }), message(3, { text: '还有登记表', authorName: '王*' })];
    expect(transcript(talk, { lang: 'zh', now: morning, tickets: [] })).toBe('10月13日 周二 09:12 您\n要带什么\n\n10月13日 周二 09:12 智能答复\n身份证\n\n10月13日 周二 09:12 王*\n还有登记表');
  });
});
