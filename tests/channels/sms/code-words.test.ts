import { describe, expect, it } from 'vitest';
import { isProviderWord, langOf, wishOf } from '../../../channels/sms/code-words.js';

describe('what a text asks for', () => {
  it.each(['STOP', 'stop', 'Stop.', ' StopAll ', 'UNSUBSCRIBE', 'END', 'Quit', 'CANCEL', 'optout', '退订', '“退订”', '退订。', 'TD', 'td', 'ＴＤ', 'T', 't', 'N', 'R', '拒收'])('%s: no more texts', (text) => {
    expect(wishOf(text)).toEqual({ kind: 'stop' });
  });
  it.each(['START', 'unstop', 'Yes', '恢复'])('%s: texts again', (text) => {
    expect(wishOf(text)).toEqual({ kind: 'start' });
  });
  it.each([
    ['3721', 'yes', '3721'],
    ['要3721', 'yes', '3721'],
    [' 要 3721 。', 'yes', '3721'],
    ['“要３７２１”', 'yes', '3721'],
    ['3721要', 'yes', '3721'],
    ['yes 3721', 'yes', '3721'],
    ['不要3721', 'no', '3721'],
    ['No, 3721!', 'no', '3721'],
    ['3721 不要了', 'no', '3721'],
    ['来20000001', 'yes', '20000001'],
    ['2000 0001', 'yes', '20000001'],
    ['不去 20000001', 'no', '20000001'],
    ['改20000001', 'change', '20000001'],
    ['Change 20000001', 'change', '20000001'],
  ] as const)('%s: %s to %s', (text, kind, code) => {
    expect(wishOf(text)).toEqual({ kind, code });
  });
  it.each([
    ['5', 5],
    [' ４。', 4],
    ['3分', 3],
    ['2 星', 2],
    ['非常不满意', 1],
    ['“满意”', 4],
    ['Fairly satisfied', 3],
    ['0', null],
    ['6', null],
    ['9分', null],
  ] as const)('%s: a rating of %s', (text, score) => {
    expect(wishOf(text)).toEqual({ kind: 'rate', score });
  });
  it.each(['帮助', 'HELP', 'help?'])('%s: help', (text) => {
    expect(wishOf(text)).toEqual({ kind: 'help' });
  });
  it.each([
    '',
    '您好，我在开车，稍后回复您。',
    'I am driving and will call you back.',
    '【便民服务台】您候补的失业登记有空位：区政务服务中心，11月24日 周二 09:30。要的话，打88908890报3721。',
    '不要停电到3721号楼',
    '372',
    '37210',
    '要不要3721呢',
    '我不想退订',
    'please stop the noise at night',
    '一三七二一',
    '55',
    '我不满意',
    '5楼漏水',
  ])('%s: nothing this number knows', (text) => {
    expect(wishOf(text)).toEqual({ kind: 'unknown' });
  });
});

describe('who answers a word', () => {
  it.each([
    ['STOP', true],
    [' stop ', true],
    ['HELP', true],
    ['退订', false],
    ['TD', false],
    ['3721', false],
  ])('%s by the provider itself: %s', (text, by) => {
    expect(isProviderWord(text)).toBe(by);
  });
});

describe('the language an answer is in', () => {
  it.each([
    ['要3721', '+8600012345678', 'zh'],
    ['3721', '+8600012345678', 'zh'],
    ['TD', '+8600012345678', 'zh'],
    ['T', '+8600012345678', 'zh'],
    ['What is this', '+8600012345678', 'en'],
    ['NO 3721', '+8600012345678', 'en'],
    ['3721', '+6500001234', 'en'],
    ['退订', '+6500001234', 'zh'],
  ] as const)('%s from %s: %s', (text, from, lang) => {
    expect(langOf(text, from)).toBe(lang);
  });
});
