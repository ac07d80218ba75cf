import { describe, expect, it } from 'vitest';
import { needsIn } from '../../bot/needs.js';

describe('several matters in one message', () => {
  it('are taken apart where the citizen turns to the next', () => {
    expect(needsIn('我要投诉物业,另外老年卡在哪办')).toEqual(['我要投诉物业', '老年卡在哪办']);
    expect(needsIn('how do i renew my id card, by the way where is the library')).toEqual(['how do i renew my id card', 'where is the library']);
  });

  it('keep their order', () => {
    expect(needsIn('居住证怎么续签,顺便问公交卡在哪退,对了暖气怎么报停')).toHaveLength(3);
  });

  it.each(['公交卡丢了里头还有钱', '失业登记和失业金分别要什么', '还有号吗', '另外'])('are not seen in「%s」', (text) => {
    expect(needsIn(text)).toEqual([text]);
  });
});
