import { describe, expect, it } from 'vitest';
import { csvOf, sheetOf } from '../../../agent-console/src/features/queue/sheet.js';
import { fill } from '../../../server/contract/words/vocabulary.js';
import type { Bilingual, Lang } from '../../../server/contract/common.js';
import type { QueueRow } from '../../../server/contract/ticket.js';
import { at, deadline, now, row } from '../support/builders.js';

const no = '260930091204000042';
const reader = (lang: Lang) => ({ lang, now, unitName: ({ name }: { name: string }) => (lang === 'en' ? 'Water Affairs' : name), say: (words: Bilingual, facts: Record<string, string | number> = {}) => fill(words[lang], facts) });
const cells = (change: Partial<QueueRow>, lang: Lang = 'zh') => {
  const { head, body } = sheetOf([row(no, change)], reader(lang));
  return Object.fromEntries(head.map((label, place) => [label, body[0]?.[place]]));
};

describe('a list as a sheet', () => {
  it('says in words what the screen shows by shape, and masks what the screen masks', () => {
    const late = deadline({ dueAt: at('2026-10-13T00:00'), light: 'red' });
    expect(cells({ deadline: late, callerName: '李*', leadUnit: { id: 'u1', name: '区水务局' }, supervised: 'yellow', urges: 2 })).toMatchObject({
      期限: expect.stringContaining('已超期 1 天') as string,
      工单: no,
      诉求人: '李*',
      标记: '黄牌督办、被催办 2 次',
      主办单位: '区水务局',
      经办人: '',
    });
  });
  it('is in English for an English reader', () => {
    expect(cells({ callerName: '#anonymous', leadUnit: { id: 'u1', name: '区水务局' } }, 'en')).toMatchObject({ Caller: 'Anonymous', 'Lead unit': 'Water Affairs', State: 'To accept', Urgency: 'Normal' });
  });
  it('has no date where no clock runs', () => {
    expect(cells({ deadline: null })['期限']).toBe('');
  });
});

describe('the file of a sheet', () => {
  const line = (text: string) => csvOf({ head: ['a'], body: [[text]] }).split('\r\n')[1];
  it.each([
    ['with a quote', '他说"停水"', '"他说""停水"""'],
    ['with a comma and a line break', '停水,\n两天', '"停水,\n两天"'],
    ['that a spreadsheet would compute', '=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
    ['that begins like a sum', '+86', '"\'+86"'],
    ['of digits a spreadsheet would round', no, `"\t${no}"`],
    ['of plain words', '井盖松动', '"井盖松动"'],
  ])('keeps a text %s as it is', (_, text, cell) => {
    expect(line(text)).toBe(cell);
  });
  it('opens with its Chinese whole', () => {
    expect(csvOf({ head: ['期限'], body: [] })).toBe('\uFEFF"期限"\r\n');
  });
});
