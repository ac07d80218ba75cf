import { describe, expect, it } from 'vitest';
import { finishedText } from '../../server/contract/finished-text.js';
import { templateText } from '../../server/contract/templates.js';
import { fillTemplate, marksIn, nextMark, piecesOf, unknownFields } from '../../server/contract/words/template-text.js';
import { sampleTemplates } from '../../server/sample-data/templates.js';

describe('filling a template', () => {
  it('writes what is known and leaves the rest marked', () => {
    expect(fillTemplate('{诉求人称呼}，{承办单位}在[[日期]]前办好。', { caller: '李先生/女士' }, 'zh')).toBe('李先生/女士，[[承办单位]]在[[日期]]前办好。');
  });
  it('knows a field by its name in either language', () => {
    expect(fillTemplate('Dear {caller}, no. {工单号}, {Unit}', { caller: 'resident', ticket_no: '42' }, 'en')).toBe('Dear resident, no. 42, [[Unit]]');
  });
  it('loses no letter of the words around', () => {
    const body = '一{工单号}二[[三]]四{谁}五';
    expect(piecesOf(body).map(({ kind, text }) => `${kind} ${text}`)).toEqual(['words 一', 'field 工单号', 'words 二', 'blank 三', 'words 四', 'unknown 谁', 'words 五']);
    expect(piecesOf('没有花样').map(({ text }) => text)).toEqual(['没有花样']);
  });
  it('names every field nobody knows, once', () => {
    expect(unknownFields('{诉求人}{诉求人}{事项}{Agent}')).toEqual(['诉求人', 'Agent']);
  });
});

describe('places still to be filled', () => {
  const text = '甲[[时间]]乙[[地点]]';
  it('are found in order', () => {
    expect(marksIn(text)).toEqual([{ label: '时间', start: 1, end: 7 }, { label: '地点', start: 8, end: 14 }]);
    expect(marksIn('[[]] [一] [[两\n行]]')).toEqual([]);
  });
  it('are walked from the caret on, the selected one passed over', () => {
    expect(nextMark(text, { start: 0, end: 0 })?.label).toBe('时间');
    expect(nextMark(text, { start: 1, end: 7 })?.label).toBe('地点');
    expect(nextMark(text, { start: 8, end: 14 })).toBeUndefined();
  });
  it('keep a text from being sent', () => {
    expect(finishedText(2, 50).safeParse('已修好').success).toBe(true);
    expect(finishedText(2, 50).safeParse('已修好，[[时间]]').success).toBe(false);
  });
});

describe('the sample district', () => {
  it('begins with templates that name only known fields, in both languages', () => {
    const all = sampleTemplates();
    expect(all.length).toBeGreaterThanOrEqual(12);
    for (const { text } of all) expect(templateText.safeParse(text)).toMatchObject({ success: true });
    expect(all.filter(({ text }) => text.body.en === null)).toEqual([]);
  });
  it('has one for every place that takes them', () => {
    expect(new Set(sampleTemplates().flatMap(({ text }) => text.uses))).toEqual(new Set(['chat', 'answer', 'reject', 'feedback', 'extension', 'advice', 'demand', 'note']));
  });
});
