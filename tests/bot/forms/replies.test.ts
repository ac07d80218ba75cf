import { describe, expect, it } from 'vitest';
import { agrees, disagrees, givesUp } from '../../../bot/forms/affirm.js';
import { occasionAnswered, occasionIn, unknown } from '../../../bot/forms/occasions.js';
import { nobodyNamed, partyAnswered, partyIn } from '../../../bot/forms/parties.js';
import { noPlace, placeAnswered, placeIn, placePutRight } from '../../../bot/forms/places.js';

describe('agreeing', () => {
  it.each(['对', '对的', '是的，提交吧', '好的谢谢', '行，就这样', '确认', 'yes', 'Yes, that is right', 'ok please submit'])('「%s」agrees', (text) => {
    expect(agrees(text.toLowerCase())).toBe(true);
  });

  it.each(['对了，要带什么材料', '好像不对', '行不行', '是不是要照片', '可以改时间吗', '对面楼也一样', 'is that right?', '提交以后多久有答复', ''])('「%s」does not', (text) => {
    expect(agrees(text)).toBe(false);
  });

  it.each(['不对', '改一下', '不是', 'no', 'not quite'])('「%s」says no, without saying what', (text) => {
    expect(disagrees(text)).toBe(true);
  });

  it('a correction is more than a no', () => {
    expect(disagrees('不对，是下礼拜二')).toBe(false);
  });

  it.each(['算了不办了', '不约了，我自己去', '取消吧', '不投诉了', 'never mind', 'forget it'])('「%s」gives it up', (text) => {
    expect(givesUp(text)).toBe(true);
  });

  it('「算了，还是换周三吧」does not give it up', () => {
    expect(givesUp('算了换周三吧')).toBe(false);
  });
});

describe('where', () => {
  it.each([
    ['就在新河街8号楼下', '新河街8号楼下'],
    ['望海花园5号楼', '望海花园5号楼'],
    ['在塘沽', '塘沽'],
    ['换成望海街吧', '望海街'],
    ['It is at 18 Xinhe Street', '18 Xinhe Street'],
    ['在唐沽上海道', '塘沽上海道'],
  ])('「%s」is at %s', (text, place) => {
    expect(placeAnswered(text)).toBe(place);
  });

  it.each(['没有具体地点', '到处都是', 'no particular place'])('「%s」has no place', (text) => {
    expect(placeAnswered(text)).toBe(noPlace);
  });

  it.each(['asdf', '算了', '要带什么材料', '去哪办', '上个月二十号', '你们怎么才回'])('「%s」is no place', (text) => {
    expect(placeAnswered(text)).toBeUndefined();
  });

  it('is found within a story, but not in night and light', () => {
    expect(placeIn('新河街8号楼下的烧烤店每天晚上吵到半夜')).toBe('新河街8号楼下');
    expect(placeIn('夜里路灯全灭了')).toBeUndefined();
    expect(placeIn('我要投诉小区物业')).toBeUndefined();
  });

  it('put right by a number keeps its name', () => {
    expect(placePutRight('望海花园5号楼', '7号楼')).toBe('望海花园7号楼');
    expect(placePutRight('望海花园5号楼', '望海街3号')).toBe('望海街3号');
  });
});

describe('when', () => {
  it.each([
    ['昨天晚上十点多', '昨天晚上十点多'],
    ['单元门禁坏了三个星期没人管', '三个星期'],
    ['每天晚上吵到半夜', '每天晚上'],
    ['since last week they have been digging', 'since last week'],
    ['Every evening after nine', 'Every evening after nine'],
  ])('「%s」happened %s', (text, when) => {
    expect(occasionIn(text)).toBe(when);
  });

  it('may be forgotten, and other words are no time', () => {
    expect(occasionAnswered('记不清了')).toBe(unknown);
    expect(occasionAnswered('物业的人')).toBeUndefined();
  });
});

describe('whom', () => {
  it.each([
    ['我要投诉小区物业', '小区物业'],
    ['表扬一下新河街窗口的工作人员', '新河街窗口'],
    ['I want to complain about my landlord', 'my landlord'],
  ])('「%s」is about %s', (text, party) => {
    expect(partyIn(text)).toBe(party);
  });

  it('is a reply of its own, or nobody; a question or noise is neither', () => {
    expect(partyAnswered('是楼下那家烧烤店')).toBe('楼下那家烧烤店');
    expect(partyAnswered('不知道')).toBe(nobodyNamed);
    expect(partyAnswered('物业公司电话是多少钱')).toBeUndefined();
    expect(partyAnswered('qwerty')).toBeUndefined();
  });
});
